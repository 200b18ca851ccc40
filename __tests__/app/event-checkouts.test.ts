/** The base of each event, in real clones as actions/checkout makes them: the newest commit alone. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { fetchHeadCommit, findBase } from "../../src/app/collect/find-base.ts";
import type { WorkflowEvent } from "../../src/core/plan/event.ts";
import { caughtLater } from "../support/caught.ts";
import { makePullRequestEvent } from "../support/make-pull-request-event.ts";
import { makeWorld } from "../support/memory-ports.ts";
import { checkOut, clone, commit, git, gitPort, makeRepository } from "../support/real-git.ts";

const ports = makeWorld({ ports: { git: gitPort() } }).ports;

/** A pull request of two commits, and main with a commit of its own that came later. */
function makePullRequest() {
  const { top: origin, scratch, last: forkPoint } = makeRepository("old", "fork-point");
  git(origin, "checkout", "--quiet", "-b", "topic");
  commit(origin, "theirs-1", "x");
  const theirs = commit(origin, "theirs-2", "x");
  git(origin, "checkout", "--quiet", "main");
  const main = commit(origin, "main-own", "x");
  git(origin, "checkout", "--quiet", "--detach");
  git(origin, "merge", "--quiet", "--no-ff", "--message", "Merge", "topic");
  const merge = git(origin, "rev-parse", "HEAD");
  git(origin, "update-ref", "refs/pull/7/merge", merge);
  git(origin, "update-ref", "refs/pull/7/head", theirs);
  const event = makePullRequestEvent({ headCommit: theirs, isFork: true });
  return { origin, scratch, forkPoint, theirs, main, merge, event };
}

/** The files that differ from the base in what is checked out, once it was found and laid out. */
async function filesSinceBase(
  origin: string,
  sha: string,
  event: WorkflowEvent,
): Promise<{
  readonly base: string | null;
  readonly top: string;
  readonly files: readonly string[];
}> {
  const top = checkOut(origin, `${origin}-checkout`, sha);
  const head = { side: "head", top, directory: top, commit: sha, dirty: false } as const;
  const found = await findBase(ports, { head, ref: null, event });
  if (!found.ok) return { base: null, top, files: [] };
  const { commit: base } = found.value;
  await ports.git.layOut({ top, commit: base, destination: `${origin}-base` });
  return { base, top, files: [...(await ports.git.changedLines(top, base, sha)).keys()] };
}

test("a pull request's merge is compared with main as it was merged with, whose own change is not counted", async () => {
  const { origin, main, merge, theirs, event } = makePullRequest();
  const { base, top, files } = await filesSinceBase(origin, merge, event);
  expect(base).toBe(main);
  expect(files).toEqual(["theirs-1", "theirs-2"]);
  await fetchHeadCommit(ports, top, event);
  expect(await ports.git.blob(top, theirs, "theirs-1")).not.toBeNull();
});

test("a pull request's own commit is compared with where it left main, whose own change is not counted", async () => {
  const { origin, forkPoint, theirs, event } = makePullRequest();
  const { base, files } = await filesSinceBase(origin, theirs, event);
  expect(base).toBe(forkPoint);
  expect(files).toEqual(["theirs-1", "theirs-2"]);
});

test("a branch that was checked out by its name, and has moved on, is compared with where it left main", async () => {
  const { origin, forkPoint, event } = makePullRequest();
  git(origin, "checkout", "--quiet", "topic");
  const newer = commit(origin, "theirs-3", "x");
  expect((await filesSinceBase(origin, newer, event)).base).toBe(forkPoint);
});

test.each([{ depth: ["--depth", "1"] }, { depth: [] }])(
  "a fork that was checked out in place of the repository is not compared with its own old main: $depth",
  async ({ depth }) => {
    const { origin, scratch, theirs, event } = makePullRequest();
    const fork = clone(origin, join(scratch, "fork"), "--branch", "topic");
    git(fork, "branch", "--force", "main", git(origin, "rev-parse", "main~2"));
    const top = clone(fork, join(scratch, "of-fork"), "--branch", "topic", ...depth);
    const head = { side: "head", top, directory: top, commit: theirs, dirty: false } as const;
    const found = await findBase(ports, { head, ref: null, event });
    expect(found).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining("couldn't find remote ref refs/pull/7/head") },
    });
  },
);

