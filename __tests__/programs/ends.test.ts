/** How the command line ends when its surroundings are odd: status 1 says that a limit was passed, and nothing else. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeDhatText } from "../support/dhat-text.ts";
import { bareEnvironment } from "../support/probe-toys.ts";
import { makeScratch } from "../support/scratch.ts";

const CLI = join(import.meta.dirname, "../../src/cli.ts");

const PROFILE = makeDhatText([
  { tb: 9, tbk: 1, gb: 9, eb: 9, ebk: 1, frames: ["app::load (src/main.rs:1:1)"] },
]);

const MANIFEST = '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n';

/** No file may grow, which a write is told as on a full disk. */
const FULL = "ulimit -f 0;";

/** What a shell says to a line in which `heapgate` is ours. */
function inShell(
  line: string,
  { cwd, path = "" }: { readonly cwd: string; readonly path?: string },
) {
  const heapgate = `heapgate() { "${process.execPath}" "${CLI}" "$@"; }`;
  const env = { ...bareEnvironment(), PATH: `${path}${bareEnvironment()["PATH"]}` };
  return spawnSync("bash", ["-c", `${heapgate}; ${line}`], { cwd, env, encoding: "utf8" });
}

test.each([
  { line: `${FULL} heapgate nonsense 2>full`, status: 2 },
  { line: `${FULL} heapgate check --path nowhere 2>full`, status: 2 },
  { line: `${FULL} heapgate view f.json 2>full`, status: 0 },
  { line: `${FULL} heapgate view f.json >full`, status: 3 },
  { line: `${FULL} heapgate --help >full`, status: 3 },
  { line: "set -o pipefail; heapgate view f.json | true", status: 0 },
])("$line ends with $status", ({ line, status }) => {
  const ended = inShell(line, { cwd: makeScratch({ "f.json": PROFILE }) });
  expect(ended.status, ended.stderr).toBe(status);
  if (status === 3) expect(ended.stderr).toContain("at standard output");
});

test("reads a profile that a command gives", () => {
  const cwd = makeScratch({ "f.json": PROFILE });
  const [piped, named] = ["view <(cat f.json)", "view f.json"].map((words) =>
    inShell(`heapgate ${words} --format json`, { cwd }),
  );
  expect(piped?.status, piped?.stderr).toBe(0);
  expect(piped?.stdout).toBe(named?.stdout);
});

test("keeps standard output to the report whatever is on the PATH", () => {
  const cwd = makeScratch({
    "f.json": PROFILE,
    "Cargo.toml": MANIFEST,
    "src/main.rs": "fn main() {}",
  });
  const { status, stdout, stderr } = inShell("heapgate view f.json --format json", {
    cwd,
    path: `${join(cwd, "f.json")}:`,
  });
  expect(status, stderr).toBe(0);
  expect(() => JSON.parse(stdout)).not.toThrow();
});

test("refuses a NUL in a setting", () => {
  const heapgate = '\n[package.metadata.heapgate]\nargs = ["a\\u0000b"]\n';
  const cwd = makeScratch({ "Cargo.toml": MANIFEST + heapgate, "src/main.rs": "fn main() {}" });
  const { status, stderr } = inShell("heapgate measure", { cwd });
  expect(status, stderr).toBe(2);
  expect(stderr).toContain("args must not hold a NUL");
});

test("says what to move away where its own folder should be", () => {
  const cwd = makeScratch({
    "Cargo.toml": MANIFEST,
    "src/main.rs": "fn main() {}",
    ".heapgate": "a file",
  });
  const { status, stderr } = inShell("heapgate measure", { cwd });
  expect(status, stderr).toBe(3);
  expect(stderr).toContain("A file stands where heapgate needs a folder");
});

test("shows a profile in a folder whose manifest is broken, and without cargo", () => {
  const cwd = makeScratch({ "f.json": PROFILE, "Cargo.toml": "[package" });
  const broken = inShell("heapgate view f.json", { cwd });
  expect(broken.status, broken.stderr).toBe(0);
  expect(broken.stdout).toContain("do not count as your own code");
  const without = inShell("PATH=/nowhere; heapgate view f.json", { cwd });
  expect(without.status, without.stderr).toBe(0);
  expect(without.stdout.replaceAll(/\s+/g, " ")).toContain("There is no cargo on the PATH");
});
