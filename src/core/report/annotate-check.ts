/** A check as annotations: its verdict in a sentence, and the lines that it is about. */
import type { Verdict } from "../judge/judgement.ts";
import type { Annotation, ChangedLines } from "./annotations.ts";
import type { CheckReport } from "./check-report.ts";
import { escapeTerminal, visibleText } from "./escape.ts";
import { findGrowths, type Growth } from "./growths.ts";
import type { Phrase } from "./phrase.ts";
import { labelOf } from "./scenario-view.ts";
import { shortenSymbol, shortenText } from "./shorten-symbol.ts";
import { type CheckView, viewCheck } from "./view.ts";

/** GitHub shows 10 errors and 10 warnings of a step, says its OpenAPI description; one is left for what else happens. */
const MOST_OF_A_LEVEL = 9;

/** The runner cuts a message at 4,096 characters, and a reader long before. */
const LONGEST_MESSAGE = 1000;

/** Columns that names may take, so that the numbers behind them are seen. */
const SYMBOL_WIDTH = 120;
const SCENARIO_WIDTH = 60;

/**
 * Gives a check's annotations: its headline, and then the call sites that grew where a limit was passed, in the files
 * that the change touched. Those on a changed line come first, then each scenario's largest growth. A check that passed
 * gives none.
 */
export function annotateCheck(
  report: CheckReport,
  { changedLines }: { readonly changedLines: ChangedLines },
): readonly Annotation[] {
  const view = viewCheck(report);
  const headline = annotateHeadline(view);
  const growths = findGrowths(
    view.scenarios.map((scenario) => scenario.report),
    changedLines,
  );
  const sites = (["error", "warning"] as const).flatMap((level) =>
    annotateGrowths(
      growths.filter((growth) => growth.level === level),
      {
        room: MOST_OF_A_LEVEL - (headline?.level === level ? 1 : 0),
        namesScenario: report.scenarios.length > 1,
      },
    ),
  );
  return headline === null ? sites : [headline, ...sites];
}

/** Gives the repository paths that call sites lie in, each once. */
export function filesOfSites({ scenarios }: CheckReport): readonly string[] {
  const files = scenarios.flatMap(({ comparison }) =>
    (comparison?.sites ?? []).flatMap(({ file }) => (file === null ? [] : [file])),
  );
  return [...new Set(files)];
}

const HEADLINES: Readonly<Record<Exclude<Verdict, "pass">, Pick<Annotation, "level" | "title">>> = {
  fail: { level: "error", title: "heapgate: failed" },
  warn: { level: "warning", title: "heapgate: warning" },
  "not-comparable": { level: "notice", title: "heapgate: not compared" },
};

function annotateHeadline(view: CheckView): Annotation | null {
  if (view.verdict === "pass") return null;
  const { claim, evidence } = view.headline;
  const parts = [plainText(claim), plainText(evidence)].filter((text) => text !== "");
  const message = [parts.join(": "), ...reasonsOf(view)].join(". ");
  return {
    ...HEADLINES[view.verdict],
    message: escapeTerminal(message, LONGEST_MESSAGE),
    place: null,
  };
}

/** Why the worst scenario was not compared, and how to get a baseline; nothing where a limit says enough. */
function reasonsOf({ scenarios }: CheckView): readonly string[] {
  const [worst] = scenarios;
  if (worst === undefined) return [];
  const { judgement, comparison } = worst.report;
  const isCompared = comparison !== null && judgement.reason === null;
  if (isCompared || judgement.passed.some(({ level }) => level === "fail")) return [];
  const { notes } = judgement;
  const remedies = notes.flatMap(({ remedy }) => (remedy === null ? [] : [remedy]));
  return [...notes.map(({ message }) => message), ...new Set(remedies)];
}

function annotateGrowths(
  growths: readonly Growth[],
  options: GrowthOptions,
): readonly Annotation[] {
  const shown = growths.slice(0, options.room);
  const omitted = growths.length - shown.length;
  return shown.map((growth, at) => {
    const isLast = at === shown.length - 1;
    const more = isLast && omitted > 0 ? ` (+${omitted} more in the summary)` : "";
    return {
      level: growth.level,
      title: `heapgate: ${growth.site.change.delta} ${labelOf(growth.metric)}`,
      message: describeGrowth(growth, options) + more,
      place: growth.place,
    };
  });
}

interface GrowthOptions {
  /** How many annotations may still be given. */
  readonly room: number;
  readonly namesScenario: boolean;
}

/** "app::load (through toml::de::from_str): 312 KiB → 1.50 MiB (+400%) in scenario parse-large". */
function describeGrowth({ site, scenario }: Growth, { namesScenario }: GrowthOptions): string {
  const { range, percent } = site.change;
  const remarks = site.remarks.map(plainText).join(", ");
  const text = [
    shortSymbol(site.symbol) + (remarks === "" ? "" : ` (${remarks})`),
    `: ${range}`,
    percent === null ? "" : ` (${percent})`,
    namesScenario ? ` in scenario ${shortenText(visibleText(scenario), SCENARIO_WIDTH)}` : "",
  ];
  return escapeTerminal(text.join(""), LONGEST_MESSAGE);
}

function plainText(phrase: Phrase): string {
  return phrase.map(({ kind, text }) => (kind === "code" ? shortSymbol(text) : text)).join("");
}

function shortSymbol(symbol: string): string {
  return shortenSymbol(visibleText(symbol), SYMBOL_WIDTH);
}