test("a pull request whose branch has merged main in is compared with that main", async () => {
  const { origin, main, event } = makePullRequest();
  git(origin, "checkout", "--quiet", "topic");
  git(origin, "merge", "--quiet", "--no-ff", "--message", "Merge main", main);
  const headCommit = git(origin, "rev-parse", "HEAD");
  const { base, files } = await filesSinceBase(origin, headCommit, { ...event, headCommit });
  expect([base, files]).toEqual([main, ["theirs-1", "theirs-2"]]);
});

test("a push of three commits is compared with what was there before it", async () => {
  const { top, commits, last } = makeRepository("a", "before", "1", "2", "3");
  const before = commits[1] ?? "";
  const { base, files } = await filesSinceBase(top, last, { kind: "push", before });
  expect([base, files]).toEqual([before, ["1", "2", "3"]]);
});

test("a push that was forced unseen is compared with its first parent", async () => {
  const { top, first } = makeRepository("a", "b");
  const lost = commit(top, "lost", "x");
  git(top, "reset", "--quiet", "--hard", first);
  const parent = commit(top, "c", "x");
  const head = commit(top, "d", "x");
  expect((await filesSinceBase(top, head, { kind: "push", before: lost })).base).toBe(parent);
});

test.each<{ name: string; event: WorkflowEvent }>([
  { name: "a forced push", event: { kind: "push", before: null } },
  { name: "a run at night", event: { kind: "schedule" } },
  { name: "a run that was asked for", event: { kind: "workflow_dispatch" } },
])("$name is compared with the first parent", async ({ event }) => {
  const { top, commits, last } = makeRepository("a", "parent", "newest");
  const { base, files } = await filesSinceBase(top, last, event);
  expect([base, files]).toEqual([commits[1], ["newest"]]);
});

test("a merge group is compared with what it is built on", async () => {
  const { top, commits, last } = makeRepository("a", "base", "pr-1", "pr-2");
  const baseCommit = commits[1] ?? "";
  const { base, files } = await filesSinceBase(top, last, { kind: "merge_group", baseCommit });
  expect([base, files]).toEqual([baseCommit, ["pr-1", "pr-2"]]);
});

test("the first commit of a repository has no base", async () => {
  const { top, last } = makeRepository("only");
  expect((await filesSinceBase(top, last, { kind: "push", before: null })).base).toBeNull();
});

test("a branch that is named as the clone would have it is fetched", async () => {
  const { origin, scratch, merge, main, event } = makePullRequest();
  const top = checkOut(origin, join(scratch, "checkout"), merge);
  const head = { side: "head", top, directory: top, commit: merge, dirty: false } as const;
  expect(await findBase(ports, { head, ref: "origin/main", event })).toEqual({
    ok: true,
    value: { commit: main, why: "origin/main" },
  });
  const error = await caughtLater(() => findBase(ports, { head, ref: "origin/gone", event }));
  expect(error.said).toEqual({ by: "git", text: "fatal: couldn't find remote ref gone" });
});

test("a clone whose origin is gone keeps what it has, and gives git's words", async () => {
  const { top: origin, scratch, last } = makeRepository("a", "b");
  const top = checkOut(origin, join(scratch, "checkout"), last);
  git(top, "remote", "set-url", "origin", join(scratch, "gone"));
  const head = { side: "head", top, directory: top, commit: last, dirty: false } as const;
  const found = await findBase(ports, { head, ref: null, event: { kind: "schedule" } });
  expect(found).toMatchObject({ ok: false, error: { code: "base-not-fetched" } });
  expect(found.ok ? "" : found.error.message).toContain("does not appear to be a git repository");
});
