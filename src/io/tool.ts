/**
 * cargo, rustc and git through the Actions toolkit: drained, silent, ended when the run is interrupted, or when they
 * print without end.
 */
import { accessSync, constants, statSync } from "node:fs";
import { basename, delimiter, join } from "node:path";
import { exec } from "@actions/exec";
import { Interrupted, measureError } from "../core/errors.ts";
import type { Environment, ToolCall, ToolOutcome } from "../ports.ts";
import { endStrays, killAtExit, RUN_MARK, type Strays } from "./strays.ts";

export interface ToolContext {
  readonly environment: Environment;
  /** Marks this heapgate run's processes. */
  readonly mark: string;
  readonly signal: AbortSignal;
}

export type RunTool = (tool: string, call: ToolCall) => Promise<ToolOutcome>;

/** Makes the function that runs tools. It throws `Interrupted` once the signal is given, with all it started ended. */
export function makeRunTool(context: ToolContext): RunTool {
  return async (tool, call) => {
    throwIfInterrupted(context.signal);
    const stop = endOnAbort(context);
    try {
      return await execute(tool, call, context);
    } finally {
      await stop();
      throwIfInterrupted(context.signal);
    }
  };
}

/** Throws what the signal was aborted with. */
export function throwIfInterrupted(signal: AbortSignal): void {
  if (!signal.aborted) return;
  throw signal.reason instanceof Interrupted ? signal.reason : new Interrupted("SIGINT");
}

/** exec gives no handle on its process, so what it started is found by its mark. */
function endOnAbort({ mark, signal }: ToolContext): () => Promise<void> {
  const strays = { mark, group: null };
  const { end, ended } = endOnce(strays);
  signal.addEventListener("abort", end);
  const spare = killAtExit(strays);
  return async () => {
    signal.removeEventListener("abort", end);
    await ended();
    spare();
  };
}

async function execute(tool: string, call: ToolCall, context: ToolContext): Promise<ToolOutcome> {
  const path = findOnPath(tool, context.environment["PATH"] ?? "");
  if (path === null) {
    throw measureError({
      what: `There is no ${tool} on the PATH.`,
      remedy: TOOL_SOURCES[tool] ?? `Install ${tool}.`,
    });
  }
  // The toolkit would split a path with blanks, unless it is quoted.
  const quoted = `"${path.replaceAll('"', '\\"')}"`;
  const endless = endOnce({ mark: context.mark, group: null });
  const stdout = keepOutput(endless.end);
  const stderr = keepOutput(endless.end);
  // The toolkit hands on Node's null for a program that a signal ended, whatever its type says.
  const status: number | null = await exec(quoted, [...call.args], {
    cwd: call.cwd,
    env: toolEnvironment(context, call.env ?? {}),
    silent: true,
    ignoreReturnCode: true,
    listeners: {
      stdout: stdout.add,
      stderr: stderr.add,
      ...(call.onStdoutLine === undefined ? {} : { stdline: call.onStdoutLine }),
      ...(call.onStderrLine === undefined ? {} : { errline: call.onStderrLine }),
    },
  });
  if (await endless.ended()) throw printsWithoutEnd(basename(tool), call.cwd);
  return { status: status ?? 128, stdout: stdout.text(), stderr: stderr.text() };
}

/** Ends what was started, at the first call; `ended` says whether that was asked for, once it is done. */
function endOnce(strays: Strays): {
  readonly end: () => void;
  readonly ended: () => Promise<boolean>;
} {
  let ending: Promise<void> | null = null;
  return {
    end: () => {
      ending ??= endStrays(strays);
    },
    ended: async () => {
      await ending;
      return ending !== null;
    },
  };
}

/** What is kept of a stream: far more than a build's messages, and a fraction of what a string can hold. */
const MOST_BYTES = 128 * 1024 * 1024;

/** The toolkit joins the pieces of a line anew for each: 16 MiB in one line cost 6 s, 64 MiB 103 s (measured). */
const LONGEST_LINE = 16 * 1024 * 1024;

/** Keeps a stream whole, up to a bound: what is beyond it is dropped, and `tooMuch` called. */
function keepOutput(tooMuch: () => void): {
  readonly add: (piece: Buffer) => void;
  readonly text: () => string;
} {
  const pieces: Buffer[] = [];
  let bytes = 0;
  let line = 0;
  return {
    add: (piece) => {
      bytes += piece.length;
      const lineEnd = piece.lastIndexOf("\n");
      line = lineEnd === -1 ? line + piece.length : piece.length - lineEnd - 1;
      if (bytes > MOST_BYTES || line > LONGEST_LINE) tooMuch();
      else pieces.push(piece);
    },
    text: () => Buffer.concat(pieces).toString("utf8"),
  };
}

function printsWithoutEnd(name: string, cwd: string): Error {
  const [whole, line] = [MOST_BYTES, LONGEST_LINE].map((bytes) => `${bytes / 1024 ** 2} MiB`);
  return measureError({
    what: `${name} printed more than ${whole}, or ${line} in one line, and was ended.`,
    where: cwd,
    remedy:
      "A procedural macro, or a wrapper around rustc, that prints without end can do this. Build the program without heapgate to see what is printed.",
  });
}

/** The toolkit looks as well, but says on standard output, which is the report's, which folders it may not enter. */
function findOnPath(tool: string, searched: string): string | null {
  if (tool.includes("/")) return tool;
  const folders = searched.split(delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => join(folder, tool)).find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    // It is not there, or not for us: the next folder may have it.
    return false;
  }
}

const RUST_SOURCE = `Install Rust from https://rustup.rs. In a workflow, by a step before heapgate's:

  - run: |
      curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh -s -- -y --profile minimal
      echo "\${CARGO_HOME:-$HOME/.cargo}/bin" >> "$GITHUB_PATH"`;

const TOOL_SOURCES: Readonly<Record<string, string>> = {
  cargo: RUST_SOURCE,
  rustc: RUST_SOURCE,
  git: "Install git. In a workflow whose job runs in a container, before the checkout, as the checkout needs it too.",
};

function toolEnvironment(
  { environment, mark }: ToolContext,
  changes: Readonly<Record<string, string | null>>,
): Record<string, string> {
  const merged = { ...environment, CARGO_TERM_COLOR: "never", ...changes, [RUN_MARK]: mark };
  return Object.fromEntries(
    Object.entries(merged).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
}
