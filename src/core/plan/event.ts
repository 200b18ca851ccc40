/** What happened on GitHub that this run answers. */

/** A pull request, as its event told of it. */
export interface PullRequestEvent {
  readonly kind: "pull_request";
  readonly number: number;
  /** The branch it is to be merged into, without `refs/heads/`. */
  readonly baseBranch: string;
  /** The newest commit of the pull request; what is built may be its merge with the base branch. */
  readonly headCommit: string;
  /** Its commits come from another repository, so the token may only read, unless the repository's settings say more. */
  readonly isFork: boolean;
  /** Dependabot opened it, so the token may only read, unless the workflow's `permissions` say more. */
  readonly isDependabot: boolean;
}

/** The events that heapgate runs on. */
export type WorkflowEvent =
  | PullRequestEvent
  | {
      readonly kind: "push";
      /** What the branch was at before; null for a new branch, and after a forced push. */
      readonly before: string | null;
    }
  | { readonly kind: "merge_group"; readonly baseCommit: string }
  | { readonly kind: "schedule" }
  | { readonly kind: "workflow_dispatch" };
