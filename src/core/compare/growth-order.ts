import { METRICS, type Metric } from "../metrics.ts";
import { compareText } from "../text-order.ts";
import type { ComparedSite } from "./comparison.ts";

/**
 * Makes an order of call sites by growth in one metric, the largest first and what shrank most last. Ties go by growth
 * in the other metrics, in the order of METRICS, then by id, so that the order in which sites come does not matter.
 */
export function orderByGrowth(metric: Metric): (a: ComparedSite, b: ComparedSite) => number {
  return (a, b) => {
    for (const each of [metric, ...METRICS]) {
      const difference = b.metrics[each].delta - a.metrics[each].delta;
      if (difference !== 0) return difference;
    }
    return compareText(a.id, b.id);
  };
}
