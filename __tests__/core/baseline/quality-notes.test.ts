import { expect, test } from "vitest";
import { noteQuality } from "../../../src/core/baseline/quality-notes.ts";
import { makeMeasurement } from "../../support/make-measurement.ts";

function measured(quality: { readonly namelessShare?: number; readonly foreignShare?: number }) {
  const measurement = makeMeasurement();
  return { ...measurement, quality: { ...measurement.quality, ...quality } };
}

test("says nothing of a good measurement", () => {
  expect(noteQuality(measured({ namelessShare: 0.01, foreignShare: 0.25 }), "probe")).toEqual([]);
});

test("says how much of a program has no names", () => {
  const [note] = noteQuality(measured({ namelessShare: 0.98 }), "probe");
  expect(note?.code).toBe("nameless-frames");
  expect(note?.message).toMatch(/^98% of the bytes/);
});

test.each([
  { instrument: "probe" as const, remedy: "--depth 300" },
  { instrument: "feature" as const, remedy: "trim_backtraces" },
  { instrument: null, remedy: "--own-crate" },
])(
  "says what to do about code that is not own, measured by $instrument",
  ({ instrument, remedy }) => {
    const [note] = noteQuality(measured({ foreignShare: 0.6 }), instrument);
    expect(note?.code).toBe("foreign-bytes");
    expect(note?.message).toMatch(/^60% of the bytes/);
    expect(note?.remedy).toContain(remedy);
  },
);
