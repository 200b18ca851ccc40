import { randomBytes } from "node:crypto";
import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Interrupted } from "../../src/core/errors.ts";
import { findStrays } from "../../src/io/strays.ts";
import { makeRunTool } from "../../src/io/tool.ts";
import { caughtLater } from "../support/caught.ts";
import { makeScratch } from "../support/scratch.ts";
import { waitFor } from "../support/wait-for.ts";

function makeRunner(environment: Readonly<Record<string, string>> = {}) {
  const mark = randomBytes(8).toString("hex");
  const controller = new AbortController();
  const run = makeRunTool({
    environment: { PATH: process.env["PATH"] ?? "", ...environment },
    mark,
    signal: controller.signal,
  });
  const marked = () => findStrays({ mark, group: null });
  return { run, controller, marked, mark };
}

test("gives what a tool printed, and how it ended", async () => {
  const { run } = makeRunner();
  const outcome = await run("sh", { args: ["-c", "echo out; echo err >&2; exit 3"], cwd: "/" });
  expect(outcome).toEqual({ status: 3, stdout: "out\n", stderr: "err\n" });
});

test("gives lines as they come, however they are cut into pieces", async () => {
  const { run } = makeRunner();
  const [lines, errors]: [string[], string[]] = [[], []];
  await run("sh", {
    args: ["-c", "printf 'a b\\nc'; sleep 0.1; printf 'd\\n\\ne\\n'; printf 'x\\n' >&2"],
    cwd: "/",
    onStdoutLine: (line) => lines.push(line),
    onStderrLine: (line) => errors.push(line),
  });
  expect(lines).toEqual(["a b", "cd", "", "e"]);
  expect(errors).toEqual(["x"]);
});

test("passes arguments with blanks and quotes on as they are", async () => {
  const { run } = makeRunner();
  const args = ["a b", "'", '"', "$HOME", "", "\\", "*"];
  const { stdout } = await run("sh", {
    args: ["-c", 'printf "<%s>" "$@"', "sh", ...args],
    cwd: "/",
  });
  expect(stdout).toBe(args.map((arg) => `<${arg}>`).join(""));
});

test("runs a tool whose path has blanks and quotes in it", async () => {
  const folder = makeScratch({ 'a tool\'s "folder"/tool': "#!/bin/sh\necho ran\n" });
  const path = join(folder, 'a tool\'s "folder"/tool');
  chmodSync(path, 0o755);
  expect((await makeRunner().run(path, { args: [], cwd: "/" })).stdout).toBe("ran\n");
});

test("adds to heapgate's environment, takes away from it, and marks what it starts", async () => {
  const { run, mark } = makeRunner({ KEPT: "1", GONE: "1", CHANGED: "1" });
  const { stdout } = await run("env", {
    args: [],
    cwd: "/",
    env: { GONE: null, CHANGED: "2", NEW: "3" },
  });
  const own = stdout
    .split("\n")
    .filter((line) => /^(?:KEPT|GONE|CHANGED|NEW|HEAPGATE|CARGO)/.test(line));
  expect(own.toSorted()).toEqual([
    "CARGO_TERM_COLOR=never",
    "CHANGED=2",
    `HEAPGATE_RUN=${mark}`,
    "KEPT=1",
    "NEW=3",
  ]);
});

test("says where to get a tool that is not there", async () => {
  const error = await caughtLater(() => makeRunner().run("no-such-tool", { args: [], cwd: "/" }));
  expect([error.kind, error.message, error.remedy]).toEqual([
    "measure",
    "There is no no-such-tool on the PATH.",
    "Install no-such-tool.",
  ]);
});

test("gives the step of a workflow that installs Rust where there is no cargo", async () => {
  const { run } = makeRunner({ PATH: makeScratch() });
  const error = await caughtLater(() => run("cargo", { args: [], cwd: "/" }));
  expect(error.message).toBe("There is no cargo on the PATH.");
  expect(error.remedy).toContain("https://sh.rustup.rs | sh -s -- -y --profile minimal\n");
  expect(error.remedy).toContain('/.cargo}/bin" >> "$GITHUB_PATH"');
});

test("gives 128 for a tool that a signal ended", async () => {
  const { run } = makeRunner();
  expect((await run("sh", { args: ["-c", "kill -KILL $$"], cwd: "/" })).status).toBe(128);
});

test.each([
  { name: "lines", script: `yes ${"x".repeat(100)}` },
  { name: "one line", script: "cat /dev/zero | tr '\\0' x" },
  { name: "errors", script: `yes ${"x".repeat(100)} >&2` },
])("ends a tool that prints $name without end, and says so", async ({ script }) => {
  const { run, marked } = makeRunner();
  const error = await caughtLater(() => run("sh", { args: ["-c", script], cwd: "/" }));
  expect([error.kind, error.where]).toEqual(["measure", "/"]);
  expect(error.message).toBe("sh printed more than 128 MiB, or 16 MiB in one line, and was ended.");
  expect(marked()).toEqual([]);
});

test("keeps characters whole that come in two pieces", async () => {
  const { run } = makeRunner();
  const script = "printf '\\303'; sleep 0.1; printf '\\251\\n'";
  expect((await run("sh", { args: ["-c", script], cwd: "/" })).stdout).toBe("é\n");
});

test("keeps what a build of thousands of crates may print", async () => {
  const { run } = makeRunner();
  const script = `yes ${"x".repeat(2_000)} | head -c 40000000`;
  expect((await run("sh", { args: ["-c", script], cwd: "/" })).stdout).toHaveLength(40_000_000);
});

test("passes over what is on the PATH and is no folder or no program", async () => {
  const folder = makeScratch({ file: "", "data/tool": "", "bin/tool": "#!/bin/sh\necho ran\n" });
  chmodSync(join(folder, "bin/tool"), 0o755);
  mkdirSync(join(folder, "folders/tool"), { recursive: true });
  const PATH = ["file", "folders", "data", "bin"].map((name) => join(folder, name)).join(":");
  expect((await makeRunner({ PATH }).run("tool", { args: [], cwd: "/" })).stdout).toBe("ran\n");
});

test("ends a tool and all that it started when the run is interrupted", async () => {
  const { run, controller, marked } = makeRunner();
  // The last one has left its parent's session.
  const script = "sleep 600 & (sleep 600 & sleep 600) & setsid sleep 600 & wait";
  const running = run("sh", { args: ["-c", script], cwd: "/" });
  await waitFor(() => marked().length >= 5);
  controller.abort(new Interrupted("SIGTERM"));
  await expect(running).rejects.toMatchObject({ name: "Interrupted", signal: "SIGTERM" });
  expect(marked()).toEqual([]);
});

test("starts nothing after the run was interrupted", async () => {
  const { run, controller } = makeRunner();
  controller.abort(new Interrupted("SIGINT"));
  const folder = makeScratch();
  const running = run("touch", { args: [join(folder, "f")], cwd: "/" });
  await expect(running).rejects.toMatchObject({ signal: "SIGINT" });
});
