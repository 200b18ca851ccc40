/** Lines and columns of terminal text, measured in terminal columns. The texts are escaped already. */
import stringWidth from "string-width";
import type { Paint } from "./terminal-style.ts";

/** A cell: its text without colour, so that it can be measured, and how it is painted. */
export interface Cell {
  readonly text: string;
  readonly paint: Paint;
}

export interface Column {
  readonly align: "left" | "right";
  /** Columns with a number are left out where the table doesn't fit, the smallest first; null stays. */
  readonly drop: number | null;
}

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly width: number;
}

const GAP = "  ";

/** Aligns rows in columns, as many as fit. Lines have no blanks at their end. */
export function alignColumns(table: Table): readonly string[] {
  const widths = table.columns.map((_, index) =>
    Math.max(...table.rows.map((row) => stringWidth(row[index]?.text ?? ""))),
  );
  const shown = columnsThatFit(table, widths);
  return table.rows.map((row) =>
    shown
      .map((index) => {
        const { text, paint } = row[index] ?? { text: "", paint: String };
        const space = " ".repeat((widths[index] ?? 0) - stringWidth(text));
        const painted = text === "" ? "" : paint(text);
        return table.columns[index]?.align === "right" ? space + painted : painted + space;
      })
      .join(GAP)
      .trimEnd(),
  );
}

/**
 * Breaks prose into lines of at most `width` columns, at blanks where there are any. The first line is as wide as the
 * others: whoever puts a mark before it takes its width off.
 */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((long) => breakWord(long, width))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (stringWidth(longer) <= width) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  return [...lines, line];
}

/** Puts cells one after the other, on as many lines as it takes. A cell wider than a line has a line of its own. */
export function packCells(
  cells: readonly Cell[],
  { separator, width }: { readonly separator: string; readonly width: number },
): readonly string[] {
  const lines: Cell[][] = [];
  let used = 0;
  for (const cell of cells) {
    const added = stringWidth(separator) + stringWidth(cell.text);
    const line = lines.at(-1);
    if (line !== undefined && used + added <= width) {
      line.push(cell);
      used += added;
      continue;
    }
    lines.push([cell]);
    used = stringWidth(cell.text);
  }
  return lines.map((line) => line.map(({ text, paint }) => paint(text)).join(separator));
}

function columnsThatFit(table: Table, widths: readonly number[]): readonly number[] {
  let shown = widths.flatMap((width, index) => (width === 0 ? [] : [index]));
  while (widthOf(shown, widths) > table.width) {
    const droppable = shown.filter((index) => table.columns[index]?.drop != null);
    if (droppable.length === 0) break;
    const first = droppable.reduce((least, index) =>
      (table.columns[index]?.drop ?? 0) < (table.columns[least]?.drop ?? 0) ? index : least,
    );
    shown = shown.filter((index) => index !== first);
  }
  return shown;
}

function widthOf(shown: readonly number[], widths: readonly number[]): number {
  return shown.reduce((sum, index) => sum + (widths[index] ?? 0), (shown.length - 1) * GAP.length);
}

function breakWord(word: string, width: number): readonly string[] {
  if (stringWidth(word) <= width) return [word];
  const parts: string[] = [];
  let part = "";
  let used = 0;
  for (const character of word) {
    const added = stringWidth(character);
    if (used + added > width) {
      parts.push(part);
      part = "";
      used = 0;
    }
    part += character;
    used += added;
  }
  return [...parts, part];
}
