/** Calls of git: quiet, calm, and always of the repository that is asked about. */
import { measureError, type Said } from "../core/errors.ts";
import type { ToolCall, ToolOutcome } from "../ports.ts";
import type { RunTool } from "./tool.ts";

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

/**
 * Makes git read repositories of other users too. In a container job the checkout is another user's, and what is in it
 * is built and run in any case. A git before 2.38 does not hear of it on its command line (its documentation).
 */
export function trustAllOwners(run: RunTool): RunTool {
  return (tool, call) => run(tool, { ...call, args: ["-c", "safe.directory=*", ...call.args] });
}

/** Runs git in a folder, and gives what it said and how it ended. */
export function callGit(
  run: RunTool,
  top: string,
  { args, env = {} }: Pick<ToolCall, "args" | "env">,
): Promise<ToolOutcome> {
  return run("git", { args: [...CALM, ...args], cwd: top, env: { ...QUIET, ...env } });
}

/** What git prints, trimmed; null where it fails. */
export async function askGit(
  run: RunTool,
  top: string,
  args: readonly string[],
): Promise<string | null> {
  const outcome = await callGit(run, top, { args });
  return outcome.status === 0 ? outcome.stdout.trim() : null;
}

/**
 * What git prints.
 * @throws a measure error with its words where it fails.
 */
export async function mustRun(
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
    remedy: "",
    said: gitSaid(outcome),
  });
}

/** What a person must see of a failure. */
export function gitSaid({ stderr }: ToolOutcome): Said {
  return { by: "git", text: stderr.trim() };
}

/** Whether the history was cut off. */
export async function isShallow(run: RunTool, top: string): Promise<boolean> {
  return (await askGit(run, top, ["rev-parse", "--is-shallow-repository"])) === "true";
}
