import { describe, expect, test, vi } from "vitest";
import { ApiError, Interrupted, MissingToken } from "../../src/core/errors.ts";
import { type CommentsRequest, makeComments } from "../../src/io/comments.ts";
import type { Comment, Comments } from "../../src/ports.ts";
import { type Reply, startApiServer } from "../support/api-server.ts";

const COMMENT = {
  id: 12,
  user: { id: 41898282, login: "github-actions[bot]", type: "Bot" },
  body: "The report",
  html_url: "https://github.com/octo/app/pull/7#issuecomment-12",
  node_id: "not looked at",
};
const READ: Comment = {
  id: 12,
  author: { id: 41898282, login: "github-actions[bot]", isBot: true },
  body: COMMENT.body,
  url: COMMENT.html_url,
};

function connect(url: string, overrides: Partial<CommentsRequest> = {}): Promise<Comments> {
  return makeComments({
    token: "a-long-test-token",
    apiUrl: url,
    graphqlUrl: `${url}/graphql`,
    repository: { owner: "octo", name: "app" },
    signal: new AbortController().signal,
    secondMs: 5,
    ...overrides,
  });
}

async function all(comments: AsyncIterable<Comment>): Promise<readonly Comment[]> {
  const found: Comment[] = [];
  for await (const comment of comments) found.push(comment);
  return found;
}

/** What a call throws. */
async function failureOf(call: Promise<unknown>): Promise<ApiError> {
  const error = await call.catch((thrown: unknown) => thrown);
  if (!(error instanceof ApiError)) throw new Error("no ApiError was thrown", { cause: error });
  return error;
}

const CALLS: Readonly<Record<string, (comments: Comments) => Promise<unknown>>> = {
  viewer: (comments) => comments.viewer(),
  headCommit: (comments) => comments.headCommit(7),
  list: (comments) => all(comments.list(7)),
  create: (comments) => comments.create(7, "The report"),
  update: (comments) => comments.update(12, "The report"),
  remove: (comments) => comments.remove(12),
};

describe("asks as GitHub's documentation tells to", () => {
  const viewer = { data: { viewer: { login: "github-actions[bot]", databaseId: 41898282 } } };
  const cases = [
    {
      call: "viewer",
      line: "POST /graphql",
      body: { query: "query { viewer { login databaseId } }" },
      reply: { body: viewer },
      expected: READ.author,
    },
    {
      call: "headCommit",
      line: "GET /repos/octo/app/pulls/7",
      body: null,
      reply: { body: { head: { sha: "c0ffee" } } },
      expected: "c0ffee",
    },
    {
      call: "list",
      line: "GET /repos/octo/app/issues/7/comments?per_page=100&page=1",
      body: null,
      reply: { body: [COMMENT, { ...COMMENT, user: null, body: undefined }] },
      expected: [READ, { ...READ, author: null, body: "" }],
    },
    {
      call: "create",
      line: "POST /repos/octo/app/issues/7/comments",
      body: { body: "The report" },
      reply: { status: 201, body: COMMENT },
      expected: READ,
    },
    {
      call: "update",
      line: "PATCH /repos/octo/app/issues/comments/12",
      body: { body: "The report" },
      reply: { body: COMMENT },
      expected: READ,
    },
    {
      call: "remove",
      line: "DELETE /repos/octo/app/issues/comments/12",
      body: null,
      reply: { status: 204 },
      expected: undefined,
    },
  ];
  test.each(cases)("$call", async ({ call, line, body, reply, expected }) => {
    const server = await startApiServer(reply);
    expect(await CALLS[call]?.(await connect(server.url))).toEqual(expected);
    expect(server.seen).toMatchObject([
      {
        line,
        body,
        headers: {
          authorization: "token a-long-test-token",
          "user-agent": expect.stringMatching(/^heapgate\/\d/),
        },
      },
    ]);
  });
});

