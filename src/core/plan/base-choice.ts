/** Which commit is the base, from what git knows. */

/** What git says about the tree that is checked. */
export interface HistoryFacts {
  readonly head: string;
  readonly dirty: boolean;
  /** The merge base with the default branch; null if there is no default branch, or no common commit. */
  readonly mergeBase: string | null;
  /** HEAD's first parent; null at the first commit (or where a shallow history ends). */
  readonly parent: string | null;
}

/** The base of a local check, and why it is that one. */
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
 * Chooses the base where none was named: the merge base with the default branch; if that is HEAD itself, HEAD for a
 * tree with changes, else its parent. null where there is none.
 */
export function chooseBase({ head, dirty, mergeBase, parent }: HistoryFacts): BaseChoice | null {
  if (mergeBase !== null && mergeBase !== head) {
    return { commit: mergeBase, why: "merge base with the default branch" };
  }
  if (dirty) return { commit: head, why: "HEAD, without the changes in the work tree" };
  if (parent !== null) return { commit: parent, why: "HEAD's parent" };
  return null;
}
