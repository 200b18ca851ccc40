import { expect, test } from "vitest";
import type { Note } from "../../../src/core/notes.ts";
import { viewCheck } from "../../../src/core/report/view.ts";
import { makeMeasurement, makeSite } from "../../support/make-measurement.ts";
import { makeReport, makeScenario } from "../../support/make-report.ts";

const SAME = makeMeasurement({ runs: 2 });

function holding(peak: number) {
  return makeMeasurement({ sites: [makeSite({ values: { "peak-bytes": peak } })], runs: 2 });
}

function note(message: string): Note {
  return { code: "note", message, remedy: null };
}

test("puts the scenario that is furthest over its limit first, and what did not change last", () => {
  const base = holding(2 ** 20);
  const grown = (name: string, peak: number) => makeScenario({ name, base, head: holding(peak) });
  const { scenarios } = viewCheck(
    makeReport([
      makeScenario({ name: "same", base, head: base }),
      grown("slight", 2 ** 20 + 100),
      grown("more", 2 ** 21),
      grown("most", 2 ** 22),
    ]),
  );
  expect(scenarios.map(({ name }) => name)).toEqual(["most", "more", "slight", "same"]);
});

test("keeps the order of scenarios that a limit allows no growth", () => {
  const scenarios = ["a", "b"].map((name) =>
    makeScenario({
      name,
      base: SAME,
      head: holding(name === "a" ? 1 : 2 ** 30),
      failOn: ["peak-bytes: +0"],
    }),
  );
  expect(viewCheck(makeReport(scenarios)).scenarios.map(({ name }) => name)).toEqual(["a", "b"]);
});

test.each([
  { name: "the commit", merged: {}, head: "head 5d6e7f8" },
  {
    name: "a merge by the commit that people know",
    merged: { merged: { tip: "a".repeat(40), into: "b".repeat(40) } },
    head: "head aaaaaaa, merged into bbbbbbb",
  },
  {
    name: "a merge into the base, which is named before",
    merged: { merged: { tip: "a".repeat(40), into: "b".repeat(40) }, baseCommit: "b".repeat(40) },
    base: "bbbbbbb",
    head: "head aaaaaaa, merged",
  },
])("names as head $name", ({ merged, head, base = "0e7a1c3" }) => {
  const scenario = makeScenario({ base: SAME, head: SAME });
  const { provenance } = viewCheck(makeReport([scenario], { provenance: merged }));
  expect(provenance[0]?.map(({ text }) => text).join("")).toBe(`base ${base} → ${head}`);
});

test("says which scenarios a note is about, unless it is about all", () => {
  const scenario = (name: string, ...messages: readonly string[]) =>
    makeScenario({ name, base: SAME, head: SAME, notes: messages.map(note) });
  const { notes } = viewCheck(
    makeReport([
      scenario("a", "all", "most"),
      scenario("b", "all", "most"),
      scenario("c", "all", "most", "one"),
      scenario("d", "all", "most"),
      scenario("e", "all"),
    ]),
  );
  expect(notes.map(({ message }) => message)).toEqual(["all", "a, b, c, 1 more: most", "c: one"]);
});
