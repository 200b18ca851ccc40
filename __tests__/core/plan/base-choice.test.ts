import { expect, test } from "vitest";
import {
  chooseBase,
  defaultBranches,
  type HistoryFacts,
} from "../../../src/core/plan/base-choice.ts";

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
  const choice = chooseBase({ head: "h", dirty: false, mergeBase: null, parent: "p", ...facts });
  expect(choice?.commit ?? null).toBe(expected);
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
