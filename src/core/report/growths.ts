/** The call sites that grew where a change may be to blame: in scenarios that passed a limit, in files that it touched. */
import { decidingMetric } from "../judge/order.ts";
import type { Metric } from "../metrics.ts";
import type { ChangedLines, Place } from "./annotations.ts";
import type { ScenarioReport } from "./check-report.ts";
import { escapeTerminal } from "./escape.ts";
import { isLimitPassed } from "./scenario-view.ts";
import { listSites, type SiteList, type SitePlace } from "./site-list.ts";

/** A call site that grew, at a line of a file that the change touched. */
export interface Growth {
  readonly level: "error" | "warning";
  readonly site: SiteList["rows"][number];
  readonly place: Place;
  readonly metric: Metric;
  readonly scenario: string;
  readonly isOnChangedLine: boolean;
  /** 0 for the largest growth of its scenario. */
  readonly rank: number;
}

/**
 * Finds the call sites that grew in files that a change touched: of scenarios that failed before those that warned, on
 * a changed line before elsewhere, then each scenario's largest growth first. Of a line the first is given.
 */
export function findGrowths(
  scenarios: readonly ScenarioReport[],
  changedLines: ChangedLines,
): readonly Growth[] {
  const growths = scenarios
    .flatMap((report) => growthsIn(report, changedLines))
    .sort(
      (a, b) =>
        Number(a.level === "warning") - Number(b.level === "warning") ||
        Number(b.isOnChangedLine) - Number(a.isOnChangedLine) ||
        a.rank - b.rank,
    );
  const lineOf = ({ place }: Growth) => `${place.file}:${place.line}`;
  return growths.filter(
    (growth, at) => growths.findIndex((other) => lineOf(other) === lineOf(growth)) === at,
  );
}

function growthsIn(report: ScenarioReport, changedLines: ChangedLines): readonly Growth[] {
  const { name, comparison, judgement } = report;
  if (comparison === null || !isLimitPassed(judgement.verdict)) return [];
  const metric = decidingMetric(judgement, comparison);
  const { rows } = listSites(comparison, metric, Number.POSITIVE_INFINITY);
  return rows.flatMap((site, rank) => {
    const place = placeIn(site, changedLines);
    if (place === null || site.change.direction !== "up") return [];
    const { file, line } = place;
    return {
      level: judgement.verdict === "fail" ? "error" : "warning",
      site,
      place,
      metric,
      scenario: name,
      isOnChangedLine: (changedLines.get(file) ?? []).some(
        ({ first, last }) => first <= line && line <= last,
      ),
      rank,
    };
  });
}

/** A path that can't be shown as it is would name no file, or another one. */
function placeIn({ file, line }: SitePlace, changedLines: ChangedLines): Place | null {
  if (file === null || line === null || line < 1 || !changedLines.has(file)) return null;
  const isPlain =
    escapeTerminal(file) === file && !/^\/|^[A-Za-z]:|(?:^|\/)\.\.?(?:\/|$)/.test(file);
  return isPlain ? { file, line } : null;
}
