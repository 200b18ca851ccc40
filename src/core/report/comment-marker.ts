/**
 * The marker: the first line of a comment of heapgate's, which GitHub does not show. By it a later run finds the comment,
 * and sees which run wrote it and whether it says the same.
 *
 *     <!-- heapgate:v1 key=0123456789abcdef run=17219874312.1 head=<commit> content=fedcba9876543210 -->
 *
 * Anybody can paste a marker into a comment of their own: whoever acts on one looks at the author too.
 */

export interface CommentMarker {
  /** Which of the repository's reports the comment holds: 16 hex digits. */
  readonly key: string;
  readonly runId: number;
  /** Which attempt at the run, counted from 1. */
  readonly attempt: number;
  readonly headCommit: string;
  /** A digest of what the report says, without what differs from run to run: 16 hex digits. */
  readonly content: string;
}

/** A line like the one above. Bodies that were written in a browser have their lines ended by CR and LF. */
const MARKER =
  /^<!-- heapgate:v1 key=([\da-f]{16}) run=(\d{1,15})\.(\d{1,9}) head=([\da-f]{40}|[\da-f]{64}) content=([\da-f]{16}) -->(?=\r?\n|$)/;

/** Gives the line, without its end. */
export function makeMarker({ key, runId, attempt, headCommit, content }: CommentMarker): string {
  return `<!-- heapgate:v1 key=${key} run=${runId}.${attempt} head=${headCommit} content=${content} -->`;
}

/**
 * Reads the marker of a comment; null for a body that has none as its very first line. A quoted or forwarded one stands
 * further down or behind a `>`.
 */
export function parseMarker(body: string): CommentMarker | null {
  const found = MARKER.exec(body);
  if (found === null) return null;
  const [, key = "", runId, attempt, headCommit = "", content = ""] = found;
  return { key, runId: Number(runId), attempt: Number(attempt), headCommit, content };
}

/** Whether one marker was written by a later run, or by a later attempt at the same one, than another. */
export function isLater(one: CommentMarker, other: CommentMarker): boolean {
  if (one.runId !== other.runId) return one.runId > other.runId;
  return one.attempt > other.attempt;
}

/** Whether another check of the same run wrote one of two markers, and found something else. */
export function isRival(one: CommentMarker, other: CommentMarker): boolean {
  // A runner such as act numbers all its runs alike.
  const isSameRun =
    one.runId === other.runId &&
    one.attempt === other.attempt &&
    one.headCommit === other.headCommit;
  return isSameRun && one.content !== other.content;
}
