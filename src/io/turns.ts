/** Turns between processes, by a file that only one of them can make. */
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Turns } from "../ports.ts";
import { throwIfInterrupted } from "./tool.ts";

const LOOK_AGAIN_MS = 200;

/** Makes the port. */
export function makeTurns(signal: AbortSignal): Turns {
  return {
    take: async (path, waiting) => {
      let waits = false;
      for (;;) {
        throwIfInterrupted(signal);
        if (makeTurn(path)) return () => rmSync(path, { force: true });
        const holder = holderOf(path);
        if (holder === null) {
          rmSync(path, { force: true });
          continue;
        }
        if (!waits) waiting(holder);
        waits = true;
        await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
      }
    },
  };
}

/** A link is made whole or not at all, so that nobody reads a file that is not written yet. */
function makeTurn(path: string): boolean {
  mkdirSync(dirname(path), { recursive: true });
  const own = `${path}.${process.pid}`;
  writeFileSync(own, `${process.pid} ${startOf(process.pid)}\n`);
  try {
    linkSync(own, path);
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "EEXIST") throw cause;
    return false;
  } finally {
    rmSync(own);
  }
}

/** The process that holds a turn; null if it was killed and left the file behind. */
function holderOf(path: string): number | null {
  const [pid = "", start = ""] = readOrNothing(path).trim().split(" ");
  return pid !== "" && startOf(Number(pid)) === start ? Number(pid) : null;
}

/**
 * When a process started, in clock ticks: a process id alone is given to another process after a while. "alive" where
 * there is no /proc, "" for a process that is gone.
 */
function startOf(pid: number): string {
  const stat = readOrNothing(`/proc/${pid}/stat`);
  // The name in parentheses may hold blanks; the start time is the 20th field behind it.
  if (stat !== "") return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  if (readOrNothing("/proc/self/stat") !== "") return "";
  try {
    process.kill(pid, 0);
    return "alive";
  } catch {
    return "";
  }
}

function readOrNothing(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
