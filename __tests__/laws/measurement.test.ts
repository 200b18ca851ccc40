import fc from "fast-check";
import { expect, test } from "vitest";
import type { Measurement } from "../../src/core/baseline/measurement.ts";
import { decodeMeasurement, encodeMeasurement } from "../../src/core/baseline/measurement-file.ts";
import { summariseRuns } from "../../src/core/baseline/summarise.ts";
import { METRICS, type Metric } from "../../src/core/metrics.ts";
import { arbitraryMeasurement, arbitraryProfile } from "../support/arbitrary-measurement.ts";
import { compareSides } from "../support/compare-sides.ts";

const subject = { scenario: null, commit: null, dirty: false, fingerprint: null };

const arbitraryRuns = fc.tuple(arbitraryProfile, fc.array(arbitraryProfile, { maxLength: 6 }));

function sumOf(parts: Measurement["sites"] | Measurement["crates"], metric: Metric): number {
  return parts.reduce((total, { metrics }) => total + metrics[metric].value, 0);
}

test("the call sites, and the crates, of any runs sum to the measurement's totals", () => {
  fc.assert(
    fc.property(arbitraryRuns, ([first, others]) => {
      const measurement = summariseRuns([first, ...others], subject);
      for (const metric of METRICS) {
        expect(sumOf(measurement.sites, metric)).toBe(measurement.metrics[metric].value);
        expect(sumOf(measurement.crates, metric)).toBe(measurement.metrics[metric].value);
      }
    }),
  );
});

test("the order of runs matters to no total and no spread", () => {
  fc.assert(
    fc.property(arbitraryRuns, ([first, others]) => {
      const [last = first, ...rest] = [first, ...others].toReversed();
      const turned = summariseRuns([last, ...rest], subject);
      const { metrics } = summariseRuns([first, ...others], subject);
      expect(turned.metrics).toEqual(metrics);
    }),
  );
});

test("a measurement that is written and read is equal", () => {
  fc.assert(
    fc.property(arbitraryMeasurement, (measurement) => {
      const read = decodeMeasurement(encodeMeasurement(measurement), "file");
      expect(read).toEqual({ ok: true, value: measurement });
    }),
  );
});

test("a file cut or changed at any place is refused, or its sums still hold; reading never throws", () => {
  fc.assert(
    fc.property(
      arbitraryMeasurement,
      fc.nat(),
      fc.constantFrom("", "0", "9", "-", '"', "{", "]", ","),
      fc.boolean(),
      (measurement, place, put, cut) => {
        const text = encodeMeasurement(measurement);
        const at = place % text.length;
        const damaged = text.slice(0, at) + put + (cut ? "" : text.slice(at + 1));
        const read = decodeMeasurement(damaged, "file");
        if (!read.ok) return;
        for (const metric of METRICS) {
          if (!read.value.metrics[metric].exact) continue;
          expect(sumOf(read.value.sites, metric)).toBe(read.value.metrics[metric].value);
        }
      },
    ),
  );
});

test("the deltas of all call sites, and of all crates, sum to the program's, and base + delta = head", () => {
  fc.assert(
    fc.property(arbitraryMeasurement, arbitraryMeasurement, (base, head) => {
      const { metrics, sites, crates } = compareSides(base, head);
      for (const metric of METRICS) {
        for (const parts of [sites, crates]) {
          const deltas = parts.map((part) => part.metrics[metric].delta);
          expect(deltas.reduce((total, delta) => total + delta, 0)).toBe(metrics[metric].delta);
        }
        for (const part of [{ metrics }, ...sites, ...crates]) {
          const { base: before, head: after, delta } = part.metrics[metric];
          expect(before + delta).toBe(after);
        }
      }
    }),
  );
});

test("a measurement compared with itself has no change", () => {
  fc.assert(
    fc.property(arbitraryMeasurement, (measurement) => {
      const { metrics, sites } = compareSides(measurement, measurement);
      expect(METRICS.filter((metric) => metrics[metric].delta !== 0)).toEqual([]);
      expect(sites.filter((site) => site.status !== "same")).toEqual([]);
    }),
  );
});

test("every call site of either side is compared once, whatever order they come in", () => {
  fc.assert(
    fc.property(arbitraryMeasurement, arbitraryMeasurement, (base, head) => {
      const { sites } = compareSides(base, head);
      expect(new Set(sites.map((site) => site.id)).size).toBe(sites.length);
      for (const metric of METRICS) {
        const sums = sites.map((site) => site.metrics[metric]);
        expect(sums.reduce((total, delta) => total + delta.base, 0)).toBe(
          sumOf(base.sites, metric),
        );
        expect(sums.reduce((total, delta) => total + delta.head, 0)).toBe(
          sumOf(head.sites, metric),
        );
      }
      const turned = compareSides(
        { ...base, sites: base.sites.toReversed(), crates: base.crates.toReversed() },
        { ...head, sites: head.sites.toReversed(), crates: head.crates.toReversed() },
      );
      expect(turned.sites).toEqual(sites);
    }),
  );
});
