/** A check's report as GitHub Markdown: the comment, the page of the run, and `--format markdown`. */
import type { CheckReport, SourceLink } from "./check-report.ts";
import { escapeHtmlLines, LONGEST_COMMAND, visibleText } from "./escape.ts";
import { COMMENT_BYTES, type Extent, renderToFit } from "./markdown-fit.ts";
import { MARK, metricsOf } from "./markdown-metrics.ts";
import {
  foldedPart,
  joinParts,
  markdownNotes,
  markdownPhrase,
  nameCode,
} from "./markdown-parts.ts";
import { foldedShares, foldedStacks, type SiteOptions, siteTable } from "./markdown-sites.ts";
import { countOf } from "./phrase.ts";
import { isQuiet, type ScenarioView } from "./scenario-view.ts";
import { writeScenarioHeadline } from "./sentences.ts";
import { type CheckView, viewCheck } from "./view.ts";

export interface MarkdownOptions {
  /** Makes the address of a source line. */
  readonly link: SourceLink;
  /** The most UTF-8 bytes that the target takes; nothing is left out if it isn't given. */
  readonly maxBytes?: number;
  /** Shows the verdict alone, and all else when it is asked for. */
  readonly folded?: boolean;
}

/**
 * Renders a check's report as GitHub Markdown. Where it is too long for its target, what is missed least is left out, and
 * it says what that is and where the whole is. It keeps its verdict, its table and the call site that changed most.
 */
export function renderMarkdown(report: CheckReport, options: MarkdownOptions): string {
  const { link, maxBytes = Number.POSITIVE_INFINITY, folded = false } = options;
  const view = viewCheck(report);
  const whole = extentOf(view, report.top);
  return renderToFit(render, { whole, maxBytes });

  function render(extent: Extent): string {
    const shortened = { ...report, top: extent.sites };
    const shown = extent.sites === whole.sites ? view : viewCheck(shortened);
    const headline = headlineOf(shown);
    const rest = [
      ...partsOf(shown, extent, { ...shortened, link }),
      ...describeLeftOut({ whole, extent, maxBytes }),
    ];
    return folded
      ? joinParts([headline, foldedPart("Details", joinParts(rest))])
      : joinParts([headline, ...rest]);
  }
}

function extentOf(view: CheckView, top: number): Extent {
  const loud = view.scenarios.filter((scenario) => !isQuiet(scenario)).length;
  return {
    stacks: loud,
    details: Math.max(loud - 1, 0),
    notes: view.notes.length,
    commands: view.reproduce === null ? 0 : 1,
    sites: top,
    rows: view.scenarios.length,
  };
}

function headlineOf({ headline, verdict }: CheckView): string {
  const evidence = markdownPhrase(headline.evidence);
  const claim = `${MARK[verdict]} **${markdownPhrase(headline.claim)}**`;
  return evidence === "" ? claim : `${claim} — ${evidence}`;
}

/** All but the headline. Why nothing was compared comes before the numbers, other notes behind them. */
function partsOf(view: CheckView, extent: Extent, options: SiteOptions): readonly string[] {
  const [worst, ...others] = view.scenarios.filter((scenario) => !isQuiet(scenario));
  const notes = markdownNotes(view.notes.slice(0, extent.notes));
  const isCompared = view.verdict !== "not-comparable";
  return [
    isCompared ? "" : notes,
    metricsOf(view.scenarios, extent.rows),
    ...(worst === undefined ? [] : openSites(worst, extent.stacks > 0, options)),
    ...others
      .slice(0, extent.details)
      .map((scenario, index) => foldedSites(scenario, extent.stacks > index + 1, options)),
    isCompared ? notes : "",
    extent.commands === 0 ? "" : reproduceOf(view),
    provenanceOf(view),
  ];
}

/** The worst scenario's call sites stand open. */
function openSites(
  scenario: ScenarioView,
  hasStacks: boolean,
  options: SiteOptions,
): readonly string[] {
  if (scenario.sites === null) return [foldedShares(scenario.report, options)];
  const stacks = hasStacks ? foldedStacks(scenario.sites) : "";
  return [siteTable(scenario.sites, options.link), stacks];
}

/** The other scenarios' call sites are folded under what happened there. */
function foldedSites(scenario: ScenarioView, hasStacks: boolean, options: SiteOptions): string {
  const { claim, evidence } = writeScenarioHeadline(scenario);
  const summary = `${MARK[scenario.verdict]} ${nameCode(scenario.name)}: ${markdownPhrase(claim)}`;
  const body = [markdownPhrase(evidence), ...openSites(scenario, hasStacks, options)];
  return foldedPart(summary, joinParts(body));
}

function reproduceOf({ reproduce, profiles }: CheckView): string {
  if (reproduce === null) return "";
  return foldedPart(
    `Reproduce these numbers from ${profiles}`,
    `<pre>\n${escapeHtmlLines(visibleText(reproduce, LONGEST_COMMAND))}\n</pre>`,
  );
}

/** Where the numbers come from, and of what program they are if the table does not say it. */
function provenanceOf({ provenance, scenarios }: CheckView): string {
  const [only, ...others] = scenarios;
  const name = only === undefined || others.length > 0 ? [] : [nameCode(only.name)];
  return `<sub>${[...name, ...provenance.map(markdownPhrase)].join(" · ")}</sub>`;
}

/** What a comment has no room for is in the summary; what that has no room for, in the report's own file. */
function describeLeftOut(request: {
  readonly whole: Extent;
  readonly extent: Extent;
  readonly maxBytes: number;
}): readonly string[] {
  const { whole, extent, maxBytes } = request;
  const { stacks, details, notes, commands, sites, rows } = extent;
  const parts = [
    ...(stacks < whole.stacks ? ["stacks"] : []),
    ...(details < whole.details
      ? [`the call sites of ${countOf(whole.details - details, "scenario")}`]
      : []),
    ...(notes < whole.notes ? [countOf(whole.notes - notes, "note")] : []),
    ...(commands < whole.commands ? ["the command that prints these numbers again"] : []),
    ...(sites < whole.sites ? [`call sites after the first ${sites}`] : []),
    ...(rows < whole.rows ? [`the numbers of ${countOf(whole.rows - rows, "scenario")}`] : []),
  ];
  if (parts.length === 0) return [];
  const place = maxBytes <= COMMENT_BYTES ? "the run's summary" : "the report's file, report.md";
  return [`<sub>Left out to fit: ${parts.join(", ")}. The whole report is in ${place}.</sub>`];
}
