/** The measured program: its own process group, its output drained and bounded, its time limited, its strays ended. */
import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import type { Readable } from "node:stream";
import { measureError } from "../core/errors.ts";
import type { ProgramExit, ProgramRun, Programs } from "../ports.ts";
import { endStrays, killAtExit, RUN_MARK } from "./strays.ts";
import { throwIfInterrupted } from "./tool.ts";

/** The last part of a stream that is kept for an error's text. */
const KEPT_BYTES = 64 * 1024;

/** Makes the port. The mark must be as long in every run, since it stands in the program's environment. */
export function makePrograms(mark: string, signal: AbortSignal): Programs {
  return { run: (request) => runProgram(request, `${mark}-program`, signal) };
}

async function runProgram(
  request: ProgramRun,
  mark: string,
  signal: AbortSignal,
): Promise<ProgramExit> {
  throwIfInterrupted(signal);
  const stdin = request.stdin === null ? null : openSync(request.stdin, "r");
  const started = performance.now();
  const child = spawn(request.executable, [...request.args], {
    argv0: request.name,
    cwd: request.cwd,
    env: { ...request.env, [RUN_MARK]: mark },
    stdio: [stdin ?? "ignore", "pipe", "pipe"],
    detached: true,
  });
  const stdout = keepTail(child.stdout);
  const stderr = keepTail(child.stderr);
  const limit = { timedOut: false };
  const strays = { mark, group: child.pid ?? null };
  const end = () => void endStrays(strays);
  const spare = killAtExit(strays);
  const timer = setTimeout(() => {
    limit.timedOut = true;
    end();
  }, request.timeoutMs);
  signal.addEventListener("abort", end);
  try {
    const { status, killedBy } = await ending(child, request);
    const seconds = (performance.now() - started) / 1_000;
    return {
      pid: child.pid ?? -1,
      status,
      signal: killedBy,
      timedOut: limit.timedOut,
      stdout: stdout(),
      stderr: stderr(),
      seconds,
    };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", end);
    await endStrays(strays);
    spare();
    if (stdin !== null) closeSync(stdin);
    throwIfInterrupted(signal);
  }
}

/** Waits for the program itself: a child that it leaves behind may hold its streams open for ever. */
function ending(
  child: ChildProcess,
  request: ProgramRun,
): Promise<{ readonly status: number | null; readonly killedBy: string | null }> {
  return new Promise((resolve, reject) => {
    child.once("error", (cause) => {
      reject(
        measureError({
          what: `${request.name} could not be started: ${cause.message}.`,
          where: request.cwd,
          remedy:
            "Check that the working directory exists and that the program is built for this machine.",
          cause,
        }),
      );
    });
    child.once("exit", (status, killedBy) => {
      // What is still in the pipes comes before "close"; a stray that holds them must not keep us waiting.
      const patience = setTimeout(() => resolve({ status, killedBy }), 200);
      child.once("close", () => {
        clearTimeout(patience);
        resolve({ status, killedBy });
      });
    });
  });
}

function keepTail(stream: Readable | null): () => string {
  let tail = Buffer.alloc(0);
  stream?.on("data", (chunk: Buffer) => {
    const joined = Buffer.concat([tail, chunk]);
    tail = joined.subarray(Math.max(0, joined.length - KEPT_BYTES));
  });
  return () => tail.toString("utf8");
}
