/**
 * What is said of a check that could not be made, so that nobody takes an older result, or none, for this commit's. The
 * stack of a bug stands in the job log only: it would tell a reader of a pull request nothing.
 */
import { HeapgateError, type Said } from "../errors.ts";
import type { Annotation } from "./annotations.ts";
import { escapeHtmlLines, escapeMarkdown, escapePreformatted, safeUrl } from "./escape.ts";
import { markdownPhrase } from "./markdown-parts.ts";
import { commitCode, words } from "./phrase.ts";

/** Where a failure belongs. */
export interface FailureContext {
  /** The commit that was to be measured; null where it isn't known. */
  readonly commit: string | null;
  /** The address of the run, whose log says more; null where it isn't known. */
  readonly logAddress: string | null;
  readonly version: string;
  /**
   * Whether programs' own words are shown. GitHub takes a job's secrets out of its log and of the page of the run, but
   * not out of comments.
   */
  readonly quotes: boolean;
}

/** Renders a failure as GitHub Markdown, for the comment and for the page of the run. */
export function renderFailure(error: unknown, context: FailureContext): string {
  const { claim, what, where, advice, said } = describeFailure(error);
  const sections = [
    `❌ **${claim}** — ${escapeMarkdown(what)}`,
    ...(where === null ? [] : [`at ${escapeMarkdown(where)}`]),
    ...advice.map(({ kind, text }) =>
      kind === "pasted" ? preformatted(text) : escapeMarkdown(text),
    ),
    ...quote(said, context),
    provenanceOf(context),
  ];
  return `${sections.join("\n\n")}\n`;
}

function quote(said: Said | null, { quotes }: FailureContext): readonly string[] {
  if (said === null) return [];
  const by = escapeMarkdown(said.by);
  return quotes ? [`${by} said:`, preformatted(said.text)] : [`What ${by} said is in the log.`];
}

/** Says the same in an annotation. */
export function annotateFailure(error: unknown): Annotation {
  const { what, where, advice, said } = describeFailure(error);
  const text = [
    where === null ? what : `${what} (${where})`,
    ...advice.map((part) => part.text),
    ...(said === null ? [] : [`${said.by} said:`, said.text]),
  ].join("\n");
  return {
    level: "error",
    title: "heapgate: not measured",
    message: escapePreformatted(firstPart(text)),
    place: null,
  };
}

/** What cargo prints of a failed build is cut to its last 60 lines, which may be long. */
const LONGEST_QUOTE = 6000;

/** The runner cuts a message at 4,096 characters. */
const LONGEST_MESSAGE = 1000;

interface Failure {
  readonly claim: string;
  readonly what: string;
  readonly where: string | null;
  readonly advice: readonly Advice[];
  readonly said: Said | null;
}

/** A paragraph, or lines whose columns count, without the indent that all of them have. */
interface Advice {
  readonly kind: "prose" | "pasted";
  readonly text: string;
}

const BUG: Failure = {
  claim: "Nothing was measured",
  what: "This is a bug of heapgate's own.",
  where: null,
  advice: [{ kind: "prose", text: "Please report it with the lines at the end of the job log." }],
  said: null,
};

function describeFailure(error: unknown): Failure {
  if (!(error instanceof HeapgateError)) return BUG;
  return {
    claim: error.kind === "usage" ? "Nothing was measured" : "The memory could not be measured",
    what: error.message,
    where: error.where,
    advice: splitAdvice(error.remedy),
    said: error.said,
  };
}

/** Lines end with \n alone: names in advice may hold the other separators, which regular expressions take for one. */
const INDENTED = /((?:(?<![^\n]) +\S[^\n]*\n?|(?<![^\n])\n)+)/;

/** Indented lines are to paste, or point into each other. */
function splitAdvice(remedy: string): readonly Advice[] {
  return remedy.split(INDENTED).flatMap((part, at): readonly Advice[] => {
    if (part.trim() === "") return [];
    if (at % 2 === 0) return [{ kind: "prose", text: part.trim() }];
    return [{ kind: "pasted", text: dedent(withoutBlankEnds(part)) }];
  });
}

function provenanceOf({ commit, logAddress, version }: FailureContext): string {
  const log = logAddress === null ? null : safeUrl(logAddress);
  const parts = [
    ...(commit === null ? [] : [`head ${markdownPhrase([commitCode(commit)])}`]),
    ...(log === null ? [] : [`[log](${log})`]),
    markdownPhrase([words(`heapgate ${version}`)]),
  ];
  return `<sub>${parts.join(" · ")}</sub>`;
}

function preformatted(text: string): string {
  return `<pre>\n${escapeHtmlLines(lastPart(text))}\n</pre>`;
}

/** A program says last what it failed of. */
function lastPart(text: string): string {
  return text.length > LONGEST_QUOTE ? `…${text.slice(-LONGEST_QUOTE)}` : text;
}

function firstPart(text: string): string {
  return text.length > LONGEST_MESSAGE ? `${text.slice(0, LONGEST_MESSAGE)}…` : text;
}

/** Takes away the blank lines before the first line and behind the last, whose columns stay. */
function withoutBlankEnds(text: string): string {
  return text.replace(/^(?:[^\S\n]*\n)+/, "").trimEnd();
}

/** Takes away the indent that all lines have. */
function dedent(text: string): string {
  const lines = text.split("\n");
  const indents = lines
    .filter((line) => line.trim() !== "")
    .map((line) => line.length - line.trimStart().length);
  const common = Math.min(...indents);
  return lines.map((line) => line.slice(common)).join("\n");
}
