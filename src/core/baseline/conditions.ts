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
  /** The user's flags for rustc, of environment or configuration; empty if none. */
  readonly rustflags: string;
  /** Variables by which cargo itself builds otherwise, `CARGO_PROFILE_RELEASE_LTO`. */
  readonly cargoVariables: Readonly<Record<string, string>>;
  /** SHA-256 of the values of the scenario's variables, which may be secrets. */
  readonly variableDigests: Readonly<Record<string, string>>;
  /** SHA-256 of the standard input; null for an empty one. */
  readonly stdinDigest: string | null;
  readonly processors: number;
  /** SHA-256 of the lock file of a crate that commits none; null where one is committed. */
  readonly lockDigest: string | null;
}

/** The version of what heapgate measures: a change of it makes older measurements incomparable. */
const MEASURES = "1";

/** What the fact of a variable begins with; its value is a digest and says nothing to people. */
export const ENVIRONMENT_VARIABLE = "environment variable ";

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
    "cargo variables": JSON.stringify(Object.entries(conditions.cargoVariables).sort(byName)),
    "cargo arguments": JSON.stringify(build.cargoArgs),
    instrument: conditions.instrument,
    depth: scenario.depth === null ? "default" : String(scenario.depth),
    arguments: JSON.stringify(scenario.args),
    ...describeVariables(conditions),
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

function describeVariables({ variableDigests }: Conditions): Fingerprint {
  const entries = Object.entries(variableDigests).sort(byName);
  return Object.fromEntries(
    entries.map(([name, digest]) => [ENVIRONMENT_VARIABLE + name, `sha256 ${digest}`]),
  );
}

function byName([one]: [string, string], [other]: [string, string]): number {
  return one < other ? -1 : 1;
}
