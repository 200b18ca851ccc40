/** `git fetch` from `origin`: what a workflow's shallow clone lacks. */
import type { Git, ToolOutcome } from "../ports.ts";
import { askGit, callGit, isShallow } from "./git-call.ts";
import type { RunTool } from "./tool.ts";

/** A token for the server that a workflow's repository lies on. */
export interface Remote {
  /** Such as `https://github.com`, without a slash at its end. */
  readonly serverUrl: string;
  readonly token: string;
}

type FetchRequest = Parameters<Git["fetch"]>[0];

/**
 * Fetches with what the checkout left: its credentials, headers or ssh key. If that fails, tries once more with the
 * token: `persist-credentials: false` leaves nothing. Gives null, or what git said last, without the token in it.
 */
export async function fetchFromOrigin(
  run: RunTool,
  remote: Remote | null,
  request: FetchRequest,
): Promise<string | null> {
  const { top, refs } = request;
  const args = [...FETCH, ...(await depthFlags(run, request)), "origin", "--", ...refs];
  const first = await callGit(run, top, { args, env: FETCH_ENVIRONMENT });
  if (first.status === 0) return null;
  if (remote === null) return saidWithout(first, []);
  const header = `AUTHORIZATION: basic ${basicCredentials(remote.token)}`;
  const again = await callGit(run, top, {
    args: [...headerFrom(remote), ...args],
    env: { ...FETCH_ENVIRONMENT, [HEADER_VARIABLE]: header },
  });
  if (again.status === 0) return null;
  return saidWithout(again, [basicCredentials(remote.token), remote.token]);
}

/** A dead network ends it: less than 1 kB a second for half a minute. */
const FETCH = [
  ...["-c", "http.lowSpeedLimit=1000", "-c", "http.lowSpeedTime=30"],
  ...["-c", "maintenance.auto=false", "-c", "gc.auto=0"],
  ...["fetch", "--quiet", "--no-tags", "--no-recurse-submodules"],
];

const FETCH_ENVIRONMENT = { GIT_NO_LAZY_FETCH: null, GIT_ASKPASS: "" };

/** `--depth` also cuts off what is deeper, so it is never less than what HEAD has here. */
async function depthFlags(run: RunTool, { top, depth }: FetchRequest): Promise<readonly string[]> {
  const isCut = await isShallow(run, top);
  if (depth === "all") return isCut ? ["--unshallow"] : [];
  const here = isCut ? await askGit(run, top, ["rev-list", "--count", "HEAD"]) : null;
  return [`--depth=${Math.max(depth, Number(here ?? 0))}`];
}

const HEADER_VARIABLE = "HEAPGATE_GIT_HEADER";

/**
 * The header by which actions/checkout gives git a token: those that are set are dropped first, as a server refuses two.
 * Its value is in the environment, because others may read a command line.
 */
function headerFrom({ serverUrl }: Remote): readonly string[] {
  const key = `http.${serverUrl}/.extraheader`;
  return ["-c", `${key}=`, `--config-env=${key}=${HEADER_VARIABLE}`];
}

function basicCredentials(token: string): string {
  return Buffer.from(`x-access-token:${token}`).toString("base64");
}

function saidWithout(outcome: ToolOutcome, secrets: readonly string[]): string {
  return secrets.reduce((text, secret) => text.replaceAll(secret, "***"), outcome.stderr.trim());
}
