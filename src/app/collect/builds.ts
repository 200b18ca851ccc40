/** What the last build left in the target directory that all trees share, kept there with it. */
import { join } from "node:path";
import * as v from "valibot";
import type { Files } from "../../ports.ts";

const Builds = v.object({ tree: v.string(), pathPackages: v.array(v.string()) });

/** The tree that was built last, and the names of path packages that are no members (cargo can't tell the trees' apart). */
export type Builds = v.InferOutput<typeof Builds>;

/** Reads what is known; null before the first build. */
export function readBuilds(files: Files, targetDirectory: string): Builds | null {
  const text = files.readText(fileIn(targetDirectory));
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Builds), text);
  return parsed.success ? parsed.output : null;
}

/** Remembers a build. */
export function writeBuilds(files: Files, targetDirectory: string, builds: Builds): void {
  files.write(fileIn(targetDirectory), JSON.stringify(builds));
}

function fileIn(targetDirectory: string): string {
  return join(targetDirectory, "heapgate-last-build.json");
}
