import { describe, expect, test } from "vitest";
import { type CommentRequest, publishComment } from "../../../src/app/publish/comment.ts";
import { type CommentMarker, makeMarker } from "../../../src/core/report/comment-marker.ts";
import { makePullRequestEvent } from "../../support/make-pull-request-event.ts";
import {
  BOT,
  type CommentsSetup,
  type MemoryComments,
  makeMemoryComments,
} from "../../support/memory-comments.ts";

const HEAD = "a".repeat(40);
const EVENT = makePullRequestEvent({ headCommit: HEAD });
const MARKER: CommentMarker = {
  key: "1".repeat(16),
  runId: 50,
  attempt: 2,
  headCommit: HEAD,
  content: "2".repeat(16),
};
const SOMEBODY = { id: 5, login: "somebody", isBot: false };
const BODY = `${makeMarker(MARKER)}\nThe report\n`;

function makeRequest(overrides: Partial<CommentRequest> = {}): CommentRequest {
  return {
    event: EVENT,
    mode: "auto",
    marker: MARKER,
    text: "The report\n",
    isNews: true,
    ...overrides,
  };
}

/** The body of a comment that an earlier run wrote, which said something else. */
function earlierBody(marker: Partial<CommentMarker> = {}): string {
  const earlier = { ...MARKER, runId: 40, attempt: 1, content: "3".repeat(16), ...marker };
  return `${makeMarker(earlier)}\nAn earlier report\n`;
}

function makeComments(setup: CommentsSetup = {}): MemoryComments {
  return makeMemoryComments({ headCommit: HEAD, ...setup });
}

function bodiesOf(comments: MemoryComments): readonly string[] {
  return comments.shown().map(({ body }) => body);
}

describe("creates a comment", () => {
  test("that begins with the marker, in 5 calls", async () => {
    const comments = makeComments();
    const outcome = await publishComment(comments, makeRequest());
    expect(outcome).toEqual({
      kind: "created",
      url: "https://github.com/octo/app/pull/7#issuecomment-1",
    });
    expect(bodiesOf(comments)).toEqual([BODY]);
    expect(comments.calls).toEqual(["viewer", "list", "headCommit", "create", "list"]);
  });

  test("without news if it is always wanted", async () => {
    const comments = makeComments();
    await publishComment(comments, makeRequest({ mode: "always", isNews: false }));
    expect(bodiesOf(comments)).toEqual([BODY]);
  });

  const foreign: readonly (readonly [
    name: string,
    comment: Parameters<MemoryComments["add"]>[0],
  ])[] = [
    ["of another user with our marker", { author: SOMEBODY, body: earlierBody() }],
    ["of a deleted user with our marker", { author: null, body: earlierBody() }],
    ["of another account of the same name", { author: { ...BOT, id: 6 }, body: earlierBody() }],
    ["of the same bot that quotes us", { body: `> ${earlierBody()}` }],
    ["of the same bot with our marker further down", { body: `See:\n${earlierBody()}` }],
    ["of ours on another report", { body: earlierBody({ key: "9".repeat(16) }) }],
    ["of the same bot without a marker", { body: "Thanks!" }],
  ];
  test.each(foreign)("and leaves one alone that is %s", async (_, comment) => {
    const comments = makeComments();
    const { body } = comments.add(comment);
    expect(await publishComment(comments, makeRequest())).toMatchObject({ kind: "created" });
    expect(bodiesOf(comments)).toEqual([body, BODY]);
  });
});

