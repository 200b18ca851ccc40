import type { ComparedSite, Comparison } from "../compare/comparison.ts";
import { orderByGrowth } from "../compare/growth-order.ts";
import type { Metric } from "../metrics.ts";
import { excessOver } from "./hold-limit.ts";
import type { Judgement, PassedLimit } from "./judgement.ts";

/** Orders call sites by growth in a metric: the largest growth first, what shrank most last. */
export function orderSites(comparison: Comparison, metric: Metric): readonly ComparedSite[] {
  return comparison.sites.toSorted(orderByGrowth(metric));
}

/** What decides where no limit was passed. */
const CANDIDATES = ["peak-bytes", "live-bytes", "total-bytes"] as const;

/**
 * Gives the metric that a comparison turns on: that of the worst passed limit (`fail` before `warn`, then what is held
 * before what passed through, then by how many times over it was passed), else that of peak, live and total bytes which grew most in relation to its base. Of
 * equals, the first.
 */
export function decidingMetric(judgement: Judgement, comparison: Comparison): Metric {
  const [first, ...others] = judgement.passed;
  if (first !== undefined) {
    return others.reduce((worst, each) => (isWorse(each, worst) ? each : worst), first).limit
      .metric;
  }
  const growthOf = (metric: Metric) => relativeGrowth(comparison, metric);
  return CANDIDATES.reduce<Metric>(
    (most, metric) => (growthOf(metric) > growthOf(most) ? metric : most),
    "peak-bytes",
  );
}

/** Gives how many times over a limit behind the verdict was passed, at most; 0 where none was. */
export function worstExcess({ passed, verdict }: Judgement): number {
  const deciding = passed.filter(({ level }) => level === verdict);
  return Math.max(0, ...deciding.map((each) => excessOver(each.limit, each)));
}

function isWorse(one: PassedLimit, other: PassedLimit): boolean {
  if (one.level !== other.level) return one.level === "fail";
  if (isTraffic(one) !== isTraffic(other)) return isTraffic(other);
  return excessOver(one.limit, one) > excessOver(other.limit, other);
}

/** Memory that a program holds costs its users more than what it gave back. */
function isTraffic({ limit }: PassedLimit): boolean {
  return limit.metric === "total-bytes" || limit.metric === "total-blocks";
}

/** Growth from nothing is infinite; no change of nothing is none. */
function relativeGrowth({ metrics }: Comparison, metric: Metric): number {
  const { base, delta } = metrics[metric];
  return delta === 0 ? 0 : delta / base;
}
