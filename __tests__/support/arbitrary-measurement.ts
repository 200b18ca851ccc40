/** Random profiles and measurements that keep the laws of real ones: parts sum to wholes, ids are unique. */
import fc from "fast-check";
import type { MeasuredSite, Measurement } from "../../src/core/baseline/measurement.ts";
import { siteId } from "../../src/core/baseline/site-id.ts";
import { METRICS, type PerMetric, perMetric } from "../../src/core/metrics.ts";
import type { Profile } from "../../src/core/profile/profile.ts";
import { makeMeasurement, makeProfile, makeProfiledSite, makeSite } from "./make-measurement.ts";

/** Few names, so that two random sides have many call sites in common. */
const symbol = fc.constantFrom("app::load", "app::store", "app::a::run", "other::f", "main");
const through = fc.constantFrom(null, "toml::parse", "serde::from_str", "app::inner");

/** Amounts for each metric, mostly small, at times near the largest that a few sites can sum to exactly. */
const arbitraryAmounts: fc.Arbitrary<PerMetric<number>> = fc
  .tuple(...METRICS.map(() => fc.oneof(fc.nat(9), fc.nat(), fc.constant(2 ** 48))))
  .map((amounts) => perMetric((metric) => amounts[METRICS.indexOf(metric)] ?? 0));

const siteOverrides = fc.record({
  symbol,
  through,
  own: fc.boolean(),
  version: fc.constantFrom(null, "1.0.154"),
  file: fc.constantFrom(null, "src/lib.rs"),
  line: fc.option(fc.integer({ min: 1, max: 9 })),
  stack: fc.array(fc.string({ maxLength: 5 }), { maxLength: 3 }),
  values: arbitraryAmounts,
});

/** A profile of one run. */
export const arbitraryProfile: fc.Arbitrary<Profile> = fc
  .uniqueArray(siteOverrides.map(makeProfiledSite), { selector: siteId, maxLength: 8 })
  .map((sites) => makeProfile({ sites }));

const measuredSite: fc.Arbitrary<MeasuredSite> = fc
  .tuple(siteOverrides, fc.oneof(fc.constant({}), arbitraryAmounts))
  .map(([overrides, spreads]) => makeSite({ ...overrides, spreads }));

/** A measurement of one side, deterministic or not. */
export const arbitraryMeasurement: fc.Arbitrary<Measurement> = fc
  .record({
    sites: fc.uniqueArray(measuredSite, { selector: (site) => site.id, maxLength: 8 }),
    spreads: fc.oneof(fc.constant(perMetric(() => 0)), arbitraryAmounts),
    scenario: fc.option(fc.string()),
    commit: fc.constantFrom(null, "c0ffee".padEnd(40, "0"), "c0ffee".padEnd(64, "0")),
    dirty: fc.boolean(),
    fingerprint: fc.constantFrom(null, { rustc: "1.94" }, { rustc: "1.95", target: "x" }),
  })
  .map(({ spreads, ...parts }) => {
    const measurement = makeMeasurement({ ...parts, runs: 2 });
    const metrics = perMetric((metric) => ({
      ...measurement.metrics[metric],
      spread: spreads[metric],
    }));
    return { ...measurement, metrics };
  });
