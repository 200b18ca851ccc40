/** How terminal text looks. Colour repeats what signs and marks say already: nothing depends on it. */
import picocolors from "picocolors";
import type { Verdict } from "../judge/judgement.ts";
import type { Direction } from "./change.ts";
import type { SourceLink } from "./check-report.ts";
import { escapeTerminal, visibleText } from "./escape.ts";
import type { Phrase } from "./phrase.ts";
import { shortenSymbol, shortenText } from "./shorten-symbol.ts";

export interface TerminalOptions {
  /** Columns that the text may take, at least 40. */
  readonly width: number;
  readonly colour: boolean;
  /** Gives the address that a source line links to; null where there is none or the terminal has no links. */
  readonly hyperlink: SourceLink;
}

/** What every part of a terminal report is written with. */
export interface Pen extends TerminalOptions {
  readonly style: TerminalStyle;
}

export type Paint = (text: string) => string;

interface TerminalStyle {
  readonly strong: Paint;
  readonly dim: Paint;
  readonly plain: Paint;
  readonly direction: Readonly<Record<Direction, Paint>>;
  readonly verdict: Readonly<Record<Verdict, Paint>>;
}

/** The signs that verdicts have without colour. */
export const SIGN: Readonly<Record<Verdict, string>> = {
  pass: "✓",
  warn: "!",
  fail: "✗",
  "not-comparable": "?",
};

/** Takes up a pen; without colour its paints leave text as it is. */
export function makePen(options: TerminalOptions): Pen {
  const { bold, dim, red, green, yellow, cyan } = picocolors.createColors(options.colour);
  return {
    ...options,
    style: {
      strong: bold,
      dim,
      plain: String,
      direction: { up: red, down: green, level: dim },
      verdict: { pass: green, warn: yellow, fail: red, "not-comparable": cyan },
    },
  };
}

/** Writes a phrase for a terminal; symbols wider than `width` are shortened. */
export function terminalPhrase(phrase: Phrase, width: number): string {
  return phrase
    .map(({ kind, text }) => (kind === "code" ? terminalSymbol(text, width) : escapeTerminal(text)))
    .join("");
}

/** Writes a symbol for a terminal in at most `width` columns. */
export function terminalSymbol(symbol: string, width: number): string {
  return escapeTerminal(shortenSymbol(visibleText(symbol), width));
}

/** Writes any other text from outside in at most `width` columns. */
export function terminalText(text: string, width: number): string {
  return escapeTerminal(shortenText(visibleText(text), width));
}
