import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LaidOutExample } from "../../src/app/example-history.ts";
import { ALL_EXAMPLES, gitWith, layOut } from "../support/lay-out-example.ts";
import { bareEnvironment } from "../support/probe-toys.ts";

const scratch = mkdtempSync(join(tmpdir(), "heapgate-examples-"));
const git = gitWith();

afterAll(() => rmSync(scratch, { recursive: true }));

/** Runs a tool in a tree; gives what it printed. */
function run(tool: "git" | "cargo", cwd: string, ...args: readonly string[]): string {
  const env = { ...bareEnvironment(), CARGO_PROFILE_DEV_DEBUG: "0", CARGO_INCREMENTAL: "0" };
  return execFileSync(tool, args, {
    cwd,
    env,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}

test("there are an example with threads and a workspace", () => {
  expect(ALL_EXAMPLES.length).toBeGreaterThanOrEqual(2);
  expect(ALL_EXAMPLES.some(({ threads }) => threads)).toBe(true);
  expect(ALL_EXAMPLES.some((example) => example.package !== example.name)).toBe(true);
});

describe.each(ALL_EXAMPLES)("$name", (example) => {
  const { name } = example;
  const headTree = join(scratch, name);
  const baseTree = join(scratch, `${name}-base`);
  let commits: LaidOutExample;

  beforeAll(async () => {
    commits = await layOut(example, headTree);
    await git.layOut({ top: headTree, commit: commits.base, destination: baseTree });
  });

  test("regresses in a commit that is neither the first nor the last", () => {
    const subjects = run("git", headTree, "log", "--reverse", "--format=%s").trim().split("\n");
    expect(subjects.length).toBeGreaterThanOrEqual(5);
    expect(subjects.indexOf(example.guilty.commit, 2)).toBeGreaterThan(0);
    expect(subjects.at(-1)).not.toBe(example.guilty.commit);
  });

  test("has the guilty function in the file that it names", () => {
    const called = example.guilty.symbol.split("::").at(-1);
    const source = readFileSync(join(headTree, example.guilty.file), "utf8");
    expect(source).toMatch(new RegExp(`fn ${called}\\b`));
  });

  test("says its delta in how it was counted", () => {
    const { metric, delta } = example.guilty;
    const counted = example.truth.filter((line) => line.startsWith(`${metric}: `)).join();
    expect(counted).toContain(delta.toLocaleString("en-US"));
  });

  test("is laid out with the same commits whatever the user's git is set to", async () => {
    const home = join(scratch, `${name}-home`);
    const hooks = join(home, "hooks");
    mkdirSync(hooks, { recursive: true });
    writeFileSync(join(hooks, "post-commit"), `#!/bin/sh\ntouch "${home}/hook-ran"\n`, {
      mode: 0o755,
    });
    writeFileSync(
      join(home, ".gitconfig"),
      `[user]\nname = X\nemail = x@example.com\n[commit]\ngpgsign = true\n[core]\nautocrlf = true\nhooksPath = ${hooks}\n`,
    );
    const again = await layOut(example, join(scratch, `${name}-again`), gitWith({ HOME: home }));
    expect([again.base, again.head]).toEqual([commits.base, commits.head]);
    expect(existsSync(join(home, "hook-ran"))).toBe(false);
  });

  test.each(["base", "head"])(
    "%s passes its own tests and prints the same twice",
    (side) => {
      const tree = side === "base" ? baseTree : headTree;
      run("cargo", tree, "test", "--quiet", "--workspace", "--locked", "--offline");
      const start = ["run", "--quiet", "--package", example.package, "--locked", "--offline", "--"];
      const [once, twice] = [0, 1].map(() => run("cargo", tree, ...start, ...example.args));
      expect(once).not.toBe("");
      expect(twice).toBe(once);
      expect(run("git", tree, "status", "--porcelain")).toBe("");
    },
    120_000,
  );
});
