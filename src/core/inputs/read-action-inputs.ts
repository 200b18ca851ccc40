/**
 * The inputs of a workflow's step as data. The runner gives each as an environment variable, `INPUT_` and the input's
 * name in upper case with its hyphens, empty where the workflow says nothing (GitHub's documentation of metadata
 * syntax). A misspelt input can't be told from any other variable: the runner itself warns of it.
 */
import * as v from "valibot";
import { type ActionInputs, ActionSettings, type PublishSettings } from "./action-settings.ts";
import { ACTION_SETTINGS, SETTINGS, type SettingEntry, type SettingName } from "./catalog.ts";
import {
  readActionSettings,
  readCheckSettings,
  readScenarioSettings,
  type SettingsOrigin,
} from "./read-settings.ts";
import { CheckSettings, ScenarioSettings } from "./settings.ts";

type Variables = Readonly<Record<string, string>>;

const WORKFLOW: SettingsOrigin = {
  name: (setting) => `Input ${setting}`,
  where: null,
  known: [...SETTINGS, ...ACTION_SETTINGS].map(({ name }) => name),
  advice: "See Inputs in heapgate's README for what each takes.",
};

/** The action's own settings whose defaults are values; the others' are words for what the run knows by itself. */
const WITH_DEFAULTS: readonly string[] = ["mode", "comment", "annotations"];

/**
 * Reads the inputs from the environment of the action. White space at both ends is dropped, of each of a list's entries
 * too, as GitHub's own toolkit does; an entry that needs it can stand in Cargo.toml.
 * @throws a usage error that names the input, what was seen and what is allowed.
 */
export function readActionInputs(environment: Variables): ActionInputs {
  return {
    check: readCheckSettings(readGiven(entriesOf(CheckSettings.entries), environment), WORKFLOW),
    flags: readScenarioSettings(
      readGiven(entriesOf(ScenarioSettings.entries), environment),
      WORKFLOW,
    ),
    action: readActionSettings(readGiven(ACTION_SETTINGS, environment), WORKFLOW),
  };
}

/** The settings that say what is measured, as against how it is measured, judged and shown. */
const WHAT_IS_MEASURED: readonly SettingName[] = [
  ...(["path", "package", "bin", "example", "scenario", "args", "stdin", "env"] as const),
  ...(["working-directory", "features", "all-features", "no-default-features"] as const),
  ...(["profile", "target", "toolchain", "cargo-args", "instrument", "dhat-feature"] as const),
  ...(["base", "baseline"] as const),
];

/**
 * Reads how the run is published, as it must be known of a run whose inputs are wrong, too: an input that
 * {@link readActionInputs} refuses counts as not given.
 */
export function readPublishSettings(environment: Variables): PublishSettings {
  const refused = ACTION_SETTINGS.filter(
    (entry) =>
      !v.is(ActionSettings.entries[entry.name], readGiven([entry], environment)[entry.name]),
  ).map(variableOf);
  const readable = Object.entries(environment).filter(([name]) => !refused.includes(name));
  return {
    action: readActionSettings(readGiven(ACTION_SETTINGS, Object.fromEntries(readable)), WORKFLOW),
    measured: WHAT_IS_MEASURED.map((name) => withoutCommits(textOf({ name }, environment))),
  };
}

/** A commit that an expression names is another one for each push, and the check stays the same. */
function withoutCommits(text: string): string {
  return text.replaceAll(/\b(?:[\da-f]{40}|[\da-f]{64})\b/g, "");
}

function variableOf({ name }: { readonly name: string }): string {
  return `INPUT_${name.toUpperCase()}`;
}

function textOf(entry: { readonly name: string }, environment: Variables): string {
  return environment[variableOf(entry)]?.trim() ?? "";
}

function entriesOf(schema: object): readonly SettingEntry[] {
  return SETTINGS.filter(({ name }) => name in schema);
}

/** The values of the inputs that are not empty, and the defaults. */
function readGiven(
  entries: readonly SettingEntry<string>[],
  environment: Variables,
): Readonly<Record<string, unknown>> {
  const given: Record<string, unknown> = {};
  for (const entry of entries) {
    const fallback = WITH_DEFAULTS.includes(entry.name) ? entry.default : null;
    const text = textOf(entry, environment) || fallback;
    if (text !== null) given[entry.name] = readValue(entry, text);
  }
  return given;
}

function readValue({ value }: SettingEntry<string>, text: string): unknown {
  if (value === null) return readFlag(text);
  return value.endsWith("…") ? readLines(text) : text;
}

/** The booleans of YAML 1.2; any other text is left for the settings' schema to refuse. */
function readFlag(text: string): boolean | string {
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  return /^(?:false|False|FALSE)$/.test(text) ? false : text;
}

function readLines(text: string): readonly string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
