import { chmodSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeFiles } from "../../src/io/files.ts";
import { makeGit } from "../../src/io/git.ts";
import { trustAllOwners } from "../../src/io/git-call.ts";
import { caughtLater } from "../support/caught.ts";
import {
  clone,
  commit,
  git,
  gitPort,
  gitTool,
  makeRepository,
  write,
} from "../support/real-git.ts";
import { makeScratch } from "../support/scratch.ts";

const port = gitPort();
const files = makeFiles();

/** Every file of a folder with its content's digest. */
function list(folder: string): readonly string[] {
  return files.walk(folder).map((path) => `${path} ${files.digest(path)}`);
}

test("finds the top of a work tree from any folder in it", async () => {
  const { top } = makeRepository("a/b/f");
  expect(await port.topLevel(join(top, "a/b"))).toBe(top);
});

test("finds no top outside git", async () => {
  expect(await port.topLevel(makeScratch())).toBeNull();
});

test("does not take a repository that git does not trust for none", async () => {
  const { top } = makeRepository("f");
  const distrusting = gitPort({ GIT_TEST_ASSUME_DIFFERENT_OWNER: "1" });
  const error = await caughtLater(() => distrusting.topLevel(top));
  expect(error.kind).toBe("measure");
  expect(error.remedy).toContain(
    '\n  - run: git config --global --add safe.directory "$GITHUB_WORKSPACE"',
  );
  expect(error.said?.text).toContain(`git config --global --add safe.directory ${top}`);
});

/** git's own way to test what it does with repositories of another user. */
const OF_ANOTHER = { GIT_TEST_ASSUME_DIFFERENT_OWNER: "1" };

test("lays out from another user's repository, once the user has said that it is safe", async () => {
  const { top, scratch, first } = makeRepository("f", "g");
  const destination = join(scratch, "base");
  write(scratch, "config", `[safe]\n\tdirectory = ${top}\n\tdirectory = ${destination}\n`);
  const told = gitPort({ ...OF_ANOTHER, GIT_CONFIG_GLOBAL: join(scratch, "config") });
  expect(await told.topLevel(top)).toBe(top);
  expect(await told.layOut({ top, commit: first, destination })).toEqual([]);
  expect(files.list(destination)).toEqual([".git", "f"]);
});

test("needs no word of the user's for that in a job", async () => {
  const { top, scratch, first, last } = makeRepository("f", "g");
  const library = makeRepository("lib");
  git(top, "submodule", "--quiet", "add", `file://${library.top}`, "sub");
  const head = commit(top, "h", "h");
  const trusting = makeGit(trustAllOwners(gitTool(OF_ANOTHER)));
  expect(await trusting.topLevel(top)).toBe(top);
  expect(await trusting.mergeBase(top, first, last)).toBe(first);
  const destination = join(scratch, "base");
  expect(await trusting.layOut({ top, commit: head, destination })).toEqual([]);
  expect(existsSync(join(destination, "sub/lib"))).toBe(true);
});

test("reads the work tree that it is asked about, whatever a hook has set", async () => {
  const one = makeRepository("f");
  const other = makeRepository("g");
  const hooked = gitPort({
    GIT_DIR: join(other.top, ".git"),
    GIT_WORK_TREE: other.top,
    GIT_INDEX_FILE: join(other.top, ".git/index"),
  });
  expect(await hooked.topLevel(one.top)).toBe(one.top);
  expect(await hooked.isDirty(one.top, join(one.top, "target"))).toBe(false);
});

test("names commits by ref, and gives null for what is none", async () => {
  const { top, first, last } = makeRepository("f", "g");
  git(top, "tag", "--annotate", "v1", "--message", "v1", first);
  const refs = [
    "HEAD",
    "main",
    "v1",
    "HEAD^1",
    last.slice(0, 8),
    `${first}^1`,
    "nope",
    "HEAD:f",
    "--since=2020-01-01",
    "",
  ];
  expect(await Promise.all(refs.map((ref) => port.commit(top, ref)))).toEqual([
    last,
    last,
    first,
    first,
    last,
    null,
    null,
    null,
    null,
    null,
  ]);
});

