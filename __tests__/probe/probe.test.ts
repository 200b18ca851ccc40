import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, constants, openSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, describe, expect, test, vi } from "vitest";
import {
  buildProbe,
  compileToy,
  countsOf,
  type DhatFile,
  makeScratch,
  type ProbeFiles,
  readProfiles,
  runToy,
  stableLines,
} from "../support/probe-toys.ts";

/** What the toys' `work()` allocates: fixtures/toys/README.md. */
const WORK = { tb: 495_100 + 2_400, tbk: 100 + 1 };

let probe: ProbeFiles;

/** Executables by toy and flags: each is compiled once. */
const compiled = new Map<string, [probed: string, plain: string]>();

// one toy is optimised as a whole, which takes 5 s, more on a busy machine
vi.setConfig({ testTimeout: 60_000 });

beforeAll(() => {
  probe = buildProbe();
}, 120_000);

/** Compiles a toy with the probe and without; gives the two executables. */
function compileBoth(toy: string, flags: readonly string[] = []): [probed: string, plain: string] {
  const key = [toy, ...flags].join(" ");
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const [probed = "", plain = ""] = [true, false].map((marked) => {
    const { executable, rustc } = compileToy({ toy, probe, marked, flags });
    expect(rustc.stderr).toBe("");
    return executable;
  });
  compiled.set(key, [probed, plain]);
  return [probed, plain];
}

/** The only profile of a run. */
function single(profiles: readonly DhatFile[]): DhatFile {
  const [profile, ...others] = profiles;
  if (profile === undefined) throw new Error("no profile");
  expect(others).toEqual([]);
  return profile;
}

/** Waits for a reader of the FIFO, and sends it one byte. */
async function sendByte(fifo: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    try {
      const file = openSync(fifo, constants.O_WRONLY | constants.O_NONBLOCK);
      writeSync(file, "x");
      return closeSync(file);
    } catch {
      await sleep(10);
    }
  }
  throw new Error("nobody reads the FIFO");
}

