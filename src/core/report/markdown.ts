/** A check's report as GitHub Markdown: the comment, and `--format markdown`. */

import type { Verdict } from "../judge/judgement.ts";
import { METRICS } from "../metrics.ts";
import type { CheckReport, SourceLink } from "./check-report.ts";
import { escapeHtml, escapeMarkdown, LONGEST_COMMAND, markdownCode } from "./escape.ts";
import { joinSections, type Section } from "./markdown-fit.ts";
import {
  folded,
  hovering,
  left,
  markdownNotes,
  markdownPhrase,
  markdownTable,
  right,
} from "./markdown-parts.ts";
import { foldedShares, foldedStacks, type SiteOptions, siteTable } from "./markdown-sites.ts";
import {
  isLimitPassed,
  isQuiet,
  labelOf,
  type MetricRow,
  type ScenarioView,
} from "./scenario-view.ts";
import { writeScenarioHeadline } from "./sentences.ts";
import { type CheckView, viewCheck } from "./view.ts";

export interface MarkdownOptions {
  /** Makes the address of a source line. */
  readonly link: SourceLink;
  /** The most UTF-8 bytes that the target takes; nothing is left out if it isn't given. */
  readonly maxBytes?: number;
}

/** Renders a check's report as GitHub Markdown. */
export function renderMarkdown(report: CheckReport, options: MarkdownOptions): string {
  const view = viewCheck(report);
  const sites = { link: options.link, top: report.top, sortBy: report.sortBy };
  const [worst, ...others] = view.scenarios;
  const sections: readonly Section[] = [
    { importance: 9, text: headlineOf(view) },
    { importance: 7, text: metricsOf(view) },
    ...(worst === undefined || isQuiet(worst) ? [] : openSites(worst, sites)),
    ...others.flatMap((scenario) => foldedSites(scenario, sites)),
    { importance: 4, text: view.notes.length === 0 ? "" : markdownNotes(view.notes) },
    { importance: 5, text: reproduceOf(view) },
    { importance: 8, text: provenanceOf(view) },
  ];
  return joinSections(sections, options.maxBytes ?? Number.POSITIVE_INFINITY);
}

const MARK: Readonly<Record<Verdict, string>> = {
  pass: "✅",
  warn: "⚠️",
  fail: "❌",
  "not-comparable": "❔",
};

function headlineOf({ headline, verdict }: CheckView): string {
  const evidence = markdownPhrase(headline.evidence);
  const claim = `${MARK[verdict]} **${markdownPhrase(headline.claim)}**`;
  return evidence === "" ? claim : `${claim} — ${evidence}`;
}

/** Of one scenario a row for each metric, of several a row for each scenario. Nothing where nothing changed. */
function metricsOf({ scenarios }: CheckView): string {
  const [only, ...others] = scenarios;
  if (only === undefined) return "";
  if (others.length === 0) return isQuiet(only) ? "" : metricTable(only);
  return scenarioTable(scenarios);
}

function metricTable({ metrics, report }: ScenarioView): string {
  if (report.comparison === null)
    return markdownTable(
      [left(""), right("head"), left("")],
      metrics.map((row) => [row.label, hovering(row.head, row.exactly), remarksOf(row)]),
    );
  return markdownTable(
    [left(""), right("base"), right("head"), right("change"), left("")],
    metrics.map((row) => [
      row.label,
      row.change?.base ?? "",
      row.change?.head ?? "",
      changeCell(row),
      remarksOf(row),
    ]),
  );
}

function remarksOf({ verdict, remarks }: MetricRow): string {
  const mark = isLimitPassed(verdict) ? [MARK[verdict]] : [];
  return [...mark, remarks.map((remark) => escapeMarkdown(remark)).join(", ")].join(" ");
}

/** "**+1.20 MiB** (+400%)", bold where a limit was passed. */
function changeCell({ change, head, exactly, verdict }: MetricRow): string {
  if (change === null) return hovering(head, exactly);
  const delta = hovering(change.delta, change.exactly);
  const marked = isLimitPassed(verdict) ? `**${delta}**` : delta;
  return change.percent === null ? marked : `${marked} (${change.percent})`;
}

function scenarioTable(scenarios: readonly ScenarioView[]): string {
  const shown = scenarios.filter((scenario) => !isQuiet(scenario));
  const quiet = scenarios.filter(isQuiet).map(({ name }) => markdownCode(name));
  const table = markdownTable(
    [left("scenario"), ...METRICS.map((metric) => right(labelOf(metric)))],
    shown.map(({ name, verdict, metrics }) => [
      `${MARK[verdict]} ${markdownCode(name)}`,
      ...metrics.map(changeCell),
    ]),
  );
  return [
    ...(shown.length === 0 ? [] : [table]),
    ...(quiet.length === 0 ? [] : [`No change: ${quiet.join(", ")}`]),
  ].join("\n\n");
}

/** The worst scenario's call sites stand open. */
function openSites(scenario: ScenarioView, options: SiteOptions): readonly Section[] {
  if (scenario.sites === null)
    return [{ importance: 2, text: foldedShares(scenario.report, options) }];
  return [
    { importance: 6, text: siteTable(scenario.sites, options.link) },
    { importance: 3, text: foldedStacks(scenario.sites) },
  ];
}

/** The other scenarios' call sites are folded under what happened there. */
function foldedSites(scenario: ScenarioView, options: SiteOptions): readonly Section[] {
  if (isQuiet(scenario)) return [];
  const { claim, evidence } = writeScenarioHeadline(scenario);
  const summary = `${MARK[scenario.verdict]} ${markdownCode(scenario.name)}: ${markdownPhrase(claim)}`;
  const body = [
    markdownPhrase(evidence),
    ...openSites(scenario, options).map(({ text }) => text),
  ].filter((text) => text !== "");
  return [{ importance: 1, text: folded(summary, body.join("\n\n")) }];
}

function reproduceOf({ reproduce }: CheckView): string {
  if (reproduce === null) return "";
  return folded(
    "Reproduce these numbers from the kept profiles",
    `<pre>\n${escapeHtml(reproduce, LONGEST_COMMAND)}\n</pre>`,
  );
}

function provenanceOf({ provenance }: CheckView): string {
  return `<sub>${provenance.map(markdownPhrase).join(" · ")}</sub>`;
}
