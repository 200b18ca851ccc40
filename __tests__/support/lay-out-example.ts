/** Examples laid out over the real file system and the real git. */
import { join } from "node:path";
import {
  type Example,
  type LaidOutExample,
  layOutExample,
  listExamples,
  readExample,
} from "../../src/app/example-history.ts";
import { makeFiles } from "../../src/io/files.ts";
import { makeGit } from "../../src/io/git.ts";
import { makeRunTool } from "../../src/io/tool.ts";
import type { Environment, Git } from "../../src/ports.ts";
import { bareEnvironment } from "./probe-toys.ts";

const EXAMPLES = join(import.meta.dirname, "../../examples");
const files = makeFiles();

/** Descriptions of all examples. */
export const ALL_EXAMPLES: readonly Example[] = listExamples(files, EXAMPLES).map((name) =>
  readExample(files, EXAMPLES, name),
);

/** The git port, with some variables set beside the bare ones. */
export function gitWith(environment: Environment = {}): Git {
  const bare = Object.entries({ ...bareEnvironment(), ...environment });
  const known = bare.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return makeGit(
    makeRunTool({
      environment: Object.fromEntries(known),
      mark: "examples-test",
      signal: new AbortController().signal,
    }),
  );
}

/** Lays an example out in a folder of its own. */
export function layOut(
  { name }: Example,
  destination: string,
  git = gitWith(),
): Promise<LaidOutExample> {
  return layOutExample({ files, git }, { example: join(EXAMPLES, name), destination });
}
