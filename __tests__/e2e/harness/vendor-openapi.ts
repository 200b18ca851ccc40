/**
 * Cuts GitHub's own OpenAPI description down to the operations that the tests serve, with everything they refer to.
 *
 *     npm run vendor-openapi -w heapgate-e2e [-- --check]
 *
 * The package unpacks to 385 MB, of which one file of 29 MB is needed: `npm pack` fetches it without installing it.
 * With --check nothing is written: it fails where the cut is not what the package says, or an operation is gone.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PACKAGE = { name: "@octokit/openapi", version: "23.0.2" } as const;
const SUBSET = join(import.meta.dirname, "../../fixtures/github-openapi.json");

/** What heapgate asks of GitHub, and what a test asks to set a scene. */
const OPERATIONS = [
  "issues/list-comments",
  "issues/create-comment",
  "issues/update-comment",
  "issues/delete-comment",
  "pulls/get",
  "pulls/create",
] as const;

const METHODS = ["get", "post", "put", "patch", "delete"] as const;

/** Prose and examples are four fifths of the description. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  "description",
  "example",
  "examples",
  "externalDocs",
  "x-github",
]);

type Json = string | number | boolean | null | readonly Json[] | JsonObject;
interface JsonObject {
  readonly [name: string]: Json | undefined;
}
/** What the cut collects of the description's `components`, by kind and name. */
type Components = Record<string, Record<string, Json>>;

const text = `${JSON.stringify(cut(download()), null, 1)}\n`;
if (!process.argv.includes("--check")) {
  writeFileSync(SUBSET, text);
  console.log(`${(text.length / 1024).toFixed(0)} KiB of ${PACKAGE.name}@${PACKAGE.version}`);
} else if (readFileSync(SUBSET, "utf8") !== text) {
  console.error(
    `fixtures/github-openapi.json is not what ${PACKAGE.name}@${PACKAGE.version} says.`,
  );
  process.exitCode = 1;
}

function download(): JsonObject {
  const folder = mkdtempSync(join(tmpdir(), "heapgate-openapi-"));
  const { name, version } = PACKAGE;
  execFileSync("npm", ["pack", "--silent", `${name}@${version}`, "--pack-destination", folder]);
  const archive = join(folder, `octokit-openapi-${version}.tgz`);
  const file = "package/generated/api.github.com.json";
  const json = execFileSync("tar", ["-xzOf", archive, file], { maxBuffer: 100_000_000 });
  rmSync(folder, { recursive: true });
  return asObject(JSON.parse(json.toString()));
}

function cut(description: JsonObject): JsonObject {
  const all = asObject(description["components"]);
  const components: Components = {};
  const paths: Record<string, Record<string, Json>> = {};
  const wanted = new Set<Json | undefined>(OPERATIONS);
  for (const [path, item] of Object.entries(asObject(description["paths"]))) {
    for (const method of METHODS) {
      const operation = asObject(asObject(item)[method] ?? {});
      if (!wanted.delete(operation["operationId"])) continue;
      const parts = pickParts(operation, all);
      paths[path] = { ...paths[path], [method]: withoutProse(parts) };
      collect(parts, all, components);
    }
  }
  if (wanted.size > 0) throw new Error(`gone from the description: ${[...wanted].join(", ")}`);
  const source = `${PACKAGE.name}@${PACKAGE.version}`;
  return {
    openapi: description["openapi"],
    info: { title: "GitHub v3 REST API", license: "MIT", source },
    paths,
    components,
  };
}

/** What is said of an operation's requests and answers; what its parts only name is put in their place. */
function pickParts(operation: JsonObject, all: JsonObject): JsonObject {
  const { operationId, parameters = [], requestBody, responses } = operation;
  return {
    operationId,
    parameters: isList(parameters) ? parameters.map((one) => follow(one, all)) : [],
    ...(requestBody === undefined ? {} : { requestBody: follow(requestBody, all) }),
    responses: Object.fromEntries(
      Object.entries(asObject(responses)).map(([status, one]) => [status, follow(one, all)]),
    ),
  };
}

/** What a part names, or the part. */
function follow(part: Json | undefined, all: JsonObject): Json {
  const reference = asObject(part)["$ref"];
  if (typeof reference !== "string") return part ?? null;
  const [, , kind = "", name = ""] = reference.split("/");
  return asObject(all[kind])[name] ?? null;
}

/** Adds what a part refers to, and what that refers to. */
function collect(part: Json | undefined, all: JsonObject, into: Components): void {
  if (typeof part !== "object" || part === null) return;
  const reference = isList(part) ? undefined : part["$ref"];
  if (typeof reference === "string") {
    const [, , kind = "", name = ""] = reference.split("/");
    if (into[kind]?.[name] !== undefined) return;
    const target = asObject(all[kind])[name] ?? null;
    into[kind] = { ...into[kind], [name]: withoutProse(target) };
    collect(target, all, into);
    return;
  }
  for (const value of Object.values(part)) collect(value, all, into);
}

function withoutProse(part: Json): Json {
  if (isList(part)) return part.map(withoutProse);
  if (typeof part !== "object" || part === null) return part;
  const kept = Object.entries(part).filter(
    ([name, value]) => value !== undefined && !(LEFT_OUT.has(name) && isProse(name, value)),
  );
  return Object.fromEntries(
    kept.map(([name, value]) => [
      name,
      name === "properties" ? cleanEach(asObject(value)) : withoutProse(value ?? null),
    ]),
  );
}

/** A property may itself be called "description". */
function cleanEach(properties: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, withoutProse(schema ?? null)]),
  );
}

/** A response's `description` is text; where it holds a schema it is a part's name. */
function isProse(name: string, value: Json | undefined): boolean {
  return name !== "description" || typeof value === "string";
}

function isList(part: Json): part is readonly Json[] {
  return Array.isArray(part);
}

function asObject(part: Json | undefined): JsonObject {
  if (typeof part === "object" && part !== null && !isList(part)) return part;
  throw new Error(`not an object: ${JSON.stringify(part)?.slice(0, 80)}`);
}
