/** The metrics of whole programs in GitHub Markdown: of one scenario a row for each metric, of several a row for each scenario. */
import type { Verdict } from "../judge/judgement.ts";
import { METRICS } from "../metrics.ts";
import { escapeMarkdown } from "./escape.ts";
import { hovering, left, markdownTable, nameCode, right, unbroken } from "./markdown-parts.ts";
import { countOf } from "./phrase.ts";
import {
  isLimitPassed,
  isQuiet,
  labelOf,
  type MetricRow,
  type ScenarioView,
} from "./scenario-view.ts";
import { describeOutcomes } from "./sentences.ts";

/** The marks of verdicts. */
export const MARK: Readonly<Record<Verdict, string>> = {
  pass: "✅",
  warn: "⚠️",
  fail: "❌",
  "not-comparable": "⚪",
};

/** The table of a check's metrics; of several scenarios, worst first, the first `rows`. */
export function metricsOf(scenarios: readonly ScenarioView[], rows: number): string {
  const [only, ...others] = scenarios;
  if (only === undefined) return "";
  if (others.length > 0) return scenarioTable(scenarios, rows);
  return only.report.comparison === null ? amountTable(only) : changeTable(only);
}

function amountTable({ metrics }: ScenarioView): string {
  return markdownTable(
    [left(""), right("head"), left("")],
    metrics.map((row) => [row.label, hovering(row.head, row.exactly), remarksOf(row)]),
  );
}

function changeTable({ metrics }: ScenarioView): string {
  return markdownTable(
    [left(""), right("base"), right("head"), right("change"), left("")],
    metrics.map((row) => [
      row.label,
      unbroken(row.change?.base ?? ""),
      unbroken(row.change?.head ?? ""),
      [deltaOf(row), ...percentOf(row).map((percent) => ` (${percent})`)].join(""),
      remarksOf(row),
    ]),
  );
}

function scenarioTable(scenarios: readonly ScenarioView[], rows: number): string {
  const shown = scenarios.slice(0, rows);
  const table = markdownTable(
    [left("scenario"), ...METRICS.map((metric) => right(labelOf(metric)))],
    shown.filter((scenario) => !isQuiet(scenario)).map(scenarioRow),
  );
  const quiet = shown.filter(isQuiet).map(({ name }) => nameCode(name));
  return [
    ...(quiet.length === shown.length ? [] : [table]),
    ...(quiet.length === 0 ? [] : [`No change: ${quiet.join(", ")}`]),
    ...describeRest(scenarios.slice(rows)),
  ].join("\n\n");
}

/** A share stands under its amount, which keeps five columns within a comment. */
function scenarioRow({ name, verdict, metrics }: ScenarioView): readonly string[] {
  return [
    `${MARK[verdict]}&nbsp;${nameCode(name)}`,
    ...metrics.map((row) =>
      [deltaOf(row), ...percentOf(row).map((percent) => `<br><sub>${percent}</sub>`)].join(""),
    ),
  ];
}

/** "… and 150 more scenarios: 3 failed, 147 passed". */
function describeRest(rest: readonly ScenarioView[]): readonly string[] {
  if (rest.length === 0) return [];
  return [`… and ${countOf(rest.length, "more scenario")}: ${describeOutcomes(rest)}`];
}

/** "+1.20 MiB", bold where a limit was passed; the amount itself where there is nothing to compare it with. */
function deltaOf({ change, head, exactly, verdict }: MetricRow): string {
  if (change === null) return hovering(head, exactly);
  const delta = hovering(change.delta, change.exactly);
  return isLimitPassed(verdict) ? `**${delta}**` : delta;
}

function percentOf({ change }: MetricRow): readonly string[] {
  return change?.percent == null ? [] : [change.percent];
}

function remarksOf({ verdict, remarks }: MetricRow): string {
  const mark = isLimitPassed(verdict) ? [MARK[verdict]] : [];
  return [...mark, remarks.map((remark) => escapeMarkdown(remark)).join(", ")].join(" ");
}
