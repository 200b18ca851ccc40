/**
 * The client of GitHub's API. It takes 0.1 s to load, so comments.ts imports it only in a run that has a token.
 *
 * What the plugins do to a call: one that failed or was not answered is tried again after 1 s and 4 s, unless the caller
 * forbids it; one that came too early, said GitHub, waits once as long as GitHub asks, and at most a minute; writes keep
 * a distance of 1 s, and those that send mail to people 3 s.
 */
import { getOctokit } from "@actions/github";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import { VERSION } from "../core/version.ts";

export type Octokit = ReturnType<typeof getOctokit>;

export interface ClientRequest {
  readonly token: string;
  /** `https://api.github.com`, or that of another server of GitHub's. */
  readonly apiUrl: string;
  /** How long an answer may take, each time that a call is tried. */
  readonly timeoutMs: number;
  /** What a second of waiting between two tries takes; tests shorten it. */
  readonly secondMs: number;
}

/** Makes the client; what the environment says of proxies holds for it. */
export function makeOctokit(request: ClientRequest): Octokit {
  const { token, apiUrl, secondMs } = request;
  const plugins = [limitTries(request), retry, throttling];
  const options = {
    baseUrl: apiUrl,
    userAgent: `heapgate/${VERSION}`,
    log: SILENT,
    retry: { retries: 2, doNotRetry: REFUSALS, retryAfterBaseValue: secondMs },
    throttle: {
      // Limits are a server's: clients of the same one keep their distance together.
      id: apiUrl,
      onRateLimit: mayWait,
      onSecondaryRateLimit: mayWait,
      retryAfterBaseValue: secondMs,
    },
  };
  return getOctokit(token, options, ...plugins);
}

/** A job that waits costs its owner money, and the report is in the run's summary already. */
const LONGEST_WAIT_S = 60;

/** Statuses after which the same call would fail again; the plugin's own list lacks 429, which the other one handles. */
const REFUSALS = [400, 401, 403, 404, 410, 422, 429, 451];

/** Octokit would print warnings with text from the server's headers into the job log, where it may be a command. */
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };

function ignore(): void {}

function mayWait(retryAfterS: number, _options: object, _octokit: object, tries: number): boolean {
  return retryAfterS <= LONGEST_WAIT_S && tries === 0;
}

/** A plugin, to be the first: the others then call again what it has limited, each time anew. */
function limitTries({ timeoutMs }: ClientRequest) {
  return ({ hook }: Pick<Octokit, "hook">) =>
    hook.before("request", (call) => {
      call.request = { ...call.request, log: SILENT, signal: AbortSignal.timeout(timeoutMs) };
    });
}
