/** The raw profiles that are kept for `heapgate diff`. */
import { relative } from "node:path";
import type { Files } from "../../ports.ts";

/**
 * Removes the profiles of an earlier check, `<scenario>/base-1.json` and its like. Nothing else is removed: where the
 * user names the folder there may be others in it.
 */
export function removeKeptProfiles(files: Files, folder: string): void {
  for (const path of files.walk(folder)) {
    if (/^[^/]+\/(?:base|head)-\d+\.json$/.test(relative(folder, path))) files.remove(path);
  }
}
