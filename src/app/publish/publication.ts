/** What is made of a check, or of its failure, for the pull request: one comment, which replaces the one before. */
import type { PublishSettings } from "../../core/inputs/action-settings.ts";
import type { WorkflowContext } from "../../core/plan/workflow-context.ts";
import type { ActionPorts } from "../../ports.ts";
import { publishComment } from "./comment.ts";

/** What the step was asked for, and where it runs. */
export interface PublishContext {
  readonly settings: PublishSettings;
  readonly context: WorkflowContext;
}

/** What a comment is to say. */
export interface CommentNews {
  readonly text: string;
  /** The text without what differs from run to run although nothing has changed. */
  readonly content: string;
  /** Worth a comment where there is none. */
  readonly isNews: boolean;
}

/**
 * Brings the pull request's comment up to date, and says in an annotation if GitHub did not let it. Gives the comment's
 * address; null where there is none, as on other events, for which nothing is rendered.
 */
export async function commentOn(
  ports: ActionPorts,
  { settings, context }: PublishContext,
  describe: () => CommentNews,
): Promise<string | null> {
  const { event } = context;
  if (event.kind !== "pull_request") return null;
  const { text, content, isNews } = describe();
  const digest = (whole: string) => ports.files.digestText(whole).slice(0, 16);
  const outcome = await publishComment(ports.comments, {
    event,
    mode: settings.action.comment,
    marker: {
      key: digest(keyOf({ settings, context })),
      runId: context.runId,
      attempt: context.attempt,
      headCommit: event.headCommit,
      content: digest(content),
    },
    text,
    isNews,
  });
  if (outcome.kind === "none") ports.progress.detail(`no comment: ${outcome.why}`);
  if (outcome.kind !== "not-written") return outcome.url;
  ports.step.annotate(outcome.annotation);
  return null;
}

/** The repository's address in a browser. */
export function repositoryAddress({ context }: PublishContext): string {
  const { owner, name } = context.repository;
  return `${context.serverUrl}/${owner}/${name}`;
}

/** Checks of different jobs, or of different things, have comments of their own. */
function keyOf({ settings, context }: PublishContext): string {
  const { action, measured } = settings;
  const parts = action.key === undefined ? [context.job, ...measured] : [action.key];
  return JSON.stringify([context.workflowPath, ...parts]);
}
