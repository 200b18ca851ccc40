import { expect, test } from "vitest";
import { diffFingerprints } from "../../../src/core/baseline/fingerprint.ts";

test("equal facts in another order do not differ", () => {
  expect(diffFingerprints({ rustc: "1.95", target: "x" }, { target: "x", rustc: "1.95" })).toEqual(
    [],
  );
});

test("differences stand in the head's order, then what only the base has", () => {
  const base = { allocator: "system", rustc: "1.94", target: "x" };
  const head = { target: "x", probe: "3", rustc: "1.95" };
  expect(diffFingerprints(base, head)).toEqual([
    { fact: "probe", base: null, head: "3" },
    { fact: "rustc", base: "1.94", head: "1.95" },
    { fact: "allocator", base: "system", head: null },
  ]);
});

test("a fact named like an object's own property is a fact", () => {
  expect(diffFingerprints({ constructor: "1" }, {})).toEqual([
    { fact: "constructor", base: "1", head: null },
  ]);
});
