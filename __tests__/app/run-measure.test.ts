import { expect, test } from "vitest";
import { readSaved } from "../../src/app/baseline.ts";
import { runMeasure } from "../../src/app/run-measure.ts";
import { Interrupted } from "../../src/core/errors.ts";
import { COMMAND_LINE, readScenarioSettings } from "../../src/core/inputs/read-settings.ts";
import { caughtLater } from "../support/caught.ts";
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

test.each<{ save: string; blocked: (path: string) => boolean; remedy: string }>([
  {
    save: "Cargo.toml/saved.json",
    blocked: () => false,
    remedy: "/work/app/Cargo.toml is no folder. Name another place: --save FILE.",
  },
  {
    save: "new/saved.json",
    blocked: (path) => path === "/work/app",
    remedy: "Name a file in a folder that you may write to: --save FILE.",
  },
  {
    save: "saved/",
    blocked: (path) => path === "/work/app",
    remedy: "Name a file in a folder that you may write to: --save FILE.",
  },
])("refuses to save in $save before it measures", async ({ save, blocked, remedy }) => {
  const world = makeWorld();
  const files = { ...world.ports.files, isWritable: (path: string) => !blocked(path) };
  const refused = { ...world, ports: { ...world.ports, files } };
  const error = await caughtLater(() => measure(refused, save));
  expect([error.kind, error.message, error.remedy]).toEqual([
    "usage",
    "The measurement can't be saved there.",
    remedy,
  ]);
  expect(world.runs).toEqual([]);
});

test("is interrupted after a profile was read, however long that took", async () => {
  const world = makeWorld();
  const interrupts = { look: () => Promise.reject(new Interrupted("SIGINT")) };
  const interrupted = { ...world, ports: { ...world.ports, interrupts } };
  await expect(measure(interrupted)).rejects.toMatchObject({ signal: "SIGINT" });
  expect(world.runs.length).toBe(1);
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

test("keeps its own profiles alone, beside those of other scenarios", async () => {
  const world = makeWorld();
  world.files.set("/work/app/.heapgate/last/app/base-1.json", "of the last check");
  world.files.set("/work/app/.heapgate/last/other/head-1.json", "of another scenario");
  await measure(world);
  expect(world.ports.files.walk("/work/app/.heapgate/last")).toEqual([
    "/work/app/.heapgate/last/app/head-1.json",
    "/work/app/.heapgate/last/app/head-2.json",
    "/work/app/.heapgate/last/other/head-1.json",
  ]);
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

test("builds head where it is if a dependency is not beside the link to it, and notes it", async () => {
  const manifest = `${APP["Cargo.toml"]}[dependencies]\nsibling = { path = "../sibling" }\n`;
  const world = makeWorld({ tree: { ...APP, "Cargo.toml": manifest } });
  world.files.set("/work/sibling/Cargo.toml", '[package]\nname = "sibling"\n');
  const { measurements } = await measure(world);
  expect(measurements[0]?.notes.map(({ code }) => code)).toEqual(["unequal-paths"]);
  expect(world.cargoCalls.at(-1)).toContain("--manifest-path /work/app/Cargo.toml");
  expect(world.files.has("/work/app/.heapgate/wrapper/head/rustc-wrapper.sh")).toBe(true);
});

test("builds head where it is if there can be no link to it", async () => {
  const world = makeWorld();
  const files = { ...world.ports.files, link: () => false };
  const { measurements } = await measure({ ...world, ports: { ...world.ports, files } });
  expect(measurements[0]?.notes.map(({ code }) => code)).toEqual(["unequal-paths"]);
});

test("has nothing to note of a package at a path of the base's length", async () => {
  const { measurements } = await measure(makeWorld());
  expect(measurements[0]?.notes).toEqual([]);
});
