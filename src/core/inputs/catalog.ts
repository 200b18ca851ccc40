/** All settings as people read of them: in help, in README, in action.yml. */
import type { ActionSettings } from "./action-settings.ts";
import type { Limit } from "./limit.ts";
import { DEFAULT_LIMITS } from "./parse-limit.ts";
import type { CheckSettings, ScenarioSettings } from "./settings.ts";

export type SettingName = keyof ScenarioSettings | keyof CheckSettings;

/** How a setting is shown to people, and given on a command line or in a workflow. */
export interface SettingEntry<Name extends string = SettingName> {
  readonly name: Name;
  /**
   * What its value is called, such as `NAME`; null for a flag: without value on a command line, true or false in a
   * workflow. "…" at the end: a list, by repeating the flag, or one entry a line. `NAMES…`: also with commas between them.
   */
  readonly value: string | null;
  /** The default as people read it; null if nothing stands for it, and for a flag that is off. */
  readonly default: string | null;
  /** What it does, in one line. */
  readonly effect: string;
}

/**
 * The settings that the command line and the action have, in the order in which they are listed. The command line's
 * `args` stand after `--`.
 */
export const SETTINGS: readonly SettingEntry[] = [
  { name: "path", value: "DIR", default: ".", effect: "the package or workspace to measure" },
  {
    name: "package",
    value: "NAME",
    default: "what is at path",
    effect: "the package of a workspace",
  },
  { name: "bin", value: "NAME", default: "the only one", effect: "measure this binary" },
  {
    name: "example",
    value: "NAME",
    default: "the only one, if there is no bin",
    effect: "measure this example",
  },
  {
    name: "scenario",
    value: "NAMES…",
    default: "all",
    effect: "scenarios of Cargo.toml's metadata to measure",
  },
  {
    name: "args",
    value: "ARG…",
    default: null,
    effect: "arguments of the measured program; a blank does not end one",
  },
  { name: "stdin", value: "FILE", default: "empty", effect: "the program's standard input" },
  {
    name: "env",
    value: "KEY=VALUE…",
    default: null,
    effect: "variables for the measured program",
  },
  {
    name: "working-directory",
    value: "DIR",
    default: "the current folder",
    effect: "where the program runs",
  },
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
  { name: "cargo-args", value: "ARG…", default: null, effect: "more arguments for cargo" },
  {
    name: "instrument",
    value: "HOW",
    default: "auto",
    effect:
      "how dhat gets in: feature (the crate's own), probe (nothing of the crate changes), or auto (the crate's own if it has one)",
  },
  {
    name: "dhat-feature",
    value: "NAME",
    default: "found in Cargo.toml",
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
  {
    name: "base",
    value: "REF",
    default: "the merge base, or the commit before",
    effect: "the commit to compare with",
  },
  {
    name: "baseline",
    value: "FROM",
    default: "auto",
    effect:
      "where the base's numbers come from: auto or measure (it is measured now), none, or a saved measurement (a file, or a folder of them)",
  },
  {
    name: "on-missing-baseline",
    value: "HOW",
    default: "pass",
    effect: "what to do when there is nothing to compare with: pass or fail",
  },
  {
    name: "fail-on",
    value: "LIMIT…",
    default: textOf(DEFAULT_LIMITS.failOn),
    effect: "fail when one of these limits is passed",
  },
  {
    name: "warn-on",
    value: "LIMIT…",
    default: textOf(DEFAULT_LIMITS.warnOn),
    effect: "warn when one of these limits is passed",
  },
  {
    name: "own-crate",
    value: "NAMES…",
    default: "the workspace's",
    effect: "crates that count as own code",
  },
  { name: "top", value: "N", default: "5", effect: "call sites shown" },
  {
    name: "sort",
    value: "METRIC",
    default: "the one that decides",
    effect: "the metric that call sites are ordered by",
  },
];

/** The settings that the action alone has. */
export const ACTION_SETTINGS: readonly SettingEntry<keyof ActionSettings>[] = [
  {
    name: "mode",
    value: "MODE",
    default: "check",
    effect: "what to do; check: measure the program and its base, compare, and judge",
  },
  {
    name: "comment",
    value: "WHEN",
    default: "auto",
    effect:
      "when to comment on the pull request: auto (with news only; an earlier comment is kept up to date), always or never",
  },
  {
    name: "key",
    value: "TEXT",
    default: "the workflow, the job and what is measured",
    effect:
      "tells this check's comment from others': needed in a matrix whose jobs measure the same, such as one of runners",
  },
  {
    name: "annotations",
    value: null,
    default: "true",
    effect: "mark the lines that grew, in files that changed; the verdict is told either way",
  },
  {
    name: "report-dir",
    value: "DIR",
    default: ".heapgate/report in the workspace that is measured",
    effect: "the folder for the report and the raw profiles",
  },
  {
    name: "github-token",
    value: "TOKEN",
    default: "the job's own",
    effect:
      "the token to comment and to fetch the base with; it needs pull-requests: write and contents: read",
  },
];

function textOf(limits: readonly Limit[]): string {
  return limits.map(({ text }) => text).join(", ");
}
