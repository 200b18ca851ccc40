/** What is shown of one measurement that nothing is compared with: decided once, for all targets. */
import type { MeasuredSite, Measurement } from "../baseline/measurement.ts";
import type { Metric } from "../metrics.ts";
import type { Note } from "../notes.ts";
import { describeAmount, describeExactly } from "./change.ts";
import { code, commitCode, countOf, type Phrase, words } from "./phrase.ts";
import { describePlace, type SitePlace } from "./site-list.ts";

/** How much of a measurement is shown. */
export interface MeasurementOptions {
  readonly notes: readonly Note[];
  /** How many call sites people are shown. JSON is never cut. */
  readonly top: number;
  /** The metric that call sites are ordered by; peak-bytes if it isn't given. */
  readonly sortBy?: Metric | null;
}

/** One of the program's totals: "live", "1.00 KiB", "1 block". */
export interface TotalRow {
  readonly label: string;
  readonly amount: string;
  /** null for the peak, whose blocks aren't a metric. */
  readonly blocks: string | null;
  readonly exactly: string;
  /** "± 1.20 MiB between equal runs", "lower bound"; null where there is nothing to say. */
  readonly remark: string | null;
}

/** A call site with its part of the program's amount. */
interface SiteShare extends SitePlace {
  readonly amount: string;
  readonly exactly: string;
  /** "49.9%". */
  readonly share: string;
}

export interface MeasurementView {
  /** What was measured: the scenario, the commit, the runs. */
  readonly subject: readonly Phrase[];
  readonly totals: readonly TotalRow[];
  readonly metric: Metric;
  readonly sites: readonly SiteShare[];
  /** "123 more call sites have 1.20 MiB (12.0%)"; null if all are listed. */
  readonly omitted: string | null;
  readonly notes: readonly Note[];
}

/** Decides what is shown of a measurement. Call sites without a byte or block of the metric aren't listed. */
export function viewMeasurement(
  measurement: Measurement,
  options: MeasurementOptions,
): MeasurementView {
  const metric = options.sortBy ?? "peak-bytes";
  const total = measurement.metrics[metric].value;
  const sites = measurement.sites
    .filter((site) => site.metrics[metric].value > 0)
    .sort((a, b) => b.metrics[metric].value - a.metrics[metric].value);
  return {
    subject: describeSubject(measurement),
    totals: [
      describeTotal(measurement, { label: "peak", bytes: "peak-bytes", blocks: null }),
      describeTotal(measurement, { label: "live", bytes: "live-bytes", blocks: "live-blocks" }),
      describeTotal(measurement, { label: "total", bytes: "total-bytes", blocks: "total-blocks" }),
    ],
    metric,
    sites: sites.slice(0, options.top).map((site) => describeShare(site, metric, total)),
    omitted: describeRest(sites.slice(options.top), metric, total),
    notes: options.notes,
  };
}

function describeSubject({ scenario, commit, dirty, runs }: Measurement): readonly Phrase[] {
  return [
    ...(scenario === null ? [] : [[code(scenario)]]),
    ...(commit === null
      ? []
      : [[commitCode(commit), words(dirty ? " with uncommitted changes" : "")]]),
    [words(countOf(runs, "run"))],
  ];
}

interface TotalMetrics {
  readonly label: string;
  readonly bytes: Metric;
  readonly blocks: Metric | null;
}

function describeTotal({ metrics }: Measurement, names: TotalMetrics): TotalRow {
  const { value, spread, exact } = metrics[names.bytes];
  const bound = exact ? "" : "≥ ";
  const varies = spread > 0 ? `± ${describeAmount(names.bytes, spread)} between equal runs` : null;
  return {
    label: names.label,
    amount: bound + describeAmount(names.bytes, value),
    blocks: names.blocks && describeAmount(names.blocks, metrics[names.blocks].value),
    exactly: bound + describeExactly(names.bytes, value),
    remark: exact ? varies : "lower bound",
  };
}

function describeShare(site: MeasuredSite, metric: Metric, total: number): SiteShare {
  const { value } = site.metrics[metric];
  return {
    symbol: site.function.symbol,
    file: site.file,
    line: site.line,
    remarks: describePlace(site),
    stack: site.stack,
    amount: describeAmount(metric, value),
    exactly: describeExactly(metric, value),
    share: shareOf(value, total),
  };
}

function describeRest(rest: readonly MeasuredSite[], metric: Metric, total: number): string | null {
  if (rest.length === 0) return null;
  const sum = rest.reduce((amount, site) => amount + site.metrics[metric].value, 0);
  const verb = rest.length === 1 ? "has" : "have";
  return `${countOf(rest.length, "more call site")} ${verb} ${describeAmount(metric, sum)} (${shareOf(sum, total)})`;
}

function shareOf(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(1)}%`;
}
