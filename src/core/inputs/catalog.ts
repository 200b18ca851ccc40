import type { CheckSettings, ScenarioSettings } from "./settings.ts";

export type SettingName = keyof ScenarioSettings | keyof CheckSettings;

/** How a setting is shown to people and given on a command line. */
export interface SettingEntry {
  readonly name: SettingName;
  /** What its value is called in help, such as `NAME`; null for a flag without value; "…" at the end: repeatable. */
  readonly value: string | null;
  /** The default as people read it. */
  readonly default: string | null;
  /** What it does, in one line. */
  readonly effect: string;
}

/** All settings, in the order in which help and README list them. The command line's `args` stand after `--`. */
export const SETTINGS: readonly SettingEntry[] = [
  { name: "path", value: "DIR", default: ".", effect: "the package or workspace to measure" },
  { name: "package", value: "NAME", default: null, effect: "the package of a workspace" },
  { name: "bin", value: "NAME", default: null, effect: "measure this binary" },
  { name: "example", value: "NAME", default: null, effect: "measure this example" },
  {
    name: "scenario",
    value: "NAME…",
    default: "all",
    effect: "scenarios of Cargo.toml's metadata to measure",
  },
  { name: "args", value: "ARG…", default: null, effect: "arguments of the measured program" },
  { name: "stdin", value: "FILE", default: "empty", effect: "the program's standard input" },
  {
    name: "env",
    value: "KEY=VALUE…",
    default: null,
    effect: "a variable for the measured program",
  },
  { name: "working-directory", value: "DIR", default: "here", effect: "where the program runs" },
  { name: "features", value: "NAMES…", default: null, effect: "features to build with" },
  { name: "all-features", value: null, default: null, effect: "build with all features" },
  {
    name: "no-default-features",
    value: null,
    default: null,
    effect: "build without the default features",
  },
  { name: "profile", value: "NAME", default: "release", effect: "the cargo profile to build like" },
  {
    name: "target",
    value: "TRIPLE",
    default: "the host",
    effect: "the target triple to build for",
  },
  {
    name: "toolchain",
    value: "NAME",
    default: "the project's",
    effect: "the rustup toolchain to build with",
  },
  { name: "cargo-args", value: "ARG…", default: null, effect: "one more argument for cargo" },
  {
    name: "instrument",
    value: "HOW",
    default: "auto",
    effect: "auto, feature (the crate's own dhat) or probe (nothing of the crate changes)",
  },
  {
    name: "dhat-feature",
    value: "NAME",
    default: "found",
    effect: "the feature that turns the crate's own dhat on",
  },
  {
    name: "depth",
    value: "FRAMES",
    default: "100",
    effect: "frames the probe keeps of a call stack",
  },
  {
    name: "runs",
    value: "N",
    default: "auto",
    effect: "runs of each side; auto: 2, up to 7 while they differ",
  },
  { name: "timeout", value: "TIME", default: "10m", effect: "the longest that one run may take" },
  {
    name: "allow-failure",
    value: null,
    default: null,
    effect: "measure a program that ends with an error",
  },
  {
    name: "max-profile-size",
    value: "SIZE",
    default: "2GiB",
    effect: "the largest profile that is read",
  },
  { name: "base", value: "REF", default: "the merge base", effect: "the commit to compare with" },
  {
    name: "baseline",
    value: "FROM",
    default: "auto",
    effect:
      "auto or measure (measure the base now), none, or a saved measurement: a file, or a folder of them",
  },
  {
    name: "on-missing-baseline",
    value: "HOW",
    default: "pass",
    effect: "pass or fail when there is nothing to compare with",
  },
  {
    name: "fail-on",
    value: "LIMIT…",
    default: "see Limits",
    effect: "fail when this limit is passed",
  },
  {
    name: "warn-on",
    value: "LIMIT…",
    default: "see Limits",
    effect: "warn when this limit is passed",
  },
  {
    name: "own-crate",
    value: "NAME…",
    default: "the workspace's",
    effect: "a crate that counts as own code",
  },
  { name: "top", value: "N", default: "5", effect: "call sites shown" },
  {
    name: "sort",
    value: "METRIC",
    default: "what decides",
    effect: "the metric that call sites are ordered by",
  },
];
