/** The raw profiles that are kept for `heapgate diff`: `<scenario>/base-1.json` and its like, in a folder. */
import { join, relative, sep } from "node:path";
import type { Files } from "../../ports.ts";
import { fileNameFor } from "./session.ts";
import type { SideName } from "./tree.ts";

/** Where the raw profile of a run of a scenario's side is kept. */
export function keptProfile(
  folder: string,
  {
    scenario,
    side,
    run,
  }: { readonly scenario: string; readonly side: SideName; readonly run: number },
): string {
  return join(folder, fileNameFor(scenario), `${side}-${run}.json`);
}

/**
 * Removes the profiles of an earlier command, of one scenario if it is named. Nothing else is removed: where the user
 * names the folder there may be others in it.
 */
export function removeKeptProfiles(
  files: Files,
  folder: string,
  scenario: string | null = null,
): void {
  const ofScenario = scenario === null ? null : fileNameFor(scenario);
  for (const path of files.walk(folder)) {
    const [name = "", profile = "", ...deeper] = relative(folder, path).split(sep);
    const isKept = deeper.length === 0 && /^(?:base|head)-\d+\.json$/.test(profile);
    if (isKept && (ofScenario === null || name === ofScenario)) files.remove(path);
  }
}
