/** Processes that heapgate started, found by the mark in their environment whatever group or session they went to. */
import { readdirSync, readFileSync } from "node:fs";

/** The variable that marks every process of one heapgate run, and all that they start. */
export const RUN_MARK = "HEAPGATE_RUN";

/** Process ids whose environment holds `HEAPGATE_RUN=<mark>…`. Empty where there is no /proc. */
export function findMarked(mark: string): readonly number[] {
  const wanted = `${RUN_MARK}=${mark}`;
  return processIds().filter((pid) => pid !== process.pid && environmentOf(pid).includes(wanted));
}

/** Ends marked processes: SIGTERM, and SIGKILL for what is there after the grace time. */
export async function endMarked(mark: string, graceMs: number): Promise<void> {
  if (!signalAll(findMarked(mark), "SIGTERM")) return;
  for (let waited = 0; waited < graceMs; waited += STEP_MS) {
    await pause(STEP_MS);
    if (findMarked(mark).length === 0) return;
  }
  // A process can start another between two looks.
  while (signalAll(findMarked(mark), "SIGKILL")) await pause(STEP_MS);
}

const STEP_MS = 20;

function signalAll(pids: readonly number[], signal: NodeJS.Signals): boolean {
  let any = false;
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
      any = true;
    } catch {
      // It ended between the look and the signal, which is what was wanted.
    }
  }
  return any;
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

/** Empty for a process that is gone, a zombie, or another user's. */
function environmentOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, "latin1");
  } catch {
    return "";
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
