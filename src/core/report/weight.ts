/** How much a change matters to a reader: what a report opens with, and what is not worth a sentence. */
import type { Comparison, MetricDelta } from "../compare/comparison.ts";
import { isBlockMetric, METRICS, type Metric, type PerMetric } from "../metrics.ts";

/** How much a change counts: memory that is held more than what passes through, bytes more than blocks. */
const IMPORTANCE: PerMetric<number> = {
  "peak-bytes": 1,
  "live-bytes": 1,
  "live-blocks": 0.9,
  "total-bytes": 0.25,
  "total-blocks": 0.2,
};

/** Below these a base is taken for as large: 16 bytes more than none is not the largest change of a program. */
const SMALL = { bytes: 64 * 1024, blocks: 1000 } as const;

/** From these on a change is worth a sentence, however large its base. */
const NOTABLE = { bytes: 1024, blocks: 16 } as const;

const NOTABLE_SHARE = 0.01;

/** Says whether any metric of the whole program changed by more than its spread between equal runs. */
export function hasChanged({ metrics }: Comparison): boolean {
  return METRICS.some((metric) => weightOf(metric, metrics[metric]) > 0);
}

/** Says whether a metric of the whole program changed by more than its spread, and by enough to be worth a sentence. */
export function hasNotableChange({ metrics }: Comparison): boolean {
  return METRICS.some((metric) => isNotable(metric, metrics[metric]));
}

/** Gives the metric of the whole program whose change matters most, either way; a slight one only where all are. */
export function heaviestMetric({ metrics }: Comparison): Metric {
  const notable = METRICS.filter((metric) => isNotable(metric, metrics[metric]));
  const candidates = notable.length > 0 ? notable : METRICS;
  const weights = candidates.map((metric) => weightOf(metric, metrics[metric]));
  return candidates[weights.indexOf(Math.max(...weights))] ?? "peak-bytes";
}

/**
 * Says whether a change is too small for a sentence: below 1 KiB or 16 blocks, and below 1% of its base, a small base
 * taken for larger. It is still judged, and stands in the tables.
 */
export function isSlight(
  metric: Metric,
  { base, delta }: Pick<MetricDelta, "base" | "delta">,
): boolean {
  const size = Math.abs(delta);
  return size < NOTABLE[unitOf(metric)] && size < NOTABLE_SHARE * referenceOf(metric, base);
}

function isNotable(metric: Metric, change: MetricDelta): boolean {
  return weightOf(metric, change) > 0 && !isSlight(metric, change);
}

/** A change in relation to its base; 0 within the spread, and where a side is a lower bound only. */
function weightOf(metric: Metric, { base, delta, spread, exact }: MetricDelta): number {
  const size = Math.abs(delta);
  if (!exact || size <= spread) return 0;
  return (IMPORTANCE[metric] * size) / referenceOf(metric, base);
}

function referenceOf(metric: Metric, base: number): number {
  return Math.max(base, SMALL[unitOf(metric)]);
}

function unitOf(metric: Metric): "bytes" | "blocks" {
  return isBlockMetric(metric) ? "blocks" : "bytes";
}