test("gives no commit in a repository without any", async () => {
  const { top } = makeRepository();
  expect(await port.commit(top, "HEAD")).toBeNull();
});

test("finds the merge base, and none of histories that share nothing", async () => {
  const { top, first, last } = makeRepository("f", "g");
  git(top, "checkout", "--quiet", "-b", "topic", first);
  const topic = commit(top, "t", "t");
  git(top, "checkout", "--quiet", "--orphan", "other");
  const other = commit(top, "o", "o");
  expect(await port.mergeBase(top, topic, last)).toBe(first);
  expect(await port.mergeBase(top, topic, other)).toBeNull();
});

/** A topic branch of several commits on main, with an older branch of one commit merged into it. */
function makeCrossing() {
  const made = makeRepository("a");
  git(made.top, "checkout", "--quiet", "-b", "old");
  commit(made.top, "o", "o");
  git(made.top, "checkout", "--quiet", "main");
  const main = commit(made.top, "b", "b");
  git(made.top, "checkout", "--quiet", "-b", "topic");
  for (const name of ["t1", "t2", "t3"]) commit(made.top, name, name);
  git(made.top, "merge", "--quiet", "--no-ff", "--message", "m", "old");
  return { ...made, main, topic: git(made.top, "rev-parse", "HEAD") };
}

test("gives no merge base where a better one lies behind the end of a shallow history", async () => {
  const { top, scratch, first, main, topic } = makeCrossing();
  const cut = (depth: string) =>
    clone(top, join(scratch, depth), "--depth", depth, "--no-single-branch");
  expect(git(cut("3"), "merge-base", topic, main)).toBe(first);
  expect(await port.mergeBase(join(scratch, "3"), topic, main)).toBeNull();
  expect(await port.mergeBase(cut("5"), topic, main)).toBe(main);
});

test("reads the parents of a commit, also those that a shallow clone lacks", async () => {
  const { top, scratch, first, last } = makeRepository("f", "g");
  git(top, "checkout", "--quiet", "-b", "topic", first);
  const topic = commit(top, "t", "parent 0000\n");
  git(top, "merge", "--quiet", "--message", `m\n\nparent ${first}`, last);
  const merge = git(top, "rev-parse", "HEAD");
  expect(await port.parents(top, first)).toEqual([]);
  const cut = clone(top, join(scratch, "cut"), "--depth", "1", "--branch", "topic");
  expect(await port.parents(cut, merge)).toEqual([topic, last]);
  const error = await caughtLater(() => port.parents(cut, first));
  expect([error.kind, error.message]).toEqual(["measure", "git cat-file failed."]);
});

test("tells ancestors from others", async () => {
  const { top, scratch, first, last } = makeRepository("f", "g");
  expect(await port.isAncestor(top, first, last)).toBe(true);
  expect(await port.isAncestor(top, last, last)).toBe(true);
  expect(await port.isAncestor(top, last, first)).toBe(false);
  const cut = clone(top, join(scratch, "cut"), "--depth", "1");
  expect(await port.isAncestor(cut, first, last)).toBe(false);
});

test("names the contents of a file in a commit, whatever the file's name", async () => {
  const { top, first } = makeRepository("f", "a b/[x].rs");
  const last = git(top, "rev-parse", "HEAD");
  expect(await port.blob(top, last, "a b/[x].rs")).toBe(git(top, "hash-object", "a b/[x].rs"));
  expect(await port.blob(top, first, "a b/[x].rs")).toBeNull();
  expect(await port.blob(top, "0".repeat(40), "f")).toBeNull();
});

