import type { PerMetric } from "../metrics.ts";
import type { Note } from "../notes.ts";
import type { CallSite } from "../profile/profile.ts";

/** base + delta = head, exactly. */
export interface Delta {
  readonly base: number;
  readonly head: number;
  readonly delta: number;
  /** Max − min over one side's runs, the larger side's. */
  readonly spread: number;
}

/** A metric of the whole program on both sides. */
export interface MetricDelta extends Delta {
  /** False if either side is a lower bound only. */
  readonly exact: boolean;
  /** What measured it. */
  readonly source: "dhat";
}

/**
 * - `new`, `gone`: on one side only
 * - `grown`, `shrunk`: by the first metric that differs, in the order of METRICS
 * - `moved`: matched under another key, numbers equal
 * - `same`: numbers equal
 */
export type SiteStatus = "new" | "grown" | "shrunk" | "gone" | "moved" | "same";

/** A call site of either side: head's description where head has it, else base's. */
export interface ComparedSite extends CallSite {
  readonly id: string;
  readonly status: SiteStatus;
  readonly metrics: PerMetric<Delta>;
}

/** One crate's share of a metric on both sides, for `crate` limits. */
export interface ComparedCrate {
  readonly crate: string | null;
  readonly metrics: PerMetric<Delta>;
}

/** Base and head of one scenario, matched. Per metric, the sites' deltas sum to the program's delta exactly. */
export interface Comparison {
  readonly metrics: PerMetric<MetricDelta>;
  readonly sites: readonly ComparedSite[];
  readonly crates: readonly ComparedCrate[];
  readonly runs: { readonly base: number; readonly head: number };
  readonly notes: readonly Note[];
}
