import type { Metric, PerMetric } from "../metrics.ts";
import type { CallSite, ProfileQuality } from "../profile/profile.ts";

/**
 * What must be equal for two measurements to be comparable: named facts, in the order in which a difference is reported.
 * A fact that one side lacks is a difference too.
 */
export type Fingerprint = Readonly<Record<string, string>>;

/** One metric over all runs of a side. */
export interface MeasuredMetric {
  /** The lower-median total: that of one real run, whose sites stand for the side in this metric. */
  readonly value: number;
  /** Max − min over the runs. */
  readonly spread: number;
  /** False if a sum passed 2^53: the value is a lower bound, never gated. */
  readonly exact: boolean;
}

/** A call site's amount in the run that represents the metric, and its own max − min over the runs. */
export interface SiteMetric {
  readonly value: number;
  readonly spread: number;
}

/** A call site of a measurement. */
export interface MeasuredSite extends CallSite {
  /** Unique within a measurement and stable between builds: the function's key, and that of what it allocates through. */
  readonly id: string;
  readonly metrics: PerMetric<SiteMetric>;
}

/** What the stacks whose innermost frame outside std is one crate's hold. */
export interface MeasuredCrate {
  readonly crate: string | null;
  readonly metrics: PerMetric<SiteMetric>;
}

/** What was measured for one scenario at one commit: all runs. For each metric the sites' values sum to the metric's value. */
export interface Measurement {
  /** The scenario's name; null for a bare profile file. */
  readonly scenario: string | null;
  /** The commit that was built; null outside git and for a bare profile file. */
  readonly commit: string | null;
  /** Whether the tree had changes that are not in the commit. */
  readonly dirty: boolean;
  readonly runs: number;
  /** null for a bare profile file, which can be compared with a note only. */
  readonly fingerprint: Fingerprint | null;
  readonly metrics: PerMetric<MeasuredMetric>;
  readonly sites: readonly MeasuredSite[];
  readonly crates: readonly MeasuredCrate[];
  /** Of the run that represents peak-bytes. */
  readonly quality: ProfileQuality;
}

declare const side: unique symbol;

/** The measurement that is compared against. */
export type BaseMeasurement = Measurement & { readonly [side]: "base" };

/** The measurement that is judged. */
export type HeadMeasurement = Measurement & { readonly [side]: "head" };

/** Marks a measurement as the one that is compared against. */
export function asBase(measurement: Measurement): BaseMeasurement {
  return measurement as BaseMeasurement;
}

/** Marks a measurement as the one that is judged. */
export function asHead(measurement: Measurement): HeadMeasurement {
  return measurement as HeadMeasurement;
}

/** Says whether every run of a measurement gave the same totals: then any growth is real. */
export function isDeterministic(measurement: Measurement): boolean {
  return (Object.keys(measurement.metrics) as Metric[]).every(
    (metric) => measurement.metrics[metric].spread === 0,
  );
}
