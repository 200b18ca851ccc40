/** The sentence that a report opens with: what happened, numbers first. Written once, for all targets. */
import type { Comparison } from "../compare/comparison.ts";
import type { LimitScope } from "../inputs/limit.ts";
import type { NotComparableReason, PassedLimit, Verdict } from "../judge/judgement.ts";
import { decidingMetric, orderSites } from "../judge/order.ts";
import { isBlockMetric, METRICS, type Metric, type PerMetric } from "../metrics.ts";
import { type Amounts, describeAmount, describeChange } from "./change.ts";
import type { ScenarioReport } from "./check-report.ts";
import { code, countOf, type Phrase, words } from "./phrase.ts";
import {
  amountsOf,
  hasChanged,
  isQuiet,
  labelOf,
  type ScenarioView,
  shownMetric,
} from "./scenario-view.ts";

/** `claim` is the news; `evidence` gives its numbers and the limit, or the reason. Either may be all there is to say. */
export interface Headline {
  readonly claim: Phrase;
  readonly evidence: Phrase;
}

/** Writes the headline of a report from its scenarios, worst first. */
export function writeHeadline(scenarios: readonly ScenarioView[]): Headline {
  const [worst, ...others] = scenarios;
  if (worst === undefined) return { claim: [words("Nothing was measured")], evidence: [] };
  if (others.length === 0) return writeScenarioHeadline(worst);
  if (scenarios.every(isQuiet))
    return {
      claim: [words(`No change in ${countOf(scenarios.length, "scenario")}`)],
      evidence: [],
    };
  const { claim, evidence } = writeScenarioHeadline(worst);
  return {
    claim: [...claim, words(" in "), code(worst.name)],
    evidence: [...evidence, ...describeOthers(others)],
  };
}

/** Writes what happened in one scenario. */
export function writeScenarioHeadline(scenario: ScenarioView): Headline {
  const { comparison, judgement } = scenario.report;
  const passed = decidingLimit(scenario);
  if (passed !== null) return limitHeadline(scenario, passed);
  if (comparison === null || judgement.verdict === "not-comparable")
    return notComparedHeadline(scenario);
  return hasChanged(comparison)
    ? changeHeadline(scenario, comparison)
    : unchangedHeadline(scenario, comparison);
}

/** How a metric is said of a call site, a crate or the program. */
const SAID: PerMetric<{ readonly verb: string; readonly when: string }> = {
  "peak-bytes": { verb: "holds", when: "at the peak" },
  "live-bytes": { verb: "holds", when: "at exit" },
  "live-blocks": { verb: "holds", when: "at exit" },
  "total-bytes": { verb: "allocates", when: "in total" },
  "total-blocks": { verb: "allocates", when: "in total" },
};

const LIMIT_OF: Readonly<Record<LimitScope["kind"], string>> = {
  program: "limit",
  site: "limit of a call site",
  crate: "limit of the crate",
};

const NOT_COMPARED: Readonly<Record<NotComparableReason, string>> = {
  missing: "there is no baseline",
  unreadable: "the baseline can't be read",
  incomparable: "base and head were not measured under equal conditions",
};

/** The passed limit that the verdict rests on; null if it rests on none. */
function decidingLimit({ report, verdict }: ScenarioView): PassedLimit | null {
  const { judgement, comparison } = report;
  const candidates = judgement.passed.filter(({ level }) => level === verdict);
  const metric = comparison === null ? null : decidingMetric(judgement, comparison);
  return candidates.find(({ limit }) => limit.metric === metric) ?? candidates[0] ?? null;
}

function limitHeadline({ report }: ScenarioView, passed: PassedLimit): Headline {
  const { limit, base, head } = passed;
  const isCeiling = limit.terms.every(({ kind }) => kind === "ceiling");
  const evidence = [
    ...(base === null ? [] : [words(`${describeRange(limit.metric, { base, head })}, `)]),
    words(`${LIMIT_OF[limit.scope.kind]} `),
    code(amountsOf(limit)),
    ...(report.comparison === null ? [words("; not compared with a baseline")] : []),
  ];
  const claim =
    isCeiling || base === null
      ? claimAmount(scopeOf(report, passed), limit.metric, describeAmount(limit.metric, head))
      : claimGrowth(subjectOf(report, passed), limit.metric, head - base);
  return { claim, evidence };
}

