import { spawnSync } from "node:child_process";
import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bareEnvironment, MARK, makeScratch, WRAPPER } from "../support/probe-toys.ts";

const PROBE = {
  HEAPGATE_PROBE_RLIB: "/a b/lib'x\".rlib",
  HEAPGATE_PROBE_DEPS: "/a b/$deps",
  HEAPGATE_PROBE_HOST_DEPS: "/a b/host\ndeps",
};
const ADDED = [
  "-Zunstable-options",
  "--extern",
  `force:heapgate_probe=${PROBE.HEAPGATE_PROBE_RLIB}`,
  "-L",
  `dependency=${PROBE.HEAPGATE_PROBE_DEPS}`,
  "-L",
  `dependency=${PROBE.HEAPGATE_PROBE_HOST_DEPS}`,
];
const LEGACY = ["-C", "symbol-mangling-version=legacy"];

/** A program that prints its name, whether it may use unstable options, and its arguments. */
function writeEcho(directory: string, name: string): string {
  const path = join(directory, name);
  writeFileSync(path, `#!/bin/sh\nprintf '%s\\0' "${name}" "\${RUSTC_BOOTSTRAP-no}" "$@"\n`);
  chmodSync(path, 0o755);
  return path;
}

/** Calls the wrapper for a rustc that echoes; gives what reached it, or the wrapper that `next` names. */
function wrap(args: readonly string[], next?: string): string[] {
  const directory = makeScratch();
  const rustc = writeEcho(directory, "a rustc");
  const env = {
    ...bareEnvironment(),
    ...PROBE,
    ...(next !== undefined && { HEAPGATE_NEXT_WRAPPER: next && writeEcho(directory, next) }),
  };
  const run = spawnSync(WRAPPER, [rustc, ...args], { env, encoding: "utf8" });
  expect(run.stderr).toBe("");
  return run.stdout.split("\0").slice(0, -1);
}

test("passes a call without the mark on, word for word", () => {
  const args = ["-", "", "a b", `'"$HOME\`id\``, "line\nbreak", "*", "--cfg", 'feature="x"', "\\"];
  expect(wrap(args)).toEqual(["a rustc", "no", ...args]);
});

test.each([
  { name: "the mark in two words", args: ["--cfg", 'heapgate_probe="1"'] },
  { name: "the mark in one word", args: ['--cfg=heapgate_probe="1"'] },
  { name: "more arguments around it", args: ["a b.rs", ...MARK, "-C", "opt-level=3", "x\ny"] },
])("adds the probe after $name", ({ args }) => {
  expect(wrap(args)).toEqual(["a rustc", "1", ...args, ...ADDED, ...LEGACY]);
});

test.each([
  { name: "another cfg", args: ["--cfg", 'not_heapgate_probe="1"'] },
  { name: "a declared cfg", args: ["--check-cfg", "cfg(heapgate_probe)"] },
  { name: "a crate of that name", args: ["--crate-name", "heapgate_probe"] },
  { name: "the mark's text elsewhere", args: ["-o", 'heapgate_probe="1"'] },
])("takes $name for no mark", ({ args }) => {
  expect(wrap(args)).toEqual(["a rustc", "no", ...args]);
});

test.each([
  { name: "two words", args: ["-C", "symbol-mangling-version=v0"] },
  { name: "one word", args: ["-Csymbol-mangling-version=v0"] },
  { name: "a long option", args: ["--codegen=symbol_mangling_version=v0"] },
])("keeps the mangling that is given in $name", ({ args }) => {
  expect(wrap([...args, ...MARK])).toEqual(["a rustc", "1", ...args, ...MARK, ...ADDED]);
});

test("calls the user's own wrapper with the compiler and the same arguments", () => {
  const [name, bootstrap, rustc, ...args] = wrap(MARK, "the user's wrapper");
  expect([name, bootstrap]).toEqual(["the user's wrapper", "1"]);
  expect(rustc).toMatch(/\/a rustc$/);
  expect(args).toEqual([...MARK, ...ADDED, ...LEGACY]);
});

test("takes an empty wrapper for none", () => {
  expect(wrap(["x"], "")).toEqual(["a rustc", "no", "x"]);
});

/** Calls the wrapper where the user has one for every crate and one for members, as cargo does with both roles. */
function wrapBetween(before: readonly string[]): string[] {
  const directory = makeScratch();
  const env = {
    ...bareEnvironment(),
    ...PROBE,
    HEAPGATE_RUSTC_WRAPPER: writeEcho(directory, "for every crate"),
    HEAPGATE_NEXT_WRAPPER: "for members",
  };
  const run = spawnSync(WRAPPER, [...before, "rustc", "x.rs"], { env, encoding: "utf8" });
  expect(run.stderr).toBe("");
  return run.stdout.split("\0").slice(0, -1);
}

test("calls a wrapper for every crate around the one for members, and for other crates alone", () => {
  const [every, members] = ["for every crate", "for members"];
  expect(wrapBetween([WRAPPER])).toEqual([every, "no", members, "rustc", "x.rs"]);
  expect(wrapBetween([])).toEqual([every, "no", "rustc", "x.rs"]);
});
