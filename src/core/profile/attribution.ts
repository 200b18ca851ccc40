/** Says for one stack where the user's own code allocates, and which crate asked for the memory. */
import { type FrameTable, NO_CRATE, ROLE, STD_CRATE } from "./frame-table.ts";

/** Where a stack is counted. Places are indices into the stack. Filled in by {@link attribute}, to be used again. */
export interface Attribution {
  /** The frame of the call site: see {@link attribute}. -1 if no frame has a name that says something. */
  site: number;
  isOwn: boolean;
  /** The dependency's function that the call site's own frame calls; -1 if there is none. */
  through: number;
  /** The crate of the innermost frame outside std, as an index into the table's `crateNames`. */
  crate: number;
}

/** Makes an attribution to be filled in. */
export function makeAttribution(): Attribution {
  return { site: -1, isOwn: false, through: -1, crate: NO_CRATE };
}

/** A stack: indices into a frame table, innermost first; `depth` of them count. */
export interface Stack {
  readonly frames: Int32Array;
  readonly depth: number;
}

/**
 * Attributes a stack:
 *
 * 1. to its innermost own frame, and through the last frame outside std before it, which is what own code calls;
 * 2. without an own frame, to the innermost frame outside std;
 * 3. with std alone, to the outermost frame that tells something; its crate is "std".
 *
 * hashbrown and the backtrace crates are std's or dhat's where those call them.
 */
export function attribute(stack: Stack, table: FrameTable, into: Attribution): void {
  const { frames, depth } = stack;
  const { roleOf } = table;
  let crate = -1;
  let innermost = -1;
  let through = -1;
  let own = -1;
  let bundledUntil = 0;
  let isRuntimes = false;
  for (let place = 0; place < depth; place += 1) {
    const frame = frames[place] ?? 0;
    const role = roleOf[frame] ?? ROLE.nameless;
    if (role < ROLE.bundled) {
      if (role === ROLE.nameless && crate === -1) crate = NO_CRATE;
      continue;
    }
    if (role === ROLE.bundled) {
      if (place >= bundledUntil) {
        bundledUntil = callerOfBundled(stack, place, roleOf);
        isRuntimes = endOfRuntimes(stack, bundledUntil - 1, roleOf) === bundledUntil;
      }
      if (isRuntimes) continue;
    }
    if (crate === -1) crate = table.crateOf[table.functionOf[frame] ?? 0] ?? NO_CRATE;
    if (role === ROLE.own) {
      own = place;
      break;
    }
    if (innermost === -1) innermost = place;
    through = place;
  }
  into.isOwn = own !== -1;
  into.through = into.isOwn ? through : -1;
  into.site = into.isOwn ? own : innermost;
  if (into.site === -1) into.site = outermostTelling(stack, table);
  if (crate === -1) crate = into.site === -1 ? NO_CRATE : STD_CRATE;
  into.crate = crate;
}

/** The place of the runtime's frame that called the bundled crates' frames from `place` on; `place` if other code called them. */
export function endOfRuntimes(stack: Stack, place: number, roleOf: Uint8Array): number {
  const caller = callerOfBundled(stack, place, roleOf);
  if (caller === stack.depth) return place;
  return roleOf[stack.frames[caller] ?? 0] === ROLE.runtime ? caller : place;
}

/** The place of the next frame outwards that decides whose a run of bundled crates' frames is; the stack's depth if none does. */
function callerOfBundled({ frames, depth }: Stack, place: number, roleOf: Uint8Array): number {
  for (let outer = place + 1; outer < depth; outer += 1) {
    const role = roleOf[frames[outer] ?? 0] ?? ROLE.nameless;
    if (role === ROLE.runtime || role > ROLE.bundled) return outer;
  }
  return depth;
}

function outermostTelling({ frames, depth }: Stack, table: FrameTable): number {
  let fallback = -1;
  for (let place = depth - 1; place >= 0; place -= 1) {
    const frame = frames[place] ?? 0;
    if ((table.roleOf[frame] ?? ROLE.nameless) <= ROLE.glue) continue;
    if (fallback === -1) fallback = place;
    if (!RUNTIME_START.test(table.keys[table.functionOf[frame] ?? 0] ?? "")) return place;
  }
  return fallback;
}

/** What stands between the system and main, or a thread's closure, in every stack alike; bare names are valgrind's. */
const RUNTIME_START =
  /^std::(?:rt|panic|panicking|sys::backtrace)::|core::ops::function::Fn(?:Once|Mut)?>?::|(?:^|::)(?:\{\{closure\}\}|do_call|catch_unwind|call_once|UnknownInlinedFun)$/;
// std::rt::lang_start_internal   <alloc::boxed::Box as core::ops::function::FnOnce>::call_once   std::do_call
