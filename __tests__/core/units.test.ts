import { expect, test } from "vitest";
import {
  formatBytes,
  formatPercentChange,
  formatSigned,
  groupThousands,
  parseByteAmount,
} from "../../src/core/units.ts";

test.each([
  [0, "0 B"],
  [1023, "1,023 B"],
  [1024, "1.00 KiB"],
  [1536, "1.50 KiB"],
  [10_234, "9.99 KiB"],
  [10_235, "10.0 KiB"],
  [102_348, "99.9 KiB"],
  [102_349, "100 KiB"],
  [2 ** 20 - 1024, "1,023 KiB"],
  [2 ** 20 - 1, "1.00 MiB"],
  [64 * 2 ** 20, "64.0 MiB"],
  [2 ** 30, "1.00 GiB"],
  [10_307_921_510_400_000, "9,600,000 GiB"],
  [-1536, "-1.50 KiB"],
])("writes %d bytes as %s", (amount, expected) => {
  expect(formatBytes(amount)).toBe(expected);
});

test.each([
  [100, 500, "+400%"],
  [100, 88, "−12%"],
  [1000, 1052, "+5.2%"],
  [100_000, 100_030, "+0.03%"],
  [1000, 1099.6, "+10%"],
  [1, 12_346, "+1,234,500%"],
  [100, 0, "−100%"],
])("writes the change from %d to %d as %s", (base, head, expected) => {
  expect(formatPercentChange(base, head)).toBe(expected);
});

test.each([
  ["from zero", 0, 5],
  ["without a change", 5, 5],
  ["below a hundredth of a percent", 1_000_000, 1_000_001],
  ["of nothing", 0, 0],
])("gives no percentage %s", (_, base, head) => {
  expect(formatPercentChange(base, head)).toBeNull();
});

test("writes changes with a sign, but for none", () => {
  expect([3, -3, 0].map((change) => formatSigned(change, groupThousands))).toEqual([
    "+3",
    "−3",
    "0",
  ]);
});

test.each([
  ["0", 0],
  ["512B", 512],
  ["64KiB", 65_536],
  ["1.5 MiB", 1_572_864],
  ["2GiB", 2 ** 31],
])("reads %s as bytes", (text, expected) => {
  expect(parseByteAmount(text)).toBe(expected);
});

test.each(["64", "64KB", "-1KiB", "1e3B", "KiB", ""])("does not take %j for bytes", (text) => {
  expect(parseByteAmount(text)).toBeNull();
});
