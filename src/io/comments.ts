/** The comments of a repository's pull requests, by GitHub's REST API; its GraphQL API tells whose the token is. */
import * as v from "valibot";
import { ApiError, MissingToken } from "../core/errors.ts";
import type { Author, Comment, Comments } from "../ports.ts";
import type { ClientRequest, Octokit } from "./octokit.ts";
import { throwIfInterrupted } from "./tool.ts";

export interface CommentsRequest {
  /** undefined: none was given. */
  readonly token: string | undefined;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly repository: { readonly owner: string; readonly name: string };
  /** Given when the run is to end. */
  readonly signal: AbortSignal;
  /** How long an answer may take. */
  readonly timeoutMs?: number;
  /** What a second of waiting between two tries takes; tests shorten it. */
  readonly secondMs?: number;
}

const TIMEOUT_MS = 10_000;

/** The most that GitHub gives at once. */
const PAGE_SIZE = 100;

/** Of its type GraphQL says `User` of anybody, but no person's login has brackets. */
const VIEWER_QUERY = "query { viewer { login databaseId } }";

/**
 * Makes the port. It connects to nothing before it is called, but its code is loaded at once: the toolkit reads the file
 * of the event while it is loaded, and a program of the repository could have changed that file, or the code, by then.
 */
export async function makeComments(request: CommentsRequest): Promise<Comments> {
  const { owner, name: repo } = request.repository;
  const call = await makeCall(request);
  return {
    viewer: async () => {
      const { viewer } = await call(ViewerAnswer, async ({ graphql }) => ({
        data: await graphql({ query: VIEWER_QUERY, url: request.graphqlUrl }),
      }));
      const { login, databaseId } = viewer;
      return { id: databaseId, login, isBot: login.endsWith("[bot]") };
    },
    headCommit: async (pull_number) => {
      const { head } = await call(PullRequestAnswer, ({ rest }) =>
        rest.pulls.get({ owner, repo, pull_number }),
      );
      return head.sha;
    },
    list: (issue_number) =>
      readPages((page) =>
        call(PageAnswer, ({ rest }) =>
          rest.issues
            .listComments({ owner, repo, issue_number, per_page: PAGE_SIZE, page })
            .then(({ data, headers }) => ({ data: { comments: data, link: headers.link } })),
        ),
      ),
    create: (issue_number, body) =>
      call(CommentAnswer, ({ rest }) =>
        rest.issues.createComment({ owner, repo, issue_number, body, request: { retries: 0 } }),
      ),
    update: (comment_id, body) =>
      call(CommentAnswer, ({ rest }) =>
        rest.issues.updateComment({ owner, repo, comment_id, body }),
      ),
    remove: async (comment_id) => {
      await call(v.unknown(), ({ rest }) => rest.issues.deleteComment({ owner, repo, comment_id }));
    },
  };
}

/**
 * What of an answer is used. Servers that imitate GitHub's leave the type of a user out, and between GitHub and us there
 * may be a proxy, which answers what it likes.
 */
const UserAnswer = v.pipe(
  v.object({ id: v.number(), login: v.string(), type: v.optional(v.string()) }),
  v.transform(({ id, login, type }): Author => ({ id, login, isBot: type === "Bot" })),
);

const CommentAnswer = v.pipe(
  v.object({
    id: v.number(),
    user: v.nullish(UserAnswer, null),
    body: v.nullish(v.string(), ""),
    html_url: v.string(),
  }),
  v.transform(
    ({ id, user, body, html_url }): Comment => ({ id, author: user, body, url: html_url }),
  ),
);

const PageAnswer = v.object({ comments: v.array(CommentAnswer), link: v.optional(v.string(), "") });

const PullRequestAnswer = v.object({ head: v.object({ sha: v.string() }) });

const ViewerAnswer = v.object({
  viewer: v.object({ login: v.string(), databaseId: v.nullable(v.number()) }),
});

