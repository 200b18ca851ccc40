/** git, read only, but for `fetch`, scratch clones and the demo's repositories. */
import { existsSync } from "node:fs";
import { basename, dirname, relative, resolve } from "node:path";
import { measureError } from "../core/errors.ts";
import type { Git } from "../ports.ts";
import { askGit, callGit, gitSaid, isShallow, mustRun } from "./git-call.ts";
import { readChangedLines } from "./git-diff.ts";
import { fetchFromOrigin, type Remote } from "./git-fetch.ts";
import { layOut } from "./git-lay-out.ts";
import type { RunTool } from "./tool.ts";

/** Makes the port over the git on the PATH. With `remote` there is a token to fetch with. */
export function makeGit(run: RunTool, remote: Remote | null = null): Git {
  const ask = (top: string, args: readonly string[]) => askGit(run, top, args);
  return {
    topLevel: (directory) => topLevel(run, directory),
    commit: (top, ref) => ask(top, ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`]),
    mergeBase: (top, one, other) => mergeBase(run, top, [one, other]),
    isDirty: async (top, targetDirectory) => {
      const pathspec = ["--", ".", ...exclude(top, targetDirectory)];
      const flags = ["--porcelain", "--untracked-files=normal", "--no-renames"];
      const status = ["status", ...flags, ...pathspec];
      return (await mustRun(run, top, status)).trim() !== "";
    },
    isTracked: async (path) => {
      const tracked = ["ls-files", "--error-unmatch", "--", `:(literal)${basename(path)}`];
      return (await ask(dirname(path), tracked)) !== null;
    },
    remoteHead: (top) => ask(top, ["symbolic-ref", "--quiet", "refs/remotes/origin/HEAD"]),
    parents: (top, commit) => parentsOf(run, top, commit),
    isAncestor: async (top, ...commits) =>
      (await ask(top, ["merge-base", "--is-ancestor", "--end-of-options", ...commits])) !== null,
    fetch: (request) => fetchFromOrigin(run, remote, request),
    changedLines: (top, base, head) => readChangedLines(run, top, [base, head]),
    blob: (top, commit, path) =>
      ask(top, ["rev-parse", "--verify", "--quiet", `${commit}:${path}`]),
    isShallow: (top) => isShallow(run, top),
    originUrl: (top) => ask(top, ["remote", "get-url", "origin"]),
    layOut: (request) => layOut(run, request),
    commitAll: (request) => commitAll(run, request),
    apply: async (top, patch) => {
      await mustRun(run, top, ["apply", "--whitespace=nowarn", patch], NO_CONFIG);
    },
  };
}

/** A pathspec that leaves a folder out; none for one outside the work tree, which git refuses. */
function exclude(top: string, folder: string): readonly string[] {
  const path = relative(top, folder);
  return path === "" || path.startsWith("..") ? [] : [`:(exclude,literal)${path}`];
}

/** A repository of another user's is one, though git refuses to read it: then there is a base, and it must be said. */
async function topLevel(run: RunTool, directory: string): Promise<string | null> {
  const outcome = await callGit(run, directory, { args: ["rev-parse", "--show-toplevel"] });
  if (outcome.status === 0) return outcome.stdout.trim();
  if (!outcome.stderr.includes("dubious ownership")) return null;
  throw measureError({
    what: "git does not trust this repository, because another user owns it.",
    where: directory,
    remedy: `In a workflow, which meets this in containers, add a step before this one:

  - run: git config --global --add safe.directory "$GITHUB_WORKSPACE"`,
    said: gitSaid(outcome),
  });
}

/**
 * In a history that was cut off, git gives the best common commit that it sees. There is a better one behind a cut if
 * one lies on the way to it, so then none is given.
 */
async function mergeBase(
  run: RunTool,
  top: string,
  sides: readonly [string, string],
): Promise<string | null> {
  const base = await askGit(run, top, ["merge-base", "--end-of-options", ...sides]);
  if (base === null || !(await isShallow(run, top))) return base;
  const range = ["--end-of-options", ...sides, `^${base}`];
  const ends = await mustRun(run, top, ["rev-list", "--max-parents=0", ...range]);
  for (const end of ends.split("\n").filter((line) => line !== "")) {
    if ((await parentsOf(run, top, end)).length > 0) return null;
  }
  return base;
}

/** Read from the commit itself: for one at the end of a shallow history `git rev-list` names none. */
async function parentsOf(run: RunTool, top: string, commit: string): Promise<readonly string[]> {
  const text = await mustRun(run, top, ["cat-file", "--end-of-options", "commit", commit]);
  const [header = ""] = text.split("\n\n", 1);
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = ""]) => parent);
}

/** Without the user's settings, ignore file and templates: a repository that is made must be the same everywhere. */
const NO_CONFIG = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  XDG_CONFIG_HOME: "/dev/null",
  GIT_TEMPLATE_DIR: null,
};

/** Author, committer and date are fixed, so that the commit's id is the same on every machine. */
async function commitAll(
  run: RunTool,
  { top, message, date }: Parameters<Git["commitAll"]>[0],
): Promise<string> {
  const who = { NAME: "heapgate", EMAIL: "heapgate@localhost", DATE: date };
  const identity = Object.fromEntries(
    Object.entries(who).flatMap(([key, value]) => [
      [`GIT_AUTHOR_${key}`, value],
      [`GIT_COMMITTER_${key}`, value],
    ]),
  );
  const env = { ...NO_CONFIG, ...identity };
  if (!existsSync(resolve(top, ".git"))) {
    await mustRun(run, top, ["init", "--quiet", "--initial-branch=main"], env);
  }
  await mustRun(run, top, ["add", "--all"], env);
  await mustRun(run, top, ["commit", "--quiet", "--no-verify", "--message", message], env);
  return (await mustRun(run, top, ["rev-parse", "HEAD"], env)).trim();
}