test.each<{ name: string; change: (top: string) => void; expected: boolean }>([
  { name: "a fresh tree", change: () => undefined, expected: false },
  { name: "a changed file", change: (top) => write(top, "f", "x"), expected: true },
  {
    name: "a staged file",
    change: (top) => {
      write(top, "f", "x");
      git(top, "add", "f");
    },
    expected: true,
  },
  { name: "a file that is gone", change: (top) => rmSync(join(top, "f")), expected: true },
  { name: "a new file", change: (top) => write(top, "src/new.rs", "x"), expected: true },
  {
    name: "a new file that the user's settings hide",
    change: (top) => {
      write(top, "new", "x");
      git(top, "config", "status.showUntrackedFiles", "no");
    },
    expected: true,
  },
  {
    name: "an ignored file",
    change: (top) => {
      write(top, ".git/info/exclude", "*.log\n");
      write(top, "x.log", "x");
    },
    expected: false,
  },
  {
    name: "what cargo built",
    change: (top) => write(top, "out/t*rget/x", "x"),
    expected: false,
  },
  {
    name: "what lies beside it",
    change: (top) => {
      commit(top, "out/kept", "x");
      write(top, "out/target/x", "x");
    },
    expected: true,
  },
  { name: "a file with another time", change: (top) => write(top, "f", "f\n"), expected: false },
])("tells whether a tree has changes: $name", async ({ change, expected }) => {
  const { top } = makeRepository("f");
  change(top);
  expect(await port.isDirty(top, join(top, "out/t*rget"))).toBe(expected);
});

test("tells tracked files from others, whatever their names", async () => {
  const { top } = makeRepository("f");
  commit(top, "in/Cargo.lock", "x");
  write(top, "in/Cargo.loc*", "x");
  const tracked = ["in/Cargo.lock", "in/Cargo.loc*", "in/missing"].map((path) =>
    port.isTracked(join(top, path)),
  );
  expect(await Promise.all(tracked)).toEqual([true, false, false]);
  expect(await port.isTracked(join(makeScratch({ f: "" }), "f"))).toBe(false);
});

test("tells whether a tree has changes when cargo builds outside of it, or into all of it", async () => {
  const { top, scratch } = makeRepository("f");
  expect(await port.isDirty(top, join(scratch, "target"))).toBe(false);
  expect(await port.isDirty(top, top)).toBe(false);
  write(top, "f", "x");
  expect(await port.isDirty(top, join(scratch, "target"))).toBe(true);
});

test("asks for the default branch of the remote, whatever its name", async () => {
  const { top, scratch } = makeRepository("f");
  expect(await port.remoteHead(top)).toBeNull();
  git(top, "branch", "--move", "trunk");
  const cloned = clone(top, join(scratch, "clone"));
  expect(await port.remoteHead(cloned)).toBe("refs/remotes/origin/trunk");
});

test("tells a history that was cut off", async () => {
  const { top, scratch } = makeRepository("f", "g");
  expect(await port.isShallow(top)).toBe(false);
  expect(await port.isShallow(clone(top, join(scratch, "clone"), "--depth", "1"))).toBe(true);
});

test("asks the repository for its origin", async () => {
  const { top } = makeRepository("f");
  expect(await port.originUrl(top)).toBeNull();
  git(top, "remote", "add", "origin", "git@github.com:owner/name.git");
  expect(await port.originUrl(top)).toBe("git@github.com:owner/name.git");
});

/** Lays a commit out beside a repository. */
async function layOut(top: string, commitId: string, destination = `${top}-base`) {
  const missing = await port.layOut({ top, commit: commitId, destination });
  return { missing, destination };
}

test("lays a commit out as it was, with its tags, and borrows the objects", async () => {
  const { top, first } = makeRepository("a/f", "g");
  git(top, "tag", "v1", first);
  const { destination, missing } = await layOut(top, first);
  expect(missing).toEqual([]);
  expect(files.walk(destination).filter((path) => !path.includes("/.git/"))).toEqual([
    join(destination, "a/f"),
  ]);
  expect(git(destination, "describe", "--tags")).toBe("v1");
  expect(git(destination, "status", "--porcelain")).toBe("");
  expect(git(destination, "count-objects")).toMatch(/^0 objects/);
});

test("lays out a commit that no branch reaches", async () => {
  const { top } = makeRepository("f");
  git(top, "checkout", "--quiet", "--detach");
  const lost = commit(top, "lost", "x");
  git(top, "checkout", "--quiet", "main");
  expect(existsSync(join((await layOut(top, lost)).destination, "lost"))).toBe(true);
});

