import { expect, test } from "vitest";
import { fetchHeadCommit, findBase } from "../../../src/app/collect/find-base.ts";
import type { PullRequestEvent, WorkflowEvent } from "../../../src/core/plan/event.ts";
import { caughtLater } from "../../support/caught.ts";
import { makePullRequestEvent } from "../../support/make-pull-request-event.ts";
import type { Repository } from "../../support/memory-git.ts";
import { makeWorld, type World } from "../../support/memory-ports.ts";

const ORIGIN_MAIN = "refs/remotes/origin/main";

/** Looks for the base of what is checked out. */
function find(
  { ports, repository }: World,
  {
    ref = null,
    event = null,
    dirty = false,
  }: {
    readonly ref?: string | null;
    readonly event?: WorkflowEvent | null;
    readonly dirty?: boolean;
  },
) {
  const [top, commit] = ["/work/app", repository.refs.get("HEAD") ?? null];
  const head = { side: "head", top, directory: top, commit, dirty } as const;
  return findBase(ports, { head, ref, event });
}

function found(commit: string, why: string) {
  return { ok: true, value: { commit, why } };
}

/** So many commits on what is checked out; the newest is checked out afterwards. */
function commits({ commit }: Repository, count: number): readonly string[] {
  return Array.from({ length: count }, () => commit());
}

/** A clone of the newest commit alone. */
function cutOff({ commits: all, refs, lacked }: Repository): void {
  for (const id of all.keys()) if (id !== refs.get("HEAD")) lacked.add(id);
}

function pullRequest(headCommit: string): PullRequestEvent {
  return makePullRequestEvent({ headCommit });
}

/** A pull request of some commits, and a commit of main's own that came later. */
function makePullRequest(count = 2) {
  const world = makeWorld();
  const { repository } = world;
  const forkPoint = repository.commit();
  const theirs = commits(repository, count).at(-1) ?? "";
  repository.refs.set("HEAD", forkPoint);
  const main = repository.commit();
  repository.originRefs.set("refs/heads/main", main);
  return { world, repository, forkPoint, theirs, main, event: pullRequest(theirs) };
}

test("takes the merge base with the first default branch that is there, though the remote's own is gone", async () => {
  const world = makeWorld();
  const base = world.repository.commit("refs/heads/master");
  commits(world.repository, 2);
  world.repository.defaultBranch = "refs/remotes/origin/gone";
  expect(await find(world, {})).toEqual(found(base, "merge base with the default branch"));
});

test("never fetches on the command line", async () => {
  const world = makeWorld();
  commits(world.repository, 2);
  cutOff(world.repository);
  expect(await find(world, {})).toMatchObject({ ok: false, error: { code: "shallow-history" } });
  await caughtLater(() => find(world, { ref: "main" }));
  await fetchHeadCommit(world.ports, "/work/app", null);
  expect(world.repository.fetches).toEqual([]);
});

test("takes main before the pull request where their merge is built, and fetches nothing else", async () => {
  const { world, repository, main, theirs, event } = makePullRequest();
  repository.merge(theirs);
  cutOff(repository);
  expect(await find(world, { event })).toEqual(found(main, "main before this pull request"));
  expect(repository.fetches).toEqual([`1 ${main}`]);
});

test("takes the merge base where the pull request's own commit is built, though main has moved on", async () => {
  const { world, repository, forkPoint, theirs, event } = makePullRequest();
  repository.refs.set("HEAD", theirs);
  cutOff(repository);
  expect(await find(world, { event })).toEqual(found(forkPoint, "merge base with main"));
  expect(repository.fetches).toEqual([`50 ${theirs} +refs/heads/main:${ORIGIN_MAIN}`]);
});

test.each([
  { name: "by 50 commits", commits: 49, depths: ["50"] },
  { name: "by 1,000 where 50 are too few", commits: 51, depths: ["50", "1000"] },
  { name: "to its end where 1,000 are too few", commits: 1_001, depths: ["50", "1000", "all"] },
])("deepens the history $name", async ({ commits: count, depths }) => {
  const { world, repository, forkPoint, theirs, event } = makePullRequest(count);
  repository.refs.set("HEAD", theirs);
  cutOff(repository);
  expect(await find(world, { event })).toEqual(found(forkPoint, "merge base with main"));
  expect(repository.fetches.map((fetch) => fetch.split(" ")[0])).toEqual(depths);
});

test("fetches nothing where the whole history is there", async () => {
  const { world, repository, forkPoint, theirs, main, event } = makePullRequest();
  repository.refs.set("HEAD", theirs).set(ORIGIN_MAIN, main);
  expect(await find(world, { event })).toEqual(found(forkPoint, "merge base with main"));
  expect(repository.fetches).toEqual([]);
});

test("fetches the base branch alone where all else is there", async () => {
  const { world, repository, forkPoint, theirs, event } = makePullRequest();
  repository.refs.set("HEAD", theirs);
  expect(await find(world, { event })).toEqual(found(forkPoint, "merge base with main"));
  expect(repository.fetches).toEqual([`all +refs/heads/main:${ORIGIN_MAIN}`]);
});

test("takes the parent of a pull request that was merged in the meantime", async () => {
  const { world, repository, theirs, event } = makePullRequest();
  repository.originRefs.set("refs/heads/main", repository.merge(theirs));
  repository.refs.set("HEAD", theirs);
  const parent = repository.commits.get(theirs)?.parents[0] ?? "";
  expect(await find(world, { event })).toEqual(found(parent, "HEAD's parent"));
});

