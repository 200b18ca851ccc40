import { expect, test } from "vitest";
import { type DiffRequest, runDiff, runView } from "../../src/app/run-diff.ts";
import { runMeasure } from "../../src/app/run-measure.ts";
import { EXIT, Interrupted, measureError } from "../../src/core/errors.ts";
import { COMMAND_LINE, readScenarioSettings } from "../../src/core/inputs/read-settings.ts";
import type { ToolOutcome } from "../../src/ports.ts";
import { caughtLater } from "../support/caught.ts";
import { makeDhatText } from "../support/dhat-text.ts";
import { makeWorld, RESOURCES, type World } from "../support/memory-ports.ts";

function profile(bytes: number): string {
  const frames = ["app::load (src/main.rs:1:1)"];
  return makeDhatText([{ tb: bytes, tbk: 1, gb: bytes, eb: bytes, ebk: 1, frames }]);
}

/** A world with the profiles `<n>.json` of programs that hold n bytes, outside any package. */
function makeProfiles(): World {
  const world = makeWorld({ inGit: false });
  for (const size of [1000, 1010, 1_000_000]) world.files.set(`/data/${size}.json`, profile(size));
  return world;
}

function diff({ ports }: World, overrides: Partial<DiffRequest>) {
  return runDiff(ports, {
    invokedIn: "/data",
    check: {},
    limits: {},
    base: [],
    head: [],
    version: "0.1.0",
    ...overrides,
  });
}

test("compares two bare profiles under the default limits, with a note", async () => {
  const { report, exitStatus, top } = await diff(makeProfiles(), {
    base: ["1000.json"],
    head: ["1000000.json"],
  });
  expect([report.verdict, exitStatus, top]).toEqual(["fail", EXIT.limitPassed, null]);
  expect(report.scenarios[0]?.comparison?.notes[0]?.code).toBe("no-fingerprint");
  expect(report.provenance).toMatchObject({
    baseline: "1000.json",
    baseCommit: null,
    instrument: null,
    seconds: null,
  });
});

test("takes limits from the flags", async () => {
  const limits = readScenarioSettings(
    { "fail-on": "peak-bytes: +10MiB", "warn-on": "peak-bytes: +1B" },
    COMMAND_LINE,
  );
  const { report, exitStatus } = await diff(makeProfiles(), {
    base: ["1000.json"],
    head: ["1000000.json"],
    limits,
  });
  expect([report.verdict, exitStatus]).toEqual(["warn", EXIT.pass]);
});

test("takes several profiles for the runs of a side", async () => {
  const { report } = await diff(makeProfiles(), {
    base: ["1000.json", "1010.json"],
    head: ["1010.json"],
  });
  expect(report.scenarios[0]?.comparison?.runs).toEqual({ base: 2, head: 1 });
  expect(report.scenarios[0]?.comparison?.metrics["peak-bytes"]).toMatchObject({
    base: 1000,
    head: 1010,
    spread: 10,
  });
});

test("takes code for own that is named, and none where nothing is said", async () => {
  const world = makeProfiles();
  const own = async (crates: readonly string[]) => {
    const { measurement } = await runView(world.ports, {
      invokedIn: "/data",
      check: { "own-crate": crates },
      files: ["1000.json"],
    });
    return measurement.sites.map((site) => site.own);
  };
  expect(await own([])).toEqual([false]);
  expect(await own(["app"])).toEqual([true]);
});

test.each(["/work/app", "/work/app/src"])(
  "takes the code of the workspace around %s for own",
  async (invokedIn) => {
    const world = makeProfiles();
    const { measurement, top } = await runView(world.ports, {
      invokedIn,
      check: {},
      files: ["/data/1000.json"],
    });
    expect(measurement.sites.map(({ own, file }) => [own, file])).toEqual([[true, "src/main.rs"]]);
    expect(top).toBe("/work/app");
  },
);

