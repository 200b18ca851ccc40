/** A measurement's report as GitHub Markdown: `heapgate measure` and `heapgate view`. */
import type { Measurement } from "../baseline/measurement.ts";
import type { SourceLink } from "./check-report.ts";
import { hovering, joinParts, markdownNotes, markdownPhrase } from "./markdown-parts.ts";
import { shareStacks, shareTable } from "./markdown-sites.ts";
import { type MeasurementOptions, type TotalRow, viewMeasurement } from "./measurement-view.ts";

/** Renders a measurement as GitHub Markdown. */
export function renderMeasurementMarkdown(
  measurement: Measurement,
  options: MeasurementOptions & { readonly link: SourceLink },
): string {
  const view = viewMeasurement(measurement, options);
  return joinParts([
    view.subject.map(markdownPhrase).join(" · "),
    view.totals.map(totalItem).join("\n"),
    shareTable(view, options.link),
    shareStacks(view),
    markdownNotes(view.notes),
  ]);
}

function totalItem({ label, amount, blocks, exactly, remark }: TotalRow): string {
  const details = [
    ...(blocks === null ? [] : [`in ${blocks}`]),
    ...(remark === null ? [] : [remark]),
  ];
  return `- ${[label, `**${hovering(amount, exactly)}**`, ...details].join(" ")}`;
}
