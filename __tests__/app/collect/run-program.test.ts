import { normalize } from "node:path";
import { expect, test } from "vitest";
import { padPath, type RunContext, runProgram } from "../../../src/app/collect/run-program.ts";
import { storeIn } from "../../../src/app/collect/tree.ts";
import { bytes } from "../../../src/core/units.ts";
import { caughtLater } from "../../support/caught.ts";
import { makePlannedScenario } from "../../support/make-plan.ts";
import { MARKS } from "../../support/memory-cargo.ts";
import { makeWorld, type World } from "../../support/memory-ports.ts";

const store = storeIn("/work/app");
const EXECUTABLE = "/work/app/.heapgate/run/head/app";
const KEPT = "/work/app/.heapgate/last/app/head-1.json";
const OWN = "/work/app/dhat-heap.json";

/** A world with an executable, and the context of a run of it. */
function prepare(
  instrument: "probe" | "feature",
  lines: readonly string[],
  overrides: Parameters<typeof makePlannedScenario>[0] = {},
): { readonly world: World; readonly context: RunContext } {
  const world = makeWorld();
  world.files.set(EXECUTABLE, `${MARKS[instrument]}${lines.join("\n")}\n`);
  const context: RunContext = {
    program: { executable: EXECUTABLE, name: "app", artifacts: [] },
    scenario: makePlannedScenario(overrides),
    instrument,
    side: "head",
    store,
    cwd: "/work/app",
    stdin: null,
    keepAs: KEPT,
  };
  return { world, context };
}

const ALLOCATES = "alloc app::load 10";

test("keeps the probe's profile, and leaves none beside the executable", async () => {
  const { world, context } = prepare("probe", [ALLOCATES]);
  world.files.set("/work/app/.heapgate/run/head/out.7.json", "of an earlier run");
  const exit = await runProgram(world.ports, context);
  expect(JSON.parse(world.files.get(KEPT) ?? "")).toMatchObject({ pid: exit.pid });
  expect(world.ports.files.list("/work/app/.heapgate/run/head")).toEqual(["app"]);
});

test("tells the probe the depth that was asked for", async () => {
  const { world, context } = prepare("probe", [ALLOCATES], { depth: 300 });
  await runProgram(world.ports, context);
  expect(world.runs[0]?.env).toMatchObject({ HEAPGATE_DEPTH: "300" });
});

test("takes the file of the crate's own dhat away, and puts the user's back", async () => {
  const { world, context } = prepare("feature", [ALLOCATES]);
  await runProgram(world.ports, context);
  expect(world.files.has(OWN)).toBe(false);
  world.files.set(OWN, "the user's");
  await runProgram(world.ports, context);
  expect(world.files.get(OWN)).toBe("the user's");
  expect(JSON.parse(world.files.get(KEPT) ?? "")).toMatchObject({ pid: 102 });
});

test.each(["exit 3", "hang", "silent", "killed SIGSEGV"])(
  "puts the user's file back after a program of `%s`",
  async (line) => {
    const { world, context } = prepare("feature", [ALLOCATES, line]);
    world.files.set(OWN, "the user's");
    await caughtLater(() => runProgram(world.ports, context));
    expect(world.files.get(OWN)).toBe("the user's");
    expect(world.files.has(store.journal)).toBe(false);
  },
);

test("takes the file of the crate's own dhat where dhat says that it is", async () => {
  const { world, context } = prepare("feature", [ALLOCATES, "saves out/my.json"]);
  await runProgram(world.ports, context);
  expect(JSON.parse(world.files.get(KEPT) ?? "")).toMatchObject({ pid: 101 });
  expect(world.files.has("/work/app/out/my.json")).toBe(false);
});

test("leaves a profile of the user's where the program has written over it", async () => {
  const { world, context } = prepare("feature", [ALLOCATES, "saves out/my.json"]);
  world.files.set("/work/app/out/my.json", "of an earlier run");
  await runProgram(world.ports, context);
  const kept = world.files.get(KEPT) ?? "";
  expect(JSON.parse(kept)).toMatchObject({ pid: 101 });
  expect(world.files.get("/work/app/out/my.json")).toBe(kept);
});

test("leaves a profile where the file system does not say when it was made", async () => {
  const { world, context } = prepare("feature", [ALLOCATES, "saves out/my.json"]);
  const files = { ...world.ports.files, madeAt: () => 0 };
  await runProgram({ ...world.ports, files }, context);
  expect(world.files.get("/work/app/out/my.json")).toBe(world.files.get(KEPT));
});

