/** The GitHub of these tests: it refuses and remembers as GitHub does, and notices what GitHub's descriptions do not say. */
import { expect, onTestFinished, test } from "vitest";
import { OWNER, REPOSITORY } from "./harness/emulator.ts";
import { BAD_GATEWAY } from "./harness/faults.ts";
import { type GitHub, startGitHub } from "./harness/github.ts";
import { type Answer, asObject, type Json, readDescription } from "./harness/openapi.ts";

const API = `/repos/${OWNER}/${REPOSITORY}`;
const COMMENTS = `${API}/issues/1/comments`;
const JOB = "token-of-the-job";

async function openGitHub(): Promise<GitHub> {
  const github = await startGitHub();
  onTestFinished(() => github.close());
  const body = { title: "A change", head: "feature", base: "main" };
  await github.call("POST", `${API}/pulls`, { body });
  return github;
}

function comment(github: GitHub, text: string, token = JOB): Promise<Answer> {
  return github.call("POST", COMMENTS, { token, body: { body: text } });
}

async function bodies(github: GitHub, query = ""): Promise<readonly Json[]> {
  const { body } = await github.call("GET", `${COMMENTS}${query}`, { token: JOB });
  return Array.isArray(body) ? body.map((one) => asObject(one)["body"] ?? null) : [];
}

test("remembers a comment, and who wrote it", async () => {
  const github = await openGitHub();
  const made = await comment(github, "one");
  const { id = null } = asObject(made.body ?? null);
  const path = `${API}/issues/comments/${id}`;
  const changed = await github.call("PATCH", path, { token: JOB, body: { body: "two" } });
  expect([made.status, changed.status]).toEqual([201, 200]);
  expect(changed.body).toMatchObject({
    id,
    body: "two",
    user: { login: "github-actions[bot]", id: 41_898_282, type: "Bot" },
  });
  expect((await github.call("DELETE", path, { token: JOB })).status).toBe(204);
  expect(await bodies(github)).toEqual([]);
  expect(github.violations).toEqual([]);
});

test("gives comments by pages, with a link to the next one", async () => {
  const github = await openGitHub();
  for (const text of ["one", "two", "three"]) await comment(github, text);
  expect(await bodies(github, "?per_page=2&page=2")).toEqual(["three"]);
  const first = await github.call("GET", `${COMMENTS}?per_page=2`, { token: JOB });
  expect(first.headers?.["link"]).toContain(
    `<${github.url}${COMMENTS}?per_page=2&page=2>; rel="next"`,
  );
  expect(github.violations).toEqual([]);
});

test("says what a pull request's branches are at", async () => {
  const github = await openGitHub();
  github.setCommits(1, { head: "a".repeat(40), base: "b".repeat(40) });
  const { body } = await github.call("GET", `${API}/pulls/1`, { token: JOB });
  expect(body).toMatchObject({ head: { sha: "a".repeat(40) }, base: { sha: "b".repeat(40) } });
  expect(github.violations).toEqual([]);
});

test("answers who a token is, by GraphQL", async () => {
  const github = await openGitHub();
  const body = { query: "query { viewer { login databaseId } }" };
  const answer = await github.call("POST", "/graphql", { token: JOB, body });
  expect(answer.body).toEqual({
    data: { viewer: { login: "github-actions[bot]", databaseId: 41_898_282 } },
  });
  expect(github.violations).toEqual([]);
});

test.for([
  ["a token that it does not know", "no-token-of-ours", "x", 401, "Bad credentials"],
  [
    "a token that may only read",
    "token-that-may-only-read",
    "x",
    403,
    "Resource not accessible by integration",
  ],
  ["a comment that is too long", JOB, "x".repeat(65_537), 422, "Validation Failed"],
] as const)("refuses %s", async ([, token, text, status, message]) => {
  const github = await openGitHub();
  const answer = await comment(github, text, token);
  expect(answer).toMatchObject({ status, body: { message } });
  expect(await bodies(github)).toEqual([]);
  expect(github.violations).toEqual([]);
});

test("fails as often as it is told to", async () => {
  const github = await openGitHub();
  github.fail({ operation: "issues/create-comment", times: 1, answer: BAD_GATEWAY });
  expect((await comment(github, "one")).status).toBe(502);
  expect((await comment(github, "two")).status).toBe(201);
  expect(await bodies(github)).toEqual(["two"]);
});

test("carries a call out and says that it failed", async () => {
  const github = await openGitHub();
  const operation = "issues/create-comment";
  github.fail({ operation, times: 1, answer: BAD_GATEWAY, carriedOut: true });
  expect((await comment(github, "one")).status).toBe(502);
  expect(await bodies(github)).toEqual(["one"]);
});

test("leaves a call without an answer", async () => {
  const github = await openGitHub();
  github.fail({ operation: "pulls/get", answer: "silence" });
  const signal = AbortSignal.timeout(200);
  await expect(fetch(`${github.url}${API}/pulls/1`, { signal })).rejects.toThrow("timeout");
  expect(github.exchanges.at(-1)).toMatchObject({ operation: "pulls/get", status: null });
});

test.for<[name: string, method: string, path: string, body?: Json]>([
  ["an address that GitHub does not have", "GET", `${API}/issues/1/coments`],
  ["a method that GitHub does not have there", "PUT", COMMENTS],
  ["a misspelt parameter", "GET", `${COMMENTS}?perpage=100`],
  ["a parameter of another type", "GET", `${COMMENTS}?per_page=many`],
  ["a body where none belongs", "GET", `${API}/pulls/one`],
  ["a field that is missing", "POST", COMMENTS, {}],
  ["a misspelt field", "POST", COMMENTS, { body: "x", boddy: "y" }],
  ["a field of another type", "PATCH", `${API}/issues/comments/1`, { body: 5 }],
  ["no body", "POST", COMMENTS],
  ["a query for what GitHub does not have", "POST", "/graphql", { query: "{ viewer { name_ } }" }],
  ["a query that nothing answers", "POST", "/graphql", { query: "{ viewer { name } }" }],
])("notices a request with %s", async ([, method, path, body]) => {
  const github = await openGitHub();
  await github.call(method, path, body === undefined ? {} : { body });
  expect(github.violations).not.toEqual([]);
});

test.for(["id", "node_id", "url", "html_url", "issue_url", "user", "created_at", "updated_at"])(
  "notices an answer without %s, or with another type of it",
  async (name) => {
    const github = await openGitHub();
    const { body = null } = await comment(github, "one");
    const { [name]: _, ...rest } = asObject(body);
    const description = readDescription();
    const match = description.match("PATCH", `${API}/issues/comments/1`);
    if (match === null) throw new Error("the operation is not described");
    const check = (answer: Json) => description.checkAnswer(match, { status: 200, body: answer });
    expect(check(body)).toEqual([]);
    expect(check(rest)).not.toEqual([]);
    expect(check({ ...rest, [name]: ["another type"] })).not.toEqual([]);
  },
);
