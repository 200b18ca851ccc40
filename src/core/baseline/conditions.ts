import type { Scenario } from "../plan/scenario.ts";
import type { Fingerprint } from "./measurement.ts";

/** What is known about a measurement beside its scenario. */
export interface Conditions {
  readonly scenario: Scenario;
  /** `rustc 1.95.0 (59807616e 2026-04-14)`. */
  readonly rustc: string;
  /** The triple that the program was built for. */
  readonly target: string;
  readonly instrument: "feature" | "probe";
  /** The user's flags for every rustc call; empty if none. */
  readonly rustflags: string;
  /** SHA-256 of the standard input; null for an empty one. */
  readonly stdinDigest: string | null;
  readonly processors: number;
  /** SHA-256 of the resolved lock file of a crate that commits none; null where one is committed. */
  readonly lockDigest: string | null;
}

/** The version of what heapgate measures: a change of it makes older measurements incomparable. */
const MEASURES = "1";

/** Lists what must be equal for two measurements to be comparable, in the order in which differences are reported. */
export function makeFingerprint(conditions: Conditions): Fingerprint {
  const { scenario } = conditions;
  const { build } = scenario;
  return {
    "heapgate schema": MEASURES,
    "target triple": conditions.target,
    rustc: conditions.rustc,
    program: `${scenario.target.kind} ${scenario.target.name} of ${scenario.target.package}`,
    profile: build.profile,
    features: describeFeatures(conditions),
    "rustc flags": conditions.rustflags,
    "cargo arguments": JSON.stringify(build.cargoArgs),
    instrument: conditions.instrument,
    depth: scenario.depth === null ? "default" : String(scenario.depth),
    arguments: JSON.stringify(scenario.args),
    environment: JSON.stringify(Object.entries(scenario.env).sort(byName)),
    "standard input": conditions.stdinDigest ?? "empty",
    processors: String(conditions.processors),
    "Cargo.lock": conditions.lockDigest ?? "committed",
  };
}

function describeFeatures({ scenario: { build } }: Conditions): string {
  const words = [
    ...(build.allFeatures ? ["all"] : []),
    ...(build.noDefaultFeatures ? ["no default"] : []),
    ...[...build.features].sort(),
  ];
  return words.length === 0 ? "default" : words.join(", ");
}

function byName([one]: [string, string], [other]: [string, string]): number {
  return one < other ? -1 : 1;
}
