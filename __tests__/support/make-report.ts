/** Builders of check reports. Comparisons and judgements are made by the real modules, under the default limits. */
import { asBase, asHead, type Measurement } from "../../src/core/baseline/measurement.ts";
import type { Limit } from "../../src/core/inputs/limit.ts";
import { DEFAULT_LIMITS, parseLimit } from "../../src/core/inputs/parse-limit.ts";
import { judgeComparison, judgeWithoutBase, worstVerdict } from "../../src/core/judge/judge.ts";
import type { NotComparableReason } from "../../src/core/judge/judgement.ts";
import { type PerMetric, perMetric } from "../../src/core/metrics.ts";
import type { Note } from "../../src/core/notes.ts";
import type {
  CheckReport,
  Provenance,
  ScenarioReport,
} from "../../src/core/report/check-report.ts";
import { compareSides } from "./compare-sides.ts";
import { makeMeasurement } from "./make-measurement.ts";

interface ScenarioOverrides {
  readonly name?: string;
  readonly base: Measurement | NotComparableReason;
  readonly head: Measurement;
  readonly failOn?: readonly string[];
  readonly warnOn?: readonly string[];
  readonly notes?: readonly Note[];
}

/** A scenario that was compared, or not for a reason. */
export function makeScenario(overrides: ScenarioOverrides): ScenarioReport {
  const { name = "default", base, notes = [] } = overrides;
  const head = asHead(overrides.head);
  const limits = {
    failOn: overrides.failOn?.map(limitOf) ?? DEFAULT_LIMITS.failOn,
    warnOn: overrides.warnOn?.map(limitOf) ?? DEFAULT_LIMITS.warnOn,
  };
  if (typeof base === "string") {
    const judgement = judgeWithoutBase({
      ...limits,
      head,
      reason: base,
      onMissingBaseline: "pass",
    });
    return { name, head, comparison: null, judgement, notes };
  }
  const comparison = compareSides(base, head);
  const judgement = judgeComparison({ ...limits, comparison, base: asBase(base), head });
  return { name, head, comparison, judgement, notes };
}

/** A report with the worst verdict of its scenarios. */
export function makeReport(
  scenarios: readonly ScenarioReport[],
  overrides: Partial<Omit<CheckReport, "provenance">> & {
    readonly provenance?: Partial<Provenance>;
  } = {},
): CheckReport {
  return {
    verdict: worstVerdict(scenarios.map(({ judgement }) => judgement.verdict)),
    scenarios,
    reproduce: "heapgate diff .heapgate/last/base .heapgate/last/head",
    top: 5,
    sortBy: null,
    ...overrides,
    provenance: {
      baseline: "measured in this run",
      baseCommit: "0e7a1c35fd0b9c1e5d5a0e3c1cbe6a1b4f7d2c90",
      headCommit: "5d6e7f80a1b2c3d4e5f60718293a4b5c6d7e8f90",
      headDirty: false,
      instrument: "probe",
      seconds: 34.2,
      version: "0.1.0",
      ...overrides.provenance,
    },
  };
}

/** A measurement of two runs that differ by `spreads`. */
export function makeNoisyMeasurement(
  overrides: Partial<Measurement>,
  spreads: Partial<PerMetric<number>>,
): Measurement {
  const measurement = makeMeasurement({ ...overrides, runs: 7 });
  return {
    ...measurement,
    metrics: perMetric((metric) => ({
      ...measurement.metrics[metric],
      spread: spreads[metric] ?? 0,
    })),
  };
}

function limitOf(text: string): Limit {
  const parsed = parseLimit(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error.message}`);
  return parsed.value;
}
