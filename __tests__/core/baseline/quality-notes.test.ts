import { expect, test } from "vitest";
import { noteLittleWork, noteQuality } from "../../../src/core/baseline/quality-notes.ts";
import { makeMeasurement, makeSite } from "../../support/make-measurement.ts";

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

test.each([
  { name: "nothing to work on", given: {}, bytes: 65_535, expected: ["little-work"] },
  { name: "nothing to work on, but real work", given: {}, bytes: 65_536, expected: [] },
  { name: "arguments", given: { args: ["x"] }, bytes: 10, expected: [] },
  { name: "input", given: { stdin: "data.txt" }, bytes: 10, expected: [] },
  {
    name: "arguments, and leave to fail",
    given: { args: ["--nope"], allowFailure: true },
    bytes: 784,
    expected: ["little-work"],
  },
])(
  "says that a program with $name and $bytes bytes may have done little: $expected",
  ({ given, bytes, expected }) => {
    const head = makeMeasurement({ sites: [makeSite({ values: { "total-bytes": bytes } })] });
    const notes = noteLittleWork(head, { args: [], stdin: null, allowFailure: false, ...given });
    expect(notes.map(({ code }) => code)).toEqual(expected);
  },
);
