/** Amounts with their unit in the type, and how they are read and written. */

declare const unit: unique symbol;

/** The longest text that a string can hold, in bytes of ASCII: V8's longest has 2^29 - 24 characters. */
export const LONGEST_TEXT = 2 ** 29 - 24;

/** A number of bytes. Not interchangeable with {@link Blocks}. */
export type Bytes = number & { readonly [unit]: "bytes" };

/** A number of heap blocks, or of allocations. */
export type Blocks = number & { readonly [unit]: "blocks" };

/** Marks a number as bytes. */
export function bytes(value: number): Bytes {
  return value as Bytes;
}

/** Marks a number as blocks. */
export function blocks(value: number): Blocks {
  return value as Blocks;
}

const BINARY_UNITS = [
  ["GiB", 2 ** 30],
  ["MiB", 2 ** 20],
  ["KiB", 2 ** 10],
] as const;

/**
 * Parses an amount of bytes as limits write it: a decimal number and B, KiB, MiB or GiB ("64KiB", "1.5 MiB", "0").
 * Only zero may stand without a unit. Gives null for anything else.
 */
export function parseByteAmount(text: string): Bytes | null {
  const match = /^(\d+(?:\.\d+)?)\s*(B|KiB|MiB|GiB)?$/.exec(text);
  if (match === null) return null;
  const [, digits = "", suffix] = match;
  const amount = Number(digits);
  if (suffix === undefined) return amount === 0 ? bytes(0) : null;
  const factor = BINARY_UNITS.find(([name]) => name === suffix)?.[1] ?? 1;
  return bytes(Math.round(amount * factor));
}

/**
 * Writes bytes in IEC units with three significant digits: "512 B", "1.50 KiB", "64.0 MiB", "1,023 KiB". Below 1 KiB it
 * is exact. Negative amounts keep their sign.
 */
export function formatBytes(amount: number): string {
  const size = Math.abs(amount);
  const sign = amount < 0 ? "-" : "";
  if (size < 1024) return `${sign}${groupThousands(size)} B`;
  const [name, factor] =
    BINARY_UNITS.findLast(([, unit]) => Math.round(size / unit) < 1024) ?? BINARY_UNITS[0];
  return `${sign}${threeDigits(size / factor)} ${name}`;
}

/**
 * Writes an integer with commas: "1,234,567".
 * By hand because toLocaleString starts ICU, which costs 10 ms (measured).
 */
export function groupThousands(value: number): string {
  const digits = String(Math.abs(value));
  const grouped = digits.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return value < 0 ? `-${grouped}` : grouped;
}

/** Writes a change with its sign, "+1.50 KiB", "−3" (a minus sign as wide as the plus), "0 B"; `format` writes the size. */
export function formatSigned(change: number, format: (amount: number) => string): string {
  if (change === 0) return format(0);
  return change > 0 ? `+${format(change)}` : `−${format(-change)}`;
}

/**
 * Writes a change as a share of its base: "+400%", "−12%", "+5.2%", "+0.03%". Whole percents from 10 on, as more
 * digits say nothing there. Gives null where a share has no meaning or would read as none: from a base of zero,
 * without a change, below 0.01 %.
 */
export function formatPercentChange(base: number, head: number): string | null {
  const percent = ((head - base) / base) * 100;
  const size = Math.abs(percent);
  if (base === 0 || size < 0.01) return null;
  const digits = size >= 9.95 ? 0 : size >= 0.995 ? 1 : 2;
  return `${percent > 0 ? "+" : "−"}${digits === 0 ? groupThousands(Math.round(size)) : size.toFixed(digits)}%`;
}

function threeDigits(value: number): string {
  if (value >= 99.95) return groupThousands(Math.round(value));
  return value.toFixed(value >= 9.995 ? 1 : 2);
}