/** The notes say more: which facts differ, where a baseline was looked for. */
function notComparedHeadline({ report }: ScenarioView): Headline {
  const { reason } = report.judgement;
  const why = reason === null ? "there is no usable baseline" : NOT_COMPARED[reason];
  return { claim: [words(`Not compared: ${why}`)], evidence: [] };
}

function unchangedHeadline({ metrics, changed }: ScenarioView, comparison: Comparison): Headline {
  const isNoisy = METRICS.some((metric) => comparison.metrics[metric].delta !== 0);
  const claim = isNoisy ? "No change beyond the spread of equal runs" : "No change";
  const amounts = metrics
    .filter(({ metric }) => !isBlockMetric(metric))
    .map(({ label, head, spread }) => `${label} ${head}${spread === null ? "" : ` ${spread}`}`);
  return {
    claim: [words(changed ? `${claim} in sum, but call sites changed` : claim)],
    evidence: [words(amounts.join(", "))],
  };
}

function changeHeadline(scenario: ScenarioView, comparison: Comparison): Headline {
  const metric = shownMetric(scenario.report, comparison, null);
  const amounts = comparison.metrics[metric];
  const within = amounts.delta > 0 ? [words(", within the limits")] : [];
  return {
    claim: [...claimGrowth(leaderOf(comparison, metric), metric, amounts.delta), ...within],
    evidence: [words(describeRange(metric, amounts))],
  };
}

const THE_PROGRAM: Phrase = [words("The program")];

/** What a limit looks at. */
function scopeOf({ comparison, head }: ScenarioReport, { limit, siteId }: PassedLimit): Phrase {
  if (limit.scope.kind === "crate") return [words("Crate "), code(limit.scope.crate)];
  const site = (comparison ?? head).sites.find(({ id }) => id === siteId);
  return site === undefined ? THE_PROGRAM : [code(site.function.symbol)];
}

/** Who grew: what the limit looks at, and for the whole program the call site that most of its growth is at. */
function subjectOf(report: ScenarioReport, passed: PassedLimit): Phrase {
  const { scope, metric } = passed.limit;
  return scope.kind === "program" && report.comparison !== null
    ? leaderOf(report.comparison, metric)
    : scopeOf(report, passed);
}

/** The call site that has at least half of the program's change in a metric; else the program. */
function leaderOf(comparison: Comparison, metric: Metric): Phrase {
  const { delta } = comparison.metrics[metric];
  const sites = orderSites(comparison, metric);
  const leader = delta > 0 ? sites[0] : sites.at(-1);
  if (leader === undefined || leader.metrics[metric].delta / delta < 0.5) return THE_PROGRAM;
  return [code(leader.function.symbol)];
}

function claimGrowth(subject: Phrase, metric: Metric, delta: number): Phrase {
  const size = describeAmount(metric, Math.abs(delta));
  return claimAmount(subject, metric, `${size} ${delta > 0 ? "more" : "less"}`);
}

function claimAmount(subject: Phrase, metric: Metric, amount: string): Phrase {
  const { verb, when } = SAID[metric];
  return [...subject, words(` ${verb} ${amount} ${when}`)];
}

/** "live bytes 312 KiB → 1.50 MiB (+400%)". */
function describeRange(metric: Metric, amounts: Amounts): string {
  const { range, percent } = describeChange(metric, amounts);
  if (amounts.base === amounts.head) return `${labelOf(metric)} unchanged`;
  return `${labelOf(metric)} ${range}${percent === null ? "" : ` (${percent})`}`;
}

function describeOthers(others: readonly ScenarioView[]): Phrase {
  const counts = (["fail", "not-comparable", "warn"] as const).flatMap((verdict) => {
    const count = others.filter((scenario) => scenario.verdict === verdict).length;
    return count === 0 ? [] : [`${count} ${OTHERS[verdict]}`];
  });
  if (counts.length === 0) return [];
  return [words(`; of ${countOf(others.length, "other scenario")} ${counts.join(", ")}`)];
}

const OTHERS: Readonly<Record<Exclude<Verdict, "pass">, string>> = {
  fail: "failed",
  "not-comparable": "could not be compared",
  warn: "warned",
};
