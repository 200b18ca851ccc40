/** The call sites that a report shows for one scenario: decided once, for all targets. */
import type { ComparedSite, Comparison } from "../compare/comparison.ts";
import { orderSites } from "../judge/order.ts";
import type { Metric } from "../metrics.ts";
import type { CallSite } from "../profile/profile.ts";
import { type Change, describeChange, describeDelta } from "./change.ts";
import type { SourceLink } from "./check-report.ts";
import { safeUrl } from "./escape.ts";
import { code, countOf, type Phrase, words } from "./phrase.ts";
import { callersOf } from "./stack-lines.ts";
import { isSlight } from "./weight.ts";

/** A path of 4,096 characters, the longest on Linux, would take a tenth of a comment in its link alone. */
const LONGEST_ADDRESS = 1000;

/** Where a call site is, as a reader needs it. */
export interface SitePlace {
  readonly symbol: string;
  readonly file: string | null;
  readonly line: number | null;
  /** What else there is to say of it, in a word or two each: "new", "dependency, 1.0.154", "through toml::de::from_str". */
  readonly remarks: readonly Phrase[];
  /** Innermost frame first. */
  readonly stack: readonly string[];
}

/** A call site with its change. */
interface SiteRow extends SitePlace {
  readonly change: Change;
  /** The code that led to the call site, nearest first. */
  readonly callers: readonly string[];
}

export interface SiteList {
  readonly metric: Metric;
  /** What grew, most first, and what shrank, most first; what the program did in sum comes first. */
  readonly rows: readonly SiteRow[];
  /** What the rows leave out: "12 more call sites grew (+3.20 KiB in all)". */
  readonly omitted: readonly string[];
  /** Whether a call site changed by enough to be worth a sentence. */
  readonly isNotable: boolean;
}

/** The part of the largest change that is worth a row beside it. */
const NOTABLE_PART = 0.01;

/**
 * Gives the call sites that grew most and those that shrank most in a metric, at most `top` of each. Slight changes
 * are listed only where there are no others, and those that are next to nothing beside the largest not with it. A change that is not larger
 * than the site's own spread between equal runs is noise, and not listed.
 */
export function listSites(comparison: Comparison, metric: Metric, top: number): SiteList {
  const sites = orderSites(comparison, metric).filter((site) => isBeyondSpread(site, metric));
  const notable = sites.filter((site) => !isSlight(metric, site.metrics[metric]));
  const least = NOTABLE_PART * Math.max(...notable.map(sizeOf));
  const listed = notable.length > 0 ? notable.filter((site) => sizeOf(site) >= least) : sites;
  const grown = listed.filter(hasGrown).slice(0, top);
  const shrunk = listed.filter(hasShrunk).reverse().slice(0, top);
  const shown =
    comparison.metrics[metric].delta < 0 ? [...shrunk, ...grown] : [...grown, ...shrunk];
  const rest = sites.filter((site) => !shown.includes(site));
  const moved = comparison.sites.filter((site) => site.status === "moved").length;
  return {
    metric,
    rows: shown.map((site) => describeSite(site, metric)),
    omitted: [
      ...describeRest(rest.filter(hasGrown), metric, "grew"),
      ...describeRest(rest.filter(hasShrunk), metric, "shrank"),
      ...(moved > 0 ? [`${countOf(moved, "call site")} moved, numbers equal`] : []),
    ],
    isNotable: notable.length > 0,
  };

  function sizeOf(site: ComparedSite): number {
    return Math.abs(site.metrics[metric].delta);
  }

  function hasGrown(site: ComparedSite): boolean {
    return site.metrics[metric].delta > 0;
  }

  function hasShrunk(site: ComparedSite): boolean {
    return site.metrics[metric].delta < 0;
  }
}

/**
 * Says what is special about a call site's place: that it is a dependency's, and what it allocates through. A crate
 * without a version isn't called a dependency: of a bare profile file nothing says which crates are the user's.
 */
export function describePlace(site: CallSite): readonly Phrase[] {
  return [
    ...(site.own || site.version === null ? [] : [[words(`dependency, ${site.version}`)]]),
    ...(site.through === null ? [] : [[words("through "), code(site.through.symbol)]]),
  ];
}

/** "src/store.rs:88"; null where the file isn't known. */
export function placeOf({ file, line }: SitePlace): string | null {
  if (file === null) return null;
  return line === null ? file : `${file}:${line}`;
}

/** The address of a call site's line, safe to stand in a link; null where there is none. */
export function addressOf({ file, line }: SitePlace, link: SourceLink): string | null {
  if (file === null) return null;
  // A lone surrogate, as only a measurement from outside can have, makes encodeURIComponent throw.
  const url = link(file.replace(/\p{Cs}/gu, "\ufffd"), line);
  return url === null || url.length > LONGEST_ADDRESS ? null : safeUrl(url);
}

function describeSite(site: ComparedSite, metric: Metric): SiteRow {
  return {
    symbol: site.function.symbol,
    file: site.file,
    line: site.line,
    remarks: [
      ...(site.status === "new" || site.status === "gone" ? [[words(site.status)]] : []),
      ...describePlace(site),
    ],
    change: describeChange(metric, site.metrics[metric]),
    stack: site.stack,
    callers: callersOf(site.function.symbol, site.stack),
  };
}

function isBeyondSpread(site: ComparedSite, metric: Metric): boolean {
  const { delta, spread } = site.metrics[metric];
  return Math.abs(delta) > spread;
}

function describeRest(
  rest: readonly ComparedSite[],
  metric: Metric,
  verb: string,
): readonly string[] {
  if (rest.length === 0) return [];
  const sum = rest.reduce((total, site) => total + site.metrics[metric].delta, 0);
  return [
    `${countOf(rest.length, "more call site")} ${verb} (${describeDelta(metric, sum)}${rest.length === 1 ? "" : " in all"})`,
  ];
}
