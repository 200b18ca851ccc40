/**
 * Merges stacks that are equal in normal form by summing their counts.
 *
 * Stacks are appended to typed arrays, and the hash table holds their numbers only. That was the largest single gain measured
 * (performance.md 3.4): a table of whole entries is too large for the caches and must be moved when it grows.
 */

/** Where each count is in arrays of counts. */
export const COUNT = { tb: 0, tbk: 1, gb: 2, eb: 3, ebk: 4 } as const;
export const COUNTS_EACH = 5;

/** A program point, normalised and attributed. Filled in anew for each, so that reading a file makes no garbage. */
export interface AttributedPoint {
  /** Two independent hashes over the functions of its stack. */
  hash1: number;
  hash2: number;
  /** Functions of the frame table; -1 for none. */
  site: number;
  through: number;
  /** Index into the frame table's `crateNames`. */
  crate: number;
  /** As {@link COUNT} says. */
  readonly counts: Float64Array;
  /** Its first byte in the file. */
  at: number;
}

/** Merged stacks: arrays by stack, `counts` by stack times {@link COUNTS_EACH}. */
export interface StackTable {
  length: number;
  slots: Int32Array;
  hash1: Int32Array;
  hash2: Int32Array;
  site: Int32Array;
  through: Int32Array;
  crate: Int32Array;
  counts: Float64Array;
  /** The stack's largest program point, by bytes at t-gmax, then total bytes. */
  largestGb: Float64Array;
  largestTb: Float64Array;
  largestAt: Float64Array;
}

/** Makes an empty table with room for so many stacks; it grows. */
export function makeStackTable(expected: number): StackTable {
  const room = Math.max(256, Math.ceil(expected));
  return {
    length: 0,
    slots: new Int32Array(slotsFor(room)),
    hash1: new Int32Array(room),
    hash2: new Int32Array(room),
    site: new Int32Array(room),
    through: new Int32Array(room),
    crate: new Int32Array(room),
    counts: new Float64Array(room * COUNTS_EACH),
    largestGb: new Float64Array(room),
    largestTb: new Float64Array(room),
    largestAt: new Float64Array(room),
  };
}

/**
 * Adds a program point to its stack, which is made at first sight. Stacks are equal if both hashes are and they are attributed
 * alike, so that a collision could merge two stacks of one call site at most: sums by site and by crate are right in any case.
 */
export function addPoint(table: StackTable, point: AttributedPoint): void {
  const stack = findOrMakeStack(table, point);
  const first = stack * COUNTS_EACH;
  for (let i = 0; i < COUNTS_EACH; i += 1) {
    table.counts[first + i] = (table.counts[first + i] ?? 0) + (point.counts[i] ?? 0);
  }
  const gb = point.counts[COUNT.gb] ?? 0;
  const tb = point.counts[COUNT.tb] ?? 0;
  const largestGb = table.largestGb[stack] ?? 0;
  if (gb > largestGb || (gb === largestGb && tb > (table.largestTb[stack] ?? 0))) {
    table.largestGb[stack] = gb;
    table.largestTb[stack] = tb;
    table.largestAt[stack] = point.at;
  }
}

function findOrMakeStack(table: StackTable, point: AttributedPoint): number {
  const { slots, hash1, hash2 } = table;
  const mask = slots.length - 1;
  let slot = point.hash1 & mask;
  for (;;) {
    const stack = (slots[slot] ?? 0) - 1;
    if (stack === -1) break;
    if (
      hash1[stack] === point.hash1 &&
      hash2[stack] === point.hash2 &&
      table.site[stack] === point.site &&
      table.through[stack] === point.through &&
      table.crate[stack] === point.crate
    )
      return stack;
    slot = (slot + 1) & mask;
  }
  if (table.length === hash1.length) grow(table);
  return appendStack(table, point);
}

function appendStack(table: StackTable, point: AttributedPoint): number {
  const stack = table.length;
  table.length += 1;
  table.hash1[stack] = point.hash1;
  table.hash2[stack] = point.hash2;
  table.site[stack] = point.site;
  table.through[stack] = point.through;
  table.crate[stack] = point.crate;
  table.largestGb[stack] = -1;
  takeFreeSlot(table, stack);
  return stack;
}

function takeFreeSlot(table: StackTable, stack: number): void {
  const mask = table.slots.length - 1;
  let slot = (table.hash1[stack] ?? 0) & mask;
  while (table.slots[slot] !== 0) slot = (slot + 1) & mask;
  table.slots[slot] = stack + 1;
}

function grow(table: StackTable): void {
  const room = table.hash1.length * 2;
  table.hash1 = grown(new Int32Array(room), table.hash1);
  table.hash2 = grown(new Int32Array(room), table.hash2);
  table.site = grown(new Int32Array(room), table.site);
  table.through = grown(new Int32Array(room), table.through);
  table.crate = grown(new Int32Array(room), table.crate);
  table.counts = grown(new Float64Array(room * COUNTS_EACH), table.counts);
  table.largestGb = grown(new Float64Array(room), table.largestGb);
  table.largestTb = grown(new Float64Array(room), table.largestTb);
  table.largestAt = grown(new Float64Array(room), table.largestAt);
  table.slots = new Int32Array(slotsFor(room));
  for (let stack = 0; stack < table.length; stack += 1) takeFreeSlot(table, stack);
}

function grown<T extends Int32Array | Float64Array>(larger: T, from: T): T {
  larger.set(from);
  return larger;
}

/** A power of two, at most two thirds full. */
function slotsFor(room: number): number {
  return 2 ** Math.ceil(Math.log2(room * 1.5));
}