test.each<{ name: string; text: string }>([
  { name: "no profile", text: "precious" },
  { name: "a profile of another process", text: '{"dhatFileVersion":2,"pid":1010,"pps":[]}' },
])("takes nothing that the program only says is its profile: $name", async ({ text }) => {
  const { world, context } = prepare("feature", [
    "silent",
    "warn dhat: The data has been saved to notes/mine.txt, and is viewable with dhat/dh_view.html",
  ]);
  world.files.set("/work/app/notes/mine.txt", text);
  const error = await caughtLater(() => runProgram(world.ports, context));
  expect(error.message).toBe(
    "app ended with exit status 0 and said that its heap profile is /work/app/notes/mine.txt, but none of this run is there.",
  );
  expect(world.files.get("/work/app/notes/mine.txt")).toBe(text);
});

test("finds the usual file where the program names another that is none of its own", async () => {
  const { world, context } = prepare("feature", [
    ALLOCATES,
    "warn dhat: The data has been saved to Cargo.toml, and is viewable with dhat/dh_view.html",
  ]);
  await runProgram(world.ports, context);
  expect(JSON.parse(world.files.get(KEPT) ?? "")).toMatchObject({ pid: 101 });
  expect(world.files.has("/work/app/Cargo.toml")).toBe(true);
});

test.each<{
  name: string;
  instrument: "probe" | "feature";
  lines: string[];
  what: string;
  remedy: RegExp;
  said?: string;
}>([
  {
    name: "a failure, with what it said",
    instrument: "probe",
    lines: ["exit 3", "warn no such file"],
    what: "app failed with exit status 3.",
    remedy: /^It was given .* If this end is .*--allow-failure\.$/,
    said: "no such file",
  },
  {
    name: "a failure that said something on standard output only",
    instrument: "probe",
    lines: ["exit 3", "print usage: app"],
    what: "app failed with exit status 3.",
    remedy: /^It was given no arguments; .* in the input args, one a line\. If this end/,
    said: "usage: app",
  },
  {
    name: "a failure that said nothing",
    instrument: "probe",
    lines: ["exit 1"],
    what: "app failed with exit status 1.",
    remedy: /^It printed nothing\. It was given/,
  },
  {
    name: "a signal",
    instrument: "probe",
    lines: ["killed SIGSEGV"],
    what: "app failed by SIGSEGV.",
    remedy: /--allow-failure/,
  },
  {
    name: "a timeout",
    instrument: "probe",
    lines: ["hang"],
    what: "app ran for more than 600 s and was ended.",
    remedy: /--timeout 30m/,
  },
  {
    name: "no profile of the probe",
    instrument: "probe",
    lines: ["silent"],
    what: "app ended with exit status 0 and left no heap profile.",
    remedy: /^The probe writes when/,
  },
  {
    name: "no profile of its own dhat",
    instrument: "feature",
    lines: ["silent"],
    what: "app ended with exit status 0 and left no heap profile.",
    remedy: /^dhat writes when its Profiler is dropped/,
  },
])("explains $name", async ({ instrument, lines, what, remedy, said }) => {
  const { world, context } = prepare(instrument, [ALLOCATES, ...lines]);
  const error = await caughtLater(() => runProgram(world.ports, context));
  expect([error.kind, error.message]).toEqual(["measure", what]);
  expect(error.remedy).toMatch(remedy);
  expect(error.said).toEqual(said === undefined ? null : { by: "app", text: said });
});

test("leaves dhat's own lines out of what a program said", async () => {
  const { world, context } = prepare("feature", [
    "exit 1",
    "print usage",
    "warn dhat: Total: 10 bytes",
  ]);
  const error = await caughtLater(() => runProgram(world.ports, context));
  expect(error.said?.text).toBe("usage");
});

test("measures a program that fails where that is allowed", async () => {
  const { world, context } = prepare("probe", [ALLOCATES, "exit 3"], { allowFailure: true });
  expect((await runProgram(world.ports, context)).status).toBe(3);
});

test("does not allow a program to run too long, whatever else is allowed", async () => {
  const { world, context } = prepare("probe", ["hang"], { allowFailure: true });
  expect((await caughtLater(() => runProgram(world.ports, context))).message).toContain(
    "ran for more than",
  );
});

test("refuses a profile that is too large before anybody reads it", async () => {
  const { world, context } = prepare("probe", [ALLOCATES], { maxProfileSize: bytes(10) });
  const error = await caughtLater(() => runProgram(world.ports, context));
  expect(error.remedy).toContain("--max-profile-size");
  expect(world.files.has(KEPT)).toBe(false);
});

test.each(["/a/out", "/work/app/.heapgate/run/head/out", `/${"x".repeat(300)}/out`])(
  "writes %s 512 characters long, and means the same",
  (path) => {
    expect(padPath(path)).toHaveLength(512);
    expect(normalize(padPath(path))).toBe(path);
  },
);

test("leaves a path that is longer as it is", () => {
  const path = `/${"x".repeat(600)}/out`;
  expect(padPath(path)).toBe(path);
});
