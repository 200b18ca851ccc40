/** A base that can't be measured fails nothing: this change may be what mends it. It is told in a note. */
import { HeapgateError, type Said } from "../../core/errors.ts";
import type { Note } from "../../core/notes.ts";
import { err, ok, type Result } from "../../core/result.ts";
import type { SideName, Tree } from "./tree.ts";

/** Does work for a side, and gives the error for which the base can't be measured. Head's errors are thrown, and so are bugs. */
export async function attemptSide<T>(
  side: SideName,
  work: () => Promise<T>,
): Promise<Result<T, HeapgateError>> {
  try {
    return ok(await work());
  } catch (error) {
    const isOfBase = side === "base" && error instanceof HeapgateError && error.kind === "measure";
    if (!isOfBase) throw error;
    return err(error);
  }
}

/** Says of a base why it was not measured: which commit it is, what happened, what to do. Paths are below its top. */
export function noteBaseFailure(error: HeapgateError, { top, commit }: Tree): Note {
  const parts = [
    `The base ${commit?.slice(0, 7) ?? ""} could not be measured: ${error.message}`,
    ...(error.where === null ? [] : [`(${error.where})`]),
    ...quote(error.said),
  ];
  const advice =
    error.remedy === "" ? "Compare with another commit: --base REF." : inOneLine(error.remedy);
  return {
    code: "base-not-measured",
    message: parts.join(" ").replaceAll(`${top}/`, ""),
    remedy: `If this change mends it, nothing need be done. Else: ${advice}`,
  };
}

const LONGEST_ESSENCE = 200;

const TOOLS: readonly string[] = ["cargo", "git", "rustc"];

/** A measured program's words may hold secrets of the job's, which GitHub does not take out of a comment. */
function quote(said: Said | null): readonly string[] {
  return said === null || !TOOLS.includes(said.by) ? [] : [`${said.by} said: ${essenceOf(said)}`];
}

/** The first error and the line behind it, which has the place; else the last line. */
function essenceOf({ text }: Said): string {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => !/^(?:|\||…|Caused by:)$/.test(line));
  const first = lines.findIndex((line) => /^(?:error|fatal)\b|\bpanicked at /.test(line));
  const essence = inOneLine(lines.slice(first, first === -1 ? undefined : first + 2).join(" "));
  return essence.length <= LONGEST_ESSENCE ? essence : `${essence.slice(0, LONGEST_ESSENCE)}…`;
}

function inOneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ");
}
