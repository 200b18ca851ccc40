/** GitHub's own OpenAPI description of its API, and what an exchange does that it does not say. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import formats from "ajv-formats";

/** A value of JSON. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly schema: JsonObject;
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: JsonObject }>>;
}

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content & { readonly headers?: JsonObject }>>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: JsonObject;
}

/** An operation, and what its path's parameters are in a request. */
export interface Match {
  readonly id: string;
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly body?: Json;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Description {
  /** The operation that a request is for; null for one that GitHub does not have, or that no test needs. */
  match(method: string, path: string): Match | null;
  /** What a request does against the description; empty if nothing. A field or parameter that GitHub would pass over counts. */
  checkRequest(match: Match, query: URLSearchParams, body: Json | undefined): readonly string[];
  checkAnswer(match: Match, answer: Answer): readonly string[];
}

/** Statuses that any operation may have, described or not. */
const ALWAYS_POSSIBLE: ReadonlySet<number> = new Set([401, 403, 404, 429]);

/** Reads the description that `vendor-openapi.ts` cut. */
export function readDescription(): Description {
  const file = join(import.meta.dirname, "../../fixtures/github-openapi.json");
  const document: Document = JSON.parse(readFileSync(file, "utf8"));
  const routes = listRoutes(document);
  const check = makeCheck(document);
  return {
    match: (method, path) => {
      for (const { method: its, pattern, operation } of routes) {
        const found = its === method.toLowerCase() ? pattern.exec(path) : null;
        if (found === null) continue;
        return { id: operation.operationId, operation, path: { ...found.groups } };
      }
      return null;
    },
    checkRequest: (match, query, body) => {
      return [
        ...checkParameters({ match, query, check }),
        ...checkBody({ match, body, check }),
      ].map((problem) => `${match.id}: request: ${problem}`);
    },
    checkAnswer: (match, { status, body, headers = {} }) => {
      const described = match.operation.responses[String(status)];
      if (described === undefined) {
        const possible = ALWAYS_POSSIBLE.has(status) || status >= 500;
        return possible ? [] : [`${match.id}: status ${status} is not described`];
      }
      const lacks =
        described.headers?.["Location"] !== undefined && headers["location"] === undefined;
      const schema = described.content?.["application/json"]?.schema;
      const problems = [
        ...(lacks ? ["no Location"] : []),
        ...(schema === undefined ? [] : check(schema, body ?? null, "body")),
      ];
      return problems.map((problem) => `${match.id}: ${status}: ${problem}`);
    },
  };
}

type Check = (schema: JsonObject, value: Json, where: string) => readonly string[];

function checkParameters(request: {
  readonly match: Match;
  readonly query: URLSearchParams;
  readonly check: Check;
}): readonly string[] {
  const { match, query, check } = request;
  const { parameters } = match.operation;
  const known = new Set(parameters.filter((one) => one.in === "query").map(({ name }) => name));
  const unknown = [...query.keys()].filter((name) => !known.has(name));
  const problems = parameters
    .filter((one) => one.in !== "header")
    .flatMap((one) => {
      const text = one.in === "query" ? query.get(one.name) : (match.path[one.name] ?? null);
      if (text === null) return one.required === true ? [`no ${one.in} ${one.name}`] : [];
      const value = one.in === "path" ? decodeURIComponent(text) : text;
      return check(one.schema, coerce(one.schema, value), `${one.in} ${one.name}`);
    });
  return [...unknown.map((name) => `undocumented query ${name}`), ...problems];
}

function checkBody(request: {
  readonly match: Match;
  readonly body: Json | undefined;
  readonly check: Check;
}): readonly string[] {
  const { match, body, check } = request;
  const schema = match.operation.requestBody?.content?.["application/json"]?.schema;
  if (schema === undefined) return body === undefined ? [] : ["a body that is not described"];
  if (body === undefined) return ["no body"];
  const known = asObject(schema["properties"] ?? {});
  const unknown = Object.keys(asObject(body)).filter((name) => known[name] === undefined);
  return [...unknown.map((name) => `undocumented field ${name}`), ...check(schema, body, "body")];
}

/** The text of a parameter as the value that its schema wants; left as it is where it is none. */
function coerce(schema: JsonObject, text: string): Json {
  const type = schema["type"];
  if (type !== "integer" && type !== "number") return text;
  return text.trim() === "" || Number.isNaN(Number(text)) ? text : Number(text);
}

function makeCheck(document: Document): Check {
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addFormat("repo.nwo", /^[^/]+\/[^/]+$/);
  ajv.addSchema({ ...asObject(toJsonSchema({ components: document.components })), $id: "github" });
  const compiled = new Map<JsonObject, ValidateFunction>();
  return (schema, value, where) => {
    const validate = compiled.get(schema) ?? ajv.compile(asObject(toJsonSchema(schema)));
    compiled.set(schema, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `${where}${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  };
}

/** OpenAPI 3.0 says `nullable` where JSON Schema has a type of its own for null. */
function toJsonSchema(part: Json): Json {
  if (isList(part)) return part.map(toJsonSchema);
  if (typeof part !== "object" || part === null) return part;
  const { nullable, ...rest } = part;
  const schema = Object.fromEntries(
    Object.entries(rest).map(([name, value]) => [name, translate(name, value)]),
  );
  return nullable === true ? { anyOf: [{ type: "null" }, schema] } : schema;
}

function translate(name: string, value: Json): Json {
  if (name === "$ref" && typeof value === "string") return `github${value}`;
  // A property may be called "nullable" or "$ref".
  if (name !== "properties") return toJsonSchema(value);
  return Object.fromEntries(
    Object.entries(asObject(value)).map(([property, schema]) => [property, toJsonSchema(schema)]),
  );
}

/** The routes, those with fewer parameters first: a literal part wins over a parameter. */
function listRoutes({ paths }: Document) {
  const routes = Object.entries(paths).flatMap(([template, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      method,
      operation,
      parameters: template.split("{").length,
      pattern: new RegExp(`^${template.replaceAll(/\{([^}]+)\}/g, "(?<$1>[^/]+)")}$`),
    })),
  );
  return routes.sort((one, other) => one.parameters - other.parameters);
}

function isList(part: Json): part is readonly Json[] {
  return Array.isArray(part);
}

/** The object that a value is; an empty one for any other value. */
export function asObject(part: Json): JsonObject {
  return typeof part === "object" && part !== null && !isList(part) ? part : {};
}