describe("reads a list by pages", () => {
  const next = (page: number) => ({ link: `<http://api.test/?page=${page}>; rel="next"` });
  const pages: readonly Reply[] = [
    { body: [{ ...COMMENT, id: 1 }], headers: next(2) },
    { body: [], headers: next(3) },
    { body: [{ ...COMMENT, id: 2 }] },
  ];

  test("to the last one, also where one is not full", async () => {
    const server = await startApiServer(...pages);
    const found = await all((await connect(server.url)).list(7));
    expect(found.map(({ id }) => id)).toEqual([1, 2]);
    expect(server.seen.map(({ line }) => line.replace(/.*&/, ""))).toEqual([
      "page=1",
      "page=2",
      "page=3",
    ]);
  });

  test("and asks for none that is not needed", async () => {
    const server = await startApiServer(...pages);
    for await (const { id } of (await connect(server.url)).list(7)) if (id === 1) break;
    expect(server.seen).toHaveLength(1);
  });
});

describe("after a failure of GitHub's", () => {
  test.each(["viewer", "headCommit", "list", "update", "remove"])(
    "repeats %s twice",
    async (call) => {
      const server = await startApiServer({ status: 502, body: { message: "Bad gateway" } });
      const error = await failureOf(CALLS[call]?.(await connect(server.url)) ?? Promise.resolve());
      expect(error).toMatchObject({ status: 502, message: "Bad gateway", retryAfter: null });
      expect(server.seen).toHaveLength(3);
    },
  );

  test("gives what a repeated call gets", async () => {
    const server = await startApiServer({ status: 502 }, { body: [COMMENT] });
    expect(await all((await connect(server.url)).list(7))).toEqual([READ]);
  });

  test.each([500, 502, 503])("does not repeat a create (%i)", async (status) => {
    const server = await startApiServer({ status, body: { message: "Oops" } });
    expect(await failureOf((await connect(server.url)).create(7, ""))).toMatchObject({ status });
    expect(server.seen).toHaveLength(1);
  });
});

describe("hands a refusal on at once", () => {
  const link = "https://docs.github.com/rest/issues/comments";
  const cases = [
    { status: 401, message: "Bad credentials" },
    { status: 403, message: "Resource not accessible by integration" },
    { status: 404, message: "Not Found" },
    { status: 410, message: "This was deleted" },
    { status: 422, message: "Validation Failed" },
    { status: 429, message: "Too many requests" },
  ];
  test.each(cases)("$status $message", async ({ status, message }) => {
    for (const call of Object.values(CALLS)) {
      const server = await startApiServer({ status, body: { message, documentation_url: link } });
      const error = await failureOf(call(await connect(server.url)));
      expect(error).toMatchObject({ status, message, retryAfter: null });
      expect(server.seen).toHaveLength(1);
    }
  });

  test("with what it says of a body that is too long", async () => {
    const errors = [{ message: "body is too long (maximum is 65536 characters)" }];
    const server = await startApiServer({
      status: 422,
      body: { message: "Validation Failed", errors },
    });
    const { message } = await failureOf((await connect(server.url)).create(7, ""));
    expect(message).toContain("body is too long");
  });

  test("of GraphQL's, which answers 200", async () => {
    const server = await startApiServer({
      body: { errors: [{ type: "FORBIDDEN", message: "Resource not accessible by integration" }] },
    });
    const error = await failureOf((await connect(server.url)).viewer());
    expect(error).toMatchObject({ status: 403, message: "Resource not accessible by integration" });
  });

  test("of a call without a token, without a call", async () => {
    const server = await startApiServer();
    const comments = await connect(server.url, { token: undefined });
    expect(await failureOf(comments.create(7, ""))).toBeInstanceOf(MissingToken);
    expect(server.seen).toEqual([]);
  });
});

describe("where there were too many requests", () => {
  const secondary = { message: "You have exceeded a secondary rate limit." };
  const brief: Reply = { status: 403, body: secondary, headers: { "retry-after": "1" } };

  test("waits once for as long as GitHub asks", async () => {
    const server = await startApiServer(brief, { body: [COMMENT] });
    expect(await all((await connect(server.url)).list(7))).toEqual([READ]);
  });

  test("gives up the second time", async () => {
    const server = await startApiServer(brief);
    const error = await failureOf(all((await connect(server.url)).list(7)));
    expect(error).toMatchObject({ status: 403, retryAfter: 1, message: secondary.message });
    expect(server.seen).toHaveLength(2);
  });

  const inAnHour = String(Math.round(Date.now() / 1000) + 3600);
  const long: readonly (readonly [name: string, reply: Reply])[] = [
    ["in an hour", { status: 429, body: secondary, headers: { "retry-after": "3600" } }],
    [
      "when the hour is over",
      {
        status: 403,
        body: { message: "API rate limit exceeded" },
        headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": inAnHour },
      },
    ],
  ];
  test.each(long)("does not wait for a minute and more: %s", async (_, reply) => {
    const server = await startApiServer(reply);
    const { status, retryAfter } = await failureOf(all((await connect(server.url)).list(7)));
    expect(status).toBe(reply.status);
    expect(retryAfter).toBeGreaterThan(3500);
    expect(retryAfter).toBeLessThanOrEqual(3600);
    expect(server.seen).toHaveLength(1);
  });
});

