/** Ctrl-C, or SIGTERM, in each phase: no process stays, no file but heapgate's and cargo's own, and the exit status says so. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { makeDhatText } from "../support/dhat-text.ts";
import { startHeapgate, waitFor } from "../support/heapgate-cli.ts";
import { bareEnvironment } from "../support/probe-toys.ts";
import { listTree } from "../support/published-crate.ts";
import { makeScratch } from "../support/scratch.ts";
import { makeToy, manifest } from "../support/toy-project.ts";

/** Waits for half a minute in its build script or in its run, and says so by a file. */
const WAITING = {
  "Cargo.toml": manifest("toy"),
  "build.rs": `fn main() {
    println!("cargo:rerun-if-env-changed=TOY_WAITS");
    let waits = std::env::var("TOY_WAITS").unwrap_or_default();
    let in_base = std::env::var("CARGO_MANIFEST_DIR").unwrap().contains("/.heapgate/base/");
    if waits == "build" || (waits == "build the base" && in_base) {
        std::fs::write(std::env::var("TOY_STARTED").unwrap(), "").unwrap();
        std::thread::sleep(std::time::Duration::from_secs(30));
    }
}
`,
  // The grandchild leaves the process group and its session, and takes no notice of SIGTERM.
  "src/main.rs": `use std::process::Command;

fn main() {
    if std::env::var_os("TOY_STARTED").is_some() {
        let stubborn = "trap '' TERM; : > \\"$TOY_STARTED\\"; sleep 30; sleep 30";
        Command::new("setsid").args(["sh", "-c", stubborn]).spawn().unwrap();
        std::thread::sleep(std::time::Duration::from_secs(30));
    }
}
`,
};

/** A stand-in for a tool, that waits before calls which have a word among their arguments. */
function waitingTool(tool: string, word: string): string {
  const { PATH } = bareEnvironment();
  const real = execFileSync("sh", ["-c", `command -v ${tool}`], {
    encoding: "utf8",
    env: { PATH },
  });
  return `#!/bin/sh
case " $* " in *" ${word} "*) : > "$TOY_STARTED"; sleep 30 ;; esac
exec ${real.trim()} "$@"
`;
}

interface Phase {
  readonly name: string;
  /** What heapgate says on standard error as the phase begins. */
  readonly says: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly tool?: { readonly name: string; readonly word: string };
  /** A phase that gives no sign of its own is under way when it was announced. */
  readonly silent?: true;
}

const READING: Phase = {
  name: "reading the workspace",
  says: "reading the workspace",
  args: ["measure"],
  tool: { name: "cargo", word: "metadata" },
};
const LAYING_OUT: Phase = {
  name: "laying out the base",
  says: "laying out",
  args: ["check", "--base", "HEAD"],
  tool: { name: "git", word: "init" },
};
const PROBE: Phase = {
  name: "building the probe",
  says: "building the probe",
  args: ["measure"],
  // The probe of the shared target directory is built; in the toy's own it takes its time.
  env: { CARGO_TARGET_DIR: undefined },
  silent: true,
};
const BUILDING: Phase = {
  name: "building the program",
  says: "building toy (head)",
  args: ["measure"],
  env: { TOY_WAITS: "build" },
};
const BUILDING_THE_BASE: Phase = {
  name: "building the base",
  says: "building toy (base)",
  args: ["check", "--base", "HEAD"],
  env: { TOY_WAITS: "build the base" },
};
const RUNNING: Phase = {
  name: "running the program",
  says: "running toy (head, run 1)",
  args: ["measure"],
  env: { TOY_WAITS: "run" },
};

const STATUS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

const CASES: readonly (Phase & {
  readonly signal: keyof typeof STATUS;
  /** Whether the signal comes from a terminal, which sends it to cargo as well. */
  readonly to: "the group" | "heapgate alone";
})[] = [
  { ...READING, signal: "SIGINT", to: "the group" },
  { ...LAYING_OUT, signal: "SIGINT", to: "the group" },
  { ...PROBE, signal: "SIGINT", to: "the group" },
  { ...BUILDING, signal: "SIGINT", to: "the group" },
  { ...BUILDING_THE_BASE, signal: "SIGINT", to: "the group" },
  { ...RUNNING, signal: "SIGINT", to: "the group" },
  { ...READING, signal: "SIGTERM", to: "heapgate alone" },
  { ...PROBE, signal: "SIGINT", to: "heapgate alone" },
  { ...BUILDING, signal: "SIGTERM", to: "heapgate alone" },
  { ...RUNNING, signal: "SIGTERM", to: "heapgate alone" },
  { ...RUNNING, signal: "SIGHUP", to: "heapgate alone" },
];

