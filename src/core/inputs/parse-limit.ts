/**
 * The grammar of limits. Blanks may stand between all parts.
 *
 *     limit = [ "site" | "crate" NAME ] METRIC ":" term { "&" term }
 *     term  = "+" NUMBER "%" | "+" AMOUNT | AMOUNT
 *
 *     peak-bytes: +5% & +256KiB           grows by more than both
 *     peak-bytes: 64MiB                   passes a ceiling
 *     site live-bytes: +1KiB              any one call site grows by more
 *     crate serde_json peak-bytes: +10%   the stacks whose innermost frame outside std is that crate's
 */
import { METRICS, type Metric } from "../metrics.ts";
import { err, ok, type Result } from "../result.ts";
import type { Limit, LimitProblem, LimitScope, LimitTerm } from "./limit.ts";
import { type Part, parseLimitTerm } from "./limit-term.ts";
import { nearestWord } from "./nearest-word.ts";

/** The limits of a project that names none. The percentage and the amount together keep small programs quiet. */
export const DEFAULT_LIMITS = {
  failOn: parseDefaults(["peak-bytes: +5% & +256KiB", "live-bytes: +5% & +64KiB"]),
  warnOn: parseDefaults([
    "peak-bytes: +1% & +16KiB",
    "live-bytes: +1% & +16KiB",
    "total-blocks: +10% & +1000",
  ]),
} as const;

/** Parses one limit. A problem says the column and, where a guess is good, what to write there. */
export function parseLimit(text: string): Result<Limit, LimitProblem> {
  const colon = text.indexOf(":");
  if (colon === -1) return err(explainMissingColon(text));
  const subject = parseSubject(splitWords(text.slice(0, colon)), colon + 1);
  if (!subject.ok) return subject;
  const terms = parseTerms(splitTerms(text, colon + 1), subject.value.metric);
  if (!terms.ok) return terms;
  return ok({ text: text.trim(), ...subject.value, terms: terms.value });
}

/** Writes a problem as three lines: the limit and a caret under the wrong part, indented, and what to write there. */
export function renderLimitProblem(text: string, problem: LimitProblem): string {
  const advice = problem.suggestion === null ? "" : ` Write "${problem.suggestion}".`;
  return [
    // One blank for each control character keeps this one line, and the caret in its place.
    `  ${text.replace(/\p{Cc}/gu, " ")}`,
    `  ${" ".repeat(problem.column - 1)}^`,
    `${problem.message}${advice}`,
  ].join("\n");
}

/** What a limit looks at: all that stands before its colon. */
type Subject = Pick<Limit, "scope" | "metric">;

function parseDefaults(texts: readonly string[]): readonly Limit[] {
  return texts.map((text) => {
    const parsed = parseLimit(text);
    if (parsed.ok) return parsed.value;
    throw new Error(`the default limit "${text}" is wrong: ${parsed.error.message}`);
  });
}

function explainMissingColon(text: string): LimitProblem {
  const message = 'A colon must follow the metric, as in "peak-bytes: +5% & +256KiB".';
  const gap = text.search(/\s[+\d]/);
  if (gap === -1) return { column: text.length + 1, message, suggestion: null };
  const suggestion = `${text.slice(0, gap).trim()}: ${text.slice(gap).trim()}`;
  return { column: gap + 1, message, suggestion };
}

function splitWords(text: string): readonly Part[] {
  return Array.from(text.matchAll(/\S+/g), (word) => ({ text: word[0], column: word.index + 1 }));
}

function parseSubject(words: readonly Part[], end: number): Result<Subject, LimitProblem> {
  const scope = parseScope(words, end);
  if (!scope.ok) return scope;
  const [metric, excess] = words.slice(scope.value.words);
  const known = METRICS.find((name) => name === metric?.text);
  if (known === undefined) return err(explainMetric(metric ?? { text: "", column: end }));
  if (excess !== undefined) {
    const message = `A colon must follow the metric; here stands "${excess.text}".`;
    return err({ column: excess.column, message, suggestion: null });
  }
  return ok({ scope: scope.value.scope, metric: known });
}

function explainMetric({ text, column }: Part): LimitProblem {
  const seen = text === "" ? "A metric is missing" : `There is no metric "${text}"`;
  const message = `${seen}: metrics are ${METRICS.join(", ")}.`;
  return { column, message, suggestion: nearestWord(text, METRICS) };
}

/** A scope and how many words it takes. */
interface ParsedScope {
  readonly scope: LimitScope;
  readonly words: 0 | 1 | 2;
}

function parseScope(words: readonly Part[], end: number): Result<ParsedScope, LimitProblem> {
  const [first, second] = words;
  if (first?.text === "site") return ok({ scope: { kind: "site" }, words: 1 });
  if (first?.text === "crate") return parseCrate(second ?? { text: "", column: end });
  if (first === undefined || second === undefined || METRICS.some((name) => name === first.text)) {
    return ok({ scope: { kind: "program" }, words: 0 });
  }
  const message = `There is no scope "${first.text}": a limit starts with METRIC, "site METRIC" or "crate NAME METRIC".`;
  return err({
    column: first.column,
    message,
    suggestion: nearestWord(first.text, ["site", "crate"]),
  });
}

/** Takes a crate as Cargo.toml or as symbols spell it; the scope has the symbols' spelling. */
function parseCrate({ text, column }: Part): Result<ParsedScope, LimitProblem> {
  if (/^\w[\w-]*$/.test(text) && !METRICS.some((name) => name === text)) {
    return ok({ scope: { kind: "crate", crate: text.replaceAll("-", "_") }, words: 2 });
  }
  const message = 'A crate\'s name must follow "crate", as in "crate serde_json peak-bytes: +10%".';
  return err({ column, message, suggestion: null });
}

function splitTerms(text: string, start: number): readonly Part[] {
  const parts: Part[] = [];
  let from = start;
  for (const piece of text.slice(start).split("&")) {
    const indent = piece.length - piece.trimStart().length;
    parts.push({ text: piece.trim(), column: from + indent + 1 });
    from += piece.length + 1;
  }
  return parts;
}

function parseTerms(parts: readonly Part[], metric: Metric): Result<Limit["terms"], LimitProblem> {
  const terms: LimitTerm[] = [];
  for (const part of parts) {
    const term = parseLimitTerm(part, metric);
    if (!term.ok) return term;
    terms.push(term.value);
  }
  const [first, ...others] = terms;
  if (first === undefined) throw new Error("a text split at & has at least one part");
  return ok([first, ...others]);
}
