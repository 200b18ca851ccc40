import { expect, test } from "vitest";
import { describePlan } from "../../src/app/describe-plan.ts";
import { APP, makeWorld } from "../support/memory-ports.ts";

test("says what would be measured, and measures nothing", async () => {
  const scenarios = `[[package.metadata.heapgate.scenario]]
name = "parse"
args = ["a b"]
runs = 3
[[package.metadata.heapgate.scenario]]
name = "calm"
fail-on = "peak-bytes: 1MiB"
warn-on = []
instrument = "probe"
`;
  const world = makeWorld({ tree: { ...APP, "Cargo.toml": APP["Cargo.toml"] + scenarios } });
  const request = { invokedIn: "/work/app", check: {}, flags: {} };
  expect(await describePlan(world.ports, request)).toBe(`parse
  program    bin app of app
  arguments  ["a b"]
  dhat by    the probe
  runs       3
  fails on   peak-bytes: +5% & +256KiB; live-bytes: +5% & +64KiB
  warns on   peak-bytes: +1% & +16KiB; live-bytes: +1% & +16KiB; total-blocks: +10% & +1000

calm
  program    bin app of app
  arguments  []
  dhat by    the probe
  runs       auto
  fails on   peak-bytes: 1MiB
  warns on   nothing`);
  expect(world.runs).toEqual([]);
  expect(world.cargoCalls.map((call) => call.split(" ")[0])).toEqual(["metadata"]);
});
