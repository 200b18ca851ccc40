import { expect, test } from "vitest";
import type { Measurement } from "../../../src/core/baseline/measurement.ts";
import type { ScenarioReport } from "../../../src/core/report/check-report.ts";
import { viewCheck } from "../../../src/core/report/view.ts";
import { makeMeasurement, makeSite, type SiteOverrides } from "../../support/make-measurement.ts";
import { makeNoisyMeasurement, makeReport, makeScenario } from "../../support/make-report.ts";

function measure(...sites: readonly SiteOverrides[]): Measurement {
  return makeMeasurement({ sites: sites.map(makeSite) });
}

function peak(symbol: string, bytes: number): SiteOverrides {
  return { symbol, values: { "peak-bytes": bytes } };
}

/** The headline of a report, as plain text: the claim, then the evidence. */
function say(...scenarios: readonly ScenarioReport[]): readonly string[] {
  const { claim, evidence } = viewCheck(makeReport(scenarios)).headline;
  return [claim, evidence].map((phrase) => phrase.map(({ text }) => text).join(""));
}

const KIB = 1024;
const BASE = measure(peak("app::load", 1000 * KIB));
const GROWN = measure(peak("app::load", 2000 * KIB));
const [FAILED, SAME, LONE] = [
  makeScenario({ name: "failed", base: BASE, head: GROWN }),
  makeScenario({ name: "same", base: BASE, head: BASE }),
  makeScenario({ name: "lone", base: "missing", head: BASE }),
];

