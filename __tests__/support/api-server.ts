/** A real HTTP server on this machine that stands for GitHub's API: it answers from a list and remembers what it was asked. */
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

interface SeenRequest {
  /** "GET /repos/octo/app/pulls/7". */
  readonly line: string;
  readonly headers: IncomingMessage["headers"];
  /** null: there was none. */
  readonly body: unknown;
}

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, or a text that is sent as it is; undefined: none. */
  readonly body?: unknown;
  /** Where the answer stops for ever: before it begins, or in its body. */
  readonly hangs?: "before" | "within";
}

export interface ApiServer {
  readonly url: string;
  readonly seen: readonly SeenRequest[];
}

/** Starts a server, which ends with the running test. The last reply is given again and again. */
export async function startApiServer(...replies: readonly Reply[]): Promise<ApiServer> {
  const seen: SeenRequest[] = [];
  const server = createServer(async (request, response) => {
    const { method, url, headers } = request;
    const text = await readText(request);
    seen.push({ line: `${method} ${url}`, headers, body: text === "" ? null : JSON.parse(text) });
    send(response, replies[Math.min(seen.length, replies.length) - 1] ?? {});
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

async function readText(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}

function send(response: ServerResponse, { status = 200, headers, body, hangs }: Reply): void {
  if (hangs === "before") return;
  const text = typeof body === "string" ? body : (JSON.stringify(body) ?? "");
  response.writeHead(status, { "content-type": "application/json", ...headers });
  if (hangs === "within") response.write(text);
  else response.end(text);
}
