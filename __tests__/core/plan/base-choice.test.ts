import { expect, test } from "vitest";
import {
  chooseBase,
  defaultBranches,
  type HistoryFacts,
  planBase,
} from "../../../src/core/plan/base-choice.ts";
import type { WorkflowEvent } from "../../../src/core/plan/event.ts";
import { makePullRequestEvent } from "../../support/make-pull-request-event.ts";

test.each<{ name: string; facts: Partial<HistoryFacts>; expected: string | null }>([
  { name: "the merge base on a branch", facts: { mergeBase: "m" }, expected: "m" },
  {
    name: "the merge base on a branch with changes",
    facts: { mergeBase: "m", dirty: true },
    expected: "m",
  },
  { name: "HEAD's parent on the default branch", facts: { mergeBase: "h" }, expected: "p" },
  {
    name: "HEAD on the default branch with changes",
    facts: { mergeBase: "h", dirty: true },
    expected: "h",
  },
  { name: "HEAD's parent without a default branch", facts: {}, expected: "p" },
  { name: "HEAD without a default branch, with changes", facts: { dirty: true }, expected: "h" },
  {
    name: "nothing at a clean first commit",
    facts: { mergeBase: "h", parent: null },
    expected: null,
  },
  {
    name: "HEAD at a first commit with changes",
    facts: { parent: null, dirty: true },
    expected: "h",
  },
])("chooses $name", ({ facts, expected }) => {
  const calm = { head: "h", dirty: false, mergeBase: null, branch: "main", parent: "p" };
  expect(chooseBase({ ...calm, ...facts })?.commit ?? null).toBe(expected);
});

test("takes the remote's default branch before one of a usual name, and a remote's before a local one", () => {
  const usual = [
    "refs/remotes/origin/main",
    "refs/remotes/origin/master",
    "refs/heads/main",
    "refs/heads/master",
  ];
  expect(defaultBranches(null)).toEqual(usual);
  expect(defaultBranches("refs/remotes/origin/trunk")).toEqual([
    "refs/remotes/origin/trunk",
    ...usual,
  ]);
});

const PULL_REQUEST = makePullRequestEvent({ baseBranch: "trunk", headCommit: "theirs" });

const parent = { kind: "known", choice: { commit: "p", why: "HEAD's parent" } };

test.each<{
  name: string;
  event: WorkflowEvent;
  parents: readonly string[];
  expected: unknown;
}>([
  {
    name: "the first parent of a pull request's merge",
    event: PULL_REQUEST,
    parents: ["p", "theirs"],
    expected: { kind: "known", choice: { commit: "p", why: "trunk before this pull request" } },
  },
  {
    name: "the merge base where something else than the merge is built",
    event: PULL_REQUEST,
    parents: ["p"],
    expected: { kind: "merge-base", event: PULL_REQUEST },
  },
  {
    name: "the merge base where the pull request's own newest commit merges the base branch",
    event: PULL_REQUEST,
    parents: ["p", "other"],
    expected: { kind: "merge-base", event: PULL_REQUEST },
  },
  {
    name: "the merge base where the pull request was merged the other way round",
    event: PULL_REQUEST,
    parents: ["theirs", "p"],
    expected: { kind: "merge-base", event: PULL_REQUEST },
  },
  {
    name: "what a push of one commit was on",
    event: { kind: "push", before: "p" },
    parents: ["p"],
    expected: { kind: "known", choice: { commit: "p", why: "the branch before this push" } },
  },
  {
    name: "what a push of a merge was on, whichever parent it is",
    event: { kind: "push", before: "q" },
    parents: ["p", "q"],
    expected: { kind: "known", choice: { commit: "q", why: "the branch before this push" } },
  },
  {
    name: "what a push was on, if it proves to be an ancestor",
    event: { kind: "push", before: "far" },
    parents: ["p"],
    expected: {
      kind: "ancestor",
      before: { commit: "far", why: "the branch before this push" },
      otherwise: parent.choice,
    },
  },
  {
    name: "the parent after a push to a new branch",
    event: { kind: "push", before: null },
    parents: ["p"],
    expected: parent,
  },
  {
    name: "the parent where what was before the push is built itself",
    event: { kind: "push", before: "h" },
    parents: ["p"],
    expected: parent,
  },
  {
    name: "what a merge group is on",
    event: { kind: "merge_group", baseCommit: "b" },
    parents: ["p"],
    expected: { kind: "known", choice: { commit: "b", why: "the base of this merge group" } },
  },
  { name: "the parent at night", event: { kind: "schedule" }, parents: ["p"], expected: parent },
  {
    name: "the first parent of a run that was asked for",
    event: { kind: "workflow_dispatch" },
    parents: ["p", "q"],
    expected: parent,
  },
  {
    name: "nothing at a first commit",
    event: { kind: "schedule" },
    parents: [],
    expected: { kind: "none" },
  },
])("plans $name", ({ event, parents, expected }) => {
  expect(planBase(event, { commit: "h", parents })).toEqual(expected);
});