test.each([
  {
    name: "a call site that has most of the growth",
    scenario: FAILED,
    claim: "app::load holds 1,000 KiB more at the peak",
    evidence: "peak bytes 1,000 KiB → 1.95 MiB (+100%), limit +5% & +256KiB",
  },
  {
    name: "the program's growth, and the part of the call site that has most of it",
    scenario: makeScenario({
      base: measure(),
      head: measure(peak("app::load", 338 * KIB), peak("app::store", 7 * KIB)),
    }),
    claim: "The program holds 345 KiB more at the peak, 338 KiB of that from app::load",
    evidence: "peak bytes 0 B → 345 KiB, limit +5% & +256KiB",
  },
  {
    name: "a call site that grew by more than the program",
    scenario: makeScenario({
      base: measure(peak("app::store", 100 * KIB)),
      head: measure(peak("app::load", 400 * KIB)),
    }),
    claim: "The program holds 300 KiB more at the peak, app::load alone 400 KiB",
    evidence: "peak bytes 100 → 400 KiB (+300%), limit +5% & +256KiB",
  },
  {
    name: "a call site's own number where it is all but the program's",
    scenario: makeScenario({
      base: measure(),
      head: measure(peak("app::load", 1000 * KIB), peak("app::store", 9 * KIB)),
    }),
    claim: "app::load holds 1,000 KiB more at the peak",
    evidence: "peak bytes 0 B → 1,009 KiB, limit +5% & +256KiB",
  },
  {
    name: "of shrinking what of it a call site has",
    scenario: makeScenario({
      base: measure(peak("app::load", 300 * KIB), peak("app::store", 200 * KIB)),
      head: measure(),
    }),
    claim: "The program holds 500 KiB less at the peak, 300 KiB of that from app::load",
    evidence: "peak bytes 500 KiB → 0 B (−100%)",
  },
  {
    name: "the program where growth is spread",
    scenario: makeScenario({
      base: measure(),
      head: measure(...[1, 2, 3].map((n) => peak(`app::f${n}`, 200 * KIB))),
    }),
    claim: "The program holds 600 KiB more at the peak",
    evidence: "peak bytes 0 B → 600 KiB, limit +5% & +256KiB",
  },
  {
    name: "the call site that passed a site limit",
    scenario: makeScenario({
      base: measure(peak("app::load", 9), peak("app::store", 2000)),
      head: measure(peak("app::load", 99), peak("app::store", 1000)),
      failOn: ["site peak-bytes: +10B"],
    }),
    claim: "app::load holds 90 B more at the peak",
    evidence: "peak bytes 9 → 99 B, limit of a call site +10B",
  },
  {
    name: "the crate that passed its limit",
    scenario: makeScenario({
      base: measure(peak("app::load", 100)),
      head: measure(peak("app::load", 200)),
      failOn: ["crate app peak-bytes: +10%"],
    }),
    claim: "Crate app holds 100 B more at the peak",
    evidence: "peak bytes 100 → 200 B (+100%), limit of the crate +10%",
  },
  {
    name: "what passed a ceiling, without growth",
    scenario: makeScenario({ base: BASE, head: BASE, failOn: ["peak-bytes: 1KiB"] }),
    claim: "The program holds 1,000 KiB at the peak",
    evidence: "peak bytes unchanged, limit 1KiB",
  },
  {
    name: "that a ceiling was passed without a base",
    scenario: makeScenario({ base: "missing", head: BASE, failOn: ["peak-bytes: 1KiB"] }),
    claim: "The program holds 1,000 KiB at the peak",
    evidence: "limit 1KiB; not compared with a baseline",
  },
  {
    name: "blocks as blocks",
    scenario: makeScenario({
      base: measure(),
      head: measure({ values: { "total-blocks": 50_000 } }),
    }),
    claim: "app::load allocates 50,000 blocks more in total",
    evidence: "total blocks 0 → 50,000, limit +10% & +1000",
  },
  {
    name: "less memory as plainly as more",
    scenario: makeScenario({ base: GROWN, head: BASE }),
    claim: "app::load holds 1,000 KiB less at the peak",
    evidence: "peak bytes 1.95 MiB → 1,000 KiB (−50%)",
  },
  {
    name: "growth within the limits",
    scenario: makeScenario({ base: BASE, head: measure(peak("app::load", 1001 * KIB)) }),
    claim: "app::load holds 1.00 KiB more at the peak",
    evidence: "peak bytes 1,000 → 1,001 KiB (+0.10%), within the limits",
  },
  {
    name: "that a slight change is none to speak of, with its size",
    scenario: makeScenario({
      base: BASE,
      head: measure(peak("app::load", 1000 * KIB - 48)),
    }),
    claim: "No notable change in memory use",
    evidence: "peak bytes 1,000 KiB (−48 B), live bytes 0 B, total bytes 0 B",
  },
  {
    name: "a slight change that passed a limit",
    scenario: makeScenario({
      base: BASE,
      head: measure(peak("app::load", 1000 * KIB + 48)),
      failOn: ["peak-bytes: +0"],
    }),
    claim: "app::load holds 48 B more at the peak",
    evidence: "peak bytes 1,024,000 → 1,024,048 B, limit +0",
  },
  {
    name: "a notable change rather than a slight one of a weightier metric",
    scenario: makeScenario({
      base: measure({ values: { "peak-bytes": 1000, "total-bytes": 100_000 * KIB } }),
      head: measure({ values: { "peak-bytes": 1500, "total-bytes": 100_002 * KIB } }),
    }),
    claim: "app::load allocates 2.00 KiB more in total",
    evidence: "total bytes 102,400,000 → 102,402,048 B, within the limits",
  },
  {
    name: "a slight change of equal sums, which is not no change at all",
    scenario: makeScenario({
      base: measure(peak("app::load", 22)),
      head: measure(peak("app::store", 22)),
    }),
    claim: "No notable change in memory use",
    evidence: "peak bytes 22 B, live bytes 0 B, total bytes 0 B",
  },
  {
    name: "a slight change in sum of call sites that changed much",
    scenario: makeScenario({
      base: BASE,
      head: measure(peak("app::store", 1000 * KIB + 22)),
    }),
    claim: "No notable change in memory use overall, but call sites changed",
    evidence: "peak bytes 1,000 KiB (+22 B), live bytes 0 B, total bytes 0 B",
  },
  {
    name: "no change",
    scenario: SAME,
    claim: "No change in memory use",
    evidence: "peak bytes 1,000 KiB, live bytes 0 B, total bytes 0 B",
  },
  {
    name: "call sites that changed while the sum did not",
    scenario: makeScenario({ base: BASE, head: measure(peak("app::store", 1000 * KIB)) }),
    claim: "No change in memory use overall, but call sites changed",
    evidence: "peak bytes 1,000 KiB, live bytes 0 B, total bytes 0 B",
  },
  {
    name: "noise as no change, with the spread",
    scenario: makeScenario({
      base: makeNoisyMeasurement({ sites: BASE.sites }, { "peak-bytes": 2 ** 20 }),
      head: makeNoisyMeasurement(
        {
          sites: [
            makeSite({ ...peak("app::load", 1500 * KIB), spreads: { "peak-bytes": 2 ** 20 } }),
          ],
        },
        {},
      ),
    }),
    claim: "No change in memory use beyond the spread of equal runs",
    evidence: "peak bytes 1.46 MiB ± 1.00 MiB, live bytes 0 B, total bytes 0 B",
  },
  {
    name: "why nothing was compared",
    scenario: LONE,
    claim: "Not compared: there is no baseline",
    evidence: "",
  },
  {
    name: "a baseline that can't be read, as another thing than none",
    scenario: makeScenario({ base: "unreadable", head: BASE }),
    claim: "Not compared: the baseline can't be read",
    evidence: "",
  },
])("says $name", ({ scenario, claim, evidence }) => {
  expect(say(scenario)).toEqual([claim, evidence]);
});

test("names the worst of several scenarios, and counts the others", () => {
  expect(say(SAME, LONE, FAILED)).toEqual([
    "failed: app::load holds 1,000 KiB more at the peak",
    "peak bytes 1,000 KiB → 1.95 MiB (+100%), limit +5% & +256KiB; of 2 other scenarios 1 could not be compared",
  ]);
});

test("says of several unchanged scenarios that all are", () => {
  expect(say(SAME, { ...SAME, name: "same too" })).toEqual([
    "No change in memory use of 2 scenarios",
    "",
  ]);
});

test("says of no scenario that nothing was measured", () => {
  expect(say()).toEqual(["Nothing was measured", ""]);
});
