import { expect, test } from "vitest";
import type { SessionRequest } from "../../src/app/collect/session.ts";
import { type CheckOutcome, runCheck } from "../../src/app/run-check.ts";
import { EXIT } from "../../src/core/errors.ts";
import { COMMAND_LINE, readScenarioSettings } from "../../src/core/inputs/read-settings.ts";
import type { CheckSettings } from "../../src/core/inputs/settings.ts";
import type { WorkflowEvent } from "../../src/core/plan/event.ts";
import { caughtLater } from "../support/caught.ts";
import {
  APP,
  makeWorld,
  RESOURCES,
  setProgram,
  userFiles,
  type World,
} from "../support/memory-ports.ts";

interface Asked {
  readonly check?: CheckSettings;
  /** As a command line gives them. */
  readonly flags?: object;
  readonly invokedIn?: string;
  readonly event?: WorkflowEvent | null;
}

function check(
  { ports }: World,
  { check = {}, flags = {}, invokedIn = "/work/app", event = null }: Asked = {},
): Promise<CheckOutcome> {
  const request: SessionRequest = {
    invokedIn,
    check,
    flags: readScenarioSettings(flags, COMMAND_LINE),
    event,
  };
  return runCheck(ports, RESOURCES, request);
}

const BASE = ["keep app::cache 1000 x 10", "alloc app::parse 500000"];

/** A world with a base commit of {@link BASE}, whose work tree has another program. */
function makeChange(...program: readonly string[]): World {
  const world = makeWorld();
  setProgram(world, ...BASE);
  world.repository.commit("main");
  world.repository.defaultBranch = "main";
  world.files.set("/work/app/notes.md", "not committed yet");
  setProgram(world, ...program);
  return world;
}

test("passes a program that did not change", async () => {
  const { report, exitStatus } = await check(makeChange(...BASE));
  const [scenario] = report.scenarios;
  expect([report.verdict, exitStatus]).toEqual(["pass", EXIT.pass]);
  expect(scenario?.comparison?.sites.map(({ status }) => status)).toEqual(["same", "same"]);
  expect(scenario?.comparison?.runs).toEqual({ base: 2, head: 2 });
});

test("fails growth past a limit, and names the call site first", async () => {
  const { report, exitStatus } = await check(
    makeChange("keep app::cache 1000 x 1010", BASE[1] ?? ""),
  );
  const [scenario] = report.scenarios;
  expect([report.verdict, exitStatus]).toEqual(["fail", EXIT.limitPassed]);
  expect(scenario?.comparison?.sites[0]).toMatchObject({
    function: { symbol: "app::cache", crate: "app" },
    file: "src/main.rs",
    status: "grown",
    metrics: { "peak-bytes": { base: 10_000, head: 1_010_000, delta: 1_000_000 } },
  });
});

test("warns of growth past a warning limit only", async () => {
  const { report, exitStatus } = await check(
    makeChange("keep app::cache 1000 x 10", "alloc app::parse 520000"),
  );
  expect([report.verdict, exitStatus]).toEqual(["warn", EXIT.pass]);
});

test("takes limits from the flags in place of the defaults", async () => {
  const world = makeChange("keep app::cache 1000 x 10", "alloc app::parse 520000");
  const { report } = await check(world, { flags: { "fail-on": "peak-bytes: +1KiB" } });
  expect(
    report.scenarios[0]?.judgement.passed.map(({ limit, level }) => [limit.text, level]),
  ).toContainEqual(["peak-bytes: +1KiB", "fail"]);
});

test("says which commits and trees were compared", async () => {
  const world = makeChange(...BASE);
  const base = world.repository.refs.get("HEAD");
  setProgram(world, "keep app::cache 2000");
  world.repository.address = "https://github.com/owner/name";
  const { report } = await check(world);
  expect(report.provenance).toEqual({
    baseline: "measured in this run (HEAD, without the changes in the work tree)",
    baseCommit: base,
    headCommit: base,
    headDirty: true,
    instrument: "probe",
    seconds: 4,
    version: "0.1.0",
  });
});

