/** action.yml says what the code does: GitHub reads it, and so do people. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { ACTION_SETTINGS, SETTINGS, type SettingEntry } from "../src/core/inputs/catalog.ts";
import { makeOutputs } from "../src/core/report/outputs.ts";
import { REPORTS } from "./support/report-cases.ts";

const ROOT = join(import.meta.dirname, "..");
const TEXT = readFileSync(join(ROOT, "action.yml"), "utf8");
const ACTION = parse(TEXT);

const SCHEMA = join(import.meta.dirname, "fixtures/github-action/schema.json");
const isAction = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(SCHEMA, "utf8")));

/** The text of an input, from what the command line's help says. */
function describeInput({ value, effect, default: fallback }: SettingEntry<string>): string {
  const list = value?.endsWith("…")
    ? ` One a line${value === "NAMES…" ? ", or with commas between them" : ""}.`
    : "";
  const none = value === null ? "false" : "none";
  return `${effect.charAt(0).toUpperCase()}${effect.slice(1)}.${list} Default: ${fallback ?? none}`;
}

test("its inputs are the settings, each with its effect and its default", () => {
  const described = Object.entries(ACTION.inputs).map(([name, input]) => [
    name,
    Object(input).description,
  ]);
  expect(described).toEqual(
    [...SETTINGS, ...ACTION_SETTINGS].map((entry) => [entry.name, describeInput(entry)]),
  );
});

test("only the token has its default there, as any other would win over Cargo.toml", () => {
  const defaults = Object.entries(ACTION.inputs).flatMap(([name, input]) =>
    "default" in Object(input) ? [[name, Object(input).default]] : [],
  );
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of a workflow
  expect(defaults).toEqual([["github-token", "${{ github.token }}"]]);
});

test("its outputs are those that are made", () => {
  const made = makeOutputs(REPORTS.regression, {
    baseline: "measure",
    folder: "",
    markdown: "",
    json: "",
    commentUrl: null,
  });
  expect(Object.keys(ACTION.outputs)).toEqual(Object.keys(made));
});

test("README's table of outputs names them all", () => {
  const readme = readFileSync(join(ROOT, "README.md"), "utf8");
  const [, section = ""] = /^## Outputs$(.*?)^## /ms.exec(readme) ?? [];
  const named = (section.match(/^\| `[^|]*/gm) ?? []).flatMap((cell) =>
    Array.from(cell.matchAll(/`([^`]+)`/g), ([, name]) => name),
  );
  expect(named).toEqual(Object.keys(ACTION.outputs));
});

test("the file that it runs is the bundle", () => {
  expect(ACTION.runs).toEqual({ using: "node24", main: "dist/index.js" });
});

test("its description is short enough for GitHub's marketplace", () => {
  // "Description must be less than 125 characters.", says the form by which a release is published there.
  expect(ACTION.description.length).toBeLessThan(125);
});

test("it is valid", () => {
  isAction(ACTION);
  expect(isAction.errors).toBeNull();
});

test.each<{ name: string; from: string; to: string }>([
  { name: "no name", from: "name: heapgate\n", to: "" },
  { name: "no description", from: "description: Memory", to: "# Memory" },
  { name: "no runs", from: "\nruns:", to: "\nrun:" },
  { name: "a runtime that there is not", from: "node24", to: "node25" },
  { name: "no main", from: "  main: dist/index.js", to: "" },
  {
    name: "an input without a description",
    from: "  path:\n    description",
    to: "  path:\n    text",
  },
  { name: "an input with a type", from: "  path:\n", to: "  path:\n    type: string\n" },
  { name: "an input's name that starts with a digit", from: "  path:\n", to: "  1path:\n" },
  { name: "an output with a value", from: "  verdict:\n", to: "  verdict:\n    value: x\n" },
  { name: "an icon that there is not", from: "icon: activity", to: "icon: heap" },
  { name: "a colour that there is not", from: "color: orange", to: "color: pink" },
  { name: "a key that there is not", from: "author:", to: "authors:" },
])("it would not be with $name", ({ from, to }) => {
  expect(TEXT).toContain(from);
  expect(isAction(parse(TEXT.replace(from, to)))).toBe(false);
});
