import { expect, test } from "vitest";
import { renderMarkdown } from "../../../src/core/report/markdown.ts";
import { joinSections } from "../../../src/core/report/markdown-fit.ts";
import { linkToCommit } from "../../support/link-to-commit.ts";
import { REPORTS } from "../../support/report-cases.ts";

const SECTIONS = [
  { importance: 9, text: "verdict" },
  { importance: 3, text: "x".repeat(100) },
  { importance: 1, text: "first ä" },
  { importance: 1, text: "" },
  { importance: 1, text: "second ".repeat(9) },
] as const;

test("joins all sections that fit, and says nothing of it", () => {
  expect(joinSections(SECTIONS.slice(0, 3), 122)).toMatch(/^verdict\n\nx+\n\nfirst ä\n$/);
});

test("leaves out the least important sections first, of equal ones the last, and says so", () => {
  expect(joinSections(SECTIONS, 160)).toMatch(/^verdict\n\nx+\n\nfirst ä\n\n<sub>Shortened/);
  expect(joinSections(SECTIONS, 145)).toMatch(/^verdict\n\nx+\n\n<sub>Shortened/);
});

test("never leaves out the most important section", () => {
  expect(joinSections(SECTIONS, 1)).toMatch(/^verdict\n\n<sub>Shortened/);
});

test("counts bytes, not characters", () => {
  expect(
    joinSections(
      [
        { importance: 1, text: "ää" },
        { importance: 2, text: "b" },
      ],
      7,
    ),
  ).toContain("Shortened");
});

test.each(Object.entries(REPORTS))(
  "shrinks %s to every size with its verdict kept",
  (_, report) => {
    const [verdict] = renderMarkdown(report, { link: linkToCommit }).split("\n");
    for (const maxBytes of [20_000, 10_000, 5_000, 3_500]) {
      const text = renderMarkdown(report, { link: linkToCommit, maxBytes });
      expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(maxBytes);
      expect(text.split("\n")[0]).toBe(verdict);
    }
  },
);