test("gives the repository's address", async () => {
  const world = makeChange("keep app::cache 2000");
  world.repository.commit();
  world.repository.address = "git@github.com:owner/name.git";
  const { webAddress, report } = await check(world);
  expect(webAddress).toBe("https://github.com/owner/name");
  expect(report.provenance.baseline).toBe(
    "measured in this run (merge base with the default branch)",
  );
});

test("runs both sides in turn under equal conditions", async () => {
  const world = makeChange("keep app::cache 2000");
  world.files.set("/work/app/in.txt", "input");
  await check(world, { flags: { args: ["a b", "--c"], env: ["KEY=1"], stdin: "in.txt" } });
  expect(world.runs.map(({ executable }) => executable.split("/").at(-2))).toEqual([
    "head",
    "base",
    "head",
    "base",
  ]);
  const [head, base] = world.runs;
  expect(base?.executable.length).toBe(head?.executable.length);
  const { HEAPGATE_OUT: headOut = "", ...headEnv } = head?.env ?? {};
  const { HEAPGATE_OUT: baseOut = "", ...baseEnv } = base?.env ?? {};
  expect(baseOut.length).toBe(headOut.length);
  expect(baseEnv).toEqual(headEnv);
  expect({ ...base, env: {}, executable: "" }).toEqual({ ...head, env: {}, executable: "" });
});

test("gives the program nothing but what it needs of heapgate's environment, and what was asked for", async () => {
  const world = makeChange(...BASE);
  await check(world, { flags: { env: ["KEY=1", "RUST_BACKTRACE=1"] } });
  const { HEAPGATE_OUT: _, ...env } = world.runs[0]?.env ?? {};
  expect(env).toEqual({ HOME: "/home/runner", PATH: "/usr/bin", RUST_BACKTRACE: "1", KEY: "1" });
});

test("leaves nothing in the user's tree", async () => {
  const world = makeChange("keep app::cache 2000");
  const before = userFiles(world);
  await check(world);
  expect(userFiles(world)).toEqual(before);
});

test("is not comparable where the base lacks the program, and says so", async () => {
  const world = makeWorld();
  world.repository.commit("main");
  world.files.set("/work/app/src/main.rs", "keep app::main 1");
  world.files.set("/work/app/Cargo.toml", `${APP["Cargo.toml"]}[[bin]]\nname = "tool"\n`);
  const { report, exitStatus } = await check(world, { flags: { bin: "tool" } });
  const [scenario] = report.scenarios;
  expect([report.verdict, scenario?.judgement.reason, exitStatus]).toEqual([
    "not-comparable",
    "missing",
    EXIT.pass,
  ]);
  expect(scenario?.judgement.notes[0]?.message).toBe('The base has no bin "tool".');
});

/** A world whose base is this, and whose work tree has mended it. */
function makeMended(path: string, text: string): World {
  const world = makeWorld();
  const mended = world.files.get(path) ?? "";
  world.files.set(path, text);
  world.repository.commit("main");
  world.files.set(path, mended);
  return world;
}

const MAIN = "/work/app/src/main.rs";

