/** Errors that people see, in their parts, and the exit status they end with. */

/**
 * - `usage`: what was asked for makes no sense (exit 2)
 * - `measure`: it makes sense and could not be measured (exit 3)
 */
export type ErrorKind = "usage" | "measure";

/** What another program printed: its lines as they came, and never advice of heapgate's. */
export interface Said {
  /** The program: "cargo". */
  readonly by: string;
  readonly text: string;
}

export interface ErrorParts {
  /** What happened, one sentence, with the value that was seen. */
  readonly what: string;
  /** The file and line, flag, target or byte offset; null where the sentence says it. */
  readonly where?: string | null;
  /**
   * What to do now: sentences, and text to paste in indented lines. Empty where `said` tells it. It holds no words of
   * other programs: in a workflow the flags in it are written as inputs.
   */
  readonly remedy: string;
  /** Why, in the words of the program that failed. */
  readonly said?: Said | null;
  readonly cause?: unknown;
}

/** An error whose reason and remedy are known. Anything else that is thrown is a bug and keeps its stack. */
export class HeapgateError extends Error {
  override readonly name = "HeapgateError";
  readonly kind: ErrorKind;
  readonly where: string | null;
  readonly remedy: string;
  readonly said: Said | null;

  constructor(kind: ErrorKind, parts: ErrorParts) {
    super(parts.what, { cause: parts.cause });
    this.kind = kind;
    this.where = parts.where ?? null;
    this.remedy = parts.remedy;
    this.said = parts.said ?? null;
  }
}

/** A wrong use of heapgate: exit 2. */
export function usageError(parts: ErrorParts): HeapgateError {
  return new HeapgateError("usage", parts);
}

/** Something that could not be measured: exit 3. */
export function measureError(parts: ErrorParts): HeapgateError {
  return new HeapgateError("measure", parts);
}

/** GitHub's API refused a call, or did not answer it. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  /** The HTTP status; null where there was no answer. */
  readonly status: number | null;
  /** How long GitHub asks to wait, in seconds; null where it does not. */
  readonly retryAfter: number | null;

  constructor(
    message: string,
    parts: {
      readonly status: number | null;
      readonly retryAfter?: number | null;
      readonly cause?: unknown;
    },
  ) {
    super(message, { cause: parts.cause });
    this.status = parts.status;
    this.retryAfter = parts.retryAfter ?? null;
  }
}

/** GitHub was not asked: there is no token. A token that it does not know gets the same status. */
export class MissingToken extends ApiError {
  constructor() {
    super("no token was given", { status: 401 });
  }
}

/** The signals that end a run, each with an exit status of its own. */
export const INTERRUPTS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** The run was interrupted; everything that it started is cleaned up before it is thrown. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
  readonly signal: (typeof INTERRUPTS)[number];

  constructor(signal: (typeof INTERRUPTS)[number]) {
    super(`interrupted by ${signal}`);
    this.signal = signal;
  }
}

/** Exit statuses, a public contract. */
export const EXIT = {
  pass: 0,
  limitPassed: 1,
  usage: 2,
  measure: 3,
  bug: 70,
  SIGHUP: 129,
  SIGINT: 130,
  SIGTERM: 143,
} as const;

/** The exit status that an error ends the process with. */
export function exitStatusOf(error: unknown): number {
  if (error instanceof HeapgateError) return EXIT[error.kind];
  if (error instanceof Interrupted) return EXIT[error.signal];
  return EXIT.bug;
}
