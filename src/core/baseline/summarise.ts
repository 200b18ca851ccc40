/**
 * Several runs of one side as one measurement. For each metric one real run stands for the side, so that its call sites
 * sum to its total exactly, which medians of single sites would not.
 */
import { type Counts, METRICS, type Metric, type PerMetric, perMetric } from "../metrics.ts";
import type { Profile, ProfiledCrate, ProfiledSite } from "../profile/profile.ts";
import { compareText } from "../text-order.ts";
import type {
  MeasuredCrate,
  MeasuredMetric,
  MeasuredSite,
  Measurement,
  SiteMetric,
} from "./measurement.ts";
import { siteId } from "./site-id.ts";

/** What was measured, beside the numbers. */
export type MeasuredSubject = Pick<Measurement, "scenario" | "commit" | "dirty" | "fingerprint">;

/**
 * Sums up all runs of a side. A call site or crate that only some runs have counts as zero in the others; it is
 * described as the peak's run has it, else as the first run that has it.
 * Ordered by peak bytes, then total bytes, largest first; ties by id, crates by name.
 */
export function summariseRuns(
  profiles: readonly [Profile, ...Profile[]],
  subject: MeasuredSubject,
): Measurement {
  const standing = perMetric((metric) => findLowerMedianRun(profiles, metric));
  const runs = { profiles, standing };
  return {
    ...subject,
    runs: profiles.length,
    metrics: perMetric((metric) => summariseMetric(runs, metric)),
    sites: summariseSites(runs),
    crates: summariseCrates(runs),
    quality: (profiles[standing["peak-bytes"]] ?? profiles[0]).quality,
  };
}

interface Runs {
  readonly profiles: readonly Profile[];
  /** Which run stands for the side, by its index, for each metric. */
  readonly standing: PerMetric<number>;
}

/** Of equal totals the first run. The lower of two medians, because their mean is no run's. */
function findLowerMedianRun(profiles: readonly Profile[], metric: Metric): number {
  const byTotal = profiles
    .map((profile, run) => ({ run, total: profile.totals[metric] }))
    .toSorted((a, b) => a.total - b.total);
  return byTotal[(profiles.length - 1) >> 1]?.run ?? 0;
}

function summariseMetric({ profiles, standing }: Runs, metric: Metric): MeasuredMetric {
  const totals = profiles.map((profile) => profile.totals[metric]);
  const exact = profiles.every((profile) => !profile.inexact.includes(metric));
  return { ...summariseAmounts(totals, standing[metric]), exact };
}

function summariseSites(runs: Runs): readonly MeasuredSite[] {
  const tallies = tallyParts<ProfiledSite, string>(runs, {
    partsOf: (profile) => profile.sites,
    keyOf: siteId,
  });
  return Array.from(tallies, ([id, { part, amounts }]) => {
    const { counts: _, ...site } = part;
    return { ...site, id, metrics: summariseTally(amounts, runs.standing) };
  }).toSorted((a, b) => compareSize(a, b) || compareText(a.id, b.id));
}

function summariseCrates(runs: Runs): readonly MeasuredCrate[] {
  const tallies = tallyParts<ProfiledCrate, string | null>(runs, {
    partsOf: (profile) => profile.crates,
    keyOf: (part) => part.crate,
  });
  return Array.from(tallies, ([crate, { amounts }]) => ({
    crate,
    metrics: summariseTally(amounts, runs.standing),
  })).toSorted((a, b) => compareSize(a, b) || compareText(a.crate ?? "", b.crate ?? ""));
}

/** A way to cut a profile into parts, and what names a part in every run. */
interface Cut<Part, Key> {
  readonly partsOf: (profile: Profile) => readonly Part[];
  readonly keyOf: (part: Part) => Key;
}

/** One part of the program in all runs. */
interface Tally<Part> {
  readonly part: Part;
  /** Its amount in each run, in the order of the runs. */
  readonly amounts: PerMetric<number[]>;
}

function tallyParts<Part extends { readonly counts: Counts }, Key>(
  { profiles, standing }: Runs,
  cut: Cut<Part, Key>,
): ReadonlyMap<Key, Tally<Part>> {
  const tallies = new Map<Key, Tally<Part>>();
  for (const [run, profile] of peakRunFirst(profiles, standing)) {
    for (const part of cut.partsOf(profile)) {
      const key = cut.keyOf(part);
      const tally = tallies.get(key) ?? { part, amounts: perMetric(() => profiles.map(() => 0)) };
      tallies.set(key, tally);
      for (const metric of METRICS) {
        tally.amounts[metric][run] = (tally.amounts[metric][run] ?? 0) + part.counts[metric];
      }
    }
  }
  return tallies;
}

/** The first run that has a part describes it. */
function peakRunFirst(
  profiles: readonly Profile[],
  standing: PerMetric<number>,
): readonly (readonly [number, Profile])[] {
  const peakRun = standing["peak-bytes"];
  return [...profiles.entries()].toSorted(
    ([a], [b]) => Number(b === peakRun) - Number(a === peakRun),
  );
}

function summariseTally(
  amounts: PerMetric<readonly number[]>,
  standing: PerMetric<number>,
): PerMetric<SiteMetric> {
  return perMetric((metric) => summariseAmounts(amounts[metric], standing[metric]));
}

function summariseAmounts(amounts: readonly number[], standing: number): SiteMetric {
  return {
    value: amounts[standing] ?? 0,
    spread: Math.max(...amounts) - Math.min(...amounts),
  };
}

type Sized = Pick<MeasuredCrate, "metrics">;

function compareSize(a: Sized, b: Sized): number {
  return (
    b.metrics["peak-bytes"].value - a.metrics["peak-bytes"].value ||
    b.metrics["total-bytes"].value - a.metrics["total-bytes"].value
  );
}
