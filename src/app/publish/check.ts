/** Publishes a check: the log, report files, the page of the run, annotations, outputs, the comment. */
import { annotateCheck } from "../../core/report/annotate-check.ts";
import type { ChangedLines } from "../../core/report/annotations.ts";
import { type CheckReport, type SourceLink, withoutTime } from "../../core/report/check-report.ts";
import { renderMarkdown } from "../../core/report/markdown.ts";
import { COMMENT_BYTES, SUMMARY_BYTES } from "../../core/report/markdown-fit.ts";
import { makeOutputs } from "../../core/report/outputs.ts";
import type { ActionPorts } from "../../ports.ts";
import { linkToCommit, renderCheck, type Screen } from "../render-output.ts";
import type { CheckOutcome } from "../run-check.ts";
import {
  type CommentNews,
  commentOn,
  type PublishContext,
  repositoryAddress,
} from "./publication.ts";
import { writeReportFiles } from "./report-files.ts";

/** A job log is no terminal, and GitHub breaks its long lines by itself. */
const LOG: Screen = { width: 120, colour: false, hyperlinks: false };

/** What a check found. */
export interface Found {
  readonly outcome: CheckOutcome;
  /** Where annotations may stand. */
  readonly changedLines: ChangedLines;
}

/**
 * Says everywhere what a check found; gives the step's exit status. The comment comes last: GitHub's API may be slow or
 * away, and the job may be cancelled while it is waited for.
 */
export async function publishCheck(
  ports: ActionPorts,
  target: PublishContext,
  { outcome, changedLines }: Found,
): Promise<number> {
  const { report, baseline, reportDirectory } = outcome;
  const { headCommit } = report.provenance;
  const link = linkToCommit(outcome.webAddress ?? repositoryAddress(target), headCommit);
  ports.step.print(renderCheck(report, { format: "text", screen: LOG, top: null, link }));
  const written = writeReportFiles(ports.files, { folder: reportDirectory, report, link });
  await ports.step.writeSummary(renderMarkdown(report, { link, maxBytes: SUMMARY_BYTES }));
  for (const annotation of annotateCheck(report, {
    // The verdict is told either way.
    changedLines: target.settings.action.annotations ? changedLines : new Map(),
  })) {
    ports.step.annotate(annotation);
  }
  const outputs = makeOutputs(report, {
    baseline,
    folder: reportDirectory,
    ...written,
    commentUrl: null,
  });
  for (const [name, value] of Object.entries(outputs)) ports.step.setOutput(name, value);
  const commentUrl = await commentOn(ports, target, () => describeCheck(report, link));
  if (commentUrl !== null) ports.step.setOutput("comment-url", commentUrl);
  return outcome.exitStatus;
}

/** A check that passed is worth no new comment, and folds the one that is there. */
function describeCheck(report: CheckReport, link: SourceLink): CommentNews {
  const isResolved = report.verdict === "pass";
  const options = { link, maxBytes: COMMENT_BYTES, folded: isResolved };
  return {
    text: renderMarkdown(report, options),
    content: renderMarkdown(withoutTime(report), options),
    isNews: !isResolved && !isUncomparedByRequest(report),
  };
}

/** Whoever asked for no baseline needs not be told on every pull request that there is none. */
function isUncomparedByRequest({ verdict, scenarios }: CheckReport): boolean {
  const notes = scenarios.flatMap(({ judgement }) => judgement.notes);
  return verdict === "not-comparable" && notes.some(({ code }) => code === "baseline-none");
}
