/** Builders of profiles and measurements, in which only what a test is about need be said. */
import type {
  MeasuredCrate,
  MeasuredSite,
  Measurement,
} from "../../src/core/baseline/measurement.ts";
import { siteId } from "../../src/core/baseline/site-id.ts";
import { type Counts, type PerMetric, perMetric } from "../../src/core/metrics.ts";
import type {
  CallSite,
  FunctionName,
  Profile,
  ProfiledSite,
} from "../../src/core/profile/profile.ts";
import { blocks, bytes } from "../../src/core/units.ts";

type Amounts = Partial<PerMetric<number>>;

/** What may be said of a call site. Functions are given by their symbol, which is their key too. */
export interface SiteOverrides extends Partial<Omit<CallSite, "function" | "through">> {
  readonly symbol?: string;
  readonly through?: string | null;
  /** Amounts that are not given are 0. */
  readonly values?: Amounts;
  /** Likewise; of measured sites only. */
  readonly spreads?: Amounts;
}

/** A function whose key is its symbol, of the crate that its path starts with. */
function makeFunction(symbol: string): FunctionName {
  const [crate = ""] = symbol.split("::");
  return { symbol, key: symbol, crate: symbol.includes("::") ? crate : null };
}

/** A site of a measurement: app::load in src/lib.rs:1 that holds nothing, unless told. */
export function makeSite(overrides: SiteOverrides = {}): MeasuredSite {
  const { values = {}, spreads = {} } = overrides;
  const site = makeCallSite(overrides);
  const metrics = perMetric((metric) => ({
    value: values[metric] ?? 0,
    spread: spreads[metric] ?? 0,
  }));
  return { ...site, id: siteId(site), metrics };
}

/** A measurement of one run whose metrics and crates are the sums of its sites, unless told. */
export function makeMeasurement(overrides: Partial<Measurement> = {}): Measurement {
  const sites = overrides.sites ?? [];
  const metrics = perMetric((metric) => ({
    value: sum(sites.map((site) => site.metrics[metric].value)),
    spread: 0,
    exact: true,
  }));
  return {
    scenario: "default",
    commit: "0123456789abcdef0123456789abcdef01234567",
    dirty: false,
    runs: 1,
    fingerprint: { target: "x86_64-unknown-linux-gnu", rustc: "1.95.0" },
    metrics,
    sites,
    crates: cratesOf(sites),
    quality: { programPoints: 1, stacks: 1, namelessShare: 0, foreignShare: 0, deepest: 10 },
    ...overrides,
  };
}

/** A site of one run's profile, as {@link makeSite}. */
export function makeProfiledSite(overrides: SiteOverrides = {}): ProfiledSite {
  return { ...makeCallSite(overrides), counts: makeCounts(overrides.values) };
}

/** One run's profile whose totals and crates are the sums of its sites, unless told. */
export function makeProfile(overrides: Partial<Profile> = {}): Profile {
  const sites = overrides.sites ?? [];
  const measured = cratesOf(
    sites.map(({ counts, ...site }) => ({
      ...site,
      id: siteId(site),
      metrics: perMetric((metric) => ({ value: counts[metric], spread: 0 })),
    })),
  );
  return {
    writer: "dhat-rs",
    command: "app",
    pid: 1,
    totals: makeCounts(perMetric((metric) => sum(sites.map((site) => site.counts[metric])))),
    inexact: [],
    sites,
    crates: measured.map(({ crate, metrics }) => ({
      crate,
      counts: makeCounts(perMetric((metric) => metrics[metric].value)),
    })),
    quality: { programPoints: 1, stacks: 1, namelessShare: 0, foreignShare: 0, deepest: 10 },
    ...overrides,
  };
}

function makeCallSite(overrides: SiteOverrides): CallSite {
  const { symbol = "app::load", through = null } = overrides;
  const frame = `${symbol} (src/lib.rs:1)`;
  return {
    function: makeFunction(symbol),
    own: overrides.own ?? true,
    version: overrides.version ?? null,
    through: through === null ? null : makeFunction(through),
    file: overrides.file === undefined ? "src/lib.rs" : overrides.file,
    line: overrides.line === undefined ? 1 : overrides.line,
    stack: overrides.stack ?? (through === null ? [frame] : [through, frame]),
  };
}

function makeCounts(amounts: Amounts = {}): Counts {
  return {
    "peak-bytes": bytes(amounts["peak-bytes"] ?? 0),
    "live-bytes": bytes(amounts["live-bytes"] ?? 0),
    "live-blocks": blocks(amounts["live-blocks"] ?? 0),
    "total-bytes": bytes(amounts["total-bytes"] ?? 0),
    "total-blocks": blocks(amounts["total-blocks"] ?? 0),
  };
}

/** The sites cut by the crate that asked for the memory: that of the innermost function known of a site. */
function cratesOf(sites: readonly MeasuredSite[]): readonly MeasuredCrate[] {
  const names = new Set(sites.map(crateOf));
  return Array.from(names, (crate) => {
    const members = sites.filter((site) => crateOf(site) === crate);
    return {
      crate,
      metrics: perMetric((metric) => ({
        value: sum(members.map((site) => site.metrics[metric].value)),
        spread: sum(members.map((site) => site.metrics[metric].spread)),
      })),
    };
  });
}

function crateOf(site: CallSite): string | null {
  return (site.through ?? site.function).crate;
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
