import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ActionSettings } from "../../../src/core/inputs/action-settings.ts";
import { ACTION_SETTINGS, SETTINGS } from "../../../src/core/inputs/catalog.ts";
import { DEFAULT_LIMITS } from "../../../src/core/inputs/parse-limit.ts";
import { COMMAND_LINE, readScenarioSettings } from "../../../src/core/inputs/read-settings.ts";
import { CheckSettings, ScenarioSettings } from "../../../src/core/inputs/settings.ts";

const README = join(import.meta.dirname, "../../../README.md");

const ALL = [...SETTINGS, ...ACTION_SETTINGS];

test("lists every setting that can be read, once, and no other", () => {
  const readable = [ScenarioSettings, CheckSettings, ActionSettings].flatMap(({ entries }) =>
    Object.keys(entries),
  );
  expect(ALL.map(({ name }) => name).toSorted()).toEqual(readable.toSorted());
});

test("gives a value's name to every setting but flags", () => {
  const flags = ALL.filter(({ value }) => value === null).map(({ name }) => name);
  expect(flags).toEqual(["all-features", "no-default-features", "allow-failure", "annotations"]);
});

test.each([
  { name: "fail-on", limits: DEFAULT_LIMITS.failOn },
  { name: "warn-on", limits: DEFAULT_LIMITS.warnOn },
] as const)("takes the default limits of $name as they are shown", ({ name, limits }) => {
  const shown = SETTINGS.find((entry) => entry.name === name)?.default;
  expect(readScenarioSettings({ [name]: shown }, COMMAND_LINE)[name]).toEqual(limits);
});

test("README's tables have exactly the settings, with the texts that help and action.yml have", () => {
  const [, section = ""] = /^## Inputs$(.*?)^## /ms.exec(readFileSync(README, "utf8")) ?? [];
  const rows = section.match(/^\| `.*$/gm);
  const expected = ALL.map((entry) => {
    const value = entry.value ?? "true, false";
    return `| \`${entry.name}\` | ${value} | ${entry.default ?? ""} | ${entry.effect} |`;
  });
  expect(rows).toEqual(expected);
});
