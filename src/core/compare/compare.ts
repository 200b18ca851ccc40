import type {
  BaseMeasurement,
  HeadMeasurement,
  MeasuredCrate,
  SiteMetric,
} from "../baseline/measurement.ts";
import { METRICS, type PerMetric, perMetric } from "../metrics.ts";
import type { Note } from "../notes.ts";
import { compareText } from "../text-order.ts";
import type {
  ComparedCrate,
  ComparedSite,
  Comparison,
  Delta,
  MetricDelta,
  SiteStatus,
} from "./comparison.ts";
import { orderByGrowth } from "./growth-order.ts";
import { matchSites, type SitePair } from "./match-sites.ts";

/**
 * Compares two measurements of one scenario. Every call site of either side is in the result once, ordered by growth of
 * the peak, so per exact metric the sites' deltas, and those of the crates, sum to the program's delta.
 */
export function compareMeasurements({
  base,
  head,
}: {
  readonly base: BaseMeasurement;
  readonly head: HeadMeasurement;
}): Comparison {
  return {
    metrics: perMetric(
      (metric): MetricDelta => ({
        ...subtract(base.metrics[metric], head.metrics[metric]),
        exact: base.metrics[metric].exact && head.metrics[metric].exact,
        source: "dhat",
      }),
    ),
    sites: matchSites(base.sites, head.sites)
      .map(compareSite)
      .toSorted(orderByGrowth("peak-bytes")),
    crates: compareCrates(base.crates, head.crates),
    runs: { base: base.runs, head: head.runs },
    notes: noteMissingFingerprints(base, head),
  };
}

/** What a side holds at a site or crate that it does not have. */
const NOTHING: SiteMetric = { value: 0, spread: 0 };

function subtract(base: SiteMetric, head: SiteMetric): Delta {
  return {
    base: base.value,
    head: head.value,
    delta: head.value - base.value,
    spread: Math.max(base.spread, head.spread),
  };
}

function compareSite(pair: SitePair): ComparedSite {
  const { base, head } = pair;
  const metrics = subtractEach(base?.metrics, head?.metrics);
  return { ...(head ?? base), status: judgeStatus(pair, metrics), metrics };
}

function subtractEach(
  base: PerMetric<SiteMetric> | undefined,
  head: PerMetric<SiteMetric> | undefined,
): PerMetric<Delta> {
  return perMetric((metric) => subtract(base?.[metric] ?? NOTHING, head?.[metric] ?? NOTHING));
}

function judgeStatus({ base, head }: SitePair, metrics: PerMetric<Delta>): SiteStatus {
  if (base === null) return "new";
  if (head === null) return "gone";
  const change = METRICS.map((metric) => metrics[metric].delta).find((delta) => delta !== 0);
  if (change === undefined) return base.id === head.id ? "same" : "moved";
  return change > 0 ? "grown" : "shrunk";
}

function compareCrates(
  base: readonly MeasuredCrate[],
  head: readonly MeasuredCrate[],
): readonly ComparedCrate[] {
  const baseByName = new Map(base.map(({ crate, metrics }) => [crate, metrics]));
  const headByName = new Map(head.map(({ crate, metrics }) => [crate, metrics]));
  return Array.from(new Set([...headByName.keys(), ...baseByName.keys()]), (crate) => ({
    crate,
    metrics: subtractEach(baseByName.get(crate), headByName.get(crate)),
  })).toSorted(
    (a, b) =>
      b.metrics["peak-bytes"].delta - a.metrics["peak-bytes"].delta ||
      compareText(a.crate ?? "", b.crate ?? ""),
  );
}

function noteMissingFingerprints(base: BaseMeasurement, head: HeadMeasurement): readonly Note[] {
  const bare = [
    ...(base.fingerprint === null ? ["base"] : []),
    ...(head.fingerprint === null ? ["head"] : []),
  ];
  if (bare.length === 0) return [];
  return [
    {
      code: "no-fingerprint",
      message: `Nothing says how ${bare.join(" and ")} ${bare.length === 1 ? "was" : "were"} built and run: bare profile files are compared as they are.`,
      remedy: null,
    },
  ];
}
