/**
 * The lines that a change touches, from git's patch of it without context:
 *
 *     +++ b/src/main.rs
 *     @@ -3,2 +3,4 @@
 *
 * says that head's lines 3 to 6 stand for base's 3 and 4. A file that is gone is `/dev/null`; a name with control
 * characters, quotes or backslashes in it is quoted as in C.
 */
import type { LineRange } from "../core/report/annotations.ts";
import type { Git } from "../ports.ts";
import { mustRun } from "./git-call.ts";
import type { RunTool } from "./tool.ts";

type ChangedLines = Awaited<ReturnType<Git["changedLines"]>>;

/** Gives the lines of head's files that differ from base's, of two commits. */
export async function readChangedLines(
  run: RunTool,
  top: string,
  [base, head]: readonly [string, string],
): Promise<ChangedLines> {
  return parsePatch(await mustRun(run, top, [...DIFF, base, head], { GIT_DIFF_OPTS: null }));
}

/** Plumbing, which the user's settings for `git diff` don't reach. */
const DIFF = [
  ...["-c", "core.quotePath=false", "diff-tree", "-r", "--patch", "--unified=0", "--no-renames"],
  ...["--no-color", "--no-ext-diff", "--no-textconv", "--end-of-options"],
];

const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

function parsePatch(patch: string): ChangedLines {
  const changed = new Map<string, readonly LineRange[]>();
  let file: string | null = null;
  // Lines of the files may look like headers, so as many as a hunk has are passed over. The last hunk of a file may have
  // two more, which say that there is no line end: what is left of it then comes before the header of another file.
  let passedOver = 0;
  for (const line of patch.split("\n")) {
    if (passedOver > 0) {
      passedOver -= 1;
      continue;
    }
    if (line.startsWith("+++ ")) file = parseName(line.slice("+++ ".length));
    const [hunk, removed = "1", first = "0", added = "1"] = HUNK.exec(line) ?? [];
    if (hunk === undefined) continue;
    passedOver = Number(removed) + Number(added);
    if (file === null || added === "0") continue;
    const range = { first: Number(first), last: Number(first) + Number(added) - 1 };
    changed.set(file, [...(changed.get(file) ?? []), range]);
  }
  return changed;
}

/** `b/src/main.rs`, `"b/a\"b.rs"`, and with a tab at its end where the name has a blank in it. */
function parseName(written: string): string | null {
  const name = written.replace(/\t$/, "");
  if (name === "/dev/null") return null;
  const path = name.startsWith('"') ? unquote(name.slice(1, -1)) : name;
  return path.slice("b/".length);
}

function unquote(text: string): string {
  return text.replaceAll(/\\(?:([0-7]{3})|(.))/g, (_, octal?: string, letter = "") =>
    octal === undefined
      ? (LETTERS[letter] ?? letter)
      : String.fromCharCode(Number.parseInt(octal, 8)),
  );
}

const LETTERS: Readonly<Record<string, string>> = {
  a: "\u0007",
  b: "\b",
  t: "\t",
  n: "\n",
  v: "\v",
  f: "\f",
  r: "\r",
};
