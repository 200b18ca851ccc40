import { expect, test } from "vitest";
import { siteId } from "../../../src/core/baseline/site-id.ts";
import { type MeasuredSubject, summariseRuns } from "../../../src/core/baseline/summarise.ts";
import { makeProfile, makeProfiledSite, makeSite } from "../../support/make-measurement.ts";

const subject: MeasuredSubject = {
  scenario: "large",
  commit: "c0ffee",
  dirty: true,
  fingerprint: { rustc: "1.95.0" },
};

function runWithPeak(peak: number, values: Parameters<typeof makeProfiledSite>[0] = {}) {
  return makeProfile({
    sites: [makeProfiledSite({ ...values, values: { "peak-bytes": peak, "total-bytes": 100 } })],
  });
}

test("one run is its own measurement, without spread", () => {
  const measurement = summariseRuns([runWithPeak(7)], subject);
  expect(measurement).toMatchObject({ ...subject, runs: 1 });
  expect(measurement.metrics["peak-bytes"]).toEqual({ value: 7, spread: 0, exact: true });
  expect(measurement.sites).toEqual([
    makeSite({ values: { "peak-bytes": 7, "total-bytes": 100 } }),
  ]);
  expect(measurement.crates).toMatchObject([
    { crate: "app", metrics: { "peak-bytes": { value: 7, spread: 0 } } },
  ]);
});

test.each([
  { name: "the middle one of three", peaks: [30, 10, 20], value: 20, spread: 20 },
  { name: "the lower one of two", peaks: [30, 10], value: 10, spread: 20 },
  { name: "the lower middle one of four", peaks: [40, 10, 30, 20], value: 20, spread: 30 },
])("$name stands for the side, and the spread is over all", ({ peaks, value, spread }) => {
  const [first = 0, ...others] = peaks;
  const runs = [runWithPeak(first), ...others.map((peak) => runWithPeak(peak))] as const;
  const { metrics, sites } = summariseRuns(runs, subject);
  expect(metrics["peak-bytes"]).toEqual({ value, spread, exact: true });
  expect(sites[0]?.metrics["peak-bytes"]).toEqual({ value, spread });
  expect(metrics["total-bytes"]).toEqual({ value: 100, spread: 0, exact: true });
});

test("each metric has a run of its own, and the peak's run gives description and quality", () => {
  const quality = { programPoints: 9, stacks: 9, namelessShare: 0, foreignShare: 0, deepest: 9 };
  const lowPeak = makeProfile({
    sites: [makeProfiledSite({ line: 5, values: { "peak-bytes": 1, "total-bytes": 9 } })],
    quality,
  });
  const lowTotal = makeProfile({
    sites: [makeProfiledSite({ line: 6, values: { "peak-bytes": 2, "total-bytes": 8 } })],
  });
  const measurement = summariseRuns([lowTotal, lowPeak], subject);
  expect(measurement.quality).toEqual(quality);
  expect(measurement.sites).toEqual([
    makeSite({
      line: 5,
      values: { "peak-bytes": 1, "total-bytes": 8 },
      spreads: { "peak-bytes": 1, "total-bytes": 1 },
    }),
  ]);
});

test("a call site that only some runs have counts as zero in the others", () => {
  const rare = makeProfiledSite({ symbol: "app::rare", values: { "live-bytes": 50 } });
  const common = makeProfiledSite({ values: { "peak-bytes": 10, "live-bytes": 10 } });
  const { metrics, sites } = summariseRuns(
    [makeProfile({ sites: [common, rare] }), makeProfile({ sites: [common] })],
    subject,
  );
  expect(metrics["live-bytes"]).toEqual({ value: 10, spread: 50, exact: true });
  expect(sites.map((site) => [site.id, site.metrics["live-bytes"]])).toEqual([
    ["app::load", { value: 10, spread: 0 }],
    ["app::rare", { value: 0, spread: 50 }],
  ]);
});

test("sites are ordered by peak, then total, then id", () => {
  const sites = [
    makeProfiledSite({ symbol: "app::b", values: { "peak-bytes": 1 } }),
    makeProfiledSite({ symbol: "app::a", values: { "peak-bytes": 1 } }),
    makeProfiledSite({ symbol: "app::traffic", values: { "peak-bytes": 1, "total-bytes": 9 } }),
    makeProfiledSite({ symbol: "app::large", values: { "peak-bytes": 2 } }),
  ];
  expect(summariseRuns([makeProfile({ sites })], subject).sites.map((site) => site.id)).toEqual([
    "app::large",
    "app::traffic",
    "app::a",
    "app::b",
  ]);
});

test("a metric that one run could not sum exactly is inexact", () => {
  const runs = [makeProfile({ inexact: ["total-bytes"] }), makeProfile()] as const;
  const { metrics } = summariseRuns(runs, subject);
  expect(metrics["total-bytes"].exact).toBe(false);
  expect(metrics["peak-bytes"].exact).toBe(true);
});

test("an empty profile gives zeros", () => {
  const { metrics, sites, crates } = summariseRuns([makeProfile()], subject);
  expect(metrics["peak-bytes"]).toEqual({ value: 0, spread: 0, exact: true });
  expect([sites, crates]).toEqual([[], []]);
});

test("an id names what the function allocates through", () => {
  expect(siteId(makeSite())).toBe("app::load");
  expect(siteId(makeSite({ through: "toml::parse" }))).toBe("app::load via toml::parse");
});
