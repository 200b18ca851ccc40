import { expect, test } from "vitest";
import { readEvent } from "../../../src/core/plan/read-event.ts";
import { caught } from "../../support/caught.ts";

const HEAD = "a".repeat(40);
const BEFORE = "b".repeat(40);
const APP = { id: 169_918_117, full_name: "octo/app" };

/** A pull request's event, with parts of it changed. */
function pullRequest(changes: object = {}, head: object = {}): unknown {
  return {
    action: "synchronize",
    number: 7,
    before: BEFORE,
    after: HEAD,
    pull_request: {
      number: 7,
      title: "fixes #1 ::error::",
      draft: false,
      user: { login: "octocat", id: 583_231, type: "User" },
      base: { label: "octo:main", ref: "main", sha: BEFORE, repo: APP },
      head: { label: "octo:faster", ref: "faster", sha: HEAD, repo: APP, ...head },
      ...changes,
    },
    repository: APP,
    sender: { login: "octocat", id: 583_231 },
  };
}

function push(changes: object = {}): unknown {
  const commits = { before: BEFORE, after: HEAD, base_ref: null };
  const flags = { created: false, deleted: false, forced: false };
  return { ref: "refs/heads/main", ...commits, ...flags, repository: APP, ...changes };
}

const PULL_REQUEST = {
  kind: "pull_request",
  number: 7,
  baseBranch: "main",
  headCommit: HEAD,
  isFork: false,
  isDependabot: false,
};

test.each<{ name: string; event: string; payload: unknown; expected: unknown }>([
  {
    name: "a pull request",
    event: "pull_request",
    payload: pullRequest(),
    expected: PULL_REQUEST,
  },
  {
    name: "a pull request into a branch with slashes",
    event: "pull_request",
    payload: pullRequest({ base: { ref: "release/1.x", repo: APP } }),
    expected: { ...PULL_REQUEST, baseBranch: "release/1.x" },
  },
  {
    name: "a pull request from a fork",
    event: "pull_request",
    payload: pullRequest({}, { repo: { id: 2, full_name: "mona/app" } }),
    expected: { ...PULL_REQUEST, isFork: true },
  },
  {
    name: "a pull request from a fork that was deleted",
    event: "pull_request",
    payload: pullRequest({}, { repo: null }),
    expected: { ...PULL_REQUEST, isFork: true },
  },
  {
    name: "a pull request of Dependabot's",
    event: "pull_request",
    payload: pullRequest({ user: { login: "dependabot[bot]", id: 49_699_333, type: "Bot" } }),
    expected: { ...PULL_REQUEST, isDependabot: true },
  },
  {
    name: "a pull request of somebody who has left",
    event: "pull_request",
    payload: pullRequest({ user: null }),
    expected: PULL_REQUEST,
  },
  {
    name: "a push",
    event: "push",
    payload: push(),
    expected: { kind: "push", before: BEFORE },
  },
  {
    name: "a push to a new branch",
    event: "push",
    payload: push({ before: "0".repeat(40), created: true }),
    expected: { kind: "push", before: null },
  },
  {
    name: "a push of a branch that was made on the web, which tells what it was made from",
    event: "push",
    payload: push({ created: true }),
    expected: { kind: "push", before: null },
  },
  {
    name: "a push of nothing but zeros, in a repository with SHA-256",
    event: "push",
    payload: push({ before: "0".repeat(64) }),
    expected: { kind: "push", before: null },
  },
  {
    name: "a forced push",
    event: "push",
    payload: push({ forced: true }),
    expected: { kind: "push", before: null },
  },
  {
    name: "a merge group",
    event: "merge_group",
    payload: {
      action: "checks_requested",
      merge_group: { head_sha: HEAD, base_sha: BEFORE, base_ref: "refs/heads/main" },
      repository: APP,
    },
    expected: { kind: "merge_group", baseCommit: BEFORE },
  },
  {
    name: "the hour of a schedule",
    event: "schedule",
    payload: { schedule: "0 3 * * *" },
    expected: { kind: "schedule" },
  },
  {
    name: "a request",
    event: "workflow_dispatch",
    payload: { inputs: null, ref: "refs/heads/main", repository: APP },
    expected: { kind: "workflow_dispatch" },
  },
])("reads $name", ({ event, payload, expected }) => {
  expect(readEvent(event, payload)).toEqual(expected);
});

test.each<{ name: string; event: string; payload: unknown; where: string }>([
  {
    name: "no pull request",
    event: "pull_request",
    payload: { number: 7 },
    where: "pull_request",
  },
  {
    name: "a head that is no commit",
    event: "pull_request",
    payload: pullRequest({}, { sha: "--upload-pack=x" }),
    where: "pull_request.head.sha",
  },
  {
    name: "a number that is none",
    event: "pull_request",
    payload: { ...(pullRequest() as object), number: "7" },
    where: "number",
  },
  { name: "no commit before", event: "push", payload: push({ before: null }), where: "before" },
  {
    name: "a merge group without its base",
    event: "merge_group",
    payload: { merge_group: { head_sha: HEAD } },
    where: "merge_group.base_sha",
  },
])("names the field of an event with $name", ({ event, payload, where }) => {
  const error = caught(() => readEvent(event, payload));
  expect([error.kind, error.where]).toEqual(["usage", where]);
  expect(error.message).toMatch(`The ${event} event is not as GitHub sends it: `);
});

test("never runs on pull_request_target, and says why and what to use", () => {
  const error = caught(() => readEvent("pull_request_target", pullRequest()));
  expect(error.kind).toBe("usage");
  expect(error.remedy).toMatch(/with the secrets of this repository.*\n\n {2}on: pull_request$/);
});

test.each(["issue_comment", "workflow_run", "toString", ""])(
  "refuses the event %j, and lists those it runs on",
  (event) => {
    const error = caught(() => readEvent(event, {}));
    expect([error.kind, error.message]).toEqual([
      "usage",
      `heapgate does not run on the event ${event}.`,
    ]);
    expect(error.remedy).toContain("pull_request, push, merge_group, schedule, workflow_dispatch");
  },
);

test("refuses a push that deleted its branch", () => {
  const error = caught(() => readEvent("push", push({ deleted: true, after: "0".repeat(40) })));
  expect([error.kind, error.remedy]).toEqual([
    "usage",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own expression
    "Leave such pushes out:\n\n  if: ${{ !github.event.deleted }}",
  ]);
});
