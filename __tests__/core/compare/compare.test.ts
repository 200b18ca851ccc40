import { expect, test } from "vitest";
import type { MeasuredSite } from "../../../src/core/baseline/measurement.ts";
import { compareSides } from "../../support/compare-sides.ts";
import { makeMeasurement, makeSite, type SiteOverrides } from "../../support/make-measurement.ts";

function siteWithPeak(peak: number, overrides: SiteOverrides = {}): MeasuredSite {
  return makeSite({ ...overrides, values: { "peak-bytes": peak } });
}

function compareSites(base: readonly MeasuredSite[], head: readonly MeasuredSite[]) {
  const comparison = compareSides(
    makeMeasurement({ sites: base }),
    makeMeasurement({ sites: head }),
  );
  return comparison.sites.map(({ id, status, metrics }) => [
    id,
    status,
    metrics["peak-bytes"].delta,
  ]);
}

const viaToml = { through: "toml::parse" };
const viaJson = { through: "json::parse" };
const viaYaml = { through: "yaml::parse" };

test.each([
  {
    name: "on both sides with equal numbers is the same",
    base: [siteWithPeak(5)],
    head: [siteWithPeak(5, { line: 99, file: null })],
    expected: [["app::load", "same", 0]],
  },
  {
    name: "with larger numbers has grown",
    base: [siteWithPeak(5)],
    head: [siteWithPeak(8)],
    expected: [["app::load", "grown", 3]],
  },
  {
    name: "with smaller numbers has shrunk",
    base: [siteWithPeak(5)],
    head: [siteWithPeak(1)],
    expected: [["app::load", "shrunk", -4]],
  },
  {
    name: "with an equal peak goes by the next metric that differs",
    base: [makeSite({ values: { "peak-bytes": 5, "live-bytes": 5, "total-bytes": 5 } })],
    head: [makeSite({ values: { "peak-bytes": 5, "live-bytes": 4, "total-bytes": 6 } })],
    expected: [["app::load", "shrunk", 0]],
  },
  {
    name: "missing from the base is new",
    base: [],
    head: [siteWithPeak(5)],
    expected: [["app::load", "new", 5]],
  },
  {
    name: "missing from the head is gone",
    base: [siteWithPeak(5)],
    head: [],
    expected: [["app::load", "gone", -5]],
  },
  {
    name: "that allocates through another dependency, numbers equal, has moved",
    base: [siteWithPeak(5, viaToml)],
    head: [siteWithPeak(5, viaJson)],
    expected: [["app::load via json::parse", "moved", 0]],
  },
  {
    name: "that no longer allocates through a dependency is matched, and has grown",
    base: [siteWithPeak(5, viaToml)],
    head: [siteWithPeak(7)],
    expected: [["app::load", "grown", 2]],
  },
  {
    name: "with an equal id is not matched by its function again",
    base: [siteWithPeak(5, viaToml), siteWithPeak(3, viaJson)],
    head: [siteWithPeak(5, viaToml), siteWithPeak(3, viaYaml)],
    expected: [
      ["app::load via toml::parse", "same", 0],
      ["app::load via yaml::parse", "moved", 0],
    ],
  },
  {
    name: "is not matched by its function where one side has two left of it",
    base: [siteWithPeak(5, viaToml)],
    head: [siteWithPeak(5, viaJson), siteWithPeak(3, viaYaml)],
    expected: [
      ["app::load via json::parse", "new", 5],
      ["app::load via yaml::parse", "new", 3],
      ["app::load via toml::parse", "gone", -5],
    ],
  },
])("a call site $name", ({ base, head, expected }) => {
  expect(compareSites(base, head)).toEqual(expected);
});

test("a matched call site is described as the head has it, a gone one as the base had it", () => {
  const { sites } = compareSides(
    makeMeasurement({
      sites: [siteWithPeak(1, { line: 1 }), siteWithPeak(1, { symbol: "app::old" })],
    }),
    makeMeasurement({ sites: [siteWithPeak(2, { line: 7 })] }),
  );
  expect(sites).toMatchObject([
    { id: "app::load", line: 7 },
    { id: "app::old", function: { symbol: "app::old" } },
  ]);
});

test("the spread is the larger side's", () => {
  const base = makeMeasurement({ sites: [makeSite({ spreads: { "peak-bytes": 9 } })] });
  const head = makeMeasurement({
    sites: [makeSite({ spreads: { "peak-bytes": 4, "live-bytes": 3 } })],
  });
  const { sites, crates } = compareSides(base, head);
  expect(sites[0]?.metrics["peak-bytes"].spread).toBe(9);
  expect(sites[0]?.metrics["live-bytes"].spread).toBe(3);
  expect(crates[0]?.metrics["peak-bytes"].spread).toBe(9);
});

test("a metric is exact only if both sides are", () => {
  const head = makeMeasurement();
  const metrics = { ...head.metrics, "total-bytes": { value: 2 ** 60, spread: 0, exact: false } };
  const comparison = compareSides(makeMeasurement(), { ...head, metrics });
  expect(comparison.metrics["total-bytes"].exact).toBe(false);
  expect(comparison.metrics["peak-bytes"].exact).toBe(true);
});

test("crates of either side are compared, the one that grew most first", () => {
  const comparison = compareSides(
    makeMeasurement({ sites: [siteWithPeak(5), siteWithPeak(5, { symbol: "old::f" })] }),
    makeMeasurement({ sites: [siteWithPeak(6), siteWithPeak(9, { symbol: "main" })] }),
  );
  expect(
    comparison.crates.map(({ crate, metrics }) => [crate, metrics["peak-bytes"].delta]),
  ).toEqual([
    [null, 9],
    ["app", 1],
    ["old", -5],
  ]);
});

test.each([
  { name: "base", base: null, head: {}, says: "how base was built" },
  { name: "head", base: {}, head: null, says: "how head was built" },
  { name: "both", base: null, head: null, says: "how base and head were built" },
])("a bare profile file is noted: $name", ({ base, head, says }) => {
  const { notes } = compareSides(
    makeMeasurement({ fingerprint: base }),
    makeMeasurement({ fingerprint: head }),
  );
  expect(notes).toMatchObject([{ code: "no-fingerprint", message: expect.stringContaining(says) }]);
});

test("two measurements with fingerprints need no note", () => {
  expect(compareSides(makeMeasurement(), makeMeasurement()).notes).toEqual([]);
});
