import { expect, test } from "vitest";
import type { Limit } from "../../../src/core/inputs/limit.ts";
import { decidingMetric, orderSites } from "../../../src/core/judge/order.ts";
import type { PerMetric } from "../../../src/core/metrics.ts";
import { compareSides } from "../../support/compare-sides.ts";
import { judgeSides, limits } from "../../support/judge-sides.ts";
import { makeMeasurement, makeSite } from "../../support/make-measurement.ts";

type Values = Partial<PerMetric<number>>;

function side(values: Values) {
  return makeMeasurement({ sites: [makeSite({ values })] });
}

function decide(
  base: Values,
  head: Values,
  chosen: { readonly failOn?: readonly Limit[]; readonly warnOn?: readonly Limit[] } = {},
) {
  const sides = [side(base), side(head)] as const;
  return decidingMetric(
    judgeSides(...sides, { failOn: [], warnOn: [], ...chosen }),
    compareSides(...sides),
  );
}

test("call sites are ordered by growth of one metric, ties by the others, then by id", () => {
  const base = makeMeasurement({
    sites: [makeSite({ symbol: "gone", values: { "live-bytes": 9 } })],
  });
  const head = makeMeasurement({
    sites: [
      makeSite({ symbol: "b", values: { "live-bytes": 1 } }),
      makeSite({ symbol: "a", values: { "live-bytes": 1 } }),
      makeSite({ symbol: "peak", values: { "live-bytes": 1, "peak-bytes": 5 } }),
      makeSite({ symbol: "most", values: { "live-bytes": 7 } }),
    ],
  });
  expect(orderSites(compareSides(base, head), "live-bytes").map(({ id }) => id)).toEqual([
    "most",
    "peak",
    "a",
    "b",
    "gone",
  ]);
});

test.each([
  {
    name: "of the passed limit, whichever metric grew more",
    base: { "peak-bytes": 10, "total-blocks": 10 },
    head: { "peak-bytes": 90, "total-blocks": 11 },
    chosen: { warnOn: limits("total-blocks: +0") },
    expected: "total-blocks",
  },
  {
    name: "of what is held before what passed through, although that is further over its limit",
    base: { "peak-bytes": 1000, "total-blocks": 10 },
    head: { "peak-bytes": 1020, "total-blocks": 90 },
    chosen: { warnOn: limits("peak-bytes: +1%", "total-blocks: +1%") },
    expected: "peak-bytes",
  },
  {
    name: "of the limit that fails before one that warns",
    base: { "peak-bytes": 10, "live-bytes": 10 },
    head: { "peak-bytes": 12, "live-bytes": 90 },
    chosen: { failOn: limits("peak-bytes: +1B"), warnOn: limits("live-bytes: +1B") },
    expected: "peak-bytes",
  },
  {
    name: "of the limit that was passed most times over",
    base: { "peak-bytes": 100, "live-bytes": 100 },
    head: { "peak-bytes": 120, "live-bytes": 120 },
    chosen: { failOn: limits("peak-bytes: +10% & +1B", "live-bytes: +5% & +1B") },
    expected: "live-bytes",
  },
  {
    name: "of the limit that allows nothing",
    base: { "peak-bytes": 100, "live-bytes": 100 },
    head: { "peak-bytes": 900, "live-bytes": 101 },
    chosen: { failOn: limits("peak-bytes: 10B", "live-bytes: +0") },
    expected: "live-bytes",
  },
  {
    name: "of the first limit, of equals",
    base: {},
    head: { "peak-bytes": 9, "live-bytes": 8 },
    chosen: { failOn: limits("live-bytes: +5%", "peak-bytes: +5%") },
    expected: "live-bytes",
  },
  {
    name: "that grew most in relation to its base",
    base: { "peak-bytes": 100, "live-bytes": 10, "total-bytes": 1000 },
    head: { "peak-bytes": 150, "live-bytes": 16, "total-bytes": 1500 },
    chosen: {},
    expected: "live-bytes",
  },
  {
    name: "that grew from nothing",
    base: { "peak-bytes": 100 },
    head: { "peak-bytes": 900, "total-bytes": 1 },
    chosen: {},
    expected: "total-bytes",
  },
  {
    name: "that grew, where the peak stayed at nothing",
    base: { "live-bytes": 5 },
    head: { "live-bytes": 6 },
    chosen: {},
    expected: "live-bytes",
  },
  {
    name: "of the peak if nothing changed",
    base: { "live-bytes": 5 },
    head: { "live-bytes": 5 },
    chosen: {},
    expected: "peak-bytes",
  },
])("the deciding metric is that $name", ({ base, head, chosen, expected }) => {
  expect(decide(base, head, chosen)).toBe(expected);
});