/** Runs `stops` until it says that it is ready, stops it by `stop`, and gives how it ended. */
async function runStops(how: string, stop: (pid: number, fifo: string) => Promise<void> | void) {
  const { executable } = compileToy({ toy: "stops", probe, marked: true });
  const cwd = makeScratch();
  const fifo = join(cwd, "control");
  execFileSync("mkfifo", [fifo]);
  const env = { HEAPGATE_OUT: "out", HEAPGATE_CTL: fifo };
  const child = spawn(executable, [how], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const [ready] = await once(child.stdout, "data");
  await stop(child.pid ?? 0, fifo);
  const [status, signal] = await once(child, "close");
  return { ready: String(ready), status, signal, profiles: readProfiles(cwd) };
}

test("counts bytes and blocks as a person does", () => {
  const [probed] = compileBoth("counted");
  const profile = single(runToy(probed).profiles);
  const zero = { tb: 0, tbk: 0, gb: 0, gbk: 0, eb: 0, ebk: 0 };
  const expected = {
    keep: { tb: 1_000, tbk: 1, gb: 1_000, gbk: 1, eb: 1_000, ebk: 1 },
    churn: { ...zero, tb: 640, tbk: 10 },
    grow: { ...zero, tb: 100 + 300, tbk: 2, gb: 300, gbk: 1 },
    zero: { ...zero, tb: 4_096, tbk: 1, gb: 4_096, gbk: 1 },
    fill: { ...zero, tb: 50_000, tbk: 1, gb: 50_000, gbk: 1 },
  };
  const names = Object.keys(expected);
  expect(Object.fromEntries(names.map((name) => [name, countsOf(profile, name)]))).toEqual(
    expected,
  );
});

test("gives equal profiles for equal runs, wherever they go and whatever else it is told", () => {
  const [probed] = compileBoth("counted");
  const far = join(makeScratch(), "x".repeat(200));
  const control = join(makeScratch(), "y".repeat(200));
  execFileSync("mkfifo", [control]);
  const lines = stableLines(single(runToy(probed).profiles));
  expect(lines.length).toBeGreaterThan(5);
  runToy(probed, [], { HEAPGATE_OUT: far, HEAPGATE_CTL: control });
  expect(stableLines(single(readProfiles(join(far, ".."))))).toEqual(lines);
});

test("names the process and its arguments", () => {
  const [probed] = compileBoth("ends");
  const cwd = makeScratch();
  const out = join(cwd, "run 1");
  runToy(probed, ["return", "a b"], { HEAPGATE_OUT: out });
  const profile = single(readProfiles(cwd));
  expect(profile.cmd).toBe(`${probed} return a b`);
  expect(JSON.parse(readFileSync(`${out}.${profile.pid}.json`, "utf8"))).toEqual(profile);
});

test("keeps as many frames as it is told", () => {
  const [probed] = compileBoth("ends");
  const deepest = (depth: string) => {
    const run = runToy(probed, ["return"], { HEAPGATE_OUT: "out", HEAPGATE_DEPTH: depth });
    const addresses = single(run.profiles).pps.map(({ fs }) => fs.length);
    return Math.max(...addresses);
  };
  expect(deepest("4")).toBeLessThan(deepest("100"));
});

describe.each([
  { build: "unwinding", flags: [] },
  {
    build: "aborting and optimised as a whole",
    flags: ["-Cpanic=abort", "-Clto=fat", "-Copt-level=1"],
  },
])("a program that is $build", ({ flags }) => {
  test.each(
    ["return", "exit", "panic", "error", "chdir", "close", "threads", "abort", "_exit"].filter(
      // with panic=abort that is the end that "abort" has
      (end) => end !== "panic" || flags.length === 0,
    ),
  )("ends by %s as it does without the probe", (end) => {
    const [probed, plain] = compileBoth("ends", flags);
    const run = runToy(probed, [end]);
    const { profiles, ...visible } = run;
    const { profiles: none, ...expected } = runToy(plain, [end]);
    const withoutThread = (text: string) => text.replace(/\(\d+\) /, "");
    expect({ ...visible, stderr: withoutThread(visible.stderr) }).toEqual({
      ...expected,
      stderr: withoutThread(expected.stderr),
    });
    expect(none).toEqual([]);
    if (end === "abort" || end === "_exit") expect(profiles).toEqual([]);
    else expect(countsOf(single(profiles), "work")).toMatchObject(WORK);
  });

  test("writes a profile though an argument is not UTF-8", () => {
    const [probed] = compileBoth("ends", flags);
    const cwd = makeScratch();
    const script = 'exec "$0" return "$(printf "a\\377b")" last';
    execFileSync("sh", ["-c", script, probed], { cwd, env: { HEAPGATE_OUT: "out" } });
    expect(single(readProfiles(cwd)).cmd).toBe(`${probed} return \u{fffd} last`);
  });

  test("writes a profile though nobody reads its standard error", async () => {
    const [probed] = compileBoth("ends", flags);
    const cwd = makeScratch();
    const child = spawn(probed, ["after-stdin"], { cwd, env: { HEAPGATE_OUT: "out" } });
    child.stderr.destroy();
    await once(child.stdout, "data");
    child.stdin.end();
    const [status] = await once(child, "close");
    expect(status).toBe(0);
    expect(countsOf(single(readProfiles(cwd)), "work")).toMatchObject(WORK);
  });
});

test.each([
  { toy: "no_main", status: 7, flags: [] },
  { toy: "strict", status: 0, flags: [] },
  { toy: "edition_2015", status: 0, flags: ["--edition=2015"] },
])("is linked into $toy with $flags", ({ toy, status, flags }) => {
  const [probed] = compileBoth(toy, flags);
  const run = runToy(probed);
  expect(run).toMatchObject({ status, stdout: "100\n", stderr: "" });
  const { tb, tbk } = countsOf(single(run.profiles), "work");
  expect({ tb, tbk }).toEqual(WORK);
});

test("leaves its name in a stripped executable, and not in one that is not marked", () => {
  const [probed, plain] = compileBoth("strict", ["-Cstrip=symbols"]);
  expect(readFileSync(probed).includes("heapgate_probe")).toBe(true);
  expect(readFileSync(plain).includes("heapgate_probe")).toBe(false);
});

test("sees what is allocated before main and after it", () => {
  const [probed] = compileBoth("outside_main");
  const profile = single(runToy(probed).profiles);
  expect(["first", "early", "drop", "last"].map((name) => countsOf(profile, name).tb)).toEqual([
    777_777, 222_222, 333_333, 555_555,
  ]);
});

test.each([
  { name: "alone", args: [] },
  { name: "among threads that allocate", args: ["threads"] },
])("counts and writes nothing in children that are forked $name", ({ args }) => {
  const [probed] = compileBoth("forks");
  const run = runToy(probed, args);
  expect(run).toMatchObject({ status: 0, stdout: "100 20\n", stderr: "" });
  const profile = single(run.profiles);
  expect(countsOf(profile, "work")).toMatchObject(WORK);
  expect(countsOf(profile, "work_in_child").tb).toBe(0);
});

test.each([
  { how: "default", status: null, signal: "SIGTERM" },
  { how: "handled", status: 9, signal: null },
  { how: "awaited", status: 15, signal: null },
])("ends a program by a byte as SIGTERM does, if that is $how", async ({ how, status, signal }) => {
  const run = await runStops(how, (_pid, fifo) => sendByte(fifo));
  expect(run).toMatchObject({ status, signal });
  expect(countsOf(single(run.profiles), "work")).toMatchObject(WORK);
});

test("leaves a signal to the program's own threads", async () => {
  const run = await runStops("awaited", (pid) => {
    process.kill(pid, "SIGTERM");
  });
  expect(run).toMatchObject({ status: 15, signal: null });
});

test("keeps the FIFO from the program and its children", async () => {
  const run = await runStops("default", (pid) => {
    process.kill(pid, "SIGTERM");
  });
  expect(run.ready).toBe("100 None\n");
});

test("counts zeros without touching them", () => {
  const [probed] = compileBoth("zeroed");
  const run = runToy(probed);
  const [sparse, lines, peakKiB] = run.stdout.split(" ").map(Number);
  expect([sparse, lines]).toEqual([2 ** 30, 3]);
  expect(peakKiB).toBeLessThan(100 * 1024);
  const profile = single(run.profiles);
  expect(countsOf(profile, "sparse")).toMatchObject({ tb: 2 ** 30, tbk: 1, gb: 2 ** 30 });
  expect(countsOf(profile, "aligned")).toMatchObject({ tb: 192, tbk: 1, eb: 0 });
});

test.each([{ env: {} }, { env: { HEAPGATE_OUT: "" } }])("writes nothing for $env", ({ env }) => {
  const [probed] = compileBoth("ends");
  expect(runToy(probed, ["return"], env)).toEqual({
    status: 0,
    signal: null,
    stdout: "100 2\n",
    stderr: "",
    profiles: [],
  });
});

test("refuses, by rustc's own words, a program that has a global allocator", () => {
  const { rustc } = compileToy({ toy: "own_allocator", probe, marked: true });
  expect(rustc.status).toBe(1);
  expect(rustc.stderr).toContain(
    "the `#[global_allocator]` in this crate conflicts with global allocator in: heapgate_probe",
  );
});
