/**
 * Runs the programs that memory-cargo.ts builds. A program is a text, a line a statement:
 *
 *     alloc app::load 1024 x 3    allocates 3 blocks of 1,024 bytes, alive together, freed before the end
 *     keep app::cache 1024 x 3    the same, never freed
 *     vary app::noise 4096        allocates that many bytes more in every run than in the one before
 *     print TEXT, warn TEXT       writes to standard output or error
 *     exit 3, killed SIGKILL      how it ends, where it isn't well
 *     hang                        runs until it is ended
 *     silent                      leaves no profile
 *     saves out/my.json           leaves its profile there, and says so as dhat does
 *     foreign                     leaves the profile of another process
 */
import { join, resolve } from "node:path";
import type { ProgramExit, ProgramRun, Programs } from "../../src/ports.ts";
import { makeDhatObject, type PointText } from "./dhat-text.ts";
import { MARKS } from "./memory-cargo.ts";
import type { FileMap } from "./memory-files.ts";

/** A port over files. Every run is added to `runs`; the clock goes on by a second in each. */
export function makeMemoryPrograms(
  files: FileMap,
  { runs, tick }: { readonly runs: ProgramRun[]; readonly tick: (ms: number) => void },
): Programs {
  return {
    run: async (request) => {
      runs.push(request);
      tick(1_000);
      const text = files.get(request.executable) ?? "";
      const pid = 100 + runs.length;
      const exit = { pid, ...endOf(text) };
      if (!/^silent$/m.test(text) && exit.signal === null) {
        const earlier = runs.filter(({ executable }) => executable === request.executable).length;
        const points = text.split("\n").flatMap((line) => pointOf(line, earlier) ?? []);
        const owner = /^foreign$/m.test(text) ? pid + 1 : pid;
        const profile = JSON.stringify({ ...makeDhatObject(points), pid: owner });
        files.set(placeFor(request, text, pid), profile);
      }
      return exit;
    },
  };
}

function endOf(text: string): Omit<ProgramExit, "pid"> {
  const first = (statement: string) => new RegExp(`^${statement} (.*)$`, "m").exec(text)?.[1];
  const timedOut = /^hang$/m.test(text);
  const signal = timedOut ? "SIGTERM" : (first("killed") ?? null);
  return {
    status: signal === null ? Number(first("exit") ?? 0) : null,
    signal,
    timedOut,
    stdout: first("print") ?? "",
    stderr: [first("warn") ?? null, savedLine(first("saves"))]
      .filter((line) => line !== null)
      .join("\n"),
    seconds: 1,
  };
}

function placeFor({ cwd, env }: ProgramRun, text: string, pid: number): string {
  return text.startsWith(MARKS.probe)
    ? resolve(`${env["HEAPGATE_OUT"]}.${pid}.json`)
    : join(cwd, /^saves (.*)$/m.exec(text)?.[1] ?? "dhat-heap.json");
}

function savedLine(path: string | undefined): string | null {
  if (path === undefined) return null;
  return `dhat: The data has been saved to ${path}, and is viewable with dhat/dh_view.html`;
}

function pointOf(line: string, run: number): PointText | null {
  const [, verb, symbol, size, count = "1"] =
    /^(alloc|keep|vary) (\S+) (\d+)(?: x (\d+))?$/.exec(line) ?? [];
  if (verb === undefined) return null;
  const blocks = Number(count);
  const bytes = Number(size) * blocks * (verb === "vary" ? run : 1);
  const kept = verb === "keep" ? { eb: bytes, ebk: blocks } : {};
  const frames = ["alloc::alloc::alloc (alloc/src/alloc.rs:95:9)", `${symbol} (src/main.rs:1:1)`];
  return { tb: bytes, tbk: blocks, gb: bytes, ...kept, frames };
}
