/**
 * What the action tells the steps and jobs after it. People paste outputs into scripts, so each is a plain word: digits,
 * a path, an address, a name without anything that a shell gives a meaning to.
 */
import type { Metric } from "../metrics.ts";
import type { CheckReport, ScenarioReport } from "./check-report.ts";
import { visibleText } from "./escape.ts";
import type { SiteList } from "./site-list.ts";
import { viewCheck } from "./view.ts";

/** What there is to tell of a check beside its report. */
export interface PublishedCheck {
  /** What stood for the base. */
  readonly baseline: keyof typeof BASELINE_SOURCES;
  /** The folder with the report and the raw profiles; then the paths of the report in it. */
  readonly folder: string;
  readonly markdown: string;
  readonly json: string;
  /** null where there is no comment. */
  readonly commentUrl: string | null;
}

const BASELINE_SOURCES = { measure: "measured", file: "file", none: "none" } as const;

const NUMBERS: readonly Metric[] = ["peak-bytes", "live-bytes", "total-bytes", "total-blocks"];

/**
 * Makes all of the action's outputs; one that there is nothing for is empty. Numbers are those of the scenario that the
 * report shows first, the worst. A number that is only a lower bound is left empty: a script could not tell it from one
 * that is exact.
 */
export function makeOutputs(
  report: CheckReport,
  published: PublishedCheck,
): Readonly<Record<string, string>> {
  const [worst] = viewCheck(report).scenarios;
  const numbers = NUMBERS.flatMap((metric) => writeNumbers(worst?.report, metric));
  return {
    verdict: report.verdict,
    reason: worst?.report.judgement.reason ?? "",
    ...Object.fromEntries(numbers),
    "top-site": nameTopSite(worst?.sites),
    "baseline-source": BASELINE_SOURCES[published.baseline],
    "baseline-commit": report.provenance.baseCommit ?? "",
    "report-path": published.folder,
    "markdown-path": published.markdown,
    "json-path": published.json,
    "comment-url": published.commentUrl ?? "",
  };
}

function writeNumbers(
  scenario: ScenarioReport | undefined,
  metric: Metric,
): readonly (readonly [name: string, value: string])[] {
  const compared = scenario?.comparison?.metrics[metric];
  const alone = scenario?.head.metrics[metric];
  const isExact = compared?.exact ?? alone?.exact;
  const write = (amount: number | undefined) =>
    isExact === true && amount !== undefined ? String(amount) : "";
  return [
    [metric, write(compared?.head ?? alone?.value)],
    [`${metric}-base`, write(compared?.base)],
    [`${metric}-delta`, write(compared?.delta)],
  ];
}

/** The function that grew most, as a word that can't end a quoted text, start an option, or be a workflow command. */
function nameTopSite(sites: SiteList | null | undefined): string {
  const grown = sites?.rows.find(({ change }) => change.direction === "up");
  return visibleText(grown?.symbol ?? "")
    .replace(/[^\p{L}\p{N}_:.-]+/gu, "_")
    .replace(/^[:.-]+/, "");
}
