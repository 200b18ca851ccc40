/** git, read only, but for scratch clones and the demo's repositories. */
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { measureError } from "../core/errors.ts";
import type { Git, ToolCall, ToolOutcome } from "../ports.ts";
import type { RunTool } from "./tool.ts";

/** Makes the port over the git on the PATH. */
export function makeGit(run: RunTool): Git {
  const ask = (top: string, args: readonly string[]) => askGit(run, top, args);
  return {
    topLevel: (directory) => topLevel(run, directory),
    commit: (top, ref) => ask(top, ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`]),
    mergeBase: (top, one, other) => ask(top, ["merge-base", one, other]),
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
    isShallow: async (top) => (await ask(top, ["rev-parse", "--is-shallow-repository"])) === "true",
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

/** No prompt, no optional lock, no fetch: asking must change nothing. A hook that calls heapgate has set the last three. */
const QUIET = {
  GIT_OPTIONAL_LOCKS: "0",
  GIT_NO_LAZY_FETCH: "1",
  GIT_TERMINAL_PROMPT: "0",
  LC_ALL: "C",
  GIT_DIR: null,
  GIT_WORK_TREE: null,
  GIT_INDEX_FILE: null,
};

/** Neither hooks nor the file watcher's daemon are started, whatever is configured. */
const CALM = [
  ...["-c", "core.hooksPath=/dev/null"],
  ...["-c", "core.fsmonitor=false"],
  ...["-c", "advice.detachedHead=false"],
];

function callGit(
  run: RunTool,
  top: string,
  { args, env = {} }: Pick<ToolCall, "args" | "env">,
): Promise<ToolOutcome> {
  return run("git", { args: [...CALM, ...args], cwd: top, env: { ...QUIET, ...env } });
}

async function askGit(run: RunTool, top: string, args: readonly string[]): Promise<string | null> {
  const outcome = await callGit(run, top, { args });
  return outcome.status === 0 ? outcome.stdout.trim() : null;
}

async function mustRun(
  run: RunTool,
  top: string,
  args: readonly string[],
  env: Readonly<Record<string, string | null>> = {},
): Promise<string> {
  const outcome = await callGit(run, top, { args, env });
  if (outcome.status === 0) return outcome.stdout;
  throw measureError({ what: `git ${args[0]} failed.`, where: top, remedy: gitSaid(outcome) });
}

function gitSaid({ stderr }: ToolOutcome): string {
  return `git said:\n${stderr.trim()}`;
}

/** A repository of another user's is one, though git refuses to read it: then there is a base, and it must be said. */
async function topLevel(run: RunTool, directory: string): Promise<string | null> {
  const outcome = await callGit(run, directory, { args: ["rev-parse", "--show-toplevel"] });
  if (outcome.status === 0) return outcome.stdout.trim();
  if (!outcome.stderr.includes("dubious ownership")) return null;
  throw measureError({
    what: "git does not trust this repository, because another user owns it.",
    where: directory,
    remedy: gitSaid(outcome),
  });
}

/** Without the user's settings, ignore file and templates: a repository that is made must be the same everywhere. */
const NO_CONFIG = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  XDG_CONFIG_HOME: "/dev/null",
  GIT_TEMPLATE_DIR: null,
};

type LayOut = Parameters<Git["layOut"]>[0];

/**
 * A clone that borrows the objects: `--shared` writes nothing to the source. Hooks are off, as the tree is only built.
 * Submodules come from the objects that the user's own clone has. Only what a partial clone lacks is fetched.
 */
async function layOut(run: RunTool, request: LayOut): Promise<readonly string[]> {
  const { top, commit, destination } = request;
  await mustRun(run, top, ["clone", "--quiet", "--shared", "--no-checkout", top, destination]);
  await borrowFromShallow(run, top, destination);
  await writeFiles(run, request);
  await mustRun(run, destination, ["update-ref", "--no-deref", "HEAD", commit]);
  if (!existsSync(join(destination, ".gitmodules"))) return [];
  return layOutSubmodules(run, top, destination);
}

/**
 * git does not share the objects of a shallow repository: the clone gets only what its branches reach (seen), so the
 * rest is lent here.
 */
async function borrowFromShallow(run: RunTool, top: string, destination: string): Promise<void> {
  const paths = await mustRun(run, top, ["rev-parse", ...GIT_PATHS]);
  const [objects = "", shallow = ""] = paths.split("\n").map((path) => resolve(top, path));
  if (!existsSync(shallow)) return;
  const lent = join(destination, ".git", "objects", "info", "alternates");
  mkdirSync(dirname(lent), { recursive: true });
  writeFileSync(lent, `${objects}\n`);
  copyFileSync(shallow, join(destination, ".git", "shallow"));
}

const GIT_PATHS = ["--git-path", "objects", "--git-path", "shallow"];

/**
 * The user's repository writes the files, into the clone's folder and index: so its filters, attributes and line ends
 * count, as they did for head. What it must fetch for that as a partial clone goes to the scratch clone's objects.
 * `git read-tree` fails if a file can't be written; `git checkout` then ends with status 0 (seen).
 */
async function writeFiles(run: RunTool, { top, commit, destination }: LayOut): Promise<void> {
  const repository = join(destination, ".git");
  const env = {
    GIT_DIR: (await mustRun(run, top, ["rev-parse", "--absolute-git-dir"])).trim(),
    GIT_WORK_TREE: destination,
    GIT_INDEX_FILE: join(repository, "index"),
    GIT_OBJECT_DIRECTORY: join(repository, "objects"),
    GIT_NO_LAZY_FETCH: null,
  };
  const args = [...WHOLE, "read-tree", "--reset", "-u", commit];
  const outcome = await callGit(run, destination, { args, env });
  if (outcome.status === 0) return;
  const name = commit.slice(0, 9);
  throw measureError(
    outcome.stderr.includes("from promisor remote")
      ? {
          what: `This is a partial clone, and the files of ${name} that it lacks could not be fetched.`,
          where: top,
          remedy: `Fetch them:\n\n  git fetch --refetch --no-filter\n\n${gitSaid(outcome)}`,
        }
      : { what: `git can't lay out ${name}.`, where: top, remedy: gitSaid(outcome) },
  );
}

/** Every file is written, whatever part of head the user has checked out; of the user's `.git` nothing is. */
const WHOLE = [
  ...["-c", "core.sparseCheckout=false"],
  ...["-c", "core.splitIndex=false"],
  ...["-c", "maintenance.auto=false"],
  ...["-c", "gc.auto=0"],
];

async function layOutSubmodules(
  run: RunTool,
  top: string,
  destination: string,
): Promise<readonly string[]> {
  const tree = await mustRun(run, destination, ["ls-tree", "-r", "-z", "HEAD"]);
  const missing: string[] = [];
  for (const [, commit = "", path = ""] of tree.matchAll(
    /160000 commit ([0-9a-f]+)\t([^\0]+)\0/g,
  )) {
    const source = join(top, path);
    const has = await askGit(run, top, ["-C", source, "cat-file", "-t", commit]);
    if (has !== "commit" || !existsSync(join(source, ".git"))) missing.push(path);
    else
      missing.push(
        ...(await layOut(run, { top: source, commit, destination: join(destination, path) })),
      );
  }
  return missing;
}

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
