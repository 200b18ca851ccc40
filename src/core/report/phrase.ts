/** Text in pieces, so that each target escapes and marks it in its own way. */
import { groupThousands } from "../units.ts";

export interface Span {
  /** `words` are prose, `code` is a symbol, a crate, a limit or a command. All may hold text from outside. */
  readonly kind: "words" | "code" | "commit";
  readonly text: string;
}

export type Phrase = readonly Span[];

/** Prose. */
export function words(text: string): Span {
  return { kind: "words", text };
}

/** Something that is spelled exactly so: a symbol, a limit. */
export function code(text: string): Span {
  return { kind: "code", text };
}

/** Writes "1 call site", "12 call sites", "1,234 call sites". */
export function countOf(count: number, noun: string): string {
  return `${groupThousands(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** A commit with seven digits, as git shows it. */
export function commitCode(commit: string): Span {
  return { kind: "commit", text: commit.slice(0, 7) };
}
