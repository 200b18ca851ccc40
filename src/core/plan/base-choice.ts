/** Which commit is the base, from what git and the event know. */
import type { PullRequestEvent, WorkflowEvent } from "./event.ts";

/** What git says about the tree that is checked. */
export interface HistoryFacts {
  readonly head: string;
  readonly dirty: boolean;
  /** The merge base with the branch that the work goes to; null if there is no such branch, or no common commit. */
  readonly mergeBase: string | null;
  /** That branch, in words. */
  readonly branch: string;
  /** HEAD's first parent; null at the first commit (or where a shallow history ends). */
  readonly parent: string | null;
}

/** The base of a check, and why it is that one. */
export interface BaseChoice {
  readonly commit: string;
  readonly why: string;
}

/** The refs that may be the default branch, the likeliest first: that of the remote, else one of a usual name. */
export function defaultBranches(remoteHead: string | null): readonly string[] {
  return [
    ...(remoteHead === null ? [] : [remoteHead]),
    "refs/remotes/origin/main",
    "refs/remotes/origin/master",
    "refs/heads/main",
    "refs/heads/master",
  ];
}

/**
 * Chooses the base where none was named: the merge base with the branch that the work goes to; if that is HEAD itself,
 * HEAD for a tree with changes, else its parent. null where there is none.
 */
export function chooseBase({
  head,
  dirty,
  mergeBase,
  branch,
  parent,
}: HistoryFacts): BaseChoice | null {
  if (mergeBase !== null && mergeBase !== head) {
    return { commit: mergeBase, why: `merge base with ${branch}` };
  }
  if (dirty) return { commit: head, why: "HEAD, without the changes in the work tree" };
  return parentChoice(parent);
}

/** What a workflow's base is, before the history that may be needed to find it is there. */
export type BasePlan =
  | { readonly kind: "known"; readonly choice: BaseChoice }
  /** The merge base of HEAD with the branch that the pull request is to be merged into. */
  | { readonly kind: "merge-base"; readonly event: PullRequestEvent }
  /** `before`, if the history says that it is an ancestor of HEAD. */
  | {
      readonly kind: "ancestor";
      readonly before: BaseChoice;
      readonly otherwise: BaseChoice | null;
    }
  /** HEAD is the first commit. */
  | { readonly kind: "none" };

/**
 * Plans the base of the commit that is built in a workflow, so that other people's commits never count: of a pull
 * request's merge ref the first parent, which is the base branch as it was merged with; of a push what the branch was at
 * before; of a merge group what it is built on; else the first parent.
 */
export function planBase(
  event: WorkflowEvent,
  head: { readonly commit: string; readonly parents: readonly string[] },
): BasePlan {
  const { commit, parents } = head;
  const parent = parentChoice(parents[0] ?? null);
  switch (event.kind) {
    case "pull_request": {
      const [base, merged] = parents;
      return base !== undefined && merged === event.headCommit
        ? known({ commit: base, why: `${event.baseBranch} before this pull request` })
        : { kind: "merge-base", event };
    }
    case "push": {
      if (event.before === null || event.before === commit) break;
      const before = { commit: event.before, why: "the branch before this push" };
      return parents.includes(event.before)
        ? known(before)
        : { kind: "ancestor", before, otherwise: parent };
    }
    case "merge_group":
      return known({ commit: event.baseCommit, why: "the base of this merge group" });
    case "schedule":
    case "workflow_dispatch":
      break;
  }
  return parent === null ? { kind: "none" } : known(parent);
}

function known(choice: BaseChoice): BasePlan {
  return { kind: "known", choice };
}

/** HEAD's first parent as the base; null at the first commit. */
function parentChoice(parent: string | null): BaseChoice | null {
  return parent === null ? null : { commit: parent, why: "HEAD's parent" };
}
