import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { checkOut, clone, commit, git, gitPort, makeRepository } from "../support/real-git.ts";

const port = gitPort();

/** A checkout of the newest of some commits. */
function checkOutLast(...paths: readonly string[]) {
  const origin = makeRepository(...paths);
  const top = checkOut(origin.top, join(origin.scratch, "checkout"), origin.last);
  return { ...origin, origin: origin.top, top };
}

test("fetches a commit alone", async () => {
  const { top, first, commits } = checkOutLast("f", "g", "h");
  expect(await port.commit(top, first)).toBeNull();
  expect(await port.fetch({ top, refs: [first], depth: 1 })).toBeNull();
  expect(await port.commit(top, first)).toBe(first);
  expect(await port.commit(top, commits[1] ?? "")).toBeNull();
});

test("fetches a branch to the ref that was named, over what it was", async () => {
  const { top, origin } = checkOutLast("f");
  const refs = ["+refs/heads/main:refs/remotes/origin/main"];
  git(top, "update-ref", "refs/remotes/origin/main", "HEAD");
  git(origin, "commit", "--quiet", "--amend", "--message", "another");
  expect(await port.fetch({ top, refs, depth: 1 })).toBeNull();
  expect(await port.commit(top, "refs/remotes/origin/main")).toBe(git(origin, "rev-parse", "main"));
});

test("deepens the history, and fetches the rest of it", async () => {
  const { top, last, first, commits } = checkOutLast("a", "b", "c", "d");
  await port.fetch({ top, refs: [last], depth: 2 });
  expect(git(top, "rev-list", "HEAD").split("\n")).toEqual(commits.slice(2).toReversed());
  await port.fetch({ top, refs: [last], depth: "all" });
  expect(await port.isShallow(top)).toBe(false);
  expect(await port.commit(top, first)).toBe(first);
});

test("cuts off nothing that is there", async () => {
  const { top, scratch, last } = makeRepository("a", "b", "c", "d");
  const deep = clone(top, join(scratch, "deep"), "--depth", "3");
  await port.fetch({ top: deep, refs: [last], depth: 2 });
  expect(git(deep, "rev-list", "--count", "HEAD")).toBe("3");
});

test("fetches all into a whole clone, which stays whole", async () => {
  const { top, scratch } = makeRepository("f");
  const whole = clone(top, join(scratch, "whole"));
  const later = commit(top, "g", "g");
  expect(await port.fetch({ top: whole, refs: [later], depth: "all" })).toBeNull();
  expect(await port.commit(whole, later)).toBe(later);
  expect(await port.isShallow(whole)).toBe(false);
});

test("fetches no tags", async () => {
  const { top, origin } = checkOutLast("f", "g");
  git(origin, "tag", "v1");
  const refs = ["+refs/heads/main:refs/remotes/origin/main"];
  expect(await port.fetch({ top, refs, depth: "all" })).toBeNull();
  expect(git(top, "tag")).toBe("");
});

test("fetches nothing of submodules", async () => {
  const library = makeRepository("lib");
  const origin = makeRepository("f");
  git(origin.top, "submodule", "--quiet", "add", `file://${library.top}`, "lib");
  const head = commit(origin.top, "g", "g");
  const top = checkOut(origin.top, join(origin.scratch, "checkout"), head);
  git(top, "submodule", "--quiet", "update", "--init");
  git(top, "config", "fetch.recurseSubmodules", "true");
  git(join(top, "lib"), "remote", "set-url", "origin", join(origin.scratch, "gone"));
  expect(await port.fetch({ top, refs: [origin.last], depth: 1 })).toBeNull();
});

test("gives git's words where it can't fetch", async () => {
  const { top } = checkOutLast("f");
  const nowhere = "e".repeat(40);
  expect(await port.fetch({ top, refs: [nowhere], depth: 1 })).toContain(`not our ref ${nowhere}`);
  git(top, "remote", "remove", "origin");
  expect(await port.fetch({ top, refs: [nowhere], depth: 1 })).toMatch(/^fatal: 'origin' does not/);
});

test("takes no ref for an option", async () => {
  const { top } = checkOutLast("f");
  const said = await port.fetch({ top, refs: ["--upload-pack=touch proof;"], depth: 1 });
  expect(said).toContain("invalid refspec");
});

/** A server that lets nobody in, and remembers how each asked. */
async function startServer(): Promise<{ readonly url: string; readonly seen: string[] }> {
  const seen: string[] = [];
  const server = createServer(({ headers }, response) => {
    seen.push(headers.authorization ?? "none");
    response.writeHead(401, { "WWW-Authenticate": 'Basic realm="GitHub"' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

const TOKEN = "ghs_notARealToken";
const BASIC = Buffer.from(`x-access-token:${TOKEN}`).toString("base64");

test("tries what the checkout left, then the token alone, which no answer holds", async () => {
  const { url, seen } = await startServer();
  const { top, first } = checkOutLast("f", "g");
  git(top, "remote", "set-url", "origin", `${url}/octo/app`);
  git(top, "config", `http.${url}/.extraheader`, "AUTHORIZATION: basic c3RhbGU=");
  const withToken = gitPort(
    { GIT_TRACE_CURL: "1", GIT_TRACE_REDACT: "0" },
    { serverUrl: url, token: TOKEN },
  );
  const said = await withToken.fetch({ top, refs: [first], depth: 1 });
  expect(seen).toEqual(["basic c3RhbGU=", `basic ${BASIC}`]);
  expect(said).toContain("terminal prompts disabled");
  expect(said).toContain("***");
  expect(said).not.toContain(TOKEN);
  expect(said).not.toContain(BASIC);
});

test("tries once where there is no token, and asks nobody", async () => {
  const { url, seen } = await startServer();
  const { top, first } = checkOutLast("f", "g");
  git(top, "remote", "set-url", "origin", `${url}/octo/app`);
  const asking = gitPort({ GIT_ASKPASS: "/bin/echo", SSH_ASKPASS: "/bin/echo" });
  const said = await asking.fetch({ top, refs: [first], depth: 1 });
  expect(said).toContain("terminal prompts disabled");
  expect(seen).toEqual(["none"]);
});

test("gives the token to no other server", async () => {
  const [ours, other] = [await startServer(), await startServer()];
  const { top, first } = checkOutLast("f", "g");
  git(top, "remote", "set-url", "origin", `${other.url}/octo/app`);
  const withToken = gitPort({}, { serverUrl: ours.url, token: TOKEN });
  await withToken.fetch({ top, refs: [first], depth: 1 });
  expect([ours.seen, other.seen]).toEqual([[], ["none", "none"]]);
});

test("does not need the token where the checkout's own way works", async () => {
  const { url, seen } = await startServer();
  const { top, first } = checkOutLast("f", "g");
  const withToken = gitPort({}, { serverUrl: url, token: TOKEN });
  expect(await withToken.fetch({ top, refs: [first], depth: 1 })).toBeNull();
  expect(seen).toEqual([]);
});
