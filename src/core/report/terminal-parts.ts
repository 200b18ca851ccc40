/** The parts that terminal reports share: headlines, notes, the last lines. */
import type { Verdict } from "../judge/judgement.ts";
import type { Note } from "../notes.ts";
import { breakCommand, escapeTerminal, LONGEST_COMMAND } from "./escape.ts";
import { type Phrase, words } from "./phrase.ts";
import type { Headline } from "./sentences.ts";
import { wrapText } from "./terminal-layout.ts";
import { type Paint, type Pen, SIGN, terminalPhrase } from "./terminal-style.ts";

/** What all parts are indented by, the headline's sign but for. */
export const INDENT = "  ";

/** Joins parts with an empty line between them; empty parts leave none. */
export function joinParts(parts: readonly (readonly string[])[]): string {
  const shown = parts.filter((lines) => lines.length > 0);
  return `${shown.map((lines) => lines.map(breakCommand).join("\n")).join("\n\n")}\n`;
}

/** The claim behind the verdict's sign, and its evidence below. */
export function headlineLines(headline: Headline, verdict: Verdict, pen: Pen): readonly string[] {
  const { strong, plain, verdict: paints } = pen.style;
  const [first = "", ...rest] = phraseLines(headline.claim, pen, strong);
  const sign = paints[verdict](SIGN[verdict]);
  const evidence = headline.evidence.length === 0 ? [] : phraseLines(headline.evidence, pen, plain);
  return [`${sign} ${first.slice(INDENT.length)}`, ...rest, ...evidence];
}

/** A phrase in as many lines as it takes. */
export function phraseLines(phrase: Phrase, pen: Pen, paint: Paint): readonly string[] {
  const width = pen.width - INDENT.length;
  return wrapText(terminalPhrase(phrase, width), width).map((line) => INDENT + paint(line));
}

/** Phrases one after the other, with dots between them. */
export function joinPhrases(phrases: readonly Phrase[]): Phrase {
  return phrases.flatMap((phrase, index) => (index === 0 ? phrase : [words(" · "), ...phrase]));
}

/** Notes with their remedies. */
export function noteLines(notes: readonly Note[], pen: Pen): readonly string[] {
  return notes.flatMap(({ message, remedy }) => [
    ...phraseLines([words(`note: ${message}`)], pen, pen.style.plain),
    ...(remedy === null ? [] : phraseLines([words(remedy)], pen, pen.style.dim)),
  ]);
}

/** Where the numbers come from, and the command that prints them again. */
export function footerLines(
  {
    provenance,
    reproduce,
  }: { readonly provenance: readonly Phrase[]; readonly reproduce: string | null },
  pen: Pen,
): readonly string[] {
  return [
    ...phraseLines(joinPhrases(provenance), pen, pen.style.dim),
    ...(reproduce === null
      ? []
      : [`${INDENT}reproduce: ${escapeTerminal(reproduce, LONGEST_COMMAND)}`]),
  ];
}
