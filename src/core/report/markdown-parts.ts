/** The pieces of GitHub Markdown that reports are made of. What goes in as data comes out escaped. */
import type { Note } from "../notes.ts";
import { escapeHtml, escapeMarkdown, markdownCode, visibleText } from "./escape.ts";
import type { Phrase, Span } from "./phrase.ts";
import { shortenSymbol, shortenText } from "./shorten-symbol.ts";

/**
 * Longer symbols are shortened in tables and sentences; hovering shows them whole. A symbol has no place to break a line,
 * and with a longer one a table of call sites is wider than a comment.
 */
const SYMBOL_WIDTH = 64;

/** Longer names of scenarios lose their middle: a table of scenarios has five columns of numbers beside them. */
const NAME_WIDTH = 40;

/** Writes a phrase as Markdown. */
export function markdownPhrase(phrase: Phrase): string {
  return phrase.map(markdownSpan).join("");
}

/** Joins paragraphs, tables and folded parts; empty ones leave no trace. */
export function joinParts(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** A column of a table: its title, and where its cells stand. */
export interface MarkdownColumn {
  readonly title: string;
  readonly align: "left" | "right";
}

/** A table of cells that are Markdown already. Columns without a title and without a word are left out. */
export function markdownTable(
  columns: readonly MarkdownColumn[],
  rows: readonly (readonly string[])[],
): string {
  const shown = columns.flatMap(({ title }, index) =>
    title === "" && rows.every((row) => (row[index] ?? "") === "") ? [] : [index],
  );
  const lines = [
    columns.map(({ title }) => title),
    columns.map(({ align }) => (align === "left" ? ":--" : "--:")),
    ...rows,
  ];
  return lines.map((cells) => `| ${shown.map((index) => cells[index]).join(" | ")} |`).join("\n");
}

/** A column that stands left, as texts do. */
export function left(title: string): MarkdownColumn {
  return { title, align: "left" };
}

/** A column that stands right, as numbers do. */
export function right(title: string): MarkdownColumn {
  return { title, align: "right" };
}

/** A part that is folded until it is asked for. Both texts are Markdown already. */
export function foldedPart(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body.trimEnd()}\n\n</details>`;
}

/** An amount that shows another text when hovered. GitHub keeps `title` on a `span`, and hides the dots of an `abbr`'s. */
export function hovering(amount: string, title: string): string {
  return `<span title="${escapeHtml(title)}">${unbroken(amount)}</span>`;
}

/** An amount that stays on one line, its unit with it. */
export function unbroken(amount: string): string {
  return escapeMarkdown(amount).replaceAll(" ", "&nbsp;");
}

/** A scenario's name. */
export function nameCode(name: string): string {
  return markdownCode(shortenText(visibleText(name), NAME_WIDTH));
}

/** A list of notes with their remedies; folded where there are more than three, empty where there are none. */
export function markdownNotes(notes: readonly Note[]): string {
  const list = notes
    .map(
      ({ message, remedy }) =>
        `- ${escapeMarkdown(remedy === null ? message : `${message} ${remedy}`)}`,
    )
    .join("\n");
  return notes.length > 3 ? foldedPart(`${notes.length} notes`, list) : list;
}

/** Writes a symbol as code, shortened if it is very long. */
export function symbolCode(symbol: string): string {
  const whole = visibleText(symbol);
  const short = shortenSymbol(whole, SYMBOL_WIDTH);
  const shown = markdownCode(short);
  return short === whole ? shown : `<span title="${escapeHtml(whole)}">${shown}</span>`;
}

function markdownSpan({ kind, text }: Span): string {
  switch (kind) {
    case "words":
      return escapeMarkdown(text);
    case "code":
      return symbolCode(text);
    case "commit":
      // GitHub makes a link of a commit that stands in prose.
      return /^[\da-f]{7}$/.test(text) ? text : markdownCode(text);
  }
}
