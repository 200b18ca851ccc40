import { expect, test } from "vitest";
import type { Metric } from "../../../src/core/metrics.ts";
import { addressOf, describePlace, listSites } from "../../../src/core/report/site-list.ts";
import { viewCheck } from "../../../src/core/report/view.ts";
import { compareSides } from "../../support/compare-sides.ts";
import { makeMeasurement, makeSite, type SiteOverrides } from "../../support/make-measurement.ts";
import { makeReport } from "../../support/make-report.ts";
import { REPORTS } from "../../support/report-cases.ts";

function compare(base: readonly SiteOverrides[], head: readonly SiteOverrides[]) {
  return compareSides(
    makeMeasurement({ sites: base.map(makeSite) }),
    makeMeasurement({ sites: head.map(makeSite) }),
  );
}

function live(symbol: string, bytes: number, spread = 0): SiteOverrides {
  return { symbol, values: { "live-bytes": bytes }, spreads: { "live-bytes": spread } };
}

test("lists the largest of what grew and of what shrank, the program's way first, and sums up the rest", () => {
  const sites = ["a", "b", "c", "d"];
  const comparison = compare(
    sites.map((name, index) => live(`app::${name}`, index < 2 ? 0 : 100 * index)),
    sites.map((name, index) => live(`app::${name}`, index < 2 ? 10 + index : 0)),
  );
  const { rows, omitted } = listSites(comparison, "live-bytes", 1);
  expect(rows.map(({ symbol, change }) => [symbol, change.delta])).toEqual([
    ["app::d", "−300 B"],
    ["app::b", "+11 B"],
  ]);
  expect(omitted).toEqual(["1 more call site grew (+10 B)", "1 more call site shrank (−200 B)"]);
});

test("lists no change that is within the call site's own spread", () => {
  const comparison = compare([live("app::a", 100, 50)], [live("app::a", 150, 20)]);
  expect(listSites(comparison, "live-bytes", 5).rows).toEqual([]);
});

test("lists slight changes only where there are no others", () => {
  const base = [live("app::a", 0), live("app::b", 500), live("app::c", 50)];
  const slight = [live("app::b", 478), live("app::c", 50 + 70)];
  const alone = listSites(compare(base, slight), "live-bytes", 5);
  expect(alone.rows.map(({ symbol }) => symbol)).toEqual(["app::c", "app::b"]);
  expect(alone.isNotable).toBe(false);
  const beside = listSites(compare(base, [live("app::a", 2048), ...slight]), "live-bytes", 5);
  expect(beside.rows.map(({ symbol }) => symbol)).toEqual(["app::a"]);
  expect(beside.omitted).toEqual([
    "1 more call site grew (+70 B)",
    "1 more call site shrank (−22 B)",
  ]);
  expect(beside.isNotable).toBe(true);
});

test("leaves out what is next to nothing beside the largest change", () => {
  const head = [live("app::a", 1_000_000), live("app::b", 10_000), live("app::c", 9_999)];
  const { rows, omitted } = listSites(compare([], head), "live-bytes", 5);
  expect(rows.map(({ symbol }) => symbol)).toEqual(["app::a", "app::b"]);
  expect(omitted).toEqual(["1 more call site grew (+9.76 KiB)"]);
});

test.each([
  { name: "own code", site: {}, expected: [] },
  {
    name: "a dependency's version",
    site: { symbol: "toml::de::parse", own: false, version: "1.0.1" },
    expected: ["dependency, 1.0.1"],
  },
  {
    name: "nothing of a crate that may be the user's",
    site: { symbol: "app::load", own: false },
    expected: [],
  },
  {
    name: "what own code allocates through",
    site: { through: "toml::de::parse" },
    expected: ["through toml::de::parse"],
  },
])("says of a place $name", ({ site, expected }) => {
  const place = describePlace(makeSite(site)).map((phrase) =>
    phrase.map(({ text }) => text).join(""),
  );
  expect(place).toEqual(expected);
});

test("links no path that is too long to be one", () => {
  const link = (file: string) => `https://example.org/${file}`;
  const place = (file: string) => ({ symbol: "app::a", file, line: 1, remarks: [], stack: [] });
  expect(addressOf(place("src/lib.rs"), link)).toBe("https://example.org/src/lib.rs");
  expect(addressOf(place("x".repeat(1000)), link)).toBeNull();
});

test.each<[string, keyof typeof REPORTS, Metric | null, Metric]>([
  ["the limit that was passed", "regression", null, "live-bytes"],
  ["the change that counts most where none was", "improvement", null, "peak-bytes"],
  ["the asked metric", "regression", "total-blocks", "total-blocks"],
])("lists call sites by %s", (_, name, sortBy, expected) => {
  const [scenario] = viewCheck(makeReport(REPORTS[name].scenarios, { sortBy })).scenarios;
  expect(scenario?.sites?.metric).toBe(expected);
});
