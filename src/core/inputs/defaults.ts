/** The defaults that are values, read from the texts that people are shown: each stands in the catalog once. */
import * as v from "valibot";
import { SETTINGS, type SettingName } from "./catalog.ts";
import { CheckSettings, ScenarioSettings } from "./settings.ts";

/** Of a scenario. */
export const SCENARIO_DEFAULTS = v.parse(
  v.required(
    v.pick(ScenarioSettings, ["profile", "instrument", "runs", "timeout", "max-profile-size"]),
  ),
  readDefaults(["profile", "instrument", "runs", "timeout", "max-profile-size"]),
);

/** Of a check. */
export const CHECK_DEFAULTS = v.parse(
  v.required(v.pick(CheckSettings, ["baseline", "on-missing-baseline", "top"])),
  readDefaults(["baseline", "on-missing-baseline", "top"]),
);

function readDefaults(names: readonly SettingName[]): Readonly<Record<string, string | null>> {
  return Object.fromEntries(
    SETTINGS.filter(({ name }) => names.includes(name)).map((entry) => [entry.name, entry.default]),
  );
}
