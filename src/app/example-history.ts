/** An example program with a history, laid out as a git repository. */
import { basename, join, relative } from "node:path";
import * as v from "valibot";
import { usageError } from "../core/errors.ts";
import { METRICS } from "../core/metrics.ts";
import type { Files, Ports } from "../ports.ts";

const Guilty = v.strictObject({
  /** Subject of the commit that brought the regression. */
  commit: v.string(),
  /** The call site's function, as symbols spell it without generic arguments. */
  symbol: v.string(),
  /** Repository path of its file in the head. */
  file: v.string(),
  metric: v.picklist(METRICS),
  /** Growth of the call site in that metric, counted by hand. */
  delta: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
});

const Example = v.strictObject({
  name: v.string(),
  /** The cargo package that is measured. */
  package: v.string(),
  /** Arguments of the program that is measured. */
  args: v.array(v.string()),
  /** Whether the program starts threads. */
  threads: v.boolean(),
  guilty: Guilty,
  /** How the numbers were counted, for a reader to check. */
  truth: v.array(v.string()),
});

/** A program with a history in which its memory regresses, and the truth about that: its `example.json`. */
export type Example = v.InferOutput<typeof Example>;

/** Names the examples in a folder. */
export function listExamples(files: Files, folder: string): readonly string[] {
  return files.list(folder).filter((name) => files.exists(join(folder, name, "example.json")));
}

/**
 * Reads an example's description. Examples come with heapgate, so a file that is wrong is a bug and throws as one.
 * @throws a usage error with the examples that there are.
 */
export function readExample(files: Files, folder: string, name: string): Example {
  const text = files.readText(join(folder, name, "example.json"));
  if (text !== null) return v.parse(Example, JSON.parse(text));
  throw usageError({
    what: `There is no example "${name}".`,
    where: folder,
    remedy: `Examples are: ${listExamples(files, folder).join(", ")}.`,
  });
}

export interface LaidOutExample {
  /** The first commit: the program as it was. */
  readonly base: string;
  /** The last one, with the regression among other changes. */
  readonly head: string;
}

/** Fixed, an hour apart, so that the commits' ids are the same on every machine. */
const FIRST_COMMIT_AT = Date.UTC(2026, 0, 1);
const BETWEEN_COMMITS_MS = 3_600_000;

/** Lays an example's base out and commits each patch of its history on it. What was in the folder is removed. */
export async function layOutExample(
  { files, git }: Pick<Ports, "files" | "git">,
  { example, destination }: { readonly example: string; readonly destination: string },
): Promise<LaidOutExample> {
  files.remove(destination);
  copyTree(files, join(example, "base"), destination);
  const base = await git.commitAll({
    top: destination,
    message: `Add ${basename(example)}`,
    date: dateOf(0),
  });
  let head = base;
  for (const [index, name] of files.list(join(example, "history")).entries()) {
    const patch = join(example, "history", name);
    await git.apply(destination, patch);
    head = await git.commitAll({
      top: destination,
      message: messageOf(files.readText(patch) ?? ""),
      date: dateOf(index + 1),
    });
  }
  return { base, head };
}

function copyTree(files: Files, from: string, to: string): void {
  for (const path of files.walk(from)) files.copy(path, join(to, relative(from, path)));
}

function dateOf(index: number): string {
  return new Date(FIRST_COMMIT_AT + index * BETWEEN_COMMITS_MS).toISOString();
}

/** A patch starts with its commit's message: the subject, an empty line, the body. */
function messageOf(patch: string): string {
  return patch.slice(0, patch.indexOf("\ndiff --git ")).trim();
}
