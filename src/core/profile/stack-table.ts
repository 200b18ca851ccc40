/**
 * Merges stacks that are equal in normal form by summing their counts.
 *
 * Stacks are appended to two typed arrays, and the hash table holds their numbers only. That was the largest single gain measured
 * (performance.md 3.4): a table of whole entries is too large for the caches and must be moved when it grows.
 */

/** Where each count is in arrays of counts. */
export const COUNT = { tb: 0, tbk: 1, gb: 2, eb: 3, ebk: 4 } as const;
export const COUNTS_EACH = 5;

/** A program point, normalised and attributed. Filled in anew for each, so that reading a file makes no garbage. */
export interface AttributedPoint {
  /** What tells stacks apart, as {@link IDENTITY} says. */
  readonly identity: Int32Array;
  /** As {@link COUNT} says. */
  readonly counts: Float64Array;
  /** A hash of its frames as they are written, lines and all. */
  spelling: number;
  /** Its first byte in the file. */
  at: number;
}

/** Where the parts of a stack's identity are. */
export const IDENTITY = {
  /** Two independent hashes over the functions of the stack. */
  hash1: 0,
  hash2: 1,
  /** Functions of the frame table; -1 for none. */
  site: 2,
  through: 3,
  /** Index into the frame table's `crateNames`. */
  crate: 4,
} as const;
const IDENTITY_EACH = 5;

/** Merged stacks. */
export interface StackTable {
  length: number;
  slots: Int32Array;
  /** By stack times {@link IDENTITY_EACH}. */
  identities: Int32Array;
  /** By stack times {@link AMOUNTS_EACH}: its counts, then what is known of its largest program point. */
  amounts: Float64Array;
  /** By stack: the spelling of its largest program point. */
  spellings: Int32Array;
}

/** A cache line for each stack: the counts, then the largest program point's gb, tb and place in the file. */
const AMOUNTS_EACH = 8;
const LARGEST_GB = 5;
const LARGEST_TB = 6;
const LARGEST_AT = 7;

/** Makes an empty table with room for so many stacks; it grows. Room that is not used takes no memory. */
export function makeStackTable(expected: number): StackTable {
  const room = Math.max(256, Math.ceil(expected));
  return {
    length: 0,
    slots: makeSlots(room),
    identities: new Int32Array(room * IDENTITY_EACH),
    amounts: new Float64Array(room * AMOUNTS_EACH),
    spellings: new Int32Array(room),
  };
}

/** Makes an identity to be filled in. */
export function makeIdentity(): Int32Array {
  return new Int32Array(IDENTITY_EACH);
}

/** Gives a part of a stack's identity. */
export function identityOf(table: StackTable, stack: number, part: keyof typeof IDENTITY): number {
  return table.identities[stack * IDENTITY_EACH + IDENTITY[part]] ?? 0;
}

/** Gives a stack's count. */
export function countOf(table: StackTable, stack: number, count: number): number {
  return table.amounts[stack * AMOUNTS_EACH + count] ?? 0;
}

/**
 * Gives the place in the file of a stack's largest program point, by bytes at t-gmax, then total bytes; of equal ones always the
 * same, though two runs write them in another order.
 */
export function largestPointOf(table: StackTable, stack: number): number {
  return countOf(table, stack, LARGEST_AT);
}

/**
 * Adds a program point to its stack, which is made at first sight. Stacks are equal if both hashes are and they are attributed
 * alike, so that a collision could merge two stacks of one call site at most: sums by site and by crate are right in any case.
 */
export function addPoint(table: StackTable, point: AttributedPoint): void {
  const stack = findOrMakeStack(table, point.identity);
  const first = stack * AMOUNTS_EACH;
  const { amounts } = table;
  for (let i = 0; i < COUNTS_EACH; i += 1) {
    amounts[first + i] = (amounts[first + i] ?? 0) + (point.counts[i] ?? 0);
  }
  if (!isLarger(table, stack, point)) return;
  amounts[first + LARGEST_GB] = point.counts[COUNT.gb] ?? 0;
  amounts[first + LARGEST_TB] = point.counts[COUNT.tb] ?? 0;
  amounts[first + LARGEST_AT] = point.at;
  table.spellings[stack] = point.spelling;
}

/** Whether a program point is larger than its stack's largest so far. */
function isLarger(
  table: StackTable,
  stack: number,
  { counts, spelling }: AttributedPoint,
): boolean {
  const peak = (counts[COUNT.gb] ?? 0) - countOf(table, stack, LARGEST_GB);
  if (peak !== 0) return peak > 0;
  const total = (counts[COUNT.tb] ?? 0) - countOf(table, stack, LARGEST_TB);
  if (total !== 0) return total > 0;
  return spelling < (table.spellings[stack] ?? 0);
}

function findOrMakeStack(table: StackTable, identity: Int32Array): number {
  const { slots } = table;
  const mask = slots.length - 1;
  let slot = (identity[IDENTITY.hash1] ?? 0) & mask;
  for (;;) {
    const stack = (slots[slot] ?? 0) - 1;
    if (stack === -1) break;
    if (isEqual(table.identities, stack * IDENTITY_EACH, identity)) return stack;
    slot = (slot + 1) & mask;
  }
  if ((table.length + 1) * IDENTITY_EACH > table.identities.length) grow(table);
  const stack = table.length;
  table.length += 1;
  table.identities.set(identity, stack * IDENTITY_EACH);
  // Less than any program point's: a stack's first one is its largest so far.
  table.amounts[stack * AMOUNTS_EACH + LARGEST_GB] = -1;
  takeFreeSlot(table, stack);
  return stack;
}

function isEqual(identities: Int32Array, first: number, identity: Int32Array): boolean {
  for (let i = 0; i < IDENTITY_EACH; i += 1) {
    if (identities[first + i] !== identity[i]) return false;
  }
  return true;
}

function takeFreeSlot(table: StackTable, stack: number): void {
  const mask = table.slots.length - 1;
  let slot = identityOf(table, stack, "hash1") & mask;
  while (table.slots[slot] !== 0) slot = (slot + 1) & mask;
  table.slots[slot] = stack + 1;
}

function grow(table: StackTable): void {
  const { identities, amounts } = table;
  table.identities = new Int32Array(identities.length * 2);
  table.identities.set(identities);
  table.amounts = new Float64Array(amounts.length * 2);
  table.amounts.set(amounts);
  const { spellings } = table;
  table.spellings = new Int32Array(spellings.length * 2);
  table.spellings.set(spellings);
  table.slots = makeSlots(table.amounts.length / AMOUNTS_EACH);
  for (let stack = 0; stack < table.length; stack += 1) takeFreeSlot(table, stack);
}

/** A power of two, at most two thirds full. */
function makeSlots(room: number): Int32Array {
  return new Int32Array(2 ** Math.ceil(Math.log2(room * 1.5)));
}