test.each([
  {
    name: "does not compile",
    world: () => makeMended(MAIN, "broken\n"),
    said: "app could not be built (base). (Cargo.toml) cargo said: error: expected one of `!` or `::` --> src/main.rs",
  },
  {
    name: "has a global allocator of its own",
    world: () => makeMended(MAIN, "allocator\n#[global_allocator]\n"),
    said: "app has a global allocator of its own, and dhat can't stand beside it. (src/main.rs:2)",
  },
  {
    name: "has a manifest that cargo refuses",
    world: () =>
      makeMended("/work/app/Cargo.toml", `${APP["Cargo.toml"]}[workspace]\nmembers = ["gone"]\n`),
    said: "cargo can't read this workspace. (Cargo.toml) cargo said: error: failed to load manifest for workspace member `gone`",
  },
  {
    name: "fails when it runs",
    world: () => makeMended(MAIN, "keep app::cache 1000\nwarn no such command\nexit 2\n"),
    said: "app failed with exit status 2. (scenario app, base, in /work/app)",
  },
  {
    name: "leaves no profile",
    world: () => makeMended(MAIN, "silent\n"),
    said: "app ended with exit status 0 and left no heap profile. (scenario app, base)",
  },
])("a base that $name fails nothing, and a note says so", async ({ world: make, said }) => {
  const world = make();
  const { report, exitStatus } = await check(world);
  const [scenario] = report.scenarios;
  expect([scenario?.judgement.verdict, scenario?.judgement.reason, exitStatus]).toEqual([
    "not-comparable",
    "missing",
    EXIT.pass,
  ]);
  const [note] = scenario?.judgement.notes ?? [];
  const commit = world.repository.refs.get("HEAD")?.slice(0, 7);
  expect(note?.code).toBe("base-not-measured");
  expect(note?.message).toBe(`The base ${commit} could not be measured: ${said}`);
  expect(note?.remedy).toMatch(/^If this change mends it, nothing need be done\. Else: \S/);
  expect(report.provenance).toMatchObject({ baseline: null, baseCommit: null });
  expect(report.reproduce).toBeNull();
  expect(scenario?.head.metrics["peak-bytes"].value).toBe(4_096);
});

test("what a base said when it failed is told, and not in the report, where it could be a secret", async () => {
  const world = makeMended(MAIN, "keep app::cache 1000\nwarn no such command\nexit 2\n");
  const { report } = await check(world);
  expect(world.said.join("\n")).toContain("app said:\nno such command");
  expect(JSON.stringify(report)).not.toContain("no such command");
});

test("a base without the feature that head is measured with fails nothing", async () => {
  const world = makeMended("/work/app/Cargo.toml", APP["Cargo.toml"] ?? "");
  world.files.set("/work/app/Cargo.toml", WITH_FEATURE);
  const { report, exitStatus } = await check(world, { flags: { instrument: "feature" } });
  expect([report.verdict, exitStatus]).toEqual(["not-comparable", EXIT.pass]);
  expect(report.scenarios[0]?.judgement.notes[0]?.message).toMatch(
    /cargo said: error: the package 'app' does not contain this feature: dhat-heap$/,
  );
});

test("head is run as often as ever beside a base that fails", async () => {
  const world = makeMended(MAIN, "exit 1\n");
  const { report } = await check(world, { flags: { runs: "3" } });
  expect(report.scenarios[0]?.head.runs).toBe(3);
  expect(world.runs.map(({ executable }) => executable.split("/").at(-2))).toEqual([
    "head",
    "base",
    "head",
    "head",
  ]);
});

test("a base that can't be measured fails the check where that is asked for", async () => {
  const world = makeMended(MAIN, "broken\n");
  const { exitStatus } = await check(world, { check: { "on-missing-baseline": "fail" } });
  expect(exitStatus).toBe(EXIT.limitPassed);
});

test.each(["broken", "allocator", "exit 1"])(
  "head's own failure ends the check: %s",
  async (line) => {
    const error = await caughtLater(() => check(makeChange(line)));
    expect(error.kind).toBe("measure");
  },
);

test("takes a bug in ours for no failure of the base", async () => {
  const world = makeChange(...BASE);
  const copy: World["ports"]["files"]["copy"] = (from, to) => {
    if (to.includes("/base/")) throw new Error("a bug");
    world.ports.files.copy(from, to);
  };
  const ports = { ...world.ports, files: { ...world.ports.files, copy } };
  await expect(check({ ...world, ports })).rejects.toThrow("a bug");
});

