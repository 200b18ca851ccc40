import fc from "fast-check";
import { expect, test } from "vitest";
import type { MeasuredSite, Measurement } from "../../src/core/baseline/measurement.ts";
import { DEFAULT_LIMITS, parseLimit } from "../../src/core/inputs/parse-limit.ts";
import { worstVerdict } from "../../src/core/judge/judge.ts";
import { isBlockMetric, METRICS, type Metric, perMetric } from "../../src/core/metrics.ts";
import { arbitraryMeasurement } from "../support/arbitrary-measurement.ts";
import { judgeSides, limits } from "../support/judge-sides.ts";

const arbitraryMetric = fc.constantFrom(...METRICS);

const arbitraryTerm = fc.oneof(
  fc.nat(200).map((percent) => `+${percent}%`),
  fc.nat(20).map((amount) => `+${amount}`),
  fc.nat(40).map((amount) => `${amount}`),
);

const arbitraryLimit = fc
  .tuple(
    fc.constantFrom("", "site ", "crate app ", "crate toml "),
    arbitraryMetric,
    fc.array(arbitraryTerm, { minLength: 1, maxLength: 3 }),
  )
  .map(([scope, metric, terms]) => {
    const unit = isBlockMetric(metric) ? "" : "B";
    const written = terms.map((term) => (term.endsWith("%") ? term : `${term}${unit}`));
    return `${scope}${metric}: ${written.join(" & ")}`;
  });

const arbitraryLimits = fc.record({
  failOn: fc.array(arbitraryLimit, { maxLength: 3 }).map((texts) => limits(...texts)),
  warnOn: fc.array(arbitraryLimit, { maxLength: 3 }).map((texts) => limits(...texts)),
});

/** The measurement with more of a metric at one of its call sites, and in all sums of it. */
function grow(
  head: Measurement,
  at: { readonly place: number; readonly metric: Metric; readonly by: number },
) {
  const { place, metric, by } = at;
  const site = head.sites[place % Math.max(head.sites.length, 1)];
  if (site === undefined) return head;
  const crate = (site.through ?? site.function).crate;
  const more = <Part extends Pick<MeasuredSite, "metrics">>(part: Part): Part => ({
    ...part,
    metrics: perMetric((each) => ({
      ...part.metrics[each],
      value: part.metrics[each].value + (each === metric ? by : 0),
    })),
  });
  const total = head.metrics[metric];
  return {
    ...head,
    metrics: { ...head.metrics, [metric]: { ...total, value: total.value + by } },
    sites: head.sites.map((each) => (each === site ? more(each) : each)),
    crates: head.crates.map((each) => (each.crate === crate ? more(each) : each)),
  };
}

test("more memory in the head never improves a verdict", () => {
  const growth = fc.record({ place: fc.nat(), metric: arbitraryMetric, by: fc.nat(100) });
  fc.assert(
    fc.property(
      fc.record({
        base: arbitraryMeasurement,
        head: arbitraryMeasurement,
        chosen: arbitraryLimits,
        growth,
      }),
      ({ base, head, chosen, growth }) => {
        const before = judgeSides(base, head, chosen);
        const after = judgeSides(base, grow(head, growth), chosen);
        expect(worstVerdict([before.verdict, after.verdict])).toBe(after.verdict);
        for (const metric of METRICS) {
          const verdicts = [before.metrics[metric], after.metrics[metric]];
          expect(worstVerdict(verdicts)).toBe(after.metrics[metric]);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test("a measurement judged against itself passes all default limits, and all limits on growth", () => {
  const growthOnly = arbitraryLimits.map(({ failOn, warnOn }) => ({
    failOn: [
      ...DEFAULT_LIMITS.failOn,
      ...failOn.filter(({ terms }) => terms[0].kind !== "ceiling"),
    ],
    warnOn: [
      ...DEFAULT_LIMITS.warnOn,
      ...warnOn.filter(({ terms }) => terms[0].kind !== "ceiling"),
    ],
  }));
  fc.assert(
    fc.property(arbitraryMeasurement, growthOnly, (measurement, chosen) => {
      const judgement = judgeSides(measurement, measurement, chosen);
      expect(judgement).toMatchObject({ verdict: "pass", reason: null, passed: [] });
    }),
  );
});

test("the order of call sites and crates does not matter to a judgement", () => {
  const turn = (measurement: Measurement) => ({
    ...measurement,
    sites: measurement.sites.toReversed(),
    crates: measurement.crates.toReversed(),
  });
  fc.assert(
    fc.property(
      arbitraryMeasurement,
      arbitraryMeasurement,
      arbitraryLimits,
      (base, head, chosen) => {
        expect(judgeSides(turn(base), turn(head), chosen)).toEqual(judgeSides(base, head, chosen));
      },
    ),
  );
});

test("a verdict has a reason exactly if it is not-comparable, and a failure has a passed limit", () => {
  fc.assert(
    fc.property(
      arbitraryMeasurement,
      arbitraryMeasurement,
      arbitraryLimits,
      (base, head, chosen) => {
        const { verdict, reason, passed, metrics, informational } = judgeSides(base, head, chosen);
        expect(reason !== null).toBe(verdict === "not-comparable");
        expect(passed.some(({ level }) => level === "fail")).toBe(verdict === "fail");
        for (const metric of METRICS) {
          const ofGrowth = passed.filter(
            ({ limit }) =>
              limit.scope.kind === "program" &&
              limit.metric === metric &&
              limit.terms.some(({ kind }) => kind !== "ceiling"),
          );
          if (informational[metric]) expect(ofGrowth).toEqual([]);
          if (metrics[metric] === "pass")
            expect(passed.filter(({ limit }) => limit.metric === metric)).toEqual([]);
        }
      },
    ),
  );
});

test("any text is a limit or has a problem within it, and a suggestion leads on", () => {
  const alphabet = [..."+%&:-. 0159", "KiB", "KB", "site", "crate", "app", ...METRICS];
  const text = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom(...alphabet)).map((words) => words.join("")),
  );
  fc.assert(
    fc.property(text, (written) => {
      const parsed = parseLimit(written);
      if (parsed.ok) return;
      const { column, suggestion, message } = parsed.error;
      expect(column).toBeGreaterThanOrEqual(1);
      expect(column).toBeLessThanOrEqual(written.length + 1);
      expect(message).not.toBe("");
      expect(suggestion).not.toBe(written);
    }),
    { numRuns: 2000 },
  );
});

test("every limit is read back from its own text", () => {
  fc.assert(
    fc.property(arbitraryLimit, (text) => {
      const [limit] = limits(text);
      expect(limit?.text).toBe(text);
      expect(limits(limit?.text ?? "")).toEqual([limit]);
    }),
  );
});