test("takes what a branch was at before a push of several commits", async () => {
  const world = makeWorld();
  const before = world.repository.commit();
  const [, , head = ""] = commits(world.repository, 3);
  cutOff(world.repository);
  const event = { kind: "push", before } as const;
  expect(await find(world, { event })).toEqual(found(before, "the branch before this push"));
  expect(world.repository.fetches).toEqual([`50 ${head}`]);
});

test("takes the parent where what was before the push is in no history", async () => {
  const world = makeWorld();
  const lost = world.repository.commit();
  world.repository.refs.delete("HEAD");
  const [parent = ""] = commits(world.repository, 2);
  cutOff(world.repository);
  const event = { kind: "push", before: lost } as const;
  expect(await find(world, { event })).toEqual(found(parent, "HEAD's parent"));
});

test.each<{ event: WorkflowEvent; why: string }>([
  { event: { kind: "push", before: null }, why: "HEAD's parent" },
  { event: { kind: "schedule" }, why: "HEAD's parent" },
  { event: { kind: "workflow_dispatch" }, why: "HEAD's parent" },
])("takes the parent on $event.kind, and fetches it alone", async ({ event, why }) => {
  const world = makeWorld();
  const [, parent = ""] = commits(world.repository, 3);
  cutOff(world.repository);
  expect(await find(world, { event })).toEqual(found(parent, why));
  expect(world.repository.fetches).toEqual([`1 ${parent}`]);
});

test("takes what a merge group is built on, however many pull requests are in it", async () => {
  const world = makeWorld();
  const [base = ""] = commits(world.repository, 4);
  cutOff(world.repository);
  const event = { kind: "merge_group", baseCommit: base } as const;
  expect(await find(world, { event })).toEqual(found(base, "the base of this merge group"));
});

test("does not let changed files change the base of a workflow", async () => {
  const world = makeWorld();
  const [parent = ""] = commits(world.repository, 2);
  const event = { kind: "schedule" } as const;
  expect(await find(world, { event, dirty: true })).toEqual(found(parent, "HEAD's parent"));
});

test("has no base at the first commit, in a shallow clone too", async () => {
  const world = makeWorld();
  world.repository.commit();
  world.repository.isShallow = true;
  const answer = await find(world, { event: { kind: "schedule" } });
  expect(answer).toMatchObject({
    ok: false,
    error: { code: "no-base-commit", message: "This is the first commit: there is no base." },
  });
});

test("says what git said where the base can't be fetched, and what to write", async () => {
  const { world, repository, theirs, event } = makePullRequest();
  repository.merge(theirs);
  cutOff(repository);
  repository.fetchError = "fatal: could not read Username for 'https://github.com'";
  expect(await find(world, { event })).toEqual({
    ok: false,
    error: {
      code: "base-not-fetched",
      message:
        "The base is not in this clone, and git could not fetch it: fatal: could not read Username for 'https://github.com'",
      remedy:
        "Let actions/checkout fetch all of the history, of this repository and not of a fork: with: { fetch-depth: 0 }",
    },
  });
});

test("lets a named base win over the event, and fetches it where it is not there", async () => {
  const { world, repository, theirs, main, event } = makePullRequest();
  repository.refs.set("HEAD", theirs);
  cutOff(repository);
  expect(await find(world, { ref: "main", event })).toEqual(found(main, "main"));
  expect(repository.fetches).toEqual(["1 main"]);
});

test("refuses a named base that origin does not have either", async () => {
  const { world, event } = makePullRequest();
  const error = await caughtLater(() => find(world, { ref: "HEAD~9", event }));
  expect([error.kind, error.message]).toEqual([
    "usage",
    'There is no commit "HEAD~9" in this clone, and git could not fetch it.',
  ]);
  expect(error.remedy).toContain("\n  with: { fetch-depth: 0 }");
  expect(error.said).toEqual({ by: "git", text: "fatal: couldn't find remote ref HEAD~9" });
});

test.each(["origin/main", "remotes/origin/main", "refs/remotes/origin/main"])(
  "fetches the branch that %s stands for",
  async (ref) => {
    const { world, repository, theirs, main, event } = makePullRequest();
    repository.refs.set("HEAD", theirs);
    cutOff(repository);
    expect(await find(world, { ref, event })).toEqual(found(main, ref));
    expect(repository.fetches).toEqual(["1 main"]);
  },
);

test("says what git said where a named base can't be fetched", async () => {
  const { world, repository, event } = makePullRequest();
  repository.fetchError = "fatal: unable to access 'https://github.com/o/r/'";
  const error = await caughtLater(() => find(world, { ref: "release", event }));
  expect(error.message).toContain("git could not fetch it");
  expect(error.said?.text).toContain("unable to access");
});

test("fetches the pull request's own commit where only the merge is there, and does without if it can't", async () => {
  const { world, repository, theirs, event } = makePullRequest();
  repository.merge(theirs);
  cutOff(repository);
  repository.fetchError = "fatal: the network is down";
  await fetchHeadCommit(world.ports, "/work/app", event);
  expect(await world.ports.git.commit("/work/app", theirs)).toBeNull();
  repository.fetchError = null;
  await fetchHeadCommit(world.ports, "/work/app", event);
  expect(await world.ports.git.commit("/work/app", theirs)).toBe(theirs);
  expect(repository.fetches.at(-1)).toBe(`1 ${theirs}`);
});
