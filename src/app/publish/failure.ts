/** Publishes that a check could not be made, so that nobody takes an older result for this commit's. */
import { exitStatusOf } from "../../core/errors.ts";
import { annotateFailure, renderFailure } from "../../core/report/failure.ts";
import type { ActionPorts } from "../../ports.ts";
import { renderError } from "../error-text.ts";
import { commentOn, type PublishContext, repositoryAddress } from "./publication.ts";

/** Why there is no report. */
export interface Failed {
  readonly error: unknown;
  readonly version: string;
  /** Where the report would have been; profiles that were taken by then lie there. */
  readonly reportDirectory: string;
}

/** Says everywhere why nothing was measured; gives the step's exit status. */
export async function publishFailure(
  ports: ActionPorts,
  target: PublishContext,
  { error, version, reportDirectory }: Failed,
): Promise<number> {
  const { context } = target;
  ports.step.print(renderError(error));
  ports.step.annotate(annotateFailure(error));
  const about = {
    commit: context.event.kind === "pull_request" ? context.event.headCommit : context.commit,
    logAddress: `${repositoryAddress(target)}/actions/runs/${context.runId}`,
    version,
  };
  await ports.step.writeSummary(renderFailure(error, { ...about, quotes: true }));
  // A later step that uploads the folder refuses an empty path.
  ports.step.setOutput("report-path", reportDirectory);
  await commentOn(ports, target, () => {
    const text = renderFailure(error, { ...about, quotes: false });
    return { text, content: text, isNews: false };
  });
  return exitStatusOf(error);
}
