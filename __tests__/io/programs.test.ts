import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Interrupted } from "../../src/core/errors.ts";
import { makePrograms } from "../../src/io/programs.ts";
import { findStrays } from "../../src/io/strays.ts";
import type { ProgramRun } from "../../src/ports.ts";
import { caughtLater } from "../support/caught.ts";
import { makeScratch } from "../support/scratch.ts";
import { waitFor } from "../support/wait-for.ts";

function makeRunner() {
  const mark = randomBytes(8).toString("hex");
  const controller = new AbortController();
  const programs = makePrograms(mark, controller.signal);
  const run = (script: string, overrides: Partial<ProgramRun> = {}) =>
    programs.run({
      executable: "/bin/sh",
      name: "sh",
      args: ["-c", script],
      cwd: "/",
      env: { PATH: process.env["PATH"] ?? "" },
      stdin: null,
      timeoutMs: 60_000,
      ...overrides,
    });
  return { run, controller, mark, marked: () => findStrays({ mark, group: null }) };
}

test("gives what a program printed, how it ended, and its process id", async () => {
  const exit = await makeRunner().run("echo $$; echo err >&2; exit 3");
  expect(exit).toMatchObject({ status: 3, signal: null, timedOut: false, stderr: "err\n" });
  expect(exit.stdout).toBe(`${exit.pid}\n`);
});

test("tells a signal from a status", async () => {
  expect(await makeRunner().run("kill -SEGV $$")).toMatchObject({
    status: null,
    signal: "SIGSEGV",
  });
});

test("gives a program exactly the environment that it was given, and the mark", async () => {
  const { run, mark } = makeRunner();
  const { stdout } = await run("", {
    executable: "/usr/bin/env",
    args: [],
    env: { B: "2", A: "a b" },
  });
  expect(stdout.split("\n").sort()).toEqual(["", "A=a b", "B=2", `HEAPGATE_RUN=${mark}-program`]);
});

test("marks all runs at equal length", async () => {
  const marks = await Promise.all([1, 2].map(() => makeRunner().run('printf %s "$HEAPGATE_RUN"')));
  expect(marks[0]?.stdout).toHaveLength(marks[1]?.stdout.length ?? 0);
});

test("gives a program its name and its arguments as they are", async () => {
  const args = ["a b", "'", '"', "$HOME", "", "\\", "*", "--x"];
  const { stdout } = await makeRunner().run("", {
    name: "app",
    args: ["-c", 'printf "<%s>" "$0" "$@"', "app", ...args],
  });
  expect(stdout).toBe(["app", ...args].map((arg) => `<${arg}>`).join(""));
  const { stdout: own } = await makeRunner().run("tr '\\0' ' ' < /proc/$$/cmdline", {
    name: "other",
  });
  expect(own).toMatch(/^other -c /);
});

test("runs it where it was told to", async () => {
  const folder = makeScratch();
  expect((await makeRunner().run("pwd", { cwd: folder })).stdout).toBe(`${folder}\n`);
});

test("gives a file for standard input, or an empty one", async () => {
  const folder = makeScratch({ in: "line 1\nline 2\n" });
  const { run } = makeRunner();
  expect((await run("cat", { stdin: join(folder, "in") })).stdout).toBe("line 1\nline 2\n");
  expect((await run("cat; echo end")).stdout).toBe("end\n");
});

test("takes 100 MB of output, and keeps the last 64 KiB of it", async () => {
  const { stdout, stderr, status } = await makeRunner().run(
    "head -c 50000000 /dev/zero | tr '\\0' x; echo end; head -c 50000000 /dev/zero | tr '\\0' y >&2; echo end >&2",
  );
  expect(status).toBe(0);
  expect([stdout.length, stderr.length]).toEqual([65_536, 65_536]);
  expect([stdout.slice(-5), stderr.slice(-5)]).toEqual(["xend\n", "yend\n"]);
});

test("ends a program that runs too long, with its children, and says so", async () => {
  const { run, marked } = makeRunner();
  const exit = await run("sleep 600 & sleep 600", { timeoutMs: 200 });
  expect(exit).toMatchObject({ timedOut: true, status: null, signal: "SIGTERM" });
  expect(marked()).toEqual([]);
});

test("kills a program that does not end when it is told to", async () => {
  const { run, marked } = makeRunner();
  const exit = await run("trap '' TERM; while :; do sleep 0.05; done", { timeoutMs: 200 });
  expect(exit).toMatchObject({ timedOut: true, status: null, signal: "SIGKILL" });
  expect(exit.seconds).toBeGreaterThan(2);
  expect(marked()).toEqual([]);
});

test("lets a program that is told to end do so in its own way, and tells it once", async () => {
  const script = "n=0; trap 'n=$((n+1)); sleep 0.3; echo told $n; exit 7' TERM; sleep 600 & wait";
  const exit = await makeRunner().run(script, { timeoutMs: 200 });
  expect(exit).toMatchObject({ timedOut: true, status: 7, stdout: "told 1\n" });
});

test.each([
  { name: "in its group", script: "sleep 600 & echo $!" },
  { name: "in a session of its own", script: "setsid sleep 600 & echo $!" },
  { name: "with the streams closed", script: "sleep 600 <&- >&- 2>&- & echo $!" },
  { name: "that has cleared its environment", script: "env -i sleep 600 & echo $!" },
])("ends what a program leaves running $name, and does not wait for it", async ({ script }) => {
  const exit = await makeRunner().run(script);
  expect(exit.status).toBe(0);
  expect(exit.seconds).toBeLessThan(2);
  expect(isRunning(Number(exit.stdout))).toBe(false);
});

test("ends a program and what it started when the run is interrupted", async () => {
  const { run, controller, marked } = makeRunner();
  const running = run("sleep 600 & setsid sleep 600 & wait");
  await waitFor(() => marked().length >= 3);
  controller.abort(new Interrupted("SIGINT"));
  await expect(running).rejects.toMatchObject({ name: "Interrupted", signal: "SIGINT" });
  expect(marked()).toEqual([]);
});

test("starts nothing after the run was interrupted", async () => {
  const { run, controller } = makeRunner();
  controller.abort(new Interrupted("SIGTERM"));
  await expect(run("echo")).rejects.toMatchObject({ signal: "SIGTERM" });
});

test("says what could not be started", async () => {
  const folder = makeScratch();
  const error = await caughtLater(() =>
    makeRunner().run("", { executable: join(folder, "app"), name: "app" }),
  );
  expect(error.kind).toBe("measure");
  expect(error.message).toMatch(/^app could not be started: .*ENOENT\.$/);
});

/** A zombie that nobody has asked after is not. */
function isRunning(pid: number): boolean {
  const file = `/proc/${pid}/stat`;
  return existsSync(file) && !/\) Z /.test(readFileSync(file, "utf8"));
}
