/** Publishes that a check could not be made, so that nobody takes an older result for this commit's. */
import { exitStatusOf } from "../../core/errors.ts";
import { annotateFailure, type FailureContext, renderFailure } from "../../core/report/failure.ts";
import type { ActionPorts } from "../../ports.ts";
import { renderError } from "../error-text.ts";
import { commentOn, type PublishContext, repositoryAddress } from "./publication.ts";

/** Says everywhere why nothing was measured; gives the step's exit status. */
export async function publishFailure(
  ports: ActionPorts,
  target: PublishContext,
  { error, version }: { readonly error: unknown; readonly version: string },
): Promise<number> {
  const { context } = target;
  ports.step.print(renderError(error));
  ports.step.annotate(annotateFailure(error));
  const about: FailureContext = {
    commit: context.event.kind === "pull_request" ? context.event.headCommit : context.commit,
    logAddress: `${repositoryAddress(target)}/actions/runs/${context.runId}`,
    version,
  };
  const text = renderFailure(error, about);
  await ports.step.writeSummary(text);
  await commentOn(ports, target, { text, content: text, isNews: false });
  return exitStatusOf(error);
}