test("lays out what a shallow clone has, also what its branches don't reach", async () => {
  const { top, scratch, first } = makeRepository("f", "g", "h");
  git(top, "checkout", "--quiet", "-b", "topic", first);
  const topic = commit(top, "t", "t");
  git(top, "checkout", "--quiet", "main");
  const cut = clone(top, join(scratch, "cut"), "--depth", "2", "--no-single-branch");
  git(cut, "checkout", "--quiet", "--detach");
  const parent = git(cut, "rev-parse", "HEAD^1");
  for (const [name, commitId] of Object.entries({ parent, topic })) {
    const { destination } = await layOut(cut, commitId, join(scratch, name));
    expect(git(destination, "rev-parse", "HEAD")).toBe(commitId);
    expect(git(destination, "status", "--porcelain")).toBe("");
  }
});

test("lays a commit out from a linked work tree", async () => {
  const { top, scratch, first, last } = makeRepository("f", "g");
  const linked = join(scratch, "linked");
  git(top, "worktree", "add", "--quiet", "--detach", linked, last);
  expect(await port.topLevel(linked)).toBe(linked);
  const { destination } = await layOut(linked, first);
  expect(files.list(destination)).toEqual([".git", "f"]);
});

test("lays out from a repository of either hash, whatever new ones are made with", async () => {
  const scratch = makeScratch();
  for (const [hash, other] of [
    ["sha1", "sha256"],
    ["sha256", "sha1"],
  ] as const) {
    const top = join(scratch, hash);
    git(scratch, "init", "--quiet", `--object-format=${hash}`, hash);
    const base = commit(top, "f", "f\n");
    const destination = join(scratch, `${hash}-base`);
    await gitPort({ GIT_DEFAULT_HASH: other }).layOut({ top, commit: base, destination });
    expect(git(destination, "rev-parse", "HEAD")).toBe(base);
    expect(git(destination, "status", "--porcelain")).toBe("");
  }
});

test("lays out submodules whose commits are at hand, and names those that are missing", async () => {
  const { top, scratch } = makeRepository("f");
  const library = makeRepository("lib", "lib2");
  for (const name of ["here", "deep/gone"]) {
    git(top, "submodule", "--quiet", "add", `file://${library.top}`, name);
  }
  git(top, "commit", "--quiet", "--message", "submodules");
  const cloned = clone(top, join(scratch, "clone"));
  git(cloned, "submodule", "--quiet", "update", "--init", "here");
  const { destination, missing } = await layOut(cloned, git(cloned, "rev-parse", "HEAD"));
  expect(missing).toEqual(["deep/gone"]);
  expect(readFileSync(join(destination, "here/lib2"), "utf8")).toBe("lib2\n");
});

test("names what is missing in a submodule by its path from the top", async () => {
  const { top, scratch } = makeRepository("f");
  const [library, inner] = [makeRepository("lib"), makeRepository("inner")];
  git(library.top, "submodule", "--quiet", "add", `file://${inner.top}`, "in");
  git(library.top, "commit", "--quiet", "--message", "submodule");
  git(top, "submodule", "--quiet", "add", `file://${library.top}`, "vendor/lib");
  const head = commit(top, "g", "g");
  expect((await layOut(top, head, join(scratch, "base"))).missing).toEqual(["vendor/lib/in"]);
});

test("runs no hook in what it lays out", async () => {
  const { top, scratch, first } = makeRepository("f");
  const proof = join(scratch, "hook-ran");
  write(scratch, "template/hooks/post-checkout", `#!/bin/sh\ntouch ${proof}\n`);
  chmodSync(join(scratch, "template/hooks/post-checkout"), 0o755);
  const hooked = gitPort({ GIT_TEMPLATE_DIR: join(scratch, "template") });
  const destination = join(scratch, "base");
  await hooked.layOut({ top, commit: first, destination });
  expect(existsSync(join(destination, ".git/hooks/post-checkout"))).toBe(true);
  expect(existsSync(proof)).toBe(false);
});

