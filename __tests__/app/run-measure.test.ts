import { expect, test } from "vitest";
import { readSaved } from "../../src/app/baseline.ts";
import { runMeasure } from "../../src/app/run-measure.ts";
import { COMMAND_LINE, readScenarioSettings } from "../../src/core/inputs/read-settings.ts";
import { APP, makeWorld, RESOURCES, userFiles, type World } from "../support/memory-ports.ts";

function measure({ ports }: World, save: string | null = null, flags: object = {}) {
  return runMeasure(ports, RESOURCES, {
    invokedIn: "/work/app",
    check: {},
    flags: readScenarioSettings(flags, COMMAND_LINE),
    save,
  });
}

test("measures one side outside git, and writes nothing into the tree", async () => {
  const world = makeWorld({ inGit: false });
  const before = userFiles(world);
  const { measurements, saved } = await measure(world);
  expect(measurements.map(({ measurement }) => [measurement.commit, measurement.runs])).toEqual([
    [null, 2],
  ]);
  expect(measurements[0]?.measurement.metrics["live-bytes"].value).toBe(4096);
  expect(saved).toEqual([]);
  expect(userFiles(world)).toEqual(before);
});

test.each([
  { save: "saved.json", expected: "/work/app/saved.json" },
  { save: "saved/", expected: "/work/app/saved/app.json" },
  { save: "src", expected: "/work/app/src/app.json" },
])("saves one scenario to $expected where $save is asked for", async ({ save, expected }) => {
  const world = makeWorld();
  const { saved, measurements } = await measure(world, save);
  expect(saved).toEqual([expected]);
  const read = readSaved(world.ports.files, expected, "app");
  expect(read).toEqual({ ok: true, value: measurements[0]?.measurement });
});

test("saves several scenarios into a folder, a file each", async () => {
  const scenarios = ["one", "two"].map(
    (name) => `[[package.metadata.heapgate.scenario]]\nname = "${name}"\n`,
  );
  const world = makeWorld({
    tree: { ...APP, "Cargo.toml": APP["Cargo.toml"] + scenarios.join("") },
  });
  const { saved } = await measure(world, "saved");
  expect(saved).toEqual(["/work/app/saved/one.json", "/work/app/saved/two.json"]);
});

test("runs head alone, with the features that were asked for", async () => {
  const world = makeWorld();
  world.files.set("/work/app/Cargo.toml", `${APP["Cargo.toml"]}[features]\nx = []\n`);
  await measure(world, null, { features: "x" });
  expect(world.runs.map(({ executable }) => executable)).toEqual([
    "/work/app/.heapgate/run/head/app",
    "/work/app/.heapgate/run/head/app",
  ]);
});
