/** The action as a workflow gets it. */
import { execFileSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";

export const REPOSITORY_ROOT = join(import.meta.dirname, "../../..");

/** What of the repository a run needs: nothing else may be needed, no module, no source. */
const PARTS = ["action.yml", "dist", "probe", "examples"] as const;

/** Lays the action out in a folder, as a download of its repository would: what git ignores is not in it. */
export function layOutAction(folder: string): void {
  const kinds = ["--cached", "--others", "--exclude-standard"];
  const files = execFileSync("git", ["ls-files", "-z", ...kinds, "--", ...PARTS], {
    cwd: REPOSITORY_ROOT,
    encoding: "utf8",
  });
  for (const file of files.split("\0").filter((name) => name !== "")) {
    cpSync(join(REPOSITORY_ROOT, file), join(folder, file));
  }
}
