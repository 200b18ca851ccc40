import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { SETTINGS } from "../../../src/core/inputs/catalog.ts";
import { CheckSettings, ScenarioSettings } from "../../../src/core/inputs/settings.ts";

const README = join(import.meta.dirname, "../../../README.md");

const names = SETTINGS.map(({ name }) => name);

test("lists every setting that can be read, once, and no other", () => {
  const readable = [
    ...Object.keys(ScenarioSettings.entries),
    ...Object.keys(CheckSettings.entries),
  ];
  expect(names.toSorted()).toEqual(readable.toSorted());
});

test("gives a value's name to every setting but flags", () => {
  const flags = SETTINGS.filter(({ value }) => value === null).map(({ name }) => name);
  expect(flags).toEqual(["all-features", "no-default-features", "allow-failure"]);
});

test("README's table has exactly the settings, as help has them", () => {
  const rows = readFileSync(README, "utf8").match(/^\| *`--.*$/gm);
  const expected = SETTINGS.filter(({ name }) => name !== "args").map((entry) => {
    const value = entry.value === null ? "" : ` ${entry.value.replace("…", "")}`;
    return `| \`--${entry.name}${value}\` | ${entry.default ?? ""} | ${entry.effect} |`;
  });
  expect(rows).toEqual(expected);
});
