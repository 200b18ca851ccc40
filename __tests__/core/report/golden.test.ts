/** What people see, as files to be read. After a wanted change: `npx vitest run __tests__/core/report/golden.test.ts --update`. */
import { expect, test } from "vitest";
import { renderMarkdown } from "../../../src/core/report/markdown.ts";
import { renderMeasurementMarkdown } from "../../../src/core/report/markdown-measurement.ts";
import { renderTerminal } from "../../../src/core/report/terminal.ts";
import { renderMeasurementTerminal } from "../../../src/core/report/terminal-measurement.ts";
import { linkToCommit } from "../../support/link-to-commit.ts";
import { BASE, REPORTS } from "../../support/report-cases.ts";

const TERMINAL = { width: 100, colour: false, hyperlink: () => null } as const;

/** Golden files are read by people: a longer report is shown by its first lines. */
const LINES = 60;

test.each(Object.entries(REPORTS))("renders %s as Markdown", async (name, report) => {
  const text = renderMarkdown(report, { link: linkToCommit });
  await expect(firstLines(text)).toMatchFileSnapshot(`golden/${name}.md`);
});

test.each(Object.entries(REPORTS))("renders %s for a terminal", async (name, report) => {
  const text = renderTerminal(report, TERMINAL);
  await expect(firstLines(text)).toMatchFileSnapshot(`golden/${name}.txt`);
});

test("renders a regression in colour, with links, on a narrow terminal", async () => {
  const text = renderTerminal(REPORTS.regression, {
    width: 60,
    colour: true,
    hyperlink: (file) => `file:///work/app/${file}`,
  });
  await expect(text.replaceAll("\u001b", "ESC")).toMatchFileSnapshot("golden/colour.txt");
});

const MEASUREMENT = {
  top: 2,
  notes: [{ code: "note", message: "40.0% of the bytes have no own code.", remedy: null }],
} as const;

test("renders a measurement as Markdown", async () => {
  const text = renderMeasurementMarkdown(BASE, { ...MEASUREMENT, link: linkToCommit });
  await expect(text).toMatchFileSnapshot("golden/measurement.md");
});

test("renders a measurement for a terminal", async () => {
  const text = renderMeasurementTerminal(BASE, { ...MEASUREMENT, ...TERMINAL });
  await expect(text).toMatchFileSnapshot("golden/measurement.txt");
});

function firstLines(text: string): string {
  const lines = text.split("\n");
  return lines.length <= LINES ? text : `${lines.slice(0, LINES - 1).join("\n")}\n`;
}