describe("tells an error of GraphQL's, which answers 200, from a refusal", () => {
  const reset = String(Math.round(Date.now() / 1000) + 3600);
  const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset };
  const cases = [
    { type: undefined, message: "Something went wrong while executing your query.", status: 500 },
    { type: "RATE_LIMITED", message: "API rate limit exceeded", status: 429, headers },
    { type: "UNPROCESSABLE", message: "Try again", status: 200 },
  ];
  test.each(cases)("$message", async ({ type, message, status, headers = {} }) => {
    const errors = [{ type, message }];
    const server = await startApiServer({ body: { data: null, errors }, headers });
    const thrown = await failureOf((await connect(server.url)).viewer());
    expect(thrown).toMatchObject({ status });
  });
});

describe("says that there was no answer", () => {
  const hanging: readonly (readonly [call: string, tries: number])[] = [
    ["viewer", 3],
    ["list", 3],
    ["create", 1],
  ];
  test.each(hanging)("where a server is silent: tries %s %i times", async (call, tries) => {
    const server = await startApiServer({ hangs: "before" });
    const comments = await connect(server.url, { timeoutMs: 50 });
    const { status, message } = await failureOf(CALLS[call]?.(comments) ?? Promise.resolve());
    expect(status).toBe(null);
    expect(message).toContain("timeout");
    expect(server.seen).toHaveLength(tries);
  });

  const unreadable: readonly (readonly [name: string, reply: Reply])[] = [
    ["stops in the middle", { hangs: "within", body: `[${JSON.stringify(COMMENT)}` }],
    ["is empty", { status: 200 }],
    ["is a proxy's page", { body: "<html>", headers: { "content-type": "text/html" } }],
    ["is something else", { body: { message: "hello" } }],
  ];
  test.each(unreadable)("where the answer %s: a list is not taken for empty", async (_, reply) => {
    for (const call of ["list", "create", "headCommit", "viewer"]) {
      const server = await startApiServer(reply);
      const comments = await connect(server.url, { timeoutMs: 100 });
      const { status } = await failureOf(CALLS[call]?.(comments) ?? Promise.resolve());
      expect(status).toBe(null);
    }
  });

  test("where nothing listens", async () => {
    const { status } = await failureOf((await connect("http://127.0.0.1:1")).headCommit(7));
    expect(status).toBe(null);
  });
});

describe("once the run is interrupted", () => {
  const waits: readonly (readonly [name: string, reply: Reply])[] = [
    ["an answer", { hangs: "before" }],
    ["the next try", { status: 502 }],
  ];
  test.each(waits)("stops to wait for %s", async (_, reply) => {
    const server = await startApiServer(reply);
    const run = new AbortController();
    const comments = await connect(server.url, { signal: run.signal, secondMs: 60_000 });
    const listed = all(comments.list(7));
    await vi.waitFor(() => expect(server.seen).toHaveLength(1));
    run.abort(new Interrupted("SIGTERM"));
    await expect(listed).rejects.toThrow(Interrupted);
    await expect(comments.viewer()).rejects.toThrow(Interrupted);
    expect(server.seen).toHaveLength(1);
  });
});

test("prints nothing of what a server says", async () => {
  const warn = vi.spyOn(console, "warn");
  const server = await startApiServer({
    body: [],
    headers: { deprecation: "true", sunset: "::error::forged", link: '<x>; rel="deprecation"' },
  });
  await all((await connect(server.url)).list(7));
  expect(warn).not.toHaveBeenCalled();
  warn.mockRestore();
});
