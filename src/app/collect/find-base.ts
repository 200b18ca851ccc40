/** The commit to compare with, or why there is none. */
import { usageError } from "../../core/errors.ts";
import type { Note } from "../../core/notes.ts";
import { type BaseChoice, chooseBase, defaultBranches } from "../../core/plan/base-choice.ts";
import type { WorkflowEvent } from "../../core/plan/event.ts";
import { err, ok, type Result } from "../../core/result.ts";
import type { Git, Ports } from "../../ports.ts";
import { type CheckedOut, fetchCommit, fetchRef, findEventBase } from "./event-base.ts";
import type { Tree } from "./tree.ts";

export interface BaseRequest {
  readonly head: Tree;
  /** The ref that was asked for; null: none was. */
  readonly ref: string | null;
  /** The event of the workflow; null on the command line, which never fetches. */
  readonly event: WorkflowEvent | null;
}

/**
 * Finds the commit to compare with: the named one, else by the rules of `planBase` in a workflow and of `chooseBase`
 * elsewhere. The note is for where there is none: outside git, at the first commit, with a history that was cut off.
 * @throws a usage error for a ref that names no commit, in a workflow with git's words.
 */
export async function findBase(
  { git, progress }: Ports,
  { head, ref, event }: BaseRequest,
): Promise<Result<BaseChoice, Note>> {
  const { top, commit, dirty } = head;
  if (commit === null) return err(OUTSIDE_GIT);
  progress.phase("looking for the base");
  if (ref !== null) return ok(await findNamed(git, { top, ref, mayFetch: event !== null }));
  if (event === null) return findLocalBase(git, { top, commit, dirty });
  const found = await findEventBase(git, { top, commit }, event);
  if (!found.ok) return err(notFetched(found.error));
  return found.value === null ? err(FIRST_COMMIT) : ok(found.value);
}

/**
 * Fetches the newest commit of a pull request where only its merge is checked out, so that their files can be compared.
 * Without it nothing is said beside their lines, and that is all.
 */
export async function fetchHeadCommit(
  { git }: Ports,
  top: string,
  event: WorkflowEvent | null,
): Promise<void> {
  if (event?.kind === "pull_request") await fetchCommit(git, top, event.headCommit);
}

interface NamedBase {
  readonly top: string;
  readonly ref: string;
  readonly mayFetch: boolean;
}

async function findNamed(git: Git, { top, ref, mayFetch }: NamedBase): Promise<BaseChoice> {
  const here = await git.commit(top, ref);
  if (here !== null) return { commit: here, why: ref };
  if (mayFetch) return { commit: await fetchNamed(git, top, ref), why: ref };
  throw usageError({
    what: `There is no commit "${ref}".`,
    where: top,
    remedy: (await git.isShallow(top))
      ? `The history was cut off when it was cloned. ${UNSHALLOW}`
      : "Fetch it, or name another: --base REF.",
  });
}

/** What is `origin/main` here is `main` there. */
async function fetchNamed(git: Git, top: string, ref: string): Promise<string> {
  const said = await fetchRef(git, top, ref.replace(/^(?:refs\/)?(?:remotes\/)?origin\//, ""));
  const fetched = said === null ? await git.commit(top, "FETCH_HEAD") : null;
  if (fetched !== null) return fetched;
  throw usageError({
    what: `There is no commit "${ref}" in this clone, and git could not fetch it.`,
    where: top,
    remedy: `Name another in the input base, or let actions/checkout fetch all of the history:\n\n  ${WHOLE_HISTORY}`,
    said: said === null ? null : { by: "git", text: said },
  });
}

async function findLocalBase(
  git: Git,
  { top, commit, dirty }: CheckedOut & Pick<Tree, "dirty">,
): Promise<Result<BaseChoice, Note>> {
  const tip = await defaultTip(git, top);
  const mergeBase = tip === null ? null : await git.mergeBase(top, commit, tip);
  const isShallow = await git.isShallow(top);
  // What has no merge base in a part of the history may have one in the rest.
  if (tip !== null && mergeBase === null && isShallow) return err(CUT_OFF);
  const parent = await git.commit(top, `${commit}^1`);
  const branch = "the default branch";
  const choice = chooseBase({ head: commit, dirty, mergeBase, branch, parent });
  if (choice !== null) return ok(choice);
  return err(isShallow ? CUT_OFF : { ...FIRST_COMMIT, remedy: COMPARE_WITH_SAVED });
}

async function defaultTip(git: Git, top: string): Promise<string | null> {
  for (const ref of defaultBranches(await git.remoteHead(top))) {
    const tip = await git.commit(top, ref);
    if (tip !== null) return tip;
  }
  return null;
}

/** How to get the history that a shallow clone lacks. */
const UNSHALLOW = "Fetch the rest:\n\n  git fetch --unshallow";

/** The same, for a workflow. */
const WHOLE_HISTORY = "with: { fetch-depth: 0 }";

const COMPARE_WITH_SAVED =
  "Compare with a saved measurement: --baseline FILE, made by `heapgate measure --save FILE`.";

const OUTSIDE_GIT: Note = {
  code: "no-base-commit",
  message: "There is no commit in git here, so there is no base.",
  remedy: COMPARE_WITH_SAVED,
};

const FIRST_COMMIT: Note = {
  code: "no-base-commit",
  message: "This is the first commit: there is no base.",
  remedy: null,
};

const CUT_OFF: Note = {
  code: "shallow-history",
  message: "The history was cut off when it was cloned, and the base is not in it.",
  remedy: UNSHALLOW,
};

/** git's words stand in the middle, where a report cuts what is too long. */
function notFetched(said: string): Note {
  return {
    code: "base-not-fetched",
    message: `The base is not in this clone, and git could not fetch it: ${said}`,
    remedy: `Let actions/checkout fetch all of the history, of this repository and not of a fork: ${WHOLE_HISTORY}`,
  };
}
