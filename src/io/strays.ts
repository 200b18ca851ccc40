/** Processes that heapgate started, found by the mark in their environment whatever group or session they went to. */
import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

/** The variable that marks every process of one heapgate run, and all that they start. */
export const RUN_MARK = "HEAPGATE_RUN";

/** Makes a mark that no other run has. All are of one length, since they stand in the measured program's environment. */
export function makeMark(): string {
  return randomBytes(12).toString("hex");
}

/** What is to be ended. */
export interface Strays {
  /** How the mark of the processes starts. */
  readonly mark: string;
  /** A process group, for what has cleared its environment, and for where there is no /proc; null for none. */
  readonly group: number | null;
}

/** Process ids that run; without /proc the group as a whole, as a negative number. */
export function findStrays({ mark, group }: Strays): readonly number[] {
  const all = processIds();
  if (all.length === 0) return group === null ? [] : [-group];
  return all.filter(
    (pid) => pid !== process.pid && (hasMark(pid, mark) || (group !== null && isIn(pid, group))),
  );
}

/** Ends processes: SIGTERM once each, and SIGKILL for what is there after the grace time. */
export async function endStrays(strays: Strays, graceMs = GRACE_MS): Promise<void> {
  if (!signalAll(strays, "SIGTERM")) return;
  for (let waited = 0; waited < graceMs; waited += STEP_MS) {
    await pause(STEP_MS);
    if (!signalAll(strays, 0)) return;
  }
  // A process can start another between two looks; one that hangs in the kernel can't be ended.
  for (let waited = 0; waited < graceMs && signalAll(strays, "SIGKILL"); waited += STEP_MS) {
    await pause(STEP_MS);
  }
}

/**
 * Kills processes when this one exits in whatever way that Node sees: by a second signal, or by a bug of ours. Gives the
 * function that takes the order back.
 */
export function killAtExit(strays: Strays): () => void {
  const kill = () => {
    // A process can start another between two looks.
    for (let look = 0; look < LAST_LOOKS && signalAll(strays, "SIGKILL"); look++);
  };
  // Before what others do at the exit: they may undo what these processes would do again.
  process.prependListener("exit", kill);
  return () => process.off("exit", kill);
}

const GRACE_MS = 2_000;
const STEP_MS = 20;

/** A process that was killed is found until the kernel has taken it down. */
const LAST_LOOKS = 20;

/** Says whether there was anything to signal; 0 only asks. */
function signalAll(strays: Strays, signal: NodeJS.Signals | 0): boolean {
  return findStrays(strays)
    .map((id) => sendSignal(id, signal))
    .includes(true);
}

function sendSignal(id: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(id, signal);
  } catch {
    // It ended between the look and the signal, which is what was wanted.
    return false;
  }
}

function processIds(): readonly number[] {
  try {
    return readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}

/** A zombie has no environment, nor has another user's process for us. */
function hasMark(pid: number, mark: string): boolean {
  return readProc(pid, "environ").includes(`${RUN_MARK}=${mark}`);
}

/** `4711 (a name) S 1 4700 …`: the state and the group stand behind the name, which may hold anything. */
function isIn(pid: number, group: number): boolean {
  const [, state, found] = /\) (\S) \d+ (\d+) [^)]*$/.exec(readProc(pid, "stat")) ?? [];
  return Number(found) === group && state !== "Z";
}

/** Empty for a process that is gone. */
function readProc(pid: number, file: "environ" | "stat"): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "latin1");
  } catch {
    return "";
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
