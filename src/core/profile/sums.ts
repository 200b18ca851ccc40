/** Sums of counts that stay exact, or say that they are not. */
import { type Counts, LARGEST_EXACT, METRICS, type Metric } from "../metrics.ts";
import { blocks, bytes } from "../units.ts";
import { COUNT, COUNTS_EACH, countOf, type StackTable } from "./stack-table.ts";

/** Counts that are being summed, in the order of {@link COUNT}. */
export type Sum = Float64Array;

/** A sum of nothing. */
export function makeSum(): Sum {
  return new Float64Array(COUNTS_EACH);
}

/** Adds a merged stack's counts to a sum, which it gives. */
export function addStack(sum: Sum, table: StackTable, stack: number): Sum {
  for (let i = 0; i < COUNTS_EACH; i += 1) {
    sum[i] = (sum[i] ?? 0) + countOf(table, stack, i);
  }
  return sum;
}

/** Orders sums by peak bytes, then total bytes, largest first. */
export function compareSums(a: Sum, b: Sum): number {
  return descending(a, b, COUNT.gb) || descending(a, b, COUNT.tb);
}

function descending(a: Sum, b: Sum, field: number): number {
  return (b[field] ?? 0) - (a[field] ?? 0);
}

/** Sums as counts. */
export interface SettledSums<T> {
  /** As they were given, each with its counts. */
  readonly rows: readonly (T & { readonly counts: Counts })[];
  readonly total: Counts;
  /** Metrics of which something was dropped. */
  readonly inexact: readonly Metric[];
}

/**
 * Turns sums into counts, with their total. Where a total passes 2^53 doubles can't add up any more: the sums, in the order given,
 * then get what is left below 2^53, and the rest is dropped. So each amount of such a metric is a lower bound, and the counts
 * make up the total exactly in any case.
 */
export function settleSums<T extends { readonly sum: Sum }>(rows: readonly T[]): SettledSums<T> {
  const left = makeSum().fill(LARGEST_EXACT);
  const isPassed = new Uint8Array(COUNTS_EACH);
  function settle(value: number, field: number): number {
    const room = left[field] ?? 0;
    if (value > room) isPassed[field] = 1;
    const part = Math.min(value, room);
    left[field] = room - part;
    return part;
  }
  return {
    rows: rows.map((row) => ({ ...row, counts: toCounts(row.sum.map(settle)) })),
    total: toCounts(left.map((room) => LARGEST_EXACT - room)),
    inexact: METRICS.filter((metric) => isPassed[FIELD_OF[metric]] === 1),
  };
}

const FIELD_OF: Readonly<Record<Metric, number>> = {
  "peak-bytes": COUNT.gb,
  "live-bytes": COUNT.eb,
  "live-blocks": COUNT.ebk,
  "total-bytes": COUNT.tb,
  "total-blocks": COUNT.tbk,
};

function toCounts(sum: Sum): Counts {
  return {
    "peak-bytes": bytes(sum[COUNT.gb] ?? 0),
    "live-bytes": bytes(sum[COUNT.eb] ?? 0),
    "live-blocks": blocks(sum[COUNT.ebk] ?? 0),
    "total-bytes": bytes(sum[COUNT.tb] ?? 0),
    "total-blocks": blocks(sum[COUNT.tbk] ?? 0),
  };
}