test.each(CASES)("$signal to $to while $name", async ({ signal, to, tool, ...phase }) => {
  const toy = makeToy(WAITING);
  toy.commit();
  const outside = dirname(toy.folder);
  const bin = join(outside, "bin");
  const temporary = join(outside, "tmp");
  mkdirSync(bin);
  mkdirSync(temporary);
  if (tool !== undefined) {
    toy.write({ [`../bin/${tool.name}`]: waitingTool(tool.name, tool.word) });
  }
  const before = listTree(toy.folder);
  const started = join(outside, "started");
  const mark = `TOY_MARK=${outside}`;
  const run = startHeapgate(
    [
      ...phase.args,
      "--env",
      mark,
      ...(phase.env?.["TOY_WAITS"] === "run" ? ["--env", `TOY_STARTED=${started}`] : []),
    ],
    {
      cwd: toy.folder,
      env: {
        ...phase.env,
        PATH: `${bin}:${bareEnvironment()["PATH"]}`,
        TMPDIR: temporary,
        TOY_MARK: outside,
        TOY_STARTED: started,
      },
    },
  );
  await waitFor(run, () => run.said().includes(`heapgate: ${phase.says}`));
  await (phase.silent ? pause(1_000) : waitFor(run, () => existsSync(started)));
  expect(processesWith(mark).length).toBeGreaterThan(1);

  const sent = performance.now();
  if (to === "the group") run.killGroup(signal);
  else run.kill(signal);
  const { status, stdout, stderr } = await run.outcome;
  expect({ status, stdout }, stderr).toEqual({
    status: STATUS[signal],
    stdout: "",
  });
  expect(performance.now() - sent).toBeLessThan(60_000);
  expect(stderr).toContain(`heapgate: interrupted by ${signal}`);
  expect(processesWith(mark)).toEqual([]);
  expect(listTree(toy.folder)).toEqual(before);
  expect(readdirSync(temporary)).toEqual([]);
});

test("a second signal kills a program that takes no notice of the first", async () => {
  const toy = makeToy(WAITING);
  const outside = dirname(toy.folder);
  const started = join(outside, "started");
  const mark = `TOY_MARK=${outside}`;
  const run = startHeapgate(["measure", "--env", mark, "--env", `TOY_STARTED=${started}`], {
    cwd: toy.folder,
    env: { TOY_MARK: outside },
  });
  await waitFor(run, () => existsSync(started));
  run.kill("SIGINT");
  await pause(500);
  expect(processesWith(mark).length).toBeGreaterThan(1);
  const sent = performance.now();
  run.kill("SIGINT");
  expect((await run.outcome).status).toBe(130);
  expect(performance.now() - sent).toBeLessThan(1_000);
  expect(processesWith(mark)).toEqual([]);
});

test("two signals at once, as timeout sends them, are one, and all is cleaned up", async () => {
  const toy = makeToy(WAITING);
  const started = join(dirname(toy.folder), "started");
  const run = startHeapgate(["measure", "--env", `TOY_STARTED=${started}`], { cwd: toy.folder });
  await waitFor(run, () => existsSync(started));
  run.kill("SIGTERM");
  run.kill("SIGTERM");
  expect((await run.outcome).status).toBe(143);
  expect(existsSync(join(toy.folder, ".heapgate/heapgate.lock"))).toBe(false);
  expect(existsSync(join(toy.folder, ".heapgate/head"))).toBe(false);
});

test("SIGINT while the demo builds", async () => {
  const folder = makeScratch();
  const mark = `TOY_MARK=${folder}`;
  const run = startHeapgate(["demo", "job-runner"], { cwd: folder, env: { TOY_MARK: folder } });
  await waitFor(run, () => run.said().includes("heapgate: building"));
  await waitFor(run, () => processesWith(mark).length > 1);
  run.killGroup("SIGINT");
  const { status, stdout, stderr } = await run.outcome;
  expect({ status, stdout }, stderr).toEqual({ status: 130, stdout: "" });
  expect(processesWith(mark)).toEqual([]);
  expect(readdirSync(folder)).toEqual([".heapgate"]);
});

test("SIGINT while a large profile is read", async () => {
  const [start = "", end = ""] = makeDhatText([
    { tb: 9, tbk: 1, gb: 9, eb: 9, ebk: 1, frames: ["app::load (src/main.rs:1:1)"] },
  ]).split('"pps"');
  // Half a second of blanks.
  const file = join(makeScratch({ f: `${start}${" ".repeat(300 * 2 ** 20)}"pps"${end}` }), "f");
  const mark = `TOY_MARK=${file}`;
  const run = startHeapgate(["view", file], { cwd: dirname(file), env: { TOY_MARK: file } });
  await waitFor(run, () => hasOpen(mark, file));
  run.kill("SIGINT");
  const { status, stdout, stderr } = await run.outcome;
  expect({ status, stdout }, stderr).toEqual({ status: 130, stdout: "" });
});

/** Whether a process with an entry in its environment has a file open. */
function hasOpen(entry: string, file: string): boolean {
  return processesWith(entry).some((line) => {
    const folder = `/proc/${line.split(" ")[0]}/fd`;
    return readdirSync(folder).some((name) => targetOf(join(folder, name)) === file);
  });
}

function targetOf(link: string): string {
  try {
    return readlinkSync(link);
  } catch {
    // It was closed while we were looking.
    return "";
  }
}

/** The command lines of processes with an entry in their environment. */
function processesWith(entry: string): readonly string[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => read(pid, "environ").split("\0").includes(entry))
    .map((pid) => `${pid} ${read(pid, "cmdline").replaceAll("\0", " ")}`);
}

function read(pid: string, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, "latin1");
  } catch {
    // It ended while we were looking.
    return "";
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
