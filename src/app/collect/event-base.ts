/** The base commit of a run in a workflow, whose clone may lack it: what is needed is fetched, and no more. */
import { type BaseChoice, chooseBase, planBase } from "../../core/plan/base-choice.ts";
import type { PullRequestEvent, WorkflowEvent } from "../../core/plan/event.ts";
import { err, ok, type Result } from "../../core/result.ts";
import type { Git } from "../../ports.ts";

/** A commit that is checked out. */
export interface CheckedOut {
  readonly top: string;
  readonly commit: string;
}

/**
 * Finds the base that {@link planBase} means, and fetches it; null: HEAD is the first commit. The error is what git said
 * when it could not fetch.
 */
export async function findEventBase(
  git: Git,
  head: CheckedOut,
  event: WorkflowEvent,
): Promise<Result<BaseChoice | null, string>> {
  const parents = await git.parents(head.top, head.commit);
  const plan = planBase(event, { commit: head.commit, parents });
  const [parent = null] = parents;
  switch (plan.kind) {
    case "none":
      return ok(null);
    case "known":
      return fetched(git, head.top, plan.choice);
    case "ancestor":
      return findBefore(git, head, plan);
    case "merge-base":
      return findMergeBase(git, head, { event: plan.event, parent });
  }
}

/**
 * Fetches a commit, if it is not there; without its history where the clone has none either. Gives null, or what git said
 * when it failed.
 */
export async function fetchCommit(git: Git, top: string, commit: string): Promise<string | null> {
  return (await git.commit(top, commit)) === null ? fetchRef(git, top, commit) : null;
}

/** Fetches a ref as {@link fetchCommit} does. */
export async function fetchRef(git: Git, top: string, ref: string): Promise<string | null> {
  return git.fetch({ top, refs: [ref], depth: (await git.isShallow(top)) ? 1 : "all" });
}

async function fetched(
  git: Git,
  top: string,
  choice: BaseChoice | null,
): Promise<Result<BaseChoice | null, string>> {
  if (choice === null) return ok(null);
  const said = await fetchCommit(git, top, choice.commit);
  return said === null ? ok(choice) : err(said);
}

async function findBefore(
  git: Git,
  { top, commit }: CheckedOut,
  { before, otherwise }: { readonly before: BaseChoice; readonly otherwise: BaseChoice | null },
): Promise<Result<BaseChoice | null, string>> {
  const find = async () => ((await git.isAncestor(top, before.commit, commit)) ? before : null);
  const here = await find();
  const isKnown = here !== null || !(await git.isShallow(top));
  const found = isKnown ? ok(here) : await deepen(git, { top, refs: [commit], find });
  return found.ok ? fetched(git, top, found.value ?? otherwise) : found;
}

async function findMergeBase(
  git: Git,
  { top, commit }: CheckedOut,
  { event, parent }: { readonly event: PullRequestEvent; readonly parent: string | null },
): Promise<Result<BaseChoice | null, string>> {
  const branch = event.baseBranch;
  const tip = `refs/remotes/origin/${branch}`;
  const refs = [`+refs/heads/${branch}:${tip}`, ...proofOfOrigin(event)];
  const find = () => git.mergeBase(top, commit, tip);
  const hasBranch = async () => !event.isFork && (await git.commit(top, tip)) !== null;
  const found = (await git.isShallow(top))
    ? await deepen(git, { top, refs: [commit, ...refs], find })
    : await findInWhole(git, { top, refs: (await hasBranch()) ? [] : refs, find });
  if (!found.ok) return found;
  const facts = { head: commit, dirty: false, mergeBase: found.value, branch, parent };
  return fetched(git, top, chooseBase(facts));
}

/**
 * A ref that only the repository has that the pull request is for. If the fork was checked out, fetching fails for it:
 * a fork's branch of the same name is often old, and what others did since would count.
 */
function proofOfOrigin({ isFork, number }: PullRequestEvent): readonly string[] {
  return isFork ? [`refs/pull/${number}/head`] : [];
}

interface Search<T> {
  readonly top: string;
  /** What must be fetched for it. */
  readonly refs: readonly string[];
  readonly find: () => Promise<T | null>;
}

/** A whole clone has the branch as well, as it was when the clone was made, or lacks that alone. */
async function findInWhole<T>(
  git: Git,
  { top, refs, find }: Search<T>,
): Promise<Result<T | null, string>> {
  const said = refs.length === 0 ? null : await git.fetch({ top, refs, depth: "all" });
  return said === null ? ok(await find()) : err(said);
}

/** Most branches and pushes are short, and a whole history may be large. */
const DEPTHS = [50, 1_000, "all"] as const;

/** Fetches more and more of a history that was cut off, until what is looked for is in it. */
async function deepen<T>(
  git: Git,
  { top, refs, find }: Search<T>,
): Promise<Result<T | null, string>> {
  for (const depth of DEPTHS) {
    const said = await git.fetch({ top, refs, depth });
    if (said !== null) return err(said);
    const found = await find();
    if (found !== null || !(await git.isShallow(top))) return ok(found);
  }
  return ok(null);
}
