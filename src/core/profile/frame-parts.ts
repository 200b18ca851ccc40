/** Tells the frames of a call site's stack that are particular to the program from those that stacks of any program have. */
import { endOfRuntimes, type Stack } from "./attribution.ts";
import { makeFrameTable, ROLE } from "./frame-table.ts";
import type { CallSite, OwnCode } from "./profile.ts";

/**
 * - `code`: the user's, a dependency's, C
 * - `plumbing`: std with what it bundles, allocator entry points, what starts programs and threads
 * - `unknown`: without a name, or with one that doesn't tell the crate (inlined, in valgrind's files)
 */
export type FramePart = "code" | "plumbing" | "unknown";

/** Gives the part of each line of a call site's stack. Own code and dependencies are not told apart. */
export function classifyFrames(lines: CallSite["stack"]): readonly FramePart[] {
  const { roleOf } = makeFrameTable(lines, NO_OWN_CODE);
  const stack = { frames: Int32Array.from(lines.keys()), depth: lines.length };
  return Array.from(roleOf, (role, place) => {
    if (role === ROLE.nameless || role === ROLE.unplaced) return "unknown";
    return role <= ROLE.runtime || isBundled(stack, place, roleOf) ? "plumbing" : "code";
  });
}

const NO_OWN_CODE: OwnCode = { crates: new Map(), root: null, versions: new Map() };

/** Says whether a frame is of a crate that std has a copy of, and called by std. */
function isBundled(stack: Stack, place: number, roleOf: Uint8Array): boolean {
  return roleOf[place] === ROLE.bundled && endOfRuntimes(stack, place, roleOf) > place;
}