type Call = <S extends v.GenericSchema>(
  answer: S,
  send: (octokit: Octokit) => Promise<{ readonly data: unknown }>,
) => Promise<v.InferOutput<S>>;

/** Makes the function that sends a request and reads its answer. */
async function makeCall(request: CommentsRequest): Promise<Call> {
  const { token, apiUrl, signal, timeoutMs = TIMEOUT_MS, secondMs = 1000 } = request;
  const client =
    token === undefined ? null : await loadOctokit({ token, apiUrl, timeoutMs, secondMs });
  return async (answer, send) => {
    throwIfInterrupted(signal);
    if (client === null) throw new MissingToken();
    const { data } = await endOnAbort(send(client), signal).catch((error: unknown) => {
      throwIfInterrupted(signal);
      throw apiErrorOf(error);
    });
    const read = v.safeParse(answer, data);
    if (read.success) return read.output;
    throw new ApiError("the answer was not that of GitHub's API", { status: null });
  };
}

async function loadOctokit(request: ClientRequest): Promise<Octokit> {
  const { makeOctokit } = await import("./octokit.ts");
  return makeOctokit(request);
}

/** Rejects as soon as the signal is given. Octokit is not told: nothing ends its waiting between two tries. */
function endOnAbort<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop);
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}

/** A page that is not full may have a next one: GitHub leaves comments out that it takes for spam. */
async function* readPages(
  readPage: (page: number) => Promise<v.InferOutput<typeof PageAnswer>>,
): AsyncGenerator<Comment> {
  for (let page = 1; ; page++) {
    const { comments, link } = await readPage(page);
    yield* comments;
    if (!link.includes('rel="next"')) return;
  }
}

/**
 * What octokit throws of a response; its errors without one are of no answer. The one without a status of its own tells of
 * a limit of GraphQL's, which answers 200 then.
 */
const Refusal = v.object({
  message: v.string(),
  status: v.optional(v.number(), 429),
  response: v.object({ headers: v.record(v.string(), v.unknown()) }),
});

/** What octokit throws of another error of GraphQL's, which answers 200 then too. */
const QueryRefusal = v.object({
  errors: v.array(v.object({ message: v.string(), type: v.optional(v.string()) })),
});

function apiErrorOf(cause: unknown): ApiError {
  const queryRefusal = v.safeParse(QueryRefusal, cause);
  if (queryRefusal.success) return queryErrorOf(queryRefusal.output, cause);
  const refusal = v.safeParse(Refusal, cause);
  if (!refusal.success) {
    const message = cause instanceof Error ? cause.message : String(cause);
    return new ApiError(message, { status: null, cause });
  }
  const { message, status, response } = refusal.output;
  return new ApiError(withoutLink(message), {
    status,
    retryAfter: retryAfterOf(response.headers),
    cause,
  });
}

/** Gives a refusal the status that the REST API would have answered. */
function queryErrorOf({ errors }: v.InferOutput<typeof QueryRefusal>, cause: unknown): ApiError {
  const isForbidden = errors.some(
    ({ type }) => type === "FORBIDDEN" || type === "INSUFFICIENT_SCOPES",
  );
  const message = errors.map((error) => error.message).join(" ");
  return new ApiError(message, { status: isForbidden ? 403 : 200, cause });
}

/** Octokit puts the address of GitHub's documentation behind GitHub's message. */
function withoutLink(message: string): string {
  return message.replace(/ - https?:\/\/\S+$/, "");
}

/** Seconds. GitHub names them, or the second since 1970 at which the next call may come. */
function retryAfterOf(headers: Readonly<Record<string, unknown>>): number | null {
  const seconds = Number(headers["retry-after"]);
  if (seconds > 0) return seconds;
  const reset = Number(headers["x-ratelimit-reset"]);
  if (headers["x-ratelimit-remaining"] !== "0" || !(reset > 0)) return null;
  return Math.max(1, Math.ceil(reset - Date.now() / 1000));
}
