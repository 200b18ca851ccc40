/** A measurement's report for a terminal: `heapgate measure` and `heapgate view`. */
import type { Measurement } from "../baseline/measurement.ts";
import { type MeasurementOptions, type TotalRow, viewMeasurement } from "./measurement-view.ts";
import { alignColumns, type Cell } from "./terminal-layout.ts";
import { INDENT, joinParts, joinPhrases, noteLines, phraseLines } from "./terminal-parts.ts";
import { shareLines } from "./terminal-sites.ts";
import { makePen, type Pen, type TerminalOptions } from "./terminal-style.ts";

/** Renders a measurement for a terminal of `width` columns. */
export function renderMeasurementTerminal(
  measurement: Measurement,
  options: MeasurementOptions & TerminalOptions,
): string {
  const pen = makePen(options);
  const view = viewMeasurement(measurement, options);
  return joinParts([
    phraseLines(joinPhrases(view.subject), pen, pen.style.strong),
    totalLines(view.totals, pen),
    shareLines(view, pen),
    noteLines(view.notes, pen),
  ]);
}

function totalLines(totals: readonly TotalRow[], pen: Pen): readonly string[] {
  const columns = [
    { align: "left", drop: null },
    { align: "right", drop: null },
    { align: "left", drop: 2 },
    { align: "left", drop: 1 },
  ] as const;
  const rows = totals.map((total) => totalCells(total, pen));
  return alignColumns({ columns, rows, width: pen.width - INDENT.length }).map(
    (line) => INDENT + line,
  );
}

function totalCells({ label, amount, blocks, remark }: TotalRow, pen: Pen): readonly Cell[] {
  const { plain, strong, dim } = pen.style;
  return [
    { text: label, paint: plain },
    { text: amount, paint: strong },
    { text: blocks === null ? "" : `in ${blocks}`, paint: plain },
    { text: remark ?? "", paint: dim },
  ];
}
