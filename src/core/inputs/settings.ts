/**
 * Every setting by its public name, and how its value is read, from the command line (texts, lists of texts, flags) and
 * from TOML alike. catalog.ts says what each does. A message continues the sentence that starts with the setting's name.
 */
import * as v from "valibot";
import { METRICS } from "../metrics.ts";
import { bytes, parseByteAmount } from "../units.ts";
import type { Limit } from "./limit.ts";
import { parseLimit, renderLimitProblem } from "./parse-limit.ts";

/** Arguments, variables and paths end at a NUL for the system, and Node refuses to start a program with one in them. */
const NO_NUL = "must not hold a NUL";

/** One text that is not empty. */
export const Text = v.pipe(
  v.string("must be text"),
  v.minLength(1, "must not be empty"),
  v.check(hasNoNul, NO_NUL),
);

/** On or off. */
export const Flag = v.boolean("must be true or false");

/** One entry, or a list of entries. */
const List = v.pipe(
  v.union([v.string(), v.array(v.string())], "must be text or a list of texts"),
  v.transform((value): readonly string[] => (typeof value === "string" ? [value] : value)),
  v.check((entries) => entries.every(hasNoNul), NO_NUL),
);

/** Names without blanks in them, also several in one text with commas or blanks between them, as cargo takes features. */
const Names = v.pipe(
  List,
  v.transform((entries) => splitNames(entries, /[\s,]+/)),
);

/** Names of scenarios, which may have blanks in them, also several in one text with commas between them. */
const ScenarioNames = v.pipe(
  List,
  v.transform((entries) => splitNames(entries, /[,\n]/)),
);

const Entries = v.pipe(
  List,
  v.everyItem((entry) => /^[^=]+=/.test(entry), "must be entries that read KEY=VALUE"),
  v.transform(
    (entries): Readonly<Record<string, string>> => Object.fromEntries(entries.map(splitVariable)),
  ),
);

const Table = v.record(
  v.pipe(v.string(), v.regex(/^[^=]+$/, "must have names without ="), v.check(hasNoNul, NO_NUL)),
  v.pipe(v.string("must be a table of texts"), v.check(hasNoNul, NO_NUL)),
);

/** KEY=VALUE entries, or a table as TOML has it. valibot takes a list for a table with numbers as keys, so it is told. */
const Variables = v.lazy((value) =>
  typeof value === "object" && !Array.isArray(value) ? Table : Entries,
);

/** Defaults are shown with commas between them, and are to be pasted as they stand. */
const LIMIT_END = /,(?=\s|$)|\n/;

const Limits = v.pipe(
  List,
  v.rawTransform(({ dataset, addIssue, NEVER }): readonly Limit[] => {
    const limits: Limit[] = [];
    for (const text of dataset.value.flatMap((entry) => entry.split(LIMIT_END))) {
      if (text.trim() === "") continue;
      const parsed = parseLimit(text);
      if (!parsed.ok) {
        addIssue({ message: renderLimitProblem(text, parsed.error) });
        return NEVER;
      }
      limits.push(parsed.value);
    }
    return limits;
  }),
);

const WHOLE_NUMBER = /^\d{1,9}$/;

/** A number, or its digits as a command line has them. */
const Count = v.pipe(
  v.union([v.number(), v.string()], "must be a whole number"),
  v.check((value) => WHOLE_NUMBER.test(String(value)), "must be a whole number"),
  v.check((value) => Number(value) >= 1, "must be at least 1"),
  v.transform(Number),
);

const MILLISECONDS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 } as const;

/** Timers take 31 bits of milliseconds, 24.8 days, and fire at once for more. */
const LONGEST_MS = 2 ** 31 - 1;

const Duration = v.pipe(
  v.string('must be text such as "90s"'),
  v.regex(/^\d+(?:ms|s|m|h)$/, "must be a whole number with ms, s, m or h, such as 90s"),
  v.check((text) => parseDuration(text) >= 1, "must be more than nothing"),
  v.check((text) => parseDuration(text) <= LONGEST_MS, "must be at most 24 days"),
  v.transform(parseDuration),
);

const Size = v.pipe(
  v.string('must be text such as "512MiB"'),
  v.check((text) => parseByteAmount(text) !== null, "must be a size such as 512MiB or 2GiB"),
  v.transform((text) => parseByteAmount(text) ?? bytes(0)),
);

/** Settings of one scenario: flags, a scenario's table, the package's and the workspace's may all give them. */
export const ScenarioSettings = v.strictObject({
  bin: v.optional(Text),
  example: v.optional(Text),
  args: v.optional(List),
  stdin: v.optional(Text),
  env: v.optional(Variables),
  "working-directory": v.optional(Text),
  features: v.optional(Names),
  "all-features": v.optional(Flag),
  "no-default-features": v.optional(Flag),
  profile: v.optional(Text),
  target: v.optional(Text),
  toolchain: v.optional(Text),
  "cargo-args": v.optional(List),
  instrument: v.optional(
    v.picklist(["auto", "feature", "probe"], "must be auto, feature or probe"),
  ),
  "dhat-feature": v.optional(Text),
  depth: v.optional(Count),
  runs: v.optional(v.union([v.literal("auto"), Count], "must be auto or a whole number from 1")),
  timeout: v.optional(Duration),
  "allow-failure": v.optional(Flag),
  "max-profile-size": v.optional(Size),
  "fail-on": v.optional(Limits),
  "warn-on": v.optional(Limits),
});

/** Settings of the whole check: flags only, or the package's and the workspace's metadata where that makes sense. */
export const CheckSettings = v.strictObject({
  path: v.optional(Text),
  package: v.optional(Text),
  scenario: v.optional(ScenarioNames),
  base: v.optional(Text),
  baseline: v.optional(Text),
  "on-missing-baseline": v.optional(v.picklist(["pass", "fail"], "must be pass or fail")),
  "own-crate": v.optional(Names),
  top: v.optional(Count),
  sort: v.optional(v.picklist(METRICS, `must be one of ${METRICS.join(", ")}`)),
});

export type ScenarioSettings = v.InferOutput<typeof ScenarioSettings>;
export type CheckSettings = v.InferOutput<typeof CheckSettings>;

function hasNoNul(text: string): boolean {
  return !text.includes("\0");
}

function splitNames(entries: readonly string[], separator: RegExp): readonly string[] {
  return entries
    .flatMap((entry) => entry.split(separator))
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function splitVariable(entry: string): [string, string] {
  const at = entry.indexOf("=");
  return [entry.slice(0, at), entry.slice(at + 1)];
}

function parseDuration(text: string): number {
  const [, digits = "0", unit = "s"] = /^(\d+)(ms|s|m|h)$/.exec(text) ?? [];
  return Number(digits) * MILLISECONDS[unit as keyof typeof MILLISECONDS];
}
