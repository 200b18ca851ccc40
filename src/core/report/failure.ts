/**
 * What is said of a check that could not be made, so that nobody takes an older result, or none, for this commit's. The
 * stack of a bug stands in the job log only: it would tell a reader of a pull request nothing.
 */
import { HeapgateError } from "../errors.ts";
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
}

/** Renders a failure as GitHub Markdown, for the comment and for the page of the run. */
export function renderFailure(error: unknown, context: FailureContext): string {
  const { claim, what, where, advice, details } = describeFailure(error);
  const sections = [
    `❌ **${claim}** — ${escapeMarkdown(what)}`,
    where === null ? "" : `at ${escapeMarkdown(where)}`,
    escapeMarkdown(advice),
    details === "" ? "" : `<pre>\n${escapeHtmlLines(lastPart(details))}\n</pre>`,
    provenanceOf(context),
  ];
  return `${sections.filter((text) => text !== "").join("\n\n")}\n`;
}

/** Says the same in an annotation. */
export function annotateFailure(error: unknown): Annotation {
  const { what, where, advice, details } = describeFailure(error);
  const text = [
    where === null ? what : `${what} (${where})`,
    [advice, details].filter((part) => part !== "").join("\n"),
  ].join("\n");
  return {
    level: "error",
    title: "heapgate: not measured",
    message: escapePreformatted(firstPart(text)),
    place: null,
  };
}

/** What cargo prints of a failed build is cut to its last 60 lines, which may be long. */
const LONGEST_DETAILS = 6000;

/** The runner cuts a message at 4,096 characters. */
const LONGEST_MESSAGE = 1000;

interface Failure {
  readonly claim: string;
  readonly what: string;
  readonly where: string | null;
  /** What to do, in a sentence or two. */
  readonly advice: string;
  /** Text to paste, or what a program said; empty where there is none. */
  readonly details: string;
}

const BUG: Failure = {
  claim: "Nothing was measured",
  what: "This is a bug of heapgate's own.",
  where: null,
  advice: "Please report it with the lines at the end of the job log.",
  details: "",
};

/** A remedy's first line is a sentence; what follows is text to paste, indented, or what a program said. */
function describeFailure(error: unknown): Failure {
  if (!(error instanceof HeapgateError)) return BUG;
  const [advice = "", ...others] = error.remedy.split("\n");
  return {
    claim: error.kind === "usage" ? "Nothing was measured" : "The memory could not be measured",
    what: error.message,
    where: error.where,
    advice,
    details: dedent(others).join("\n").trim(),
  };
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

/** A program says last what it failed of. */
function lastPart(details: string): string {
  return details.length > LONGEST_DETAILS ? `…${details.slice(-LONGEST_DETAILS)}` : details;
}

function firstPart(text: string): string {
  return text.length > LONGEST_MESSAGE ? `${text.slice(0, LONGEST_MESSAGE)}…` : text;
}

/** Takes away the indent that all lines have. */
function dedent(lines: readonly string[]): readonly string[] {
  const indents = lines
    .filter((line) => line.trim() !== "")
    .map((line) => line.length - line.trimStart().length);
  const common = Math.min(...indents);
  return lines.map((line) => line.slice(common));
}
