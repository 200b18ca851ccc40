import { describe, expect, test } from "vitest";
import { asHead, type Measurement } from "../../../src/core/baseline/measurement.ts";
import { DEFAULT_LIMITS } from "../../../src/core/inputs/parse-limit.ts";
import { judgeWithoutBase, worstVerdict } from "../../../src/core/judge/judge.ts";
import type { Verdict } from "../../../src/core/judge/judgement.ts";
import type { Metric } from "../../../src/core/metrics.ts";
import { judgeSides, limits } from "../../support/judge-sides.ts";
import { makeMeasurement, makeSite } from "../../support/make-measurement.ts";

const KIB = 1024;

/** A program of one call site. */
function program(metric: Metric, value: number, spread = 0): Measurement {
  const measurement = makeMeasurement({ sites: [makeSite({ values: { [metric]: value } })] });
  return {
    ...measurement,
    metrics: { ...measurement.metrics, [metric]: { value, spread, exact: true } },
  };
}

function verdictOf(limit: string, [metric, base, head]: readonly [Metric, number, number]) {
  const failOn = limits(limit);
  return judgeSides(program(metric, base), program(metric, head), { failOn, warnOn: [] }).verdict;
}

test.each<readonly [string, number, number, Verdict]>([
  // Both terms must be passed, and being at a limit is not passing it.
  ["peak-bytes: +5% & +256KiB", 10_000 * KIB, 10_500 * KIB, "pass"],
  ["peak-bytes: +5% & +256KiB", 10_000 * KIB, 10_500 * KIB + 1, "fail"],
  ["peak-bytes: +5% & +256KiB", 1000 * KIB, 1256 * KIB, "pass"],
  ["peak-bytes: +5% & +256KiB", 1000 * KIB, 1256 * KIB + 1, "fail"],
  ["live-bytes: +0", 100, 100, "pass"],
  ["live-bytes: +0", 100, 101, "fail"],
  ["live-bytes: +0", 100, 99, "pass"],
  // From a base of zero any growth passes a percentage, and amounts count as ever.
  ["live-bytes: +5%", 0, 1, "fail"],
  ["live-bytes: +5%", 0, 0, "pass"],
  ["live-bytes: +5% & +64KiB", 0, 64 * KIB, "pass"],
  ["live-bytes: +5% & +64KiB", 0, 64 * KIB + 1, "fail"],
  ["peak-bytes: 64MiB", 0, 64 * KIB * KIB, "pass"],
  ["peak-bytes: 64MiB", 80 * KIB * KIB, 64 * KIB * KIB + 1, "fail"],
  ["peak-bytes: +5% & 1KiB", 100, KIB, "pass"],
  ["peak-bytes: +5% & 1KiB", 100, KIB + 1, "fail"],
  ["peak-bytes: +5% & 1KiB", 2 * KIB, 2 * KIB, "pass"],
  ["total-blocks: +10% & +1000", 20_000, 22_000, "pass"],
  ["total-blocks: +10% & +1000", 20_000, 22_001, "fail"],
  ["site peak-bytes: +1KiB", 0, KIB + 1, "fail"],
  ["site peak-bytes: 2KiB", 2 * KIB, 2 * KIB, "pass"],
  ["crate app peak-bytes: +10%", 100, 111, "fail"],
  ["crate other peak-bytes: +10%", 100, 111, "pass"],
])("%s: from %d to %d is %s", (limit, base, head, verdict) => {
  const [metric = "peak-bytes"] = limit.match(/\w+-(?:bytes|blocks)/) ?? [];
  expect(verdictOf(limit, [metric as Metric, base, head])).toBe(verdict);
});

describe("the default limits", () => {
  test.each<readonly [Metric, number, number, Verdict]>([
    ["peak-bytes", 10_000 * KIB, 10_100 * KIB, "pass"],
    ["peak-bytes", 10_000 * KIB, 10_101 * KIB, "warn"],
    ["peak-bytes", 10_000 * KIB, 10_501 * KIB, "fail"],
    ["live-bytes", 0, 64 * KIB + 1, "fail"],
    ["live-bytes", 0, 16 * KIB + 1, "warn"],
    ["total-blocks", 10_000, 11_001, "warn"],
    ["total-bytes", 10, 10_000 * KIB, "pass"],
  ])("say of %s from %d to %d: %s", (metric, base, head, verdict) => {
    const judgement = judgeSides(program(metric, base), program(metric, head));
    expect(judgement.verdict).toBe(verdict);
    expect(judgement.metrics[metric]).toBe(verdict);
  });
});

test("a passed limit says by what, the failing ones first", () => {
  const judgement = judgeSides(program("peak-bytes", 0), program("peak-bytes", 300 * KIB));
  expect(judgement.reason).toBeNull();
  expect(judgement.metrics).toMatchObject({ "peak-bytes": "fail", "live-bytes": "pass" });
  expect(judgement.passed).toEqual([
    { limit: DEFAULT_LIMITS.failOn[0], level: "fail", siteId: null, base: 0, head: 300 * KIB },
    { limit: DEFAULT_LIMITS.warnOn[0], level: "warn", siteId: null, base: 0, head: 300 * KIB },
  ]);
});

