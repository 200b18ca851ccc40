import type { Limit } from "../inputs/limit.ts";
import type { Bytes } from "../units.ts";

/** The cargo target that is measured. */
export interface TargetChoice {
  readonly package: string;
  readonly kind: "bin" | "example";
  readonly name: string;
}

/** What cargo is told beside the target. */
export interface BuildOptions {
  readonly features: readonly string[];
  readonly allFeatures: boolean;
  readonly noDefaultFeatures: boolean;
  /** The profile that heapgate's own inherits. */
  readonly profile: string;
  /** null: the host. */
  readonly target: string | null;
  /** null: what the project's directory selects. */
  readonly toolchain: string | null;
  readonly cargoArgs: readonly string[];
}

/** One program run that is measured: a target, its arguments, its limits. */
export interface Scenario {
  readonly name: string;
  readonly target: TargetChoice;
  readonly build: BuildOptions;
  readonly args: readonly string[];
  /** A file, absolute or relative to where heapgate was started; null for an empty standard input. */
  readonly stdin: string | null;
  readonly env: Readonly<Record<string, string>>;
  /** Absolute or relative to where heapgate was started; null for that directory itself. */
  readonly workingDirectory: string | null;
  readonly instrument: "auto" | "feature" | "probe";
  readonly dhatFeature: string | null;
  /** null: the probe's default. Asking for it is wrong with `feature`, whose depth is in the program's code. */
  readonly depth: number | null;
  readonly runs: number | "auto";
  readonly timeoutMs: number;
  readonly allowFailure: boolean;
  readonly maxProfileSize: Bytes;
  readonly failOn: readonly Limit[];
  readonly warnOn: readonly Limit[];
}