test("runs no hook, and writes nothing under the user's .git", async () => {
  const { top, scratch, first, last } = makeRepository("f", "g");
  const proof = join(scratch, "hook-ran");
  for (const hook of ["post-checkout", "post-index-change", "reference-transaction", "fsmonitor"]) {
    write(top, `.git/hooks/${hook}`, `#!/bin/sh\necho ${hook} >> ${proof}\n`);
    chmodSync(join(top, ".git/hooks", hook), 0o755);
  }
  git(top, "config", "core.fsmonitor", join(top, ".git/hooks/fsmonitor"));
  rmSync(proof, { force: true });
  write(top, "f", "f\n");
  const before = list(join(top, ".git"));
  await port.topLevel(top);
  await port.commit(top, "HEAD");
  await port.mergeBase(top, first, last);
  await port.isDirty(top, join(top, "target"));
  await port.remoteHead(top);
  await port.isShallow(top);
  await port.originUrl(top);
  await port.parents(top, last);
  await port.isAncestor(top, first, last);
  await port.changedLines(top, first, last);
  await port.blob(top, last, "f");
  await layOut(top, first);
  expect(existsSync(proof)).toBe(false);
  expect(list(join(top, ".git"))).toEqual(before);
});

/** A partial clone, which lacks the files of its first commit. */
function makePartialClone() {
  const made = makeRepository("f", "g");
  const [, base = ""] = [commit(made.top, "f", "changed\n"), made.last];
  git(made.top, "config", "uploadpack.allowFilter", "true");
  return { ...made, base, partial: clone(made.top, join(made.scratch, "p"), "--filter=blob:none") };
}

test("fetches the files that a partial clone lacks, and writes nothing under its .git", async () => {
  const { partial, base } = makePartialClone();
  const before = list(join(partial, ".git"));
  const { destination } = await layOut(partial, base);
  expect(readFileSync(join(destination, "f"), "utf8")).toBe("f\n");
  expect(git(destination, "status", "--porcelain")).toBe("");
  expect(list(join(partial, ".git"))).toEqual(before);
});

test("refuses a commit whose files can't be fetched, and gives the line that fetches them", async () => {
  const { top, partial, base } = makePartialClone();
  renameSync(top, `${top}-away`);
  const error = await caughtLater(() => layOut(partial, base));
  expect([error.kind, error.message]).toEqual([
    "measure",
    `This is a partial clone, and the files of ${base.slice(0, 9)} that it lacks could not be fetched.`,
  ]);
  renameSync(`${top}-away`, top);
  const line = /^ {2}git (.+)$/m.exec(error.remedy)?.[1] ?? "";
  git(partial, "-c", "gc.auto=0", ...line.split(" "));
  renameSync(top, `${top}-away`);
  const { destination } = await layOut(partial, base, `${top}-again`);
  expect(readFileSync(join(destination, "f"), "utf8")).toBe("f\n");
});

test("refuses a commit of which an object is gone", async () => {
  const { top, first } = makeRepository("f", "g");
  const blob = git(top, "rev-parse", "HEAD:f");
  rmSync(join(top, ".git/objects", blob.slice(0, 2), blob.slice(2)));
  const error = await caughtLater(() => layOut(top, first));
  expect([error.kind, error.message]).toEqual([
    "measure",
    `git can't lay out ${first.slice(0, 9)}.`,
  ]);
  expect(error.said?.text).toContain("unable to read sha1 file of f");
});

test("does not ask the remote of a partial clone for a commit that is not there", async () => {
  const { top, partial } = makePartialClone();
  const later = commit(top, "later", "x");
  git(top, "config", "uploadpack.allowAnySHA1InWant", "true");
  expect(await port.commit(partial, later)).toBeNull();
});

test.each<{ name: string; configure: (top: string) => void; expected: string }>([
  {
    name: "filter, by the repository's attributes",
    configure: (top) => {
      git(top, "config", "filter.up.smudge", "tr a-z A-Z");
      git(top, "config", "filter.up.clean", "tr A-Z a-z");
      write(top, ".git/info/attributes", "f filter=up\n");
    },
    expected: "F\n",
  },
  {
    name: "filter, by a file of attributes",
    configure: (top) => {
      git(top, "config", "filter.up.smudge", "tr a-z A-Z");
      git(top, "config", "core.attributesFile", join(top, "../attributes"));
      write(top, "../attributes", "f filter=up\n");
    },
    expected: "F\n",
  },
  {
    name: "line ends",
    configure: (top) => git(top, "config", "core.autocrlf", "true"),
    expected: "f\r\n",
  },
])("lays files out with the repository's own $name", async ({ configure, expected }) => {
  const { top, first } = makeRepository("f", "g");
  configure(top);
  const { destination } = await layOut(top, first);
  expect(readFileSync(join(destination, "f"), "utf8")).toBe(expected);
});