test("a site limit names each call site that passed, the one that grew most first", () => {
  const grown = (symbol: string, value: number) =>
    makeSite({ symbol, values: { "live-bytes": value } });
  const base = makeMeasurement({ sites: [grown("app::a", 10), grown("app::b", 10)] });
  const head = makeMeasurement({
    sites: [grown("app::a", 13), grown("app::b", 15), grown("app::c", 1), grown("app::d", 3)],
  });
  const failOn = limits("site live-bytes: +2B");
  expect(
    judgeSides(base, head, { failOn, warnOn: [] }).passed.map(({ siteId, base, head }) => [
      siteId,
      base,
      head,
    ]),
  ).toEqual([
    ["app::b", 10, 15],
    ["app::a", 10, 13],
    ["app::d", 0, 3],
  ]);
});

test("a limit on a crate that is nowhere passes nothing and says so", () => {
  const failOn = limits("crate serde-jsom peak-bytes: +0");
  const judgement = judgeSides(makeMeasurement(), makeMeasurement(), { failOn, warnOn: [] });
  expect(judgement).toMatchObject({ verdict: "pass", notes: [{ code: "crate-not-seen" }] });
});

describe("noise", () => {
  const failOn = limits("peak-bytes: +5% & +100B");
  const warnOn = limits("peak-bytes: +10B");

  function judgeNoisy(head: number, spreads: { readonly base?: number; readonly head?: number }) {
    const sides = [
      program("peak-bytes", 1000, spreads.base ?? 0),
      program("peak-bytes", head, spreads.head ?? 0),
    ] as const;
    return judgeSides(...sides, { failOn, warnOn });
  }

  test("below a limit's growth leaves the limit as it is", () => {
    const judgement = judgeNoisy(1101, { head: 9 });
    expect(judgement.verdict).toBe("fail");
    expect(judgement.notes).toEqual([]);
  });

  test.each([{ base: 99 }, { head: 99 }])(
    "of either side keeps only the limits that allow no more from judging",
    (spreads) => {
      const judgement = judgeNoisy(1101, spreads);
      expect(judgement.passed.map(({ level }) => level)).toEqual(["fail"]);
      expect(judgement.informational["peak-bytes"]).toBe(false);
      expect(judgeNoisy(1100, spreads).verdict).toBe("pass");
      expect(judgement.notes).toMatchObject([
        {
          code: "noisy",
          message:
            'peak-bytes varied by 99 B between equal runs, at least what "peak-bytes: +10B" allows: not judged by it.',
        },
      ]);
    },
  );

  test("at or above all limits makes the metric informational, never a failure, never silent", () => {
    const judgement = judgeNoisy(900_000, { head: 100 });
    expect(judgement).toMatchObject({ verdict: "pass", passed: [] });
    expect(judgement.informational).toMatchObject({ "peak-bytes": true, "live-bytes": false });
    expect(judgement.notes).toHaveLength(1);
    expect(judgement.notes[0]?.message).toContain(
      '"peak-bytes: +5% & +100B" and "peak-bytes: +10B"',
    );
    expect(judgeNoisy(900, { head: 100 }).notes).toHaveLength(1);
  });

  test("makes a metric informational whatever ceilings and site limits look at it too", () => {
    const others = limits("peak-bytes: 1MiB", "site peak-bytes: +1GiB");
    const sides = [program("peak-bytes", 1000), program("peak-bytes", 2000, 100)] as const;
    const judgement = judgeSides(...sides, { failOn: [...failOn, ...others], warnOn: [] });
    expect(judgement.informational["peak-bytes"]).toBe(true);
    expect(judgeSides(...sides, { failOn: others, warnOn: [] }).informational).toMatchObject({
      "peak-bytes": false,
    });
  });

  test("never keeps a ceiling from judging", () => {
    const judgement = judgeSides(program("peak-bytes", 10), program("peak-bytes", 11, 500), {
      failOn: limits("peak-bytes: 10B"),
      warnOn: [],
    });
    expect(judgement.verdict).toBe("fail");
    expect(judgement.informational["peak-bytes"]).toBe(false);
  });

  test("of a call site is said only if its growth would have passed the limit", () => {
    const side = (value: number) =>
      makeMeasurement({
        sites: [makeSite({ values: { "live-bytes": value }, spreads: { "live-bytes": 50 } })],
      });
    const sites = { failOn: limits("site live-bytes: +20B"), warnOn: [] };
    expect(judgeSides(side(100), side(121), sites)).toMatchObject({
      verdict: "pass",
      notes: [{ code: "noisy-part", message: expect.stringContaining("app::load") }],
    });
    expect(judgeSides(side(100), side(120), sites).notes).toEqual([]);
  });
});

