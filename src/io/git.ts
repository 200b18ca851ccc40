/** git, read only, but for scratch clones and the demo's repositories. */
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
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
      const status = ["status", "--porcelain", "--untracked-files=normal", ...pathspec];
      return (await mustRun(run, top, status)).trim() !== "";
    },
    defaultBranch: (top) => defaultBranch(ask, top),
    isShallow: async (top) => (await ask(top, ["rev-parse", "--is-shallow-repository"])) === "true",
    webAddress: async (top) => webAddressOf(await ask(top, ["remote", "get-url", "origin"])),
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

type Ask = (top: string, args: readonly string[]) => Promise<string | null>;

/** No prompt and no optional lock: asking must change nothing. A hook that calls heapgate has set the other three. */
const QUIET = {
  GIT_OPTIONAL_LOCKS: "0",
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
  throw measureError({
    what: `git ${args[0]} failed.`,
    where: top,
    remedy: `git said:\n${outcome.stderr.trim()}`,
  });
}

/** A repository of another user's is one, though git refuses to read it: then there is a base, and it must be said. */
async function topLevel(run: RunTool, directory: string): Promise<string | null> {
  const outcome = await callGit(run, directory, { args: ["rev-parse", "--show-toplevel"] });
  if (outcome.status === 0) return outcome.stdout.trim();
  if (!outcome.stderr.includes("dubious ownership")) return null;
  throw measureError({
    what: "git does not trust this repository, because another user owns it.",
    where: directory,
    remedy: `git said:\n${outcome.stderr.trim()}`,
  });
}

async function defaultBranch(ask: Ask, top: string): Promise<string | null> {
  const remote = await ask(top, ["symbolic-ref", "--quiet", "refs/remotes/origin/HEAD"]);
  for (const ref of [
    ...(remote === null ? [] : [remote]),
    "refs/remotes/origin/main",
    "refs/remotes/origin/master",
    "refs/heads/main",
    "refs/heads/master",
  ]) {
    if ((await ask(top, ["rev-parse", "--verify", "--quiet", ref])) !== null) return ref;
  }
  return null;
}

/** `git@github.com:owner/name.git` and `https://github.com/owner/name` alike; null for any other host or form. */
export function webAddressOf(url: string | null): string | null {
  const match =
    /^(?:https:\/\/(?:[^@/]+@)?|(?:ssh:\/\/)?git@)(github\.com)[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(
      url ?? "",
    );
  return match === null ? null : `https://${match[1]}/${match[2]}/${match[3]}`;
}

/** Without the user's settings, ignore file and templates: a repository that is made must be the same everywhere. */
const NO_CONFIG = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  XDG_CONFIG_HOME: "/dev/null",
  GIT_TEMPLATE_DIR: null,
};

/**
 * A clone that borrows the objects: `--shared` writes nothing to the source. Hooks are off, as the tree is only built.
 * Submodules come from the objects that the user's own clone has; nothing is fetched.
 */
async function layOut(
  run: RunTool,
  { top, commit, destination }: Parameters<Git["layOut"]>[0],
): Promise<readonly string[]> {
  await mustRun(run, top, ["clone", "--quiet", "--shared", "--no-checkout", top, destination]);
  await borrowFromShallow(run, top, destination);
  await mustRun(run, destination, ["checkout", "--quiet", "--detach", commit]);
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
