/** Call sites in GitHub Markdown: their tables and stacks. */
import type { Metric } from "../metrics.ts";
import type { ScenarioReport, SourceLink } from "./check-report.ts";
import { escapeHtmlLines, escapeMarkdown, visibleText } from "./escape.ts";
import {
  foldedPart,
  hovering,
  left,
  markdownPhrase,
  markdownTable,
  right,
  symbolCode,
  unbroken,
} from "./markdown-parts.ts";
import { type MeasurementView, viewMeasurement } from "./measurement-view.ts";
import { labelOf } from "./scenario-view.ts";
import { shortenText } from "./shorten-symbol.ts";
import { addressOf, placeOf, type SiteList, type SitePlace } from "./site-list.ts";
import { foldStack } from "./stack-lines.ts";

export interface SiteOptions {
  readonly link: SourceLink;
  readonly top: number;
  readonly sortBy: Metric | null;
}

/** Longer paths lose their middle, as they have no place to break a line; the link has the whole. */
const PLACE_WIDTH = 80;

/** Lines shown of a folded stack: real ones of ripgrep have up to 28. */
const FRAMES = 30;

/** The table of the call sites that changed; empty if none did. */
export function siteTable(list: SiteList, link: SourceLink): string {
  if (list.rows.length === 0) return "";
  const table = markdownTable(
    [left("call site"), right(`Δ ${labelOf(list.metric)}`), right("base → head")],
    list.rows.map((row) => [
      siteCell(row, link),
      hovering(row.change.delta, row.change.exactly),
      unbroken(row.change.range),
    ]),
  );
  return withFooter(table, list.omitted);
}

/** The stacks of the call sites that grew; empty if none did. */
export function foldedStacks({ rows }: SiteList): string {
  return stacksOf(
    "Stacks of what grew, innermost frame first",
    rows.filter(({ change }) => change.direction === "up"),
  );
}

/** The largest call sites of a measurement; empty if it has none. */
export function shareTable(view: MeasurementView, link: SourceLink): string {
  if (view.sites.length === 0) return "";
  const table = markdownTable(
    [left("call site"), right(labelOf(view.metric)), right("share")],
    view.sites.map((site) => [
      siteCell(site, link),
      hovering(site.amount, site.exactly),
      site.share,
    ]),
  );
  return withFooter(table, view.omitted === null ? [] : [view.omitted]);
}

/** The stacks of the largest call sites of a measurement; empty if it has none. */
export function shareStacks({ sites }: MeasurementView): string {
  return stacksOf("Stacks, innermost frame first", sites);
}

/** The largest call sites of a scenario that was not compared, folded. */
export function foldedShares(scenario: ScenarioReport, options: SiteOptions): string {
  const view = viewMeasurement(scenario.head, { ...options, notes: [] });
  const table = shareTable(view, options.link);
  return table === "" ? "" : foldedPart(`Largest call sites by ${labelOf(view.metric)}`, table);
}

/** The function, linked to its line; what there is to say of it; and the place in small. */
function siteCell(site: SitePlace, link: SourceLink): string {
  const place = placeOf(site);
  const target = addressOf(site, link);
  const name = symbolCode(site.symbol);
  return [
    target === null ? name : `[${name}](${target})`,
    ...site.remarks.map((remark) => ` · ${markdownPhrase(remark)}`),
    place === null ? "" : `<br><sub>${escapeMarkdown(shortenPlace(place))}</sub>`,
  ].join("");
}

function shortenPlace(place: string): string {
  return shortenText(visibleText(place), PLACE_WIDTH);
}

function withFooter(table: string, omitted: readonly string[]): string {
  return omitted.length === 0 ? table : `${table}\n\n${escapeMarkdown(omitted.join("; "))}`;
}

function stacksOf(summary: string, sites: readonly SitePlace[]): string {
  const stacks = sites.filter(({ stack }) => stack.length > 0).map(stackOf);
  return stacks.length === 0 ? "" : foldedPart(summary, stacks.join("\n\n"));
}

function stackOf(site: SitePlace): string {
  const lines = foldStack(site.symbol, site.stack);
  const frames = lines.slice(0, FRAMES).map((line) => escapeHtmlLines(visibleText(line)));
  const more = lines.length - frames.length;
  if (more > 0) frames.push(`… ${more} more`);
  return `${symbolCode(site.symbol)}\n<pre>\n${frames.join("\n")}\n</pre>`;
}