test("never takes the user's own tree for a base that has no package", async () => {
  const world = makeWorld();
  const tree = userFiles(world);
  for (const path of Object.keys(tree)) world.files.delete(path);
  world.files.set("/work/app/README.md", "soon");
  world.repository.commit();
  for (const [path, text] of Object.entries(tree)) world.files.set(path, text);
  world.repository.commit();
  const { report } = await check(world);
  expect(report.scenarios[0]?.judgement.reason).toBe("missing");
  expect(report.scenarios[0]?.judgement.notes[0]?.message).toBe(
    "There is no Rust package in HEAD's parent.",
  );
});

test("measures a base that stood alone before the root became a workspace", async () => {
  const world = makeWorld();
  world.repository.commit();
  world.files.set("/work/app/Cargo.toml", '[workspace]\nmembers = ["crates/app"]\n');
  world.files.set("/work/app/crates/app/Cargo.toml", APP["Cargo.toml"] ?? "");
  world.files.set("/work/app/crates/app/src/main.rs", APP["src/main.rs"] ?? "");
  const { report } = await check(world);
  expect(report.verdict).toBe("pass");
});

test("fails a missing baseline where that is asked for", async () => {
  const world = makeWorld({ inGit: false });
  const { report, exitStatus } = await check(world, { check: { "on-missing-baseline": "fail" } });
  expect([report.verdict, exitStatus]).toEqual(["fail", EXIT.limitPassed]);
});

test.each<{ name: string; asked: CheckSettings; inGit: boolean; message: string }>([
  {
    name: "outside git",
    asked: {},
    inGit: false,
    message: "There is no commit in git here, so there is no base.",
  },
  {
    name: "at the first commit",
    asked: {},
    inGit: true,
    message: "This is the first commit: there is no base.",
  },
  {
    name: "where none was asked for",
    asked: { baseline: "none" },
    inGit: true,
    message: "No baseline was asked for.",
  },
])("is not comparable $name, and still judges ceilings", async ({ asked, inGit, message }) => {
  const world = makeWorld({ inGit });
  world.repository.commit("main");
  const calm = await check(world, { check: asked });
  expect([calm.report.verdict, calm.exitStatus]).toEqual(["not-comparable", EXIT.pass]);
  expect(calm.report.scenarios[0]?.judgement.notes[0]?.message).toBe(message);
  const strict = await check(world, {
    check: asked,
    flags: { "fail-on": "peak-bytes: 4KiB\nlive-bytes: 1KiB" },
  });
  expect([strict.report.verdict, strict.exitStatus]).toEqual(["fail", EXIT.limitPassed]);
});

test.each<{ name: string; asked: CheckSettings; inGit: boolean; what: string }>([
  {
    name: "a ref that names no commit",
    asked: { base: "nope" },
    inGit: true,
    what: 'There is no commit "nope".',
  },
  {
    name: "a base outside git",
    asked: { base: "main" },
    inGit: false,
    what: "There is no commit in git here to take the base from.",
  },
  {
    name: "to measure a base outside git",
    asked: { baseline: "measure" },
    inGit: false,
    what: "There is no commit in git here to take the base from.",
  },
  {
    name: "a baseline that is not there",
    asked: { baseline: "saved.json" },
    inGit: true,
    what: 'There is no baseline "saved.json".',
  },
])("refuses $name", async ({ asked, inGit, what }) => {
  const world = makeWorld({ inGit });
  world.repository.commit("main");
  const error = await caughtLater(() => check(world, { check: asked }));
  expect([error.kind, error.message]).toEqual(["usage", what]);
});

test("says how to fetch the rest of a history that was cut off", async () => {
  const world = makeWorld();
  world.repository.commit();
  world.repository.isShallow = true;
  const error = await caughtLater(() => check(world, { check: { base: "nope" } }));
  expect(error.remedy).toContain("git fetch --unshallow");
});