test("lays all of a commit out, whatever part of head is checked out", async () => {
  const { top, last } = makeRepository("a/f", "b/g");
  git(top, "sparse-checkout", "set", "a");
  const { destination } = await layOut(top, last);
  expect(existsSync(join(top, "b/g"))).toBe(false);
  expect(existsSync(join(destination, "b/g"))).toBe(true);
});

const POINTER = "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 7\n";

/** A repository with a file of Git LFS, and a git whose filter for it can't download, as the real one without a token. */
function makeLfsRepository() {
  const { top, scratch } = makeRepository();
  write(
    scratch,
    "filter",
    `#!/bin/sh
[ "$GIT_LFS_SKIP_SMUDGE" = 1 ] && exec cat
[ -e "${scratch}/downloads" ] && exec echo content
exit 2
`,
  );
  chmodSync(join(scratch, "filter"), 0o755);
  const filter = `smudge = ${scratch}/filter\n\trequired = true`;
  write(scratch, "config", `[filter "lfs"]\n\t${filter}\n\tclean = cat\n`);
  write(top, ".gitattributes", "*.bin filter=lfs -text\n");
  write(top, "raw.bin", "committed as it is\n");
  const base = commit(top, "data.bin", POINTER);
  return { top, scratch, base, port: gitPort({ GIT_CONFIG_GLOBAL: join(scratch, "config") }) };
}

test("leaves the pointers of Git LFS where head has them, and downloads nothing", async () => {
  const { top, scratch, base, port: withLfs } = makeLfsRepository();
  write(top, ".git/lfs/objects/00/00/x", "x");
  const destination = join(scratch, "base");
  await withLfs.layOut({ top, commit: base, destination });
  expect(readFileSync(join(destination, "data.bin"), "utf8")).toBe(POINTER);
});

test.each([
  { name: "a short one", content: "content\n" },
  { name: "a long one", content: "x".repeat(2000) },
])("lays the content of Git LFS's files out where head has it: $name", async ({ content }) => {
  const { top, scratch, base, port: withLfs } = makeLfsRepository();
  write(scratch, "downloads", "");
  write(top, "data.bin", content);
  const destination = join(scratch, "base");
  await withLfs.layOut({ top, commit: base, destination });
  expect(readFileSync(join(destination, "data.bin"), "utf8")).toBe("content\n");
});

test("refuses a commit that is not there, with git's words", async () => {
  const { top } = makeRepository("f");
  const error = await caughtLater(() => layOut(top, "0".repeat(40)));
  expect([error.kind, error.message]).toEqual(["measure", "git can't lay out 000000000."]);
  expect(error.said).toMatchObject({ by: "git", text: expect.stringMatching(/^fatal: /) });
});

test("says what git said, and which of its commands failed", async () => {
  const { top } = makeRepository("f");
  const error = await caughtLater(() => port.apply(top, join(top, "nope.patch")));
  expect([error.kind, error.message]).toEqual(["measure", "git apply failed."]);
  expect(error.said).toMatchObject({ by: "git", text: expect.stringMatching(/^error: /) });
});

test("commits all of a folder, with the same id on every machine", async () => {
  const requests = ["one", "two"].map((name) => {
    const top = join(makeScratch({ [`${name}/f`]: "text" }), name);
    return { top, message: "Add f", date: "2026-01-01T00:00:00.000Z" };
  });
  const [one, two] = await Promise.all(requests.map(port.commitAll));
  expect(one).toBe(two);
  const [{ top = "" } = {}] = requests;
  expect(await port.commit(top, "HEAD")).toBe(one);
});

test("applies a patch to the work tree", async () => {
  const { top, scratch } = makeRepository("f");
  const patch = join(scratch, "p.patch");
  writeFileSync(patch, "--- a/f\n+++ b/f\n@@ -1 +1 @@\n-f\n+changed\n");
  await port.apply(top, patch);
  expect(readFileSync(join(top, "f"), "utf8")).toBe("changed\n");
});
