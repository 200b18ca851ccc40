/** heapgate's command line as a child process: the sources, or the committed bundle. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { bareEnvironment } from "./probe-toys.ts";

const REPOSITORY = join(import.meta.dirname, "../..");

/** Programs of all tests are built here, so that the probe is compiled once, and found by the next run. */
export const SHARED_TARGET = join(REPOSITORY, "target/program-tests");

/** What is run: Node itself takes the sources; the bundle is what users have. */
const SOURCES = [process.execPath, join(REPOSITORY, "src/cli.ts")] as const;
export const BUNDLE = [process.execPath, join(REPOSITORY, "dist/cli/index.js")] as const;

export interface CliOptions {
  readonly cwd: string;
  /** Added to a bare environment whose CARGO_TARGET_DIR is the shared one; undefined takes a variable away. */
  readonly env?: NodeJS.ProcessEnv;
  /** The words before the arguments; the sources by default. */
  readonly program?: readonly [string, ...string[]];
}

export interface CliOutcome {
  /** null when a signal ended it. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A run that goes on. */
export interface CliRun {
  readonly outcome: Promise<CliOutcome>;
  /** Signals heapgate alone, as a runner or a service manager does. */
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Signals its whole process group, as a terminal does for Ctrl-C. */
  readonly killGroup: (signal: NodeJS.Signals) => void;
  /** What it has said so far on standard error. */
  readonly said: () => string;
}

/** Starts heapgate in a process group of its own. */
export function startHeapgate(args: readonly string[], options: CliOptions): CliRun {
  return launch(args, options, { ownGroup: true });
}

/** Runs heapgate to its end. */
export function heapgate(args: readonly string[], options: CliOptions): Promise<CliOutcome> {
  return launch(args, options, { ownGroup: false }).outcome;
}

/** Waits until something is so; throws with what heapgate said when it isn't within a minute, or heapgate ended. */
export async function waitFor(run: CliRun, isSo: () => boolean): Promise<void> {
  let ended = false;
  const watch = () => {
    ended = true;
  };
  run.outcome.then(watch, watch);
  const deadline = performance.now() + 60_000;
  while (!isSo()) {
    if (ended || performance.now() > deadline) throw new Error(`waited in vain: ${run.said()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function launch(
  args: readonly string[],
  options: CliOptions,
  { ownGroup }: { readonly ownGroup: boolean },
): CliRun {
  const [program, ...before] = options.program ?? SOURCES;
  const child = spawn(program, [...before, ...args], {
    cwd: options.cwd,
    env: { ...bareEnvironment(), CARGO_TARGET_DIR: SHARED_TARGET, ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: ownGroup,
  });
  const { pid } = child;
  const text = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream].setEncoding("utf8").on("data", (chunk: string) => {
      text[stream] += chunk;
    });
  }
  return {
    outcome: new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (status) => resolve({ status, ...text }));
    }),
    kill: (signal) => child.kill(signal),
    killGroup: (signal) => {
      if (pid !== undefined && ownGroup) process.kill(-pid, signal);
    },
    said: () => text.stderr,
  };
}
