import * as v from "valibot";
import { usageError } from "../errors.ts";
import { ActionSettings } from "./action-settings.ts";
import { SETTINGS } from "./catalog.ts";
import { nearestWord } from "./nearest-word.ts";
import { CheckSettings, ScenarioSettings } from "./settings.ts";

/** Where settings were written, for errors: the command line, a manifest and its table, or a workflow. */
export interface SettingsOrigin {
  /** Names one setting there: `--top`, `[package.metadata.heapgate] top`. */
  readonly name: (setting: string) => string;
  readonly where: string | null;
  /** The settings that may stand there, for the error about one that may not. */
  readonly known: readonly string[];
  /** Says where to read what each takes. */
  readonly advice: string;
}

/** The command line as an origin. */
export const COMMAND_LINE: SettingsOrigin = {
  name: (setting) => `--${setting}`,
  where: null,
  known: SETTINGS.map(({ name }) => name),
  advice: "See `heapgate check --help` for what each setting takes.",
};

/**
 * Reads one scenario's settings.
 * @throws a usage error that names the setting, what was seen and what is allowed.
 */
export function readScenarioSettings(raw: unknown, origin: SettingsOrigin): ScenarioSettings {
  return parseSettings(ScenarioSettings, raw, origin);
}

/**
 * Reads the settings of a whole check.
 * @throws a usage error that names the setting, what was seen and what is allowed.
 */
export function readCheckSettings(raw: unknown, origin: SettingsOrigin): CheckSettings {
  return parseSettings(CheckSettings, raw, origin);
}

/**
 * Reads the settings that the action alone has; those with a default must be given.
 * @throws a usage error that names the setting, what was seen and what is allowed.
 */
export function readActionSettings(raw: unknown, origin: SettingsOrigin): ActionSettings {
  return parseSettings(ActionSettings, raw, origin);
}

/** Lays settings over others: what an earlier layer gives wins over the later ones. */
export function layerSettings<T extends object>(...layers: readonly T[]): T {
  return Object.assign({}, ...layers.toReversed().map(withoutUndefined)) as T;
}

/** As {@link layerSettings}; a layer that names a bin or an example decides about the target alone. */
export function layerScenario(...layers: readonly ScenarioSettings[]): ScenarioSettings {
  const { bin, example, ...rest } = layerSettings(...layers);
  const deciding = layers.find((layer) => layer.bin !== undefined || layer.example !== undefined);
  return { ...rest, bin: deciding?.bin, example: deciding?.example };
}

function parseSettings<S extends v.GenericSchema>(
  schema: S,
  raw: unknown,
  origin: SettingsOrigin,
): v.InferOutput<S> {
  const parsed = v.safeParse(schema, raw, { abortEarly: true });
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const setting = v.getDotPath(issue)?.split(".")[0] ?? "";
  if (issue.type === "strict_object") {
    const near = nearestWord(setting, origin.known);
    const guess = near === null ? "" : `Did you mean "${near}"? `;
    throw usageError({
      what: `There is no setting ${origin.name(setting)}.`,
      where: origin.where,
      remedy: `${guess}Settings are: ${origin.known.join(", ")}.`,
    });
  }
  if (issue.message.includes("\n")) {
    throw usageError({
      what: `${origin.name(setting)} can't be read:`,
      where: origin.where,
      remedy: issue.message,
    });
  }
  throw usageError({
    what: `${origin.name(setting)} ${issue.message} (it is ${describe(issue.input)}).`,
    where: origin.where,
    remedy: origin.advice,
  });
}

function describe(value: unknown): string {
  return typeof value === "string" ? `"${value}"` : JSON.stringify(value);
}

function withoutUndefined<T extends object>(layer: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(layer).filter(([, value]) => value !== undefined),
  ) as Partial<T>;
}
