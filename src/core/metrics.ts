import { type Blocks, type Bytes, formatBytes, groupThousands } from "./units.ts";

/**
 * What heapgate measures, named as in inputs, JSON and reports. Each is a sum over program points of one dhat field:
 *
 * - `peak-bytes`: gb, the heap at t-gmax
 * - `live-bytes`, `live-blocks`: eb, ebk, still allocated at t-end
 * - `total-bytes`, `total-blocks`: tb, tbk, traffic over the whole run, reallocations included
 */
export const METRICS = [
  "peak-bytes",
  "live-bytes",
  "live-blocks",
  "total-bytes",
  "total-blocks",
] as const;

export type Metric = (typeof METRICS)[number];

type BlockMetric = Extract<Metric, `${string}-blocks`>;

/** The unit of a metric's amounts. */
type AmountOf<M extends Metric> = M extends BlockMetric ? Blocks : Bytes;

/** One value for each metric. */
export type PerMetric<T> = Readonly<Record<Metric, T>>;

/** An amount for each metric, in its own unit. */
export type Counts = { readonly [M in Metric]: AmountOf<M> };

/** Builds one value for each metric. */
export function perMetric<T>(make: (metric: Metric) => T): PerMetric<T> {
  return Object.fromEntries(METRICS.map((metric) => [metric, make(metric)])) as Record<Metric, T>;
}

/** Says whether a metric counts blocks; all others count bytes. */
export function isBlockMetric(metric: Metric): metric is BlockMetric {
  return metric.endsWith("-blocks");
}

/** Writes an amount of a metric for people: bytes in IEC units, blocks with commas. */
export function formatAmount(metric: Metric, amount: number): string {
  return isBlockMetric(metric) ? groupThousands(amount) : formatBytes(amount);
}

/**
 * The largest sum that a double holds exactly. A sum past it makes its metric inexact: shown as "≥", never gated.
 * dhat writes 64-bit counters, and a total of 1.03e16 bytes was seen (formats.md 1.2).
 */
export const LARGEST_EXACT = Number.MAX_SAFE_INTEGER;