/** The codes and advice of what a check notes, in a repository whose base lacks a submodule. */
function notesOn(world: World) {
  const notes = async (asked: Asked = {}) => {
    const { report } = await check(world, asked);
    return report.scenarios[0]?.notes.map(({ code, remedy }) => [code, remedy]);
  };
  world.repository.missingSubmodules.push("vendor/lib");
  return notes;
}

test("notes submodules that the base was laid out without and head has, until they are there", async () => {
  const world = makeChange("keep app::cache 2000");
  world.repository.commit();
  const notes = notesOn(world);
  world.files.set("/work/app/vendor/lib/.git/HEAD", "ref: refs/heads/main");
  const locally = [
    "missing-submodule",
    "Fetch it:\n\n  git submodule foreach --recursive git fetch --depth=2147483647",
  ];
  expect(await notes()).toContainEqual(locally);
  expect(await notes()).toContainEqual(locally);
  const inWorkflow = expect.stringContaining("with: { fetch-depth: 0, submodules: recursive }");
  expect(await notes({ event: { kind: "schedule" } })).toContainEqual([locally[0], inWorkflow]);
  world.repository.missingSubmodules.pop();
  expect((await notes())?.map(([code]) => code)).not.toContain("missing-submodule");
});

test("notes no submodule that isn't checked out in head either", async () => {
  const notes = notesOn(makeChange("keep app::cache 2000"));
  expect((await notes())?.map(([code]) => code)).not.toContain("missing-submodule");
});

test("runs a program whose totals vary seven times a side, and does not fail on its noise", async () => {
  const world = makeChange("vary app::noise 400000", ...BASE);
  const { report } = await check(world, { flags: { "fail-on": "peak-bytes: +5%" } });
  expect(report.scenarios[0]?.comparison?.runs).toEqual({ base: 7, head: 7 });
  expect(report.scenarios[0]?.judgement.informational["peak-bytes"]).toBe(true);
  expect(report.verdict).toBe("pass");
});

test("runs as often as was asked for, whether totals vary or not", async () => {
  const { report } = await check(makeChange("vary app::noise 400000"), { flags: { runs: "3" } });
  expect(report.scenarios[0]?.comparison?.runs).toEqual({ base: 3, head: 3 });
});

const SEVERAL = `${APP["Cargo.toml"]}
[[package.metadata.heapgate.scenario]]
name = "strict"
bin = "app"
fail-on = "peak-bytes: +1KiB"
[[package.metadata.heapgate.scenario]]
name = "calm/one"
bin = "app"
fail-on = "peak-bytes: +100%"
warn-on = []
`;

test("gives several scenarios the worst verdict, and the exit status that goes with it", async () => {
  const world = makeWorld({ tree: { ...APP, "Cargo.toml": SEVERAL } });
  world.repository.commit("main");
  setProgram(world, "keep app::load 2048 x 4");
  const { report, exitStatus } = await check(world);
  expect(report.scenarios.map(({ name, judgement }) => [name, judgement.verdict])).toEqual([
    ["strict", "fail"],
    ["calm/one", "pass"],
  ]);
  expect([report.verdict, exitStatus]).toEqual(["fail", EXIT.limitPassed]);
});

test("keeps the raw profiles of all runs, and gives the line that compares and judges them again", async () => {
  const world = makeWorld({ tree: { ...APP, "Cargo.toml": SEVERAL } });
  world.repository.commit("main");
  setProgram(world, "keep app::load 2048 x 4");
  world.files.set("/work/app/.heapgate/last/old/head-9.json", "of an earlier check");
  const { report } = await check(world, {
    check: { "own-crate": ["my-lib"], path: "app" },
    invokedIn: "/work",
  });
  const kept = [...world.files.keys()].filter((path) => path.includes("/.heapgate/last/"));
  expect(kept.map((path) => path.slice("/work/app/.heapgate/last/".length)).sort()).toEqual([
    "calm%002fone/base-1.json",
    "calm%002fone/base-2.json",
    "calm%002fone/head-1.json",
    "calm%002fone/head-2.json",
    "strict/base-1.json",
    "strict/base-2.json",
    "strict/head-1.json",
    "strict/head-2.json",
  ]);
  expect(report.reproduce).toBe(
    "heapgate diff --path app --own-crate my-lib --fail-on 'peak-bytes: +1KiB' --base app/.heapgate/last/strict/base-1.json --head app/.heapgate/last/strict/head-1.json",
  );
});

