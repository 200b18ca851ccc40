/** A command's result in the format that was asked for. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { CheckReport, SourceLink } from "../core/report/check-report.ts";
import {
  checkJson,
  comparisonJson,
  measureJson,
  type NotedMeasurement,
  viewJson,
} from "../core/report/json.ts";
import { renderMarkdown } from "../core/report/markdown.ts";
import { renderMeasurementMarkdown } from "../core/report/markdown-measurement.ts";
import { renderTerminal } from "../core/report/terminal.ts";
import { renderMeasurementTerminal } from "../core/report/terminal-measurement.ts";
import type { Format } from "./command-line.ts";

/** What standard output can show. */
export interface Screen {
  readonly width: number;
  readonly colour: boolean;
  readonly hyperlinks: boolean;
}

export interface RenderOptions {
  readonly format: Format;
  readonly screen: Screen;
  /** The directory that source paths are relative to; null where they lead nowhere. */
  readonly top: string | null;
  /** Makes links to the commit that was built, for Markdown. */
  readonly link: SourceLink;
}

export interface MeasurementOptions extends RenderOptions {
  /** How many call sites people are shown. */
  readonly sites: number;
}

/** Renders a check. */
export function renderCheck(report: CheckReport, options: RenderOptions): string {
  if (options.format === "json") return checkJson(report);
  return renderReport(report, options);
}

/** Renders a comparison of files: as JSON one comparison, else as a check of one scenario. */
export function renderDiff(report: CheckReport, options: RenderOptions): string {
  const [scenario] = report.scenarios;
  if (options.format === "json" && scenario !== undefined)
    return comparisonJson(scenario, report.sortBy);
  return renderReport(report, options);
}

/** Renders what `measure` found, a scenario after the other. */
export function renderMeasured(
  scenarios: readonly NotedMeasurement[],
  options: MeasurementOptions,
): string {
  if (options.format === "json") return measureJson(scenarios);
  return scenarios.map((measured) => renderMeasurement(measured, options)).join("\n");
}

/** Renders what `view` read. */
export function renderView(measured: NotedMeasurement, options: MeasurementOptions): string {
  return options.format === "json" ? viewJson(measured) : renderMeasurement(measured, options);
}

/** Links to GitHub at a commit; none without an address. */
export function linkToCommit(address: string | null, commit: string | null): SourceLink {
  if (address === null || commit === null) return () => null;
  return (file, line) => {
    const path = file.split("/").map(encodeURIComponent).join("/");
    return `${address}/blob/${commit}/${path}${line === null ? "" : `#L${line}`}`;
  };
}

function renderMeasurement(
  { measurement, notes }: NotedMeasurement,
  options: MeasurementOptions,
): string {
  const shown = { top: options.sites, notes };
  return options.format === "markdown"
    ? renderMeasurementMarkdown(measurement, { ...shown, link: options.link })
    : renderMeasurementTerminal(measurement, { ...shown, ...terminalOptions(options) });
}

function renderReport(report: CheckReport, options: RenderOptions): string {
  return options.format === "markdown"
    ? renderMarkdown(report, { link: options.link })
    : renderTerminal(report, terminalOptions(options));
}

function terminalOptions({ screen, top }: RenderOptions) {
  const hyperlink: SourceLink = (file) =>
    screen.hyperlinks && top !== null ? pathToFileURL(join(top, file)).href : null;
  return { width: screen.width, colour: screen.colour, hyperlink };
}