describe("brings a comment up to date", () => {
  test("in 4 calls, with news or without", async () => {
    for (const isNews of [true, false]) {
      const comments = makeComments();
      const { url } = comments.add({ body: earlierBody() });
      const outcome = await publishComment(comments, makeRequest({ isNews }));
      expect(outcome).toEqual({ kind: "updated", url });
      expect(bodiesOf(comments)).toEqual([BODY]);
      expect(comments.calls).toEqual(["viewer", "list", "headCommit", "update"]);
    }
  });

  test("whose lines end in CR and LF", async () => {
    const comments = makeComments();
    comments.add({ body: earlierBody().replaceAll("\n", "\r\n") });
    expect(await publishComment(comments, makeRequest())).toMatchObject({ kind: "updated" });
  });

  test("on the third page, and asks for no more than one behind it", async () => {
    const comments = makeComments();
    const chat = (count: number) =>
      Array.from({ length: count }, () => comments.add({ author: SOMEBODY, body: "Hm." }));
    chat(250);
    const { id } = comments.add({ body: earlierBody() });
    chat(500);
    await publishComment(comments, makeRequest());
    expect(comments.shown().find((comment) => comment.id === id)?.body).toBe(BODY);
    expect(comments.shown()).toHaveLength(751);
    expect(comments.calls.filter((call) => call === "list")).toHaveLength(4);
  });

  test("and deletes duplicates, the oldest one stays", async () => {
    const comments = makeComments({ pageSize: 2 });
    const { url } = comments.add({ body: earlierBody() });
    comments.add({ author: SOMEBODY, body: earlierBody() });
    comments.add({ body: earlierBody({ runId: 41 }) });
    comments.add({ body: BODY });
    expect(await publishComment(comments, makeRequest())).toEqual({ kind: "updated", url });
    expect(comments.shown().map(({ id }) => id)).toEqual([1, 2]);
  });

  test("although a duplicate can't be deleted", async () => {
    const comments = makeComments({ faults: { "remove 1": { status: 500 } } });
    const { url } = comments.add({ body: earlierBody() });
    comments.add({ body: earlierBody() });
    expect(await publishComment(comments, makeRequest())).toEqual({ kind: "updated", url });
  });

  const gone: readonly (readonly [status: number, faults: CommentsSetup["faults"]])[] = [
    [404, {}],
    [410, { "update 1": { status: 410 } }],
  ];
  test.each(gone)("that was deleted meanwhile (%i): creates one", async (_, faults) => {
    const comments = makeComments({
      faults: faults ?? {},
      meanwhile: { "update 1": (port) => port.drop(1) },
    });
    comments.add({ body: earlierBody() });
    comments.add({ author: SOMEBODY, body: "I deleted it." });
    expect(await publishComment(comments, makeRequest())).toMatchObject({ kind: "created" });
    expect(bodiesOf(comments)).toEqual(["I deleted it.", BODY]);
  });

  const accounts = [
    { name: "an app's two names", viewer: { id: null, login: "heapgate-app", isBot: true } },
    { name: "the name alone", viewer: { id: null, login: "heapgate-app[bot]", isBot: true } },
    { name: "the id alone", viewer: { id: 77, login: "renamed", isBot: true } },
  ];
  test.each(accounts)("known by $name", async ({ viewer }) => {
    const comments = makeComments({ viewer });
    const author = { id: 77, login: "heapgate-app[bot]", isBot: true };
    comments.add({ author, body: earlierBody() });
    expect(await publishComment(comments, makeRequest())).toMatchObject({ kind: "updated" });
  });

  test.each([401, 403, 404])(
    "of the workflow's own bot, on any server, where the token may not ask who it is (%i)",
    async (status) => {
      const comments = makeComments({ faults: { "viewer 1": { status } } });
      const namesake = { id: 8, login: "github-actions", isBot: false };
      const foreign = comments.add({ author: namesake, body: earlierBody() });
      comments.add({ author: { ...BOT, id: 9 }, body: earlierBody() });
      expect(await publishComment(comments, makeRequest())).toMatchObject({ kind: "updated" });
      expect(bodiesOf(comments)).toEqual([foreign.body, BODY]);
    },
  );
});