test("the line compares the scenario that the report shows first, by its own limits", async () => {
  const [head, strict, calm] = SEVERAL.split(/^(?=\[\[)/m);
  const world = makeWorld({ tree: { ...APP, "Cargo.toml": [head, calm, strict].join("\n") } });
  world.repository.commit("main");
  setProgram(world, "keep app::load 2048 x 4");
  const { report } = await check(world);
  expect(report.scenarios.map(({ name }) => name)).toEqual(["calm/one", "strict"]);
  expect(report.reproduce).toBe(
    "heapgate diff --fail-on 'peak-bytes: +1KiB' --base .heapgate/last/strict/base-1.json --head .heapgate/last/strict/head-1.json",
  );
});

test("keeps measurements of commits, and none of a tree with changes", async () => {
  const world = makeChange("keep app::cache 2000");
  const base = world.repository.refs.get("HEAD") ?? "";
  await check(world);
  const stored = () =>
    [...world.files.keys()].filter((path) => path.includes("/.heapgate/measurements/"));
  expect(stored()).toEqual([
    `/work/app/.heapgate/measurements/${base}/app.json`,
    "/work/app/.heapgate/measurements/order.txt",
  ]);
});

test("remembers neither the values of a scenario's variables, nor tells them where they differ", async () => {
  const world = makeWorld();
  const commit = world.repository.commit();
  await check(world, { check: { baseline: "none" }, flags: { env: ["TOKEN=hunter2"] } });
  const baseline = `.heapgate/measurements/${commit}/app.json`;
  expect(world.files.get(`/work/app/${baseline}`)).toContain("variable TOKEN");
  expect(world.files.get(`/work/app/${baseline}`)).not.toContain("hunter2");
  const { report } = await check(world, {
    check: { baseline },
    flags: { env: ["TOKEN=hunter3"] },
  });
  expect(JSON.stringify(report.scenarios[0]?.head.fingerprint)).not.toContain("hunter3");
  expect(report.scenarios[0]?.judgement.notes[0]?.message).toBe(
    "environment variable TOKEN differs.",
  );
});

test.each([
  { name: "one that git tracks", isTracked: true, expected: /^committed$/ },
  { name: "one that it does not", isTracked: false, expected: /^[0-9a-f]{64}$/ },
])("tells the lock file of a tree apart: $name", async ({ isTracked, expected }) => {
  const world = makeWorld();
  world.repository.commit();
  const git = { ...world.ports.git, isTracked: async () => isTracked };
  const { report } = await check({ ...world, ports: { ...world.ports, git } });
  expect(report.scenarios[0]?.head.fingerprint?.["Cargo.lock"]).toMatch(expected);
});

test("compares with the measurement that an earlier check kept", async () => {
  const world = makeChange("keep app::cache 2000");
  const base = world.repository.refs.get("HEAD") ?? "";
  await check(world);
  const folder = `.heapgate/measurements/${base}`;
  for (const baseline of [folder, `${folder}/app.json`]) {
    const { report } = await check(world, { check: { baseline } });
    expect(report.provenance.baseline).toBe(`saved in ${baseline}`);
    expect(report.provenance.baseCommit).toBe(base);
    expect(report.scenarios[0]?.comparison?.metrics["peak-bytes"]).toMatchObject({
      base: 510_000,
      head: 2_000,
    });
  }
});

test("is not comparable with a baseline that is unreadable, or that has no such scenario", async () => {
  const world = makeChange(...BASE);
  world.files.set("/work/app/saved/app.json", "{");
  world.files.set("/work/app/other/tool.json", "{}");
  const unreadable = await check(world, { check: { baseline: "saved" } });
  expect(unreadable.report.scenarios[0]?.judgement.reason).toBe("unreadable");
  expect(unreadable.report.scenarios[0]?.judgement.notes[0]?.message).toContain(
    "/work/app/saved/app.json",
  );
  const missing = await check(world, { check: { baseline: "other" } });
  expect(missing.report.scenarios[0]?.judgement.reason).toBe("missing");
});

test("is not comparable with a baseline that was measured under other conditions, and names them", async () => {
  const world = makeChange(...BASE);
  const base = world.repository.refs.get("HEAD") ?? "";
  await check(world);
  const baseline = `.heapgate/measurements/${base}`;
  const { report, exitStatus } = await check(world, {
    check: { baseline },
    flags: { args: ["more"] },
  });
  expect([report.verdict, report.scenarios[0]?.judgement.reason, exitStatus]).toEqual([
    "not-comparable",
    "incomparable",
    EXIT.pass,
  ]);
  expect(report.scenarios[0]?.judgement.notes[0]?.message).toBe(
    'arguments differ: base has [], head ["more"].',
  );
});

test("resolves once what a package without a lock file depends on, and takes the file away again", async () => {
  const { "Cargo.lock": _, ...tree } = APP;
  const world = makeWorld({ tree });
  world.repository.commit();
  world.repository.commit();
  await check(world);
  expect(world.files.has("/work/app/Cargo.lock")).toBe(false);
  expect(world.files.get("/work/app/.heapgate/Cargo.lock")).toBe("# resolved\n");
  world.files.set("/work/app/.heapgate/Cargo.lock", "# resolved before\n");
  const { report } = await check(world);
  expect(world.files.get("/work/app/.heapgate/Cargo.lock")).toBe("# resolved before\n");
  expect(report.scenarios[0]?.head.fingerprint?.["Cargo.lock"]).toMatch(/^[0-9a-f]{64}$/);
});

test("asks for the probe once, and for a wrapper of its own for each tree", async () => {
  const world = makeChange("keep app::cache 2000");
  await check(world);
  await check(world);
  expect(world.cargoCalls.filter((call) => call.startsWith("build "))).toHaveLength(1);
  const wrappers = [...world.files.keys()].filter(
    (path) => path.endsWith("/rustc-wrapper.sh") && path.startsWith("/work/"),
  );
  expect(wrappers).toEqual([
    `/work/app/.heapgate/wrapper/${"0".repeat(40)}/rustc-wrapper.sh`,
    `/work/app/.heapgate/wrapper/${world.repository.refs.get("HEAD")}/rustc-wrapper.sh`,
  ]);
});

test("builds both sides at paths of one length, which programs can ask cargo for", async () => {
  const world = makeChange("keep app::cache 2000");
  const base = world.repository.refs.get("HEAD");
  await check(world);
  const built = world.cargoCalls.filter((call) => call.startsWith("rustc "));
  expect(built.map((call) => /--manifest-path (\S+)/.exec(call)?.[1])).toEqual([
    `/work/app/.heapgate/head/${"0".repeat(40)}/app/Cargo.toml`,
    `/work/app/.heapgate/base/${base}/app/Cargo.toml`,
  ]);
  expect([...world.files.keys()].filter((path) => path.includes("/.heapgate/head"))).toEqual([]);
});

test("names the places of the work tree where the build fails", async () => {
  const error = await caughtLater(() => check(makeChange("broken")));
  expect([error.where, error.said?.text]).toEqual([
    "/work/app/Cargo.toml",
    "error: expected one of `!` or `::`\n --> /work/app/src/main.rs",
  ]);
});

const WITH_FEATURE = `${APP["Cargo.toml"]}[features]\ndhat-heap = ["dep:dhat"]\n[dependencies]\ndhat = { version = "0.3", optional = true }\n`;

test("measures with the crate's own dhat if both trees have it", async () => {
  const world = makeWorld({ tree: { ...APP, "Cargo.toml": WITH_FEATURE } });
  world.repository.commit();
  world.repository.commit();
  const { report } = await check(world);
  expect([report.verdict, report.provenance.instrument]).toEqual(["pass", "feature"]);
  expect(world.files.has("/work/app/dhat-heap.json")).toBe(false);
});

test("measures both sides with the probe if only head has a dhat of its own", async () => {
  const world = makeWorld();
  world.repository.commit();
  world.files.set("/work/app/Cargo.toml", WITH_FEATURE);
  const { report } = await check(world);
  expect([report.verdict, report.provenance.instrument]).toEqual(["pass", "probe"]);
});

test.each([
  {
    name: "a program that can't be built",
    program: "broken",
    kind: "measure",
    what: "app could not be built (head).",
  },
  {
    name: "a program that fails",
    program: "exit 3",
    kind: "measure",
    what: "app failed with exit status 3.",
  },
  {
    name: "a program that hangs",
    program: "hang",
    kind: "measure",
    what: "app ran for more than 600 s and was ended.",
  },
  {
    name: "a program that leaves no profile",
    program: "silent",
    kind: "measure",
    what: "app ended with exit status 0 and left no heap profile.",
  },
  {
    name: "a program that allocates nothing",
    program: "print hello",
    kind: "measure",
    what: "app allocated nothing that dhat saw.",
  },
  {
    name: "a program with an allocator of its own",
    program: "allocator",
    kind: "measure",
    what: "app has a global allocator of its own, and dhat can't stand beside it.",
  },
])("can't measure $name", async ({ program, kind, what }) => {
  const error = await caughtLater(() => check(makeChange(program)));
  expect([error.kind, error.message]).toEqual([kind, what]);
});

test.each([
  {
    name: "a folder that is not there",
    asked: { check: { path: "nope" } },
    what: "There is no such folder.",
  },
  {
    name: "a file for a folder",
    asked: { check: { path: "Cargo.toml" } },
    what: "There is no such folder.",
  },
  {
    name: "a folder without a package",
    asked: { invokedIn: "/heapgate/examples/.." },
    what: "There is no Cargo.toml here.",
  },
  {
    name: "a working directory that is not there",
    asked: { flags: { "working-directory": "nope" } },
    what: "There is no such folder for the program to run in.",
  },
  {
    name: "a standard input that is not there",
    asked: { flags: { stdin: "nope" } },
    what: "There is no file for the program's standard input.",
  },
])("refuses $name before anything is built", async ({ asked, what }) => {
  const world = makeChange(...BASE);
  const error = await caughtLater(() => check(world, asked));
  expect([error.kind, error.message]).toEqual(["usage", what]);
  expect(world.cargoCalls.filter((call) => !call.startsWith("metadata"))).toEqual([]);
});

test("takes a folder inside a package for the package", async () => {
  const world = makeChange(...BASE);
  const { report } = await check(world, { invokedIn: "/work/app/src" });
  expect(report.verdict).toBe("pass");
});

test("puts back what an earlier run that was killed has left in the tree", async () => {
  const world = makeChange(...BASE);
  world.files.set("/work/app/.heapgate/run/set-aside-dhat-heap.json", "the user's");
  world.files.set(
    "/work/app/.heapgate/journal.json",
    JSON.stringify([
      { from: "/work/app/.heapgate/run/set-aside-dhat-heap.json", to: "/work/app/dhat-heap.json" },
    ]),
  );
  await check(world);
  expect(world.files.get("/work/app/dhat-heap.json")).toBe("the user's");
});
