/**
 * What the limits say about one scenario.
 *
 * - A limit is passed if all of its terms are, on an exact metric, beyond the noise between equal runs.
 * - Growth needs a base that was measured under equal conditions: else it is `not-comparable`, never `pass`.
 * - Ceilings are judged with and without one.
 */

import type { BaseMeasurement, HeadMeasurement, SiteMetric } from "../baseline/measurement.ts";
import type { Comparison } from "../compare/comparison.ts";
import { EXIT } from "../errors.ts";
import type { Limit } from "../inputs/limit.ts";
import { type PerMetric, perMetric } from "../metrics.ts";
import { type Evidence, examineLimit, type Finding } from "./examine-limit.ts";
import { isGrowthLimit } from "./hold-limit.ts";
import { noteDifferences, noteFindings, noteMissingBaseline } from "./judge-notes.ts";
import type { Judgement, NotComparableReason, Verdict } from "./judgement.ts";

/** The limits of a scenario. */
interface LimitSet {
  readonly failOn: readonly Limit[];
  readonly warnOn: readonly Limit[];
}

export interface ComparedSides extends LimitSet {
  readonly comparison: Comparison;
  readonly base: BaseMeasurement;
  readonly head: HeadMeasurement;
}

export interface LoneHead extends LimitSet {
  readonly head: HeadMeasurement;
  /** Why there is no base to compare with. */
  readonly reason: NotComparableReason;
  readonly onMissingBaseline: "pass" | "fail";
}

/**
 * Judges a comparison. If the two fingerprints differ, it is `not-comparable` with a note for each difference; a bare
 * profile file has none and is judged as it is.
 */
export function judgeComparison({ comparison, base, head, ...limits }: ComparedSides): Judgement {
  const differences = noteDifferences(base, head);
  if (differences.length > 0) {
    const judgement = judgeWithoutBase({
      ...limits,
      head,
      reason: "incomparable",
      // A difference of conditions is no fault of the code, so it fails no build.
      onMissingBaseline: "pass",
    });
    return { ...judgement, notes: [...differences, ...judgement.notes] };
  }
  const { metrics, ...judged } = judgeLimits(comparison, limits);
  return { ...judged, verdict: worstVerdict(Object.values(metrics)), reason: null, metrics };
}

/** Judges a head that there is no usable base for: `not-comparable`, or `fail` by a ceiling or because that is asked for. */
export function judgeWithoutBase({
  head,
  reason,
  onMissingBaseline,
  ...limits
}: LoneHead): Judgement {
  const judged = judgeLimits(takeAlone(head), limits);
  const growthLimits = [...limits.failOn, ...limits.warnOn].filter(isGrowthLimit);
  const metrics = perMetric((metric) => {
    const isUnjudged = growthLimits.some((limit) => limit.metric === metric);
    return worstVerdict([judged.metrics[metric], isUnjudged ? "not-comparable" : "pass"]);
  });
  const isFailed = onMissingBaseline === "fail";
  const verdict = worstVerdict([...Object.values(metrics), isFailed ? "fail" : "not-comparable"]);
  return {
    ...judged,
    verdict,
    reason: verdict === "not-comparable" ? reason : null,
    metrics,
    notes: isFailed ? [noteMissingBaseline(reason), ...judged.notes] : judged.notes,
  };
}

const WORST_FIRST: readonly Verdict[] = ["fail", "not-comparable", "warn", "pass"];

/** Gives the worst of some verdicts, in the order fail, not-comparable, warn, pass; `pass` if there are none. */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  return WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? "pass";
}

/** The head as evidence without a base. */
function takeAlone(head: HeadMeasurement): Evidence {
  const alone = ({ value, spread }: SiteMetric) => ({ base: null, head: value, spread });
  const aloneEach = (metrics: PerMetric<SiteMetric>) =>
    perMetric((metric) => alone(metrics[metric]));
  return {
    metrics: perMetric((metric) => ({
      ...alone(head.metrics[metric]),
      exact: head.metrics[metric].exact,
    })),
    sites: head.sites.map(({ id, metrics }) => ({ id, metrics: aloneEach(metrics) })),
    crates: head.crates.map(({ crate, metrics }) => ({ crate, metrics: aloneEach(metrics) })),
  };
}

type JudgedLimits = Pick<Judgement, "metrics" | "informational" | "passed" | "notes">;

function judgeLimits(evidence: Evidence, { failOn, warnOn }: LimitSet): JudgedLimits {
  const findings = [
    ...failOn.map((limit) => examineLimit({ limit, level: "fail" }, evidence)),
    ...warnOn.map((limit) => examineLimit({ limit, level: "warn" }, evidence)),
  ];
  const passed = findings.flatMap((finding) => finding.passed);
  return {
    metrics: perMetric((metric) =>
      worstVerdict(passed.filter(({ limit }) => limit.metric === metric).map(({ level }) => level)),
    ),
    informational: perMetric((metric) =>
      isInformational(findings.filter(({ limit }) => limit.metric === metric)),
    ),
    passed,
    notes: noteFindings(evidence, findings),
  };
}

/** A metric is informational if some limits look at the program's growth in it, and noise keeps all of them from judging. */
function isInformational(findings: readonly Finding[]): boolean {
  const ofGrowth = findings.filter(
    ({ limit }) => limit.scope.kind === "program" && isGrowthLimit(limit),
  );
  return ofGrowth.length > 0 && ofGrowth.every(({ noisy }) => noisy.length > 0);
}

/** The exit status that a verdict ends the process with: only `fail` is not 0. */
export function exitStatusFor(verdict: Verdict): number {
  return verdict === "fail" ? EXIT.limitPassed : EXIT.pass;
}