describe("writes nothing", () => {
  test("where comments are switched off, and asks nothing either", async () => {
    const comments = makeComments();
    comments.add({ body: earlierBody() });
    const outcome = await publishComment(comments, makeRequest({ mode: "never" }));
    expect(outcome).toEqual({ kind: "none", why: "comments are switched off", url: null });
    expect(comments.calls).toEqual([]);
  });

  test("without news where there is no comment yet", async () => {
    const comments = makeComments();
    const outcome = await publishComment(comments, makeRequest({ isNews: false }));
    expect(outcome).toEqual({ kind: "none", why: "there is no news", url: null });
    expect(comments.shown()).toEqual([]);
  });

  test.each([401, 403, 404])(
    "without news where the token may not read comments (%i), and complains of nothing",
    async (status) => {
      const comments = makeComments({ faults: { "viewer 1": { status }, "list 1": { status } } });
      const outcome = await publishComment(comments, makeRequest({ isNews: false }));
      expect(outcome).toEqual({ kind: "none", why: "there is no news", url: null });
    },
  );

  test("where the comment says the same already", async () => {
    const comments = makeComments();
    const same = comments.add({ body: earlierBody({ content: MARKER.content }) });
    const outcome = await publishComment(comments, makeRequest());
    expect(outcome).toEqual({ kind: "unchanged", url: same.url });
    expect(comments.shown()).toEqual([same]);
    expect(comments.calls).not.toContain("update");
  });

  const later = [
    { name: "a later run", marker: { runId: 51, attempt: 1 } },
    { name: "a later attempt at this run", marker: { runId: 50, attempt: 3 } },
  ];
  test.each(later)("over the report of $name, a duplicate's too", async ({ marker }) => {
    const comments = makeComments();
    const oldest = comments.add({ body: earlierBody() });
    const newer = comments.add({ body: earlierBody(marker) });
    const outcome = await publishComment(comments, makeRequest());
    expect(outcome).toEqual({ kind: "none", why: "a later run has written it", url: oldest.url });
    expect(comments.shown()).toEqual([oldest, newer]);
  });

  test("once a newer commit was pushed", async () => {
    for (const body of [null, earlierBody()]) {
      const comments = makeComments({ headCommit: "b".repeat(40) });
      const before = body === null ? [] : [comments.add({ body })];
      const outcome = await publishComment(comments, makeRequest());
      const url = before[0]?.url ?? null;
      expect(outcome).toEqual({ kind: "none", why: "a newer commit was pushed", url });
      expect(comments.shown()).toEqual(before);
    }
  });
});

describe("leaves exactly one comment", () => {
  const faults: readonly (readonly [name: string, faults: CommentsSetup["faults"]])[] = [
    [
      "if a create answers 500 after it was carried out",
      { "create 1": { status: 500, isCarriedOut: true } },
    ],
    [
      "if a create is carried out and not answered",
      { "create 1": { status: null, isCarriedOut: true } },
    ],
    ["if a create fails once", { "create 1": { status: 502 } }],
    [
      "if the second create answers 500 after it was carried out",
      { "create 1": { status: 502 }, "create 2": { status: 500, isCarriedOut: true } },
    ],
    ["if the look for duplicates fails", { "list 2": { status: 502 } }],
  ];
  test.each(faults)("%s", async (_, faults) => {
    const comments = makeComments({ faults: faults ?? {} });
    expect(await publishComment(comments, makeRequest())).toMatchObject({ kind: "created" });
    expect(bodiesOf(comments)).toEqual([BODY]);
  });

  const races = [
    { by: "an earlier run", runId: 40, just: "before", kind: "updated", left: BODY },
    { by: "an earlier run", runId: 40, just: "after", kind: "created", left: BODY },
    {
      by: "a later run",
      runId: 51,
      just: "before",
      kind: "none",
      left: earlierBody({ runId: 51 }),
    },
  ];
  test.each(races)("if $by creates one just $just", async ({ runId, just, kind, left }) => {
    const call = just === "before" ? "create 1" : "list 2";
    const comments = makeComments({
      meanwhile: { [call]: (port) => port.add({ body: earlierBody({ runId }) }) },
    });
    expect(await publishComment(comments, makeRequest())).toMatchObject({ kind });
    expect(comments.shown()).toMatchObject([{ id: 1, body: left }]);
  });
});

describe("gives one warning where another check of the run has the same key", () => {
  const rival = earlierBody({ runId: MARKER.runId, attempt: MARKER.attempt });
  const shared = {
    kind: "not-written",
    annotation: { level: "warning", message: expect.stringContaining("share a key") },
  };

  test.each([true, false])(
    "and writes nothing over its report, with news or without",
    async (isNews) => {
      const comments = makeComments();
      const before = comments.add({ body: rival });
      expect(await publishComment(comments, makeRequest({ isNews }))).toMatchObject(shared);
      expect(comments.shown()).toEqual([before]);
      expect(comments.calls).toEqual(["viewer", "list"]);
    },
  );

  test("and leaves the comment that is created first of two at once", async () => {
    const comments = makeComments({
      meanwhile: { "create 1": (port) => port.add({ body: rival }) },
    });
    expect(await publishComment(comments, makeRequest())).toMatchObject(shared);
    expect(comments.shown()).toMatchObject([{ id: 1, body: rival }]);
  });

  test("in the check that came second alone", async () => {
    const comments = makeComments({
      meanwhile: { "list 2": (port) => port.add({ body: rival }) },
    });
    expect(await publishComment(comments, makeRequest())).toMatchObject({ kind: "created" });
    expect(bodiesOf(comments)).toEqual([BODY]);
  });

  const others = [
    { name: "an earlier attempt's", marker: { runId: MARKER.runId, attempt: 1 } },
    {
      name: "one on another commit, of a runner that numbers all runs alike",
      marker: { runId: MARKER.runId, attempt: MARKER.attempt, headCommit: "b".repeat(40) },
    },
  ];
  test.each(others)("and brings $name up to date", async ({ marker }) => {
    const comments = makeComments();
    comments.add({ body: earlierBody(marker) });
    expect(await publishComment(comments, makeRequest())).toMatchObject({ kind: "updated" });
  });
});

