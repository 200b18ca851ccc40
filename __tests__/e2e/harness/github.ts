/**
 * A GitHub for one test: it remembers, refuses what GitHub refuses, fails when it is told to, and holds every exchange
 * against GitHub's own descriptions.
 */
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import {
  ACTIONS_BOT,
  type Emulator,
  OWNER_TOKEN,
  portOf,
  startEmulator,
  TOKENS,
} from "./emulator.ts";
import {
  BAD_CREDENTIALS,
  type Fault,
  type Faults,
  FORBIDDEN,
  makeFaults,
  NOT_FOUND,
  TOO_LONG,
} from "./faults.ts";
import { makeQueries } from "./graphql.ts";
import { type Answer, asObject, type Json, type Match, readDescription } from "./openapi.ts";

/** A call that was made, and how it was answered. */
interface Exchange {
  readonly operation: string;
  /** null where there was no answer. */
  readonly status: number | null;
  readonly body: Json | undefined;
}

export interface GitHub {
  readonly url: string;
  /** Every call, the oldest first. */
  readonly exchanges: readonly Exchange[];
  /** Where an exchange was not as GitHub describes it. */
  readonly violations: readonly string[];
  call(method: string, path: string, options?: CallOptions): Promise<Answer>;
  /** Makes calls fail from now on; the owner's never do, so that a test can look. */
  fail(fault: Fault): void;
  /** Says what a pull request's branches are at. */
  setCommits(pullRequest: number, commits: Commits): void;
  close(): Promise<void>;
}

interface CallOptions {
  readonly token?: string;
  readonly body?: Json;
}

interface Commits {
  readonly head: string;
  readonly base: string;
}

/** GitHub's limit for a comment, in characters; the emulator has none. */
const LONGEST_COMMENT = 65_536;

/** A request, read whole. */
interface Request {
  readonly method: string;
  readonly url: URL;
  readonly token: string;
  readonly body: Json | undefined;
}

const DESCRIPTION = readDescription();
const QUERIES = makeQueries();

/** Starts one with an empty repository. */
export async function startGitHub(): Promise<GitHub> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${portOf(server)}`;
  const emulator = await startEmulator(url);
  const exchanges: Exchange[] = [];
  const violations: string[] = [];
  const commits = new Map<number, Commits>();
  const faults = makeFaults();
  const answer = makeAnswer({ emulator, faults, commits, exchanges, violations });
  server.on("request", (incoming, response) => {
    readRequest(incoming, url)
      .then(answer)
      .then(
        (given) => given !== null && send(response, given),
        (error: unknown) => {
          violations.push(String(error));
          response.destroy();
        },
      );
  });
  return {
    url,
    exchanges,
    violations,
    call: (method, path, options) => callOver(url, method, path, options),
    fail: faults.add,
    setCommits: (pullRequest, its) => commits.set(pullRequest, its),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await emulator.close();
    },
  };
}

/** Makes the function that answers a request, or gives null for one that is left without an answer. */
function makeAnswer(state: {
  readonly emulator: Emulator;
  readonly faults: Faults;
  readonly commits: ReadonlyMap<number, Commits>;
  readonly exchanges: Exchange[];
  readonly violations: string[];
}): (request: Request) => Promise<Answer | null> {
  const { emulator, faults, commits, exchanges, violations } = state;
  return async (request) => {
    const match = DESCRIPTION.match(request.method, request.url.pathname);
    const operation = operationOf(request, match);
    violations.push(...checkRequest(request, match));
    const fault = request.token === OWNER_TOKEN ? null : faults.take(operation);
    const isCarriedOut = fault === null || fault.carriedOut === true;
    const regular = isCarriedOut ? await serve(emulator, request, match) : null;
    if (match !== null && regular !== null) {
      violations.push(...DESCRIPTION.checkAnswer(match, regular));
    }
    const given = fault === null ? regular : fault.answer;
    const last = given === "silence" || given === null ? null : withCommits(given, commits);
    exchanges.push({ operation, status: last?.status ?? null, body: request.body });
    return last;
  };
}

function operationOf({ method, url }: Request, match: Match | null): string {
  return match?.id ?? (url.pathname === "/graphql" ? "graphql" : `${method} ${url.pathname}`);
}

function checkRequest(request: Request, match: Match | null): readonly string[] {
  const { url, body } = request;
  if (match !== null) return DESCRIPTION.checkRequest(match, url.searchParams, body);
  const query = asObject(body ?? null)["query"];
  return url.pathname === "/graphql" && typeof query === "string"
    ? QUERIES.check(query)
    : [`not in the description: ${request.method} ${url.pathname}`];
}

/** Answers as GitHub would, were nothing the matter with it. */
async function serve(
  emulator: Emulator,
  { method, url, token, body }: Request,
  match: Match | null,
): Promise<Answer> {
  const account = TOKENS[token];
  if (account === undefined) return BAD_CREDENTIALS;
  if (match === null) {
    const isBot = account.login === ACTIONS_BOT.login;
    const viewer = { login: account.login, databaseId: isBot ? ACTIONS_BOT.id : null };
    return url.pathname === "/graphql" ? { status: 200, body: { data: { viewer } } } : NOT_FOUND;
  }
  if (method !== "GET" && !account.mayWrite) return FORBIDDEN;
  const text = asObject(body ?? null)["body"];
  if (typeof text === "string" && text.length > LONGEST_COMMENT) return TOO_LONG;
  return emulator.request({ method, path: `${url.pathname}${url.search}`, token, body });
}

/** The emulator has commits of its own: puts the repository's in their place. */
function withCommits(answer: Answer, commits: ReadonlyMap<number, Commits>): Answer {
  const pull = asObject(answer.body ?? null);
  const known = commits.get(Number(pull["number"]));
  if (known === undefined) return answer;
  const head = { ...asObject(pull["head"] ?? null), sha: known.head };
  const base = { ...asObject(pull["base"] ?? null), sha: known.base };
  return { ...answer, body: { ...pull, head, base } };
}

async function readRequest(incoming: IncomingMessage, base: string): Promise<Request> {
  const text = (await buffer(incoming)).toString();
  return {
    method: incoming.method ?? "",
    url: new URL(incoming.url ?? "", base),
    token: (incoming.headers.authorization ?? "").replace(/^(token|bearer) /i, ""),
    body: text === "" ? undefined : JSON.parse(text),
  };
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

async function callOver(
  url: string,
  method: string,
  path: string,
  { token = OWNER_TOKEN, body }: CallOptions = {},
): Promise<Answer> {
  const response = await fetch(`${url}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: body === undefined ? null : JSON.stringify(body),
  });
  const text = await response.text();
  const headers = Object.fromEntries(response.headers);
  return { status: response.status, headers, ...(text === "" ? {} : { body: JSON.parse(text) }) };
}
