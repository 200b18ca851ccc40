/** Real repositories in scratch folders, made by a git that knows nothing of this machine's settings. */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeGit } from "../../src/io/git.ts";
import { makeRunTool, type RunTool } from "../../src/io/tool.ts";
import type { Environment, Git } from "../../src/ports.ts";
import { makeScratch } from "./scratch.ts";

const WHO = ["-c", "user.name=test", "-c", "user.email=test@example.org"];

const ALONE: Environment = {
  PATH: process.env["PATH"] ?? "",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
};

/** Runs tools with variables beside the bare ones. */
export function gitTool(environment: Environment = {}): RunTool {
  const { signal } = new AbortController();
  return makeRunTool({ environment: { ...ALONE, ...environment }, mark: "git-test", signal });
}

/** The port over git, with variables beside the bare ones, and a token to fetch with. */
export function gitPort(
  environment: Environment = {},
  remote: Parameters<typeof makeGit>[1] = null,
): Git {
  return makeGit(gitTool(environment), remote);
}

/** Runs git in a folder, and gives what it prints. */
export function git(folder: string, ...args: readonly string[]): string {
  const options = { cwd: folder, env: ALONE, encoding: "utf8", stdio: "pipe" } as const;
  return execFileSync("git", [...WHO, "-c", "protocol.file.allow=always", ...args], options).trim();
}

/** Writes a file, with its folders. */
export function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Writes a file and commits all that differs; gives the commit. */
export function commit(folder: string, path: string, text: string): string {
  write(folder, path, text);
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--message", path);
  return git(folder, "rev-parse", "HEAD");
}

export interface MadeRepository {
  readonly scratch: string;
  readonly top: string;
  readonly commits: readonly string[];
  readonly first: string;
  readonly last: string;
}

/** A repository `r` with a commit for each of some files, in a scratch folder. */
export function makeRepository(...paths: readonly string[]): MadeRepository {
  const scratch = makeScratch();
  const top = join(scratch, "r");
  mkdirSync(top);
  git(top, "init", "--quiet", "--initial-branch=main");
  const commits = paths.map((path) => commit(top, path, `${path}\n`));
  return { scratch, top, commits, first: commits[0] ?? "", last: commits.at(-1) ?? "" };
}

/** Clones over git's own protocol, which a path alone would not. */
export function clone(from: string, to: string, ...args: readonly string[]): string {
  git(dirname(to), "clone", "--quiet", ...args, `file://${from}`, to);
  return to;
}

/**
 * Checks a commit out as actions/checkout does by default: the newest commit alone, detached, in a repository whose
 * `origin` was added by hand.
 */
export function checkOut(origin: string, to: string, sha: string): string {
  mkdirSync(to);
  git(to, "init", "--quiet");
  git(to, "remote", "add", "origin", `file://${origin}`);
  git(to, "fetch", "--quiet", "--no-tags", "--depth=1", "origin", sha);
  git(to, "checkout", "--quiet", "--detach", sha);
  return to;
}