test("a metric past 2^53 passes no limit and says so", () => {
  const huge = program("total-bytes", 2 ** 54);
  const metrics = {
    ...huge.metrics,
    "total-bytes": { value: 2 ** 54, spread: 0, exact: false },
  };
  const failOn = limits("total-bytes: 1GiB", "site total-bytes: +1B");
  const judgement = judgeSides(makeMeasurement(), { ...huge, metrics }, { failOn, warnOn: [] });
  expect(judgement).toMatchObject({ verdict: "pass", passed: [], notes: [{ code: "inexact" }] });
  expect(judgeSides(makeMeasurement(), { ...huge, metrics }).notes).toEqual([]);
});

describe("unequal conditions", () => {
  const base = { ...program("peak-bytes", 1), fingerprint: { rustc: "1.94", target: "x" } };
  const head = { ...program("peak-bytes", 900 * KIB), fingerprint: { rustc: "1.95", target: "x" } };

  test("are named, and growth is not judged", () => {
    expect(judgeSides(base, head)).toMatchObject({
      verdict: "not-comparable",
      reason: "incomparable",
      metrics: { "peak-bytes": "not-comparable", "total-bytes": "pass" },
      passed: [],
      notes: [{ code: "fingerprint-differs", message: "rustc differs: base has 1.94, head 1.95." }],
    });
  });

  test("do not excuse a ceiling", () => {
    const judgement = judgeSides(base, head, { failOn: limits("peak-bytes: 1KiB"), warnOn: [] });
    expect(judgement).toMatchObject({ verdict: "fail", reason: null });
    expect(judgement.passed).toMatchObject([{ base: null, head: 900 * KIB }]);
  });

  test("are unknown for a bare profile file, which is judged as it is", () => {
    expect(judgeSides({ ...base, fingerprint: null }, head).verdict).toBe("fail");
  });
});

describe("without a base", () => {
  const head = asHead(program("peak-bytes", 2 * KIB));
  const nothing = { failOn: [], warnOn: [] };

  test.each(["missing", "unreadable", "incomparable"] as const)("%s is not passed", (reason) => {
    const judgement = judgeWithoutBase({
      head,
      reason,
      failOn: DEFAULT_LIMITS.failOn,
      warnOn: limits("peak-bytes: 1KiB"),
      onMissingBaseline: "pass",
    });
    expect(judgement).toMatchObject({ verdict: "not-comparable", reason });
    expect(judgement.metrics).toMatchObject({
      "peak-bytes": "not-comparable",
      "live-bytes": "not-comparable",
      "total-bytes": "pass",
    });
    expect(judgement.passed).toMatchObject([{ level: "warn", base: null, head: 2 * KIB }]);
  });

  test("nothing is said to be passed even if no limit looks at growth", () => {
    const judgement = judgeWithoutBase({
      head,
      reason: "missing",
      onMissingBaseline: "pass",
      ...nothing,
    });
    expect(judgement.verdict).toBe("not-comparable");
  });

  test("it fails if that is asked for, and says why", () => {
    const judgement = judgeWithoutBase({
      head,
      reason: "missing",
      onMissingBaseline: "fail",
      ...nothing,
    });
    expect(judgement).toMatchObject({
      verdict: "fail",
      reason: null,
      notes: [{ code: "on-missing-baseline", message: expect.stringContaining("missing") }],
    });
  });

  test.each([
    { limit: "peak-bytes: 1KiB", siteId: null },
    { limit: "site peak-bytes: 1KiB", siteId: "app::load" },
    { limit: "crate app peak-bytes: 1KiB", siteId: null },
  ])("the ceiling $limit fails", ({ limit, siteId }) => {
    const judgement = judgeWithoutBase({
      head,
      reason: "missing",
      failOn: limits(limit),
      warnOn: [],
      onMissingBaseline: "pass",
    });
    expect(judgement).toMatchObject({ verdict: "fail", reason: null, passed: [{ siteId }] });
  });

  test("a limit with a growth term is not passed by its ceiling alone", () => {
    const judgement = judgeWithoutBase({
      head,
      reason: "missing",
      failOn: limits("peak-bytes: +0 & 1KiB"),
      warnOn: [],
      onMissingBaseline: "pass",
    });
    expect(judgement).toMatchObject({ verdict: "not-comparable", passed: [] });
  });
});

test("the worst of several verdicts is fail, then not-comparable, then warn", () => {
  expect(worstVerdict(["pass", "warn", "not-comparable", "fail"])).toBe("fail");
  expect(worstVerdict(["pass", "warn", "not-comparable"])).toBe("not-comparable");
  expect(worstVerdict(["pass", "warn"])).toBe("warn");
  expect(worstVerdict([])).toBe("pass");
});
