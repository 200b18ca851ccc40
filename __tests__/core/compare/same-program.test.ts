import { expect, test } from "vitest";
import {
  decodeMeasurement,
  encodeMeasurement,
} from "../../../src/core/baseline/measurement-file.ts";
import { METRICS } from "../../../src/core/metrics.ts";
import { compareSides } from "../../support/compare-sides.ts";
import { judgeSides } from "../../support/judge-sides.ts";
import { measureFixture } from "../../support/measure-fixture.ts";

const program = measureFixture("same-program/here.json.gz", ["k_names"]);

test.each([
  { name: "built in another directory", file: "elsewhere.json.gz" },
  { name: "with three more lines above its code", file: "shift3lines.json.gz" },
  { name: "with symbols mangled in the other way", file: "v0.json.gz" },
])("a program $name has the same call sites with the same numbers", ({ file }) => {
  const other = measureFixture(`same-program/${file}`, ["k_names"]);
  const { sites, metrics } = compareSides(program, other);
  expect(sites).toHaveLength(10);
  expect(sites.filter(({ status }) => status !== "same")).toEqual([]);
  expect(METRICS.filter((metric) => metrics[metric].delta !== 0)).toEqual([]);
  expect(judgeSides(program, other).verdict).toBe("pass");
});

test("a real measurement is read back equal, in less than half of its profile's size", () => {
  const text = encodeMeasurement(program);
  expect(text.length).toBeLessThan(33_388 / 2);
  expect(decodeMeasurement(text, "file")).toEqual({ ok: true, value: program });
});
