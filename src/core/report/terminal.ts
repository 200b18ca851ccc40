/** A check's report for a terminal. */
import type { CheckReport } from "./check-report.ts";
import { escapeTerminal } from "./escape.ts";
import { viewMeasurement } from "./measurement-view.ts";
import { code, words } from "./phrase.ts";
import { isLimitPassed, isQuiet, type MetricRow, type ScenarioView } from "./scenario-view.ts";
import { writeScenarioHeadline } from "./sentences.ts";
import { alignColumns, type Cell, type Column } from "./terminal-layout.ts";
import {
  footerLines,
  headlineLines,
  INDENT,
  joinParts,
  noteLines,
  phraseLines,
} from "./terminal-parts.ts";
import { shareLines, siteLines } from "./terminal-sites.ts";
import { makePen, type Pen, SIGN, type TerminalOptions } from "./terminal-style.ts";
import { viewCheck } from "./view.ts";

/**
 * Renders a check's report for a terminal of `width` columns. No line is wider, but for the command that prints the
 * numbers again: a terminal that breaks it still copies it whole.
 */
export function renderTerminal(report: CheckReport, options: TerminalOptions): string {
  const pen = makePen(options);
  const view = viewCheck(report);
  const loud = view.scenarios.filter((scenario) => !isQuiet(scenario));
  const isOnly = view.scenarios.length === 1;
  return joinParts([
    headlineLines(view.headline, view.verdict, pen),
    ...loud.flatMap((scenario) => [
      isOnly ? [] : titleLines(scenario, scenario === loud[0], pen),
      ...scenarioParts(scenario, report, pen),
    ]),
    isOnly ? [] : quietLines(view.scenarios, pen),
    noteLines(view.notes, pen),
    footerLines(view, pen),
  ]);
}

/** A scenario's numbers and call sites. */
function scenarioParts(
  scenario: ScenarioView,
  { top, sortBy }: CheckReport,
  pen: Pen,
): readonly (readonly string[])[] {
  if (scenario.sites !== null) return [metricLines(scenario, pen), siteLines(scenario.sites, pen)];
  const view = viewMeasurement(scenario.report.head, { notes: [], top, sortBy });
  return [metricLines(scenario, pen), shareLines(view, pen)];
}

const COLUMNS: readonly Column[] = [
  { align: "left", drop: null },
  { align: "right", drop: 1 },
  { align: "right", drop: 4 },
  { align: "right", drop: null },
  { align: "right", drop: 2 },
  { align: "left", drop: 3 },
];

/** The metrics in columns, verdict signs before them. */
function metricLines({ metrics, report }: ScenarioView, pen: Pen): readonly string[] {
  const { style, width } = pen;
  const titles = report.comparison === null ? ["", "", "head"] : ["", "base", "head", "change"];
  const head = titles.map((text) => ({ text, paint: style.dim }));
  const rows = [head, ...metrics.map((row) => metricCells(row, pen))];
  return alignColumns({ columns: COLUMNS, rows, width: width - INDENT.length }).map(
    (line, index) => signOf(metrics[index - 1], pen) + line,
  );
}

function metricCells({ label, change, head, remarks }: MetricRow, pen: Pen): readonly Cell[] {
  const { plain, dim, direction } = pen.style;
  return [
    { text: label, paint: plain },
    { text: change?.base ?? "", paint: plain },
    { text: change?.head ?? head, paint: plain },
    { text: change?.delta ?? "", paint: direction[change?.direction ?? "level"] },
    { text: change?.percent ?? "", paint: dim },
    { text: escapeTerminal(remarks.join(", ")), paint: dim },
  ];
}

/** As wide as the indentation, whose place it takes. */
function signOf(row: MetricRow | undefined, pen: Pen): string {
  if (row === undefined || !isLimitPassed(row.verdict)) return INDENT;
  return `${pen.style.verdict[row.verdict](SIGN[row.verdict])} `;
}

/** A scenario's name, with what happened there unless the report's headline said it. */
function titleLines(scenario: ScenarioView, isSaid: boolean, pen: Pen): readonly string[] {
  const name = code(scenario.name);
  const said = { claim: [name], evidence: [] };
  const { claim, evidence } = writeScenarioHeadline(scenario);
  const title = isSaid ? said : { claim: [name, words(": "), ...claim], evidence };
  return headlineLines(title, scenario.verdict, pen);
}

function quietLines(scenarios: readonly ScenarioView[], pen: Pen): readonly string[] {
  const names = scenarios.filter(isQuiet).flatMap(({ name }) => [words(", "), code(name)]);
  if (names.length === 0) return [];
  return phraseLines([words("No change: "), ...names.slice(1)], pen, pen.style.plain);
}
