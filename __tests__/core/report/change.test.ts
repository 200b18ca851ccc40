import { expect, test } from "vitest";
import { describeChange } from "../../../src/core/report/change.ts";

test("gives both amounts to the byte where three digits show no difference", () => {
  expect(describeChange("peak-bytes", { base: 1_024_000, head: 1_024_048 })).toMatchObject({
    base: "1,000 KiB",
    head: "1,000 KiB",
    range: "1,024,000 → 1,024,048 B",
    delta: "+48 B",
  });
});

test.each([
  { base: 319_488, head: 1_572_864, exactly: "319,488 → 1,572,864 bytes (+1,253,376)" },
  { base: 4096, head: 4096, exactly: "4,096 bytes" },
  { base: 4096, head: 9000, exact: false, exactly: "≥ 4,096 → ≥ 9,000 bytes" },
])("writes $base and $head to the byte", ({ exactly, ...amounts }) => {
  expect(describeChange("peak-bytes", amounts).exactly).toBe(exactly);
});

test.each([
  { base: 1000, head: 1500, percent: "+50%" },
  { base: 1000, head: 9_999, percent: "+900%" },
  { base: 1000, head: 10_000, percent: null },
  { base: 0, head: 1, percent: null },
  { base: 1000, head: 0, percent: "−100%" },
])("gives the share of a change from $base to $head unless it says nothing", (change) => {
  expect(describeChange("total-bytes", change).percent).toBe(change.percent);
});

test("names no direction, difference or share of lower bounds", () => {
  expect(
    describeChange("total-bytes", { base: 2 ** 53, head: 2 ** 54, exact: false }),
  ).toMatchObject({ direction: "level", delta: "unknown", percent: null });
});
