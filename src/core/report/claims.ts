/** What headlines claim: who holds or allocates how much. A number is always that of what it is said of. */
import type { ComparedSite, Comparison } from "../compare/comparison.ts";
import { orderSites } from "../judge/order.ts";
import type { Metric, PerMetric } from "../metrics.ts";
import { describeAmount } from "./change.ts";
import { code, type Phrase, words } from "./phrase.ts";

/** The whole program as a subject. */
export const THE_PROGRAM: Phrase = [words("The program")];

/**
 * Says how the program changed and which call site most of it is at, each with its own number. A call site that has
 * the whole change, to within 1%, stands for the program.
 */
export function claimProgramChange(comparison: Comparison, metric: Metric): Phrase {
  const { delta } = comparison.metrics[metric];
  const program = claimChange(THE_PROGRAM, metric, delta);
  const leader = findLeader(comparison, metric);
  if (leader === null) return program;
  const site = code(leader.function.symbol);
  const part = leader.metrics[metric].delta;
  if (Math.abs(part / delta - 1) < 0.01) return claimChange([site], metric, part);
  const size = describeAmount(metric, Math.abs(part));
  return part / delta < 1
    ? [...program, words(`, ${size} of that from `), site]
    : [...program, words(", "), site, words(` alone ${size}`)];
}

/** "app::load holds 1.20 MiB more at exit". */
export function claimChange(subject: Phrase, metric: Metric, delta: number): Phrase {
  const size = describeAmount(metric, Math.abs(delta));
  return claimAmount(subject, metric, `${size} ${delta > 0 ? "more" : "less"}`);
}

/** "The program holds 1.20 MiB at the peak". */
export function claimAmount(subject: Phrase, metric: Metric, amount: string): Phrase {
  const { verb, when } = SAID[metric];
  return [...subject, words(` ${verb} ${amount} ${when}`)];
}

/** How a metric is said of a call site, a crate or the program. */
const SAID: PerMetric<{ readonly verb: string; readonly when: string }> = {
  "peak-bytes": { verb: "holds", when: "at the peak" },
  "live-bytes": { verb: "holds", when: "at exit" },
  "live-blocks": { verb: "holds", when: "at exit" },
  "total-bytes": { verb: "allocates", when: "in total" },
  "total-blocks": { verb: "allocates", when: "in total" },
};

/** The call site that has at least half of the program's change in a metric; null if none has. */
function findLeader(comparison: Comparison, metric: Metric): ComparedSite | null {
  const { delta } = comparison.metrics[metric];
  const sites = orderSites(comparison, metric);
  const leader = delta > 0 ? sites[0] : sites.at(-1);
  return leader !== undefined && leader.metrics[metric].delta / delta >= 0.5 ? leader : null;
}
