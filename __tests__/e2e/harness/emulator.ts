/** A GitHub that remembers, by vercel-labs' `emulate`, with what it does otherwise than GitHub put right. */
import { once } from "node:events";
import { createServer, type Server } from "node:net";
import { createEmulator } from "emulate";
import { type Answer, asObject, type Json } from "./openapi.ts";

/** Who a token is, and whether it may write. */
export interface Token {
  readonly login: string;
  readonly mayWrite: boolean;
}

export const OWNER = "octo";
export const REPOSITORY = "demo";
export const ACTIONS_BOT = { login: "github-actions[bot]", id: 41_898_282 } as const;

/** Whose calls set a scene and look at it. */
export const OWNER_TOKEN = "token-of-the-owner";

/** Tokens of no secret: act hides them in its log, so they are words that nothing else says. */
export const TOKENS: Readonly<Record<string, Token>> = {
  "token-of-the-job": { login: ACTIONS_BOT.login, mayWrite: true },
  "token-that-may-only-read": { login: ACTIONS_BOT.login, mayWrite: false },
  [OWNER_TOKEN]: { login: OWNER, mayWrite: true },
  "token-of-a-stranger": { login: "stranger", mayWrite: true },
  "token-of-another-bot": { login: "coverage[bot]", mayWrite: true },
};

export interface Emulator {
  request(call: {
    readonly method: string;
    /** With the query. */
    readonly path: string;
    readonly token: string;
    readonly body?: Json | undefined;
  }): Promise<Answer>;
  close(): Promise<void>;
}

/** Starts one with a repository; the addresses in its answers begin with `url`. */
export async function startEmulator(url: string): Promise<Emulator> {
  const { emulator, port } = await listenSomewhere(url);
  const listening = `http://127.0.0.1:${port}`;
  return {
    request: async ({ method, path, token, body }) => {
      const response = await fetch(`${listening}${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
        body: body === undefined ? null : JSON.stringify(body),
      });
      const link = response.headers.get("link")?.replaceAll(listening, url);
      return toAnswer(response, link ?? null);
    },
    close: () => emulator.close(),
  };
}

/** The port that a server listens on. */
export function portOf(server: Server): number {
  const address = server.address();
  if (typeof address === "object" && address !== null) return address.port;
  throw new Error("the server does not listen");
}

/** How often another port is tried: another process may take one between the look and the start. */
const TRIES = 5;

/** The emulator does not say which port it took, so it is given one; its own `url` is what it was given. */
async function listenSomewhere(baseUrl: string) {
  const logins = [...new Set(Object.values(TOKENS).map(({ login }) => login))];
  const seed = {
    tokens: Object.fromEntries(
      Object.entries(TOKENS).map(([token, { login }]) => [token, { login, scopes: ["repo"] }]),
    ),
    github: {
      users: logins.map((login) => ({ login })),
      repos: [{ owner: OWNER, name: REPOSITORY, auto_init: true }],
    },
  };
  for (let tried = 1; ; tried += 1) {
    const port = await findFreePort();
    try {
      return { port, emulator: await createEmulator({ service: "github", port, baseUrl, seed }) };
    } catch (error) {
      if (tried === TRIES) throw error;
    }
  }
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const port = portOf(server);
  server.close();
  await once(server, "close");
  return port;
}

async function toAnswer(response: Response, link: string | null): Promise<Answer> {
  const text = await response.text();
  const { status } = response;
  if (text === "") return { status };
  const body = putRight(JSON.parse(text));
  const address = asObject(body)["url"];
  return {
    status,
    body,
    headers: {
      ...(link === null ? {} : { link }),
      // GitHub says where what was made is; the emulator doesn't.
      ...(status === 201 && typeof address === "string" ? { location: address } : {}),
    },
  };
}

/** Gives bots their type, the workflows' own one its number, and writes brackets in addresses as addresses do. */
function putRight(part: Json): Json {
  if (Array.isArray(part)) return part.map(putRight);
  if (typeof part !== "object" || part === null) return part;
  const entries = Object.entries(part).map(([name, value]): [string, Json] => [
    name,
    typeof value === "string" && /(^|_)url$/.test(name)
      ? value.replaceAll("[bot]", "%5Bbot%5D")
      : putRight(value),
  ]);
  const object = Object.fromEntries(entries);
  const { login } = object;
  if (typeof login !== "string" || !login.endsWith("[bot]")) return object;
  return { ...object, type: "Bot", ...(login === ACTIONS_BOT.login ? { id: ACTIONS_BOT.id } : {}) };
}
