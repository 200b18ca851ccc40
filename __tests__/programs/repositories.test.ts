/** Repositories that git itself treats in a special way. */

import { join } from "node:path";
import { expect, test } from "vitest";
import { heapgate } from "../support/heapgate-cli.ts";
import { readCheck } from "../support/read-check.ts";
import { holdingProgram, makeToy, manifest } from "../support/toy-project.ts";

function makeTwoCommits() {
  const toy = makeToy({ "Cargo.toml": manifest("toy"), "src/main.rs": holdingProgram(1_000) });
  toy.commit();
  toy.commit({ "src/main.rs": holdingProgram(3_000) });
  return toy;
}

test("a shallow clone without the base is not compared, and the line that fetches it is given", async () => {
  const toy = makeTwoCommits();
  const clone = join(toy.folder, "../clone");
  toy.git("clone", "--quiet", "--depth", "1", `file://${toy.folder}`, clone);
  const { status, stdout, stderr } = await heapgate(["check", "--format", "json"], { cwd: clone });
  expect(status, stderr).toBe(0);
  const checked = readCheck(stdout);
  expect(checked).toMatchObject({ verdict: "not-comparable", reason: "missing" });
  const note = checked.notes.find(({ code }) => code === "shallow-history");
  const line = note?.remedy?.split("\n").at(-1)?.trim() ?? "";
  toy.git("-C", clone, ...line.replace(/^git /, "").split(" "));
  const again = await heapgate(["check", "--format", "json"], { cwd: clone });
  expect(readCheck(again.stdout).metrics["live-bytes"]).toMatchObject({ delta: 2_000 });
});

test("a work tree beside the clone that it belongs to has a base as any other", async () => {
  const toy = makeTwoCommits();
  const tree = join(toy.folder, "../tree");
  toy.git("worktree", "add", "--quiet", "-b", "topic", tree);
  const { status, stdout, stderr } = await heapgate(
    ["check", "--base", "HEAD~1", "--format", "json"],
    { cwd: tree },
  );
  expect(status, stderr).toBe(0);
  expect(readCheck(stdout).metrics["live-bytes"]).toMatchObject({ delta: 2_000 });
});

test("a repository that git refuses is an error with git's words, not a folder outside git", async () => {
  const toy = makeTwoCommits();
  const { status, stderr } = await heapgate(["check"], {
    cwd: toy.folder,
    // git's own switch for its own test of this: as if the folder were another user's.
    env: { GIT_TEST_ASSUME_DIFFERENT_OWNER: "1" },
  });
  expect(status).toBe(3);
  expect(stderr).toContain(`git config --global --add safe.directory ${toy.folder}`);
});

test("a program whose files go through a filter of this clone alone has not changed", async () => {
  const toy = makeToy({ "Cargo.toml": manifest("toy") });
  toy.commit();
  toy.git("config", "filter.sealed.clean", "tr a-zA-Z n-za-mN-ZA-M");
  toy.git("config", "filter.sealed.smudge", "tr a-zA-Z n-za-mN-ZA-M");
  toy.commit({ ".gitattributes": "*.rs filter=sealed\n", "src/main.rs": holdingProgram(1_000) });
  expect(toy.git("show", "HEAD:src/main.rs")).not.toContain("fn main");
  const { status, stdout, stderr } = await heapgate(
    ["check", "--base", "HEAD", "--format", "json"],
    { cwd: toy.folder },
  );
  expect(status, stderr).toBe(0);
  expect(readCheck(stdout).metrics["live-bytes"]).toMatchObject({ delta: 0 });
});
