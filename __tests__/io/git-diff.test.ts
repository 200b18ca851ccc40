import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { caughtLater } from "../support/caught.ts";
import { commit, git, gitPort, makeRepository, write } from "../support/real-git.ts";

/** The lines that differ after a file was rewritten: `3`, or `3-6`. */
async function changed(before: string, after: string): Promise<readonly string[] | undefined> {
  const { top } = makeRepository();
  const base = commit(top, "f", before);
  const head = commit(top, "f", after);
  const lines = await gitPort().changedLines(top, base, head);
  return lines
    .get("f")
    ?.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`));
}

test.each<{ name: string; before: string; after: string; expected?: readonly string[] }>([
  { name: "a line", before: "a\nb\nc\n", after: "a\nx\nc\n", expected: ["2"] },
  { name: "new lines", before: "a\nb\n", after: "a\nx\ny\nz\nb\n", expected: ["2-4"] },
  {
    name: "two places",
    before: "a\nb\nc\nd\ne\n",
    after: "x\nb\nc\nd\ny\nz\n",
    expected: ["1", "5-6"],
  },
  { name: "lines that are gone", before: "a\nb\nc\n", after: "a\n" },
  {
    name: "lines that look like headers",
    before: "a\n-- b/g\n",
    after: "++ b/g\nb\n@@ -1 +9 @@\n",
    expected: ["1-3"],
  },
  {
    name: "a last line without an end, and a header's look",
    before: "-- a/x",
    after: "++ b/g\n@@ -1 +9 @@",
    expected: ["1-2"],
  },
  { name: "an emptied file", before: "a\n", after: "" },
  { name: "a file that was empty", before: "", after: "a\nb\n", expected: ["1-2"] },
])("finds the lines that differ: $name", async ({ before, after, expected }) => {
  expect(await changed(before, after)).toEqual(expected);
});

test("names files as they are, new and renamed ones too, and leaves out those that are gone", async () => {
  const { top, last } = makeRepository("old.rs", "gone.rs");
  const names = [
    "a b.rs",
    "tab\t.rs",
    'q".rs',
    "back\\slash.rs",
    "é/ü.rs",
    "new\nline.rs",
    "\u0001.rs",
  ];
  for (const name of names) write(top, name, "x\n");
  rmSync(join(top, "gone.rs"));
  git(top, "mv", "old.rs", "renamed.rs");
  const head = commit(top, "plain.rs", "x\n");
  const lines = await gitPort().changedLines(top, last, head);
  expect([...lines.keys()].sort()).toEqual([...names, "plain.rs", "renamed.rs"].sort());
});

test("does not let settings change what it reads", async () => {
  const { top } = makeRepository();
  git(top, "config", "diff.noprefix", "true");
  git(top, "config", "diff.mnemonicPrefix", "true");
  git(top, "config", "diff.context", "5");
  git(top, "config", "diff.interHunkContext", "9");
  git(top, "config", "color.ui", "always");
  git(top, "config", "diff.external", "false");
  const base = commit(top, "src/f.rs", "a\nb\nc\nd\n");
  const head = commit(top, "src/f.rs", "x\nb\nc\ny\n");
  const lines = await gitPort({ GIT_DIFF_OPTS: "-u9" }).changedLines(top, base, head);
  expect([...lines]).toEqual([
    [
      "src/f.rs",
      [
        { first: 1, last: 1 },
        { first: 4, last: 4 },
      ],
    ],
  ]);
});

test("passes over files that are not text, and submodules", async () => {
  const { top, last } = makeRepository("f");
  const library = makeRepository("lib");
  write(top, "data.bin", "\0\u0001");
  git(top, "submodule", "--quiet", "add", `file://${library.top}`, "lib");
  const head = commit(top, "g", "x\n");
  const lines = await gitPort().changedLines(top, last, head);
  expect([...lines.keys()].sort()).toEqual([".gitmodules", "g", "lib"]);
});

test("takes no commit for an option", async () => {
  const { top, scratch, last } = makeRepository("f", "g");
  const proof = join(scratch, "proof");
  const error = await caughtLater(() => gitPort().changedLines(top, `--output=${proof}`, last));
  expect(error.kind).toBe("measure");
  expect(existsSync(proof)).toBe(false);
});
