/** What a report shows of one scenario: decided once, for all targets. */
import type { Comparison } from "../compare/comparison.ts";
import type { Limit } from "../inputs/limit.ts";
import type { Judgement, Verdict } from "../judge/judgement.ts";
import { decidingMetric } from "../judge/order.ts";
import { formatAmount, METRICS, type Metric } from "../metrics.ts";
import { type Change, describeChange, describeExactly } from "./change.ts";
import type { CheckReport, ScenarioReport } from "./check-report.ts";
import { listSites, type SiteList } from "./site-list.ts";
import { hasChanged, heaviestMetric } from "./weight.ts";

/** A metric of the whole program. */
export interface MetricRow {
  readonly metric: Metric;
  /** "peak bytes". */
  readonly label: string;
  readonly verdict: Verdict;
  /** null when there is nothing to compare with. */
  readonly change: Change | null;
  readonly head: string;
  /** The head's amount to the byte. */
  readonly exactly: string;
  /** "± 1.20 MiB"; null where equal runs gave equal amounts. */
  readonly spread: string | null;
  /** What stands beside the numbers: the spread, the limit that was passed, that it isn't judged. */
  readonly remarks: readonly string[];
}

export interface ScenarioView {
  readonly name: string;
  readonly verdict: Verdict;
  /** False if no metric changed beyond its spread, and no call site did. */
  readonly changed: boolean;
  readonly metrics: readonly MetricRow[];
  /** null when there is nothing to compare with. */
  readonly sites: SiteList | null;
  readonly report: ScenarioReport;
}

/** Decides what is shown of a scenario. */
export function viewScenario(report: CheckReport, scenario: ScenarioReport): ScenarioView {
  const { comparison, judgement } = scenario;
  const sites =
    comparison === null
      ? null
      : listSites(comparison, shownMetric(scenario, comparison, report.sortBy), report.top);
  return {
    name: scenario.name,
    verdict: judgement.verdict,
    changed: comparison !== null && (hasChanged(comparison) || sites?.rows.length !== 0),
    metrics: METRICS.map((metric) => describeMetric(scenario, metric)),
    sites,
    report: scenario,
  };
}

/**
 * Gives the metric that a scenario's call sites are shown by: the asked one; else, if a limit was passed, the one that
 * decides; else the one that changed most, either way, so that an improvement is shown as plainly as growth.
 */
export function shownMetric(
  scenario: ScenarioReport,
  comparison: Comparison,
  asked: Metric | null,
): Metric {
  if (asked !== null) return asked;
  if (scenario.judgement.passed.length > 0) return decidingMetric(scenario.judgement, comparison);
  return heaviestMetric(comparison);
}

/** Says whether a scenario has nothing to show: compared, passed, unchanged. */
export function isQuiet({ verdict, changed }: ScenarioView): boolean {
  return verdict === "pass" && !changed;
}

/** Says whether a metric's verdict is worth a mark of its own: the others' is the scenario's. */
export function isLimitPassed(verdict: Verdict): boolean {
  return verdict === "fail" || verdict === "warn";
}

/** A metric's name for people: "peak bytes". */
export function labelOf(metric: Metric): string {
  return metric.replace("-", " ");
}

/** The limit's amounts as it was written: "+5% & +64KiB". */
export function amountsOf(limit: Limit): string {
  return limit.text.slice(limit.text.indexOf(":") + 1).trim();
}

function describeMetric(scenario: ScenarioReport, metric: Metric): MetricRow {
  const compared = scenario.comparison?.metrics[metric] ?? null;
  const { value, exact, spread } = { ...scenario.head.metrics[metric], ...compared };
  const bound = exact ? "" : "≥ ";
  const varies = spread === 0 ? null : `± ${formatAmount(metric, spread)}`;
  return {
    metric,
    label: labelOf(metric),
    verdict: scenario.judgement.metrics[metric],
    change: compared === null ? null : describeChange(metric, compared),
    head: bound + formatAmount(metric, value),
    exactly: bound + describeExactly(metric, value),
    spread: varies,
    remarks: [
      ...(varies === null ? [] : [`${varies} between equal runs`]),
      ...describeJudging(scenario.judgement, metric, exact),
    ],
  };
}

function describeJudging(judgement: Judgement, metric: Metric, exact: boolean): readonly string[] {
  if (!exact) return ["lower bound, not judged"];
  if (judgement.informational[metric]) return ["not judged"];
  // The limit that gave the metric its verdict, which may be one on a call site or a crate.
  const [passed] = judgement.passed.filter(
    ({ limit, level }) => limit.metric === metric && level === judgement.metrics[metric],
  );
  if (passed === undefined) return [];
  const { scope } = passed.limit;
  const whose = { program: "", site: " of a call site", crate: " of a crate" }[scope.kind];
  return [`limit${whose} ${amountsOf(passed.limit)}`];
}
