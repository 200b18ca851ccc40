/** A command's result in the format that was asked for. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Measurement } from "../core/baseline/measurement.ts";
import type { Note } from "../core/notes.ts";
import type { CheckReport, SourceLink } from "../core/report/check-report.ts";
import { checkJson, comparisonJson, measurementJson } from "../core/report/json.ts";
import { renderMarkdown } from "../core/report/markdown.ts";
import { renderMeasurementMarkdown } from "../core/report/markdown-measurement.ts";
import { renderTerminal } from "../core/report/terminal.ts";
import { renderMeasurementTerminal } from "../core/report/terminal-measurement.ts";
import type { Format } from "./command-line.ts";

/** What standard output can show. */
interface Screen {
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

/** Renders a measurement alone. */
export function renderMeasurement(
  measured: {
    readonly measurement: Measurement;
    readonly notes: readonly Note[];
    readonly top: number;
  },
  options: RenderOptions,
): string {
  const { measurement, notes, top } = measured;
  if (options.format === "json") return measurementJson(measurement, notes);
  if (options.format === "markdown") {
    return renderMeasurementMarkdown(measurement, { top, notes, link: options.link });
  }
  return renderMeasurementTerminal(measurement, { top, notes, ...terminalOptions(options) });
}

/** Links to GitHub at a commit; none without an address. */
export function linkToCommit(address: string | null, commit: string | null): SourceLink {
  if (address === null || commit === null) return () => null;
  return (file, line) => {
    const path = file.split("/").map(encodeURIComponent).join("/");
    return `${address}/blob/${commit}/${path}${line === null ? "" : `#L${line}`}`;
  };
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
