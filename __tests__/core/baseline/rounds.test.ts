import { expect, test } from "vitest";
import { wantsAnotherRound } from "../../../src/core/baseline/rounds.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { makeProfile, makeProfiledSite } from "../../support/make-measurement.ts";

/** A run of a program that allocated so many blocks. */
function run(totalBlocks: number): Profile {
  return makeProfile({ sites: [makeProfiledSite({ values: { "total-blocks": totalBlocks } })] });
}

/** How many rounds are run until no other is wanted, where the n-th run of each side is what its function gives. */
function countRounds(runs: number | "auto", ...sides: readonly ((n: number) => number)[]): number {
  const done: Profile[][] = sides.map(() => []);
  while (wantsAnotherRound(done, runs)) {
    for (const [i, side] of sides.entries()) done[i]?.push(run(side((done[i]?.length ?? 0) + 1)));
  }
  return done[0]?.length ?? 0;
}

const equal = () => 1;
const varying = (n: number) => n;

test.each<{
  name: string;
  runs: number | "auto";
  sides: ((n: number) => number)[];
  expected: number;
}>([
  {
    name: "two of programs that do the same in each",
    runs: "auto",
    sides: [equal, equal],
    expected: 2,
  },
  {
    name: "two of sides that differ, but each does the same",
    runs: "auto",
    sides: [equal, () => 2],
    expected: 2,
  },
  { name: "seven where head varies", runs: "auto", sides: [varying, equal], expected: 7 },
  { name: "seven where base varies", runs: "auto", sides: [equal, varying], expected: 7 },
  { name: "seven of a head alone that varies", runs: "auto", sides: [varying], expected: 7 },
  {
    name: "seven where only one of all runs was different",
    runs: "auto",
    sides: [(n) => (n === 2 ? 2 : 1)],
    expected: 7,
  },
  { name: "one where one was asked for", runs: 1, sides: [varying, varying], expected: 1 },
  { name: "nine where nine were asked for", runs: 9, sides: [equal, equal], expected: 9 },
])("runs $name", ({ runs, sides, expected }) => {
  expect(countRounds(runs, ...sides)).toBe(expected);
});