test("leaves what a later run creates just after to that run", async () => {
  const body = earlierBody({ runId: 51 });
  const comments = makeComments({ meanwhile: { "list 2": (port) => port.add({ body }) } });
  expect(await publishComment(comments, makeRequest())).toMatchObject({ kind: "none" });
  expect(bodiesOf(comments)).toEqual([BODY, body]);
});

describe("says in one annotation that the comment was not written", () => {
  const statuses = [401, 403, 404, 422, 429, 500, null];
  const cases = statuses.flatMap((status) =>
    ["list 1", "headCommit 1", "create 1"].map((call) => ({ status, call })),
  );
  test.each(cases)("where $call answers $status", async ({ status, call }) => {
    const fault = { status, message: "GitHub's words" };
    const comments = makeComments({ faults: { [call]: fault, "create 2": fault } });
    const outcome = await publishComment(comments, makeRequest());
    expect(outcome).toMatchObject({ kind: "not-written", annotation: { place: null } });
    expect(comments.shown()).toEqual([]);
  });

  test.each([429, 500, 502, null])(
    "rather than guess who writes where the answer to that is %s",
    async (status) => {
      const comments = makeComments({ faults: { "viewer 1": { status } } });
      const before = comments.add({ author: { ...BOT, id: 9 }, body: earlierBody() });
      const outcome = await publishComment(comments, makeRequest());
      expect(outcome).toMatchObject({ kind: "not-written", annotation: { level: "warning" } });
      expect(comments.shown()).toEqual([before]);
    },
  );

  const complaints = [
    {
      name: "if a comment is always wanted",
      mode: "always",
      faults: { "list 1": { status: 403 } },
    },
    {
      name: "if an old comment is left as it was",
      mode: "auto",
      faults: { "headCommit 1": { status: 403 } },
    },
    { name: "if GitHub fails", mode: "auto", faults: { "list 1": { status: 502 } } },
    {
      name: "if requests were too many",
      mode: "auto",
      faults: { "list 1": { status: 403, retryAfter: 90 } },
    },
  ] as const;
  test.each(complaints)("without news too $name", async ({ mode, faults }) => {
    const comments = makeComments({ faults });
    comments.add({ body: earlierBody() });
    const outcome = await publishComment(comments, makeRequest({ isNews: false, mode }));
    expect(outcome).toMatchObject({ kind: "not-written" });
  });

  test("where the update of one is refused, and creates no second one", async () => {
    const comments = makeComments({
      faults: {
        "update 1": { status: 403, message: "Unable to update comment because issue is locked." },
      },
    });
    const before = comments.add({ body: earlierBody() });
    expect(await publishComment(comments, makeRequest())).toMatchObject({
      kind: "not-written",
      annotation: { level: "warning", message: expect.stringContaining("is locked") },
    });
    expect(comments.shown()).toEqual([before]);
  });

  test("and asks no more often than twice for what was refused or failed", async () => {
    const refused = makeComments({ faults: { "create 1": { status: 403 } } });
    await publishComment(refused, makeRequest());
    expect(refused.calls.filter((call) => call === "create")).toHaveLength(1);
    const failed = makeComments({
      faults: { "create 1": { status: 500 }, "create 2": { status: 500 } },
    });
    await publishComment(failed, makeRequest());
    expect(failed.calls.filter((call) => call === "create")).toHaveLength(2);
  });
});

test("does not take a bug for a refusal", async () => {
  const comments = makeComments({
    meanwhile: {
      "list 1": () => {
        throw new TypeError("a bug");
      },
    },
  });
  await expect(publishComment(comments, makeRequest())).rejects.toThrow("a bug");
});
