import { describe, expect, test } from "vitest";
import { ApiError, MissingToken } from "../../../src/core/errors.ts";
import type { PullRequestEvent } from "../../../src/core/plan/event.ts";
import {
  annotateSharedKey,
  annotateUnwritten,
  isDenied,
} from "../../../src/core/report/comment-failure.ts";
import { makePullRequestEvent } from "../../support/make-pull-request-event.ts";

const EVENT = makePullRequestEvent();
const FORBIDDEN = { status: 403, message: "Resource not accessible by integration" };
const PERMISSIONS = "  permissions:\n    contents: read\n    pull-requests: write";

interface Case {
  readonly name: string;
  readonly error: {
    readonly status: number | null;
    readonly message: string;
    readonly retryAfter?: number;
  };
  readonly event?: Partial<PullRequestEvent>;
  readonly level: "notice" | "warning";
  readonly says: readonly string[];
}

describe("says why there is no comment, and what to do", () => {
  const cases: readonly Case[] = [
    {
      name: "where the token may not write",
      error: FORBIDDEN,
      level: "notice",
      says: ["status 403: Resource not accessible by integration", PERMISSIONS],
    },
    {
      name: "where the token may not even read",
      error: { status: 404, message: "Not Found" },
      level: "notice",
      says: ["status 404: Not Found", PERMISSIONS],
    },
    {
      name: "on a pull request from a fork",
      error: FORBIDDEN,
      event: { isFork: true },
      level: "notice",
      says: ["from a fork a token that may only read", "Nothing needs to be done."],
    },
    {
      name: "on a pull request of Dependabot's",
      error: FORBIDDEN,
      event: { isDependabot: true },
      level: "notice",
      says: ["unless the workflow asks for more. (status 403", PERMISSIONS],
    },
    {
      name: "where GitHub does not know the token, on a pull request from a fork too",
      error: { status: 401, message: "Bad credentials" },
      event: { isFork: true },
      level: "warning",
      says: ["does not accept the token", "  github-token: $"],
    },
    {
      name: "where the conversation is locked",
      error: { status: 403, message: "Unable to create comment because issue is locked." },
      level: "warning",
      says: ["is locked. (status 403", "  comment: never"],
    },
    {
      name: "where too many requests were made",
      error: { status: 429, message: "Too many requests", retryAfter: 3600 },
      level: "warning",
      says: ["no more requests with this token for another 3600 s", "next run"],
    },
    {
      name: "where a fork's requests were too many: waiting helps, permissions don't",
      error: { status: 403, message: "You have exceeded a secondary rate limit." },
      event: { isFork: true },
      level: "warning",
      says: ["no more requests with this token.", "next run"],
    },
    {
      name: "where the report is too long",
      error: { status: 422, message: "Body is too long (maximum is 65536 characters)" },
      level: "warning",
      says: ["65,536 characters", "report this bug"],
    },
    {
      name: "where GitHub finds something else wrong",
      error: { status: 422, message: "Validation Failed" },
      level: "warning",
      says: ["refused the comment", "status 422: Validation Failed"],
    },
    {
      name: "where GitHub fails",
      error: { status: 502, message: "" },
      level: "warning",
      says: ["GitHub failed. (status 502)", "next run"],
    },
    {
      name: "where there is no answer",
      error: { status: null, message: "The operation was aborted due to timeout" },
      level: "warning",
      says: ["could not be reached. (The operation was aborted due to timeout)", "next run"],
    },
  ];
  test.each(cases)("$name", ({ error, event, level, says }) => {
    const annotation = annotateUnwritten(new ApiError(error.message, error), {
      ...EVENT,
      ...event,
    });
    expect(annotation).toMatchObject({ level, place: null });
    for (const text of [...says, "The report is in the summary of this run."]) {
      expect(annotation.message).toContain(text);
    }
  });
});

test("names the key that tells two checks of one run apart", () => {
  const { level, message } = annotateSharedKey();
  expect(level).toBe("warning");
  expect(message).toContain("\n\n  key: $");
  expect(message).toContain("The report is in the summary of this run.");
});

describe("says why there is no token, and of no call that was not made", () => {
  const cases: readonly Pick<Case, "name" | "event" | "level" | "says">[] = [
    {
      name: "on a pull request from a fork, whose secrets are empty",
      event: { isFork: true },
      level: "notice",
      says: ["from a fork no secrets.\n", "Nothing needs to be done."],
    },
    {
      name: "on a pull request of Dependabot's, which has secrets of its own",
      event: { isDependabot: true },
      level: "notice",
      says: ["no secrets but Dependabot's own.\n", "Add the secret to Dependabot's too"],
    },
    {
      name: "elsewhere",
      event: {},
      level: "warning",
      says: ["github-token is empty.\n", "  github-token: $"],
    },
  ];
  test.each(cases)("$name", ({ event, level, says }) => {
    const annotation = annotateUnwritten(new MissingToken(), { ...EVENT, ...event });
    expect(annotation).toMatchObject({ level, place: null });
    for (const text of says) expect(annotation.message).toContain(text);
    expect(annotation.message).not.toContain("status");
  });
});

test.each([
  { status: 401, retryAfter: null, denied: true },
  { status: 403, retryAfter: null, denied: true },
  { status: 403, retryAfter: 60, denied: false },
  { status: 404, retryAfter: null, denied: true },
  { status: 422, retryAfter: null, denied: false },
  { status: 429, retryAfter: null, denied: false },
  { status: 502, retryAfter: null, denied: false },
  { status: null, retryAfter: null, denied: false },
])(
  "takes $status to be about the token: $denied (retry after $retryAfter)",
  ({ denied, ...parts }) => {
    expect(isDenied(new ApiError("GitHub's words", parts))).toBe(denied);
  },
);

test("quotes a server without letting it command the runner, and not a page of it", () => {
  const page = `\n::error::forged\n##[error]forged\u001b[31m ${"long ".repeat(500)}`;
  const { message } = annotateUnwritten(new ApiError(page, { status: 500 }), EVENT);
  expect(message).not.toMatch(/^\s*::/m);
  expect(message).not.toContain("##[");
  expect(message).not.toContain("\u001b");
  expect(message.length).toBeLessThan(500);
});
