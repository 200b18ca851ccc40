import type { HeadMeasurement } from "../baseline/measurement.ts";
import type { Comparison } from "../compare/comparison.ts";
import type { Judgement, Verdict } from "../judge/judgement.ts";
import type { Metric } from "../metrics.ts";
import type { Note } from "../notes.ts";

/** One scenario, measured, compared if it could be, and judged. */
export interface ScenarioReport {
  readonly name: string;
  readonly head: HeadMeasurement;
  /** null when the verdict is `not-comparable` for want of a usable base. */
  readonly comparison: Comparison | null;
  readonly judgement: Judgement;
  /** Facts about the measurement itself: coverage, allocator, own code missing. */
  readonly notes: readonly Note[];
}

/** Where the numbers come from, in one line of the report. */
export interface Provenance {
  /** "measured in this run", "the local store", "file baseline.json"; null without a baseline. */
  readonly baseline: string | null;
  readonly baseCommit: string | null;
  readonly headCommit: string | null;
  /** What `headCommit` merges, where that is the merge that GitHub makes of a pull request. */
  readonly merged?: {
    /** The pull request's newest commit, which people know. */
    readonly tip: string;
    readonly into: string;
  };
  readonly headDirty: boolean;
  readonly instrument: "feature" | "probe" | null;
  /** Wall time of the whole check, in seconds. */
  readonly seconds: number | null;
  readonly version: string;
}

/** Everything a report is rendered from. */
export interface CheckReport {
  readonly verdict: Verdict;
  readonly scenarios: readonly ScenarioReport[];
  readonly provenance: Provenance;
  /** The `heapgate diff …` line that prints the same table from the kept profiles; null where none are kept. */
  readonly reproduce: string | null;
  /** Where a reader finds the profiles; not given where they lie on the reader's own machine. */
  readonly profiles?: string;
  /** How many call sites people are shown. JSON is never cut. */
  readonly top: number;
  /** The metric that call sites are ordered by; null for the one that decides. */
  readonly sortBy: Metric | null;
}

/** The report without how long the check took, which says nothing about the program. */
export function withoutTime(report: CheckReport): CheckReport {
  return { ...report, provenance: { ...report.provenance, seconds: null } };
}

/** Makes links to source lines of the commit that was built; gives null where none can be right. */
export type SourceLink = (file: string, line: number | null) => string | null;