test("compares a saved measurement with a profile", async () => {
  const world = makeProfiles();
  await runMeasure(world.ports, RESOURCES, {
    invokedIn: "/work/app",
    check: {},
    flags: {},
    save: "/data/saved.json",
  });
  const { report } = await diff(world, {
    base: ["saved.json"],
    head: ["1000.json"],
    check: { "own-crate": ["app"] },
  });
  expect(report.scenarios[0]?.name).toBe("app");
  expect(report.scenarios[0]?.comparison?.metrics["live-bytes"]).toMatchObject({
    base: 4096,
    head: 1000,
  });
});

test.each<{ name: string; files: string[]; what: string }>([
  { name: "a file that is not there", files: ["nope.json"], what: "There is no such file." },
  { name: "a folder", files: ["."], what: "There is no such file." },
  {
    name: "a measurement beside other files",
    files: ["saved.json", "1000.json"],
    what: "A saved measurement holds all runs of a side, so it stands alone.",
  },
])("refuses $name", async ({ files, what }) => {
  const world = makeProfiles();
  await runMeasure(world.ports, RESOURCES, {
    invokedIn: "/work/app",
    check: {},
    flags: {},
    save: "/data/saved.json",
  });
  const error = await caughtLater(() =>
    runView(world.ports, { invokedIn: "/data", check: {}, files }),
  );
  expect([error.kind, error.message]).toEqual(["usage", what]);
});

test("refuses a folder without a package where one was named", async () => {
  const request = { invokedIn: "/data", check: { path: "." }, files: ["1000.json"] };
  const error = await caughtLater(() => runView(makeProfiles().ports, request));
  expect(error.message).toBe("There is no Cargo.toml here.");
});

test("can't read a measurement that is damaged", async () => {
  const world = makeProfiles();
  world.files.set("/data/saved.json", '{"schema":"heapgate/measurement/1"}');
  const error = await caughtLater(() =>
    runView(world.ports, { invokedIn: "/data", check: {}, files: ["saved.json"] }),
  );
  expect([error.kind, error.where]).toEqual(["measure", "/data/saved.json"]);
});

test.each<{ name: string; cargo: () => Promise<ToolOutcome> }>([
  {
    name: "is broken",
    cargo: async () => ({ status: 101, stdout: "", stderr: "error: invalid key" }),
  },
  {
    name: "no cargo is there for",
    cargo: () => Promise.reject(measureError({ what: "There is no cargo.", remedy: "" })),
  },
])("reads profiles beside a workspace that $name, with a note", async ({ cargo }) => {
  const world = makeProfiles();
  const ports = { ...world.ports, cargo: { ...world.ports.cargo, cargo } };
  const request = { invokedIn: "/work/app", check: {}, files: ["/data/1000.json"] };
  const { measurement, notes, top } = await runView(ports, request);
  expect(measurement.sites.map(({ own }) => own)).toEqual([false]);
  expect(top).toBe(null);
  expect(notes[0]?.code).toBe("unreadable-workspace");
  const { report } = await diff(
    { ...world, ports },
    {
      invokedIn: "/work/app",
      base: ["/data/1000.json"],
      head: ["/data/1000.json"],
    },
  );
  expect(report.scenarios[0]?.notes[0]?.code).toBe("unreadable-workspace");
  const asked = { ...request, check: { path: "/work/app" } };
  expect((await caughtLater(() => runView(ports, asked))).kind).toBe("measure");
});

test("is interrupted after a file was read", async () => {
  const world = makeProfiles();
  const interrupts = { look: () => Promise.reject(new Interrupted("SIGINT")) };
  const request = { invokedIn: "/data", check: {}, files: ["1000.json"] };
  await expect(runView({ ...world.ports, interrupts }, request)).rejects.toMatchObject({
    signal: "SIGINT",
  });
});

test("can't read a measurement that no string can hold", async () => {
  const world = makeProfiles();
  world.files.set("/data/saved.json", '{"schema":"heapgate/measurement/1"}');
  const open = (path: string) => ({ ...world.ports.files.open(path), size: 600 * 2 ** 20 });
  const ports = { ...world.ports, files: { ...world.ports.files, open } };
  const error = await caughtLater(() =>
    runView(ports, { invokedIn: "/data", check: {}, files: ["saved.json"] }),
  );
  expect([error.kind, error.message]).toEqual([
    "measure",
    "The measurement is larger than 512 MiB.",
  ]);
});
