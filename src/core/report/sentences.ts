/** The sentence that a report opens with: what happened, numbers first. Written once, for all targets. */
import type { Comparison } from "../compare/comparison.ts";
import type { LimitScope } from "../inputs/limit.ts";
import type { NotComparableReason, PassedLimit, Verdict } from "../judge/judgement.ts";
import { decidingMetric } from "../judge/order.ts";
import { isBlockMetric, METRICS, type Metric } from "../metrics.ts";
import { groupThousands } from "../units.ts";
import { type Amounts, describeAmount, describeChange } from "./change.ts";
import type { ScenarioReport } from "./check-report.ts";
import { claimAmount, claimChange, claimProgramChange, THE_PROGRAM } from "./claims.ts";
import { code, countOf, type Phrase, words } from "./phrase.ts";
import {
  amountsOf,
  isQuiet,
  labelOf,
  type MetricRow,
  type ScenarioView,
  shownMetric,
} from "./scenario-view.ts";
import { hasChanged, hasNotableChange } from "./weight.ts";

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
      claim: [words(`No change in memory use of ${countOf(scenarios.length, "scenario")}`)],
      evidence: [],
    };
  const { claim, evidence } = writeScenarioHeadline(worst);
  return {
    claim: [code(worst.name), words(": "), ...claim],
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
  return hasNotableChange(comparison)
    ? changeHeadline(scenario, comparison)
    : stillHeadline(scenario, comparison);
}

/** "3 failed, 1 could not be compared, 2 warned, 12 passed", without what did not happen. */
export function describeOutcomes(scenarios: readonly ScenarioView[]): string {
  return OUTCOMES.flatMap(([verdict, happened]) => {
    const count = scenarios.filter((scenario) => scenario.verdict === verdict).length;
    return count === 0 ? [] : [`${groupThousands(count)} ${happened}`];
  }).join(", ");
}

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
  if (isCeiling || base === null) {
    const amount = describeAmount(limit.metric, head);
    return { claim: claimAmount(scopeOf(report, passed), limit.metric, amount), evidence };
  }
  const claim =
    limit.scope.kind === "program" && report.comparison !== null
      ? claimProgramChange(report.comparison, limit.metric)
      : claimChange(scopeOf(report, passed), limit.metric, head - base);
  return { claim, evidence };
}

/** The notes say more: which facts differ, where a baseline was looked for. */
function notComparedHeadline({ report }: ScenarioView): Headline {
  const { reason } = report.judgement;
  const why = reason === null ? "there is no usable baseline" : NOT_COMPARED[reason];
  return { claim: [words(`Not compared: ${why}`)], evidence: [] };
}

function stillHeadline(scenario: ScenarioView, comparison: Comparison): Headline {
  const claim = describeStillness(scenario, comparison);
  const amounts = scenario.metrics.filter(({ metric }) => !isBlockMetric(metric));
  return {
    claim: [words(scenario.sites?.isNotable ? `${claim} overall, but call sites changed` : claim)],
    evidence: [words(amounts.map(describeLevel).join(", "))],
  };
}

/** "No change in memory use" alone is said only of what is equal. */
function describeStillness({ changed, sites }: ScenarioView, comparison: Comparison): string {
  if (hasChanged(comparison) || (changed && !sites?.isNotable))
    return "No notable change in memory use";
  const isNoisy = METRICS.some((metric) => comparison.metrics[metric].delta !== 0);
  const claim = "No change in memory use";
  return isNoisy ? `${claim} beyond the spread of equal runs` : claim;
}

/** "peak bytes 1.07 MiB", "peak bytes 1.07 MiB (−48 B)", "peak bytes 9.35 MiB ± 1.14 MiB". */
function describeLevel({ label, head, spread, change }: MetricRow): string {
  if (spread !== null) return `${label} ${head} ${spread}`;
  const isLevel = change === null || change.direction === "level";
  return `${label} ${head}${isLevel ? "" : ` (${change.delta})`}`;
}

function changeHeadline(scenario: ScenarioView, comparison: Comparison): Headline {
  const metric = shownMetric(scenario.report, comparison, null);
  const amounts = comparison.metrics[metric];
  const within = amounts.delta > 0 ? ", within the limits" : "";
  return {
    claim: claimProgramChange(comparison, metric),
    evidence: [words(describeRange(metric, amounts) + within)],
  };
}

/** What a limit looks at. */
function scopeOf({ comparison, head }: ScenarioReport, { limit, siteId }: PassedLimit): Phrase {
  if (limit.scope.kind === "crate") return [words("Crate "), code(limit.scope.crate)];
  const site = (comparison ?? head).sites.find(({ id }) => id === siteId);
  return site === undefined ? THE_PROGRAM : [code(site.function.symbol)];
}

/** "live bytes 312 KiB → 1.50 MiB (+400%)". */
function describeRange(metric: Metric, amounts: Amounts): string {
  const { range, percent } = describeChange(metric, amounts);
  if (amounts.base === amounts.head) return `${labelOf(metric)} unchanged`;
  return `${labelOf(metric)} ${range}${percent === null ? "" : ` (${percent})`}`;
}

function describeOthers(others: readonly ScenarioView[]): Phrase {
  const outcomes = describeOutcomes(others.filter(({ verdict }) => verdict !== "pass"));
  if (outcomes === "") return [];
  return [words(`; of ${countOf(others.length, "other scenario")} ${outcomes}`)];
}

const OUTCOMES: readonly (readonly [Verdict, string])[] = [
  ["fail", "failed"],
  ["not-comparable", "could not be compared"],
  ["warn", "warned"],
  ["pass", "passed"],
];
