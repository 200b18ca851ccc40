import { expect, test } from "vitest";
import {
  COMMAND_LINE,
  layerScenario,
  layerSettings,
  readCheckSettings,
  readScenarioSettings,
} from "../../../src/core/inputs/read-settings.ts";
import type { ScenarioSettings } from "../../../src/core/inputs/settings.ts";
import { caught } from "../../support/caught.ts";

const MANIFEST = {
  name: (setting: string) => `[package.metadata.heapgate] ${setting}`,
  where: "/work/app/Cargo.toml",
  known: ["bin", "fail-on", "top"],
  advice: COMMAND_LINE.advice,
};

test.each<{ name: string; raw: object; expected: object }>([
  { name: "a table of variables", raw: { env: { A: "1" } }, expected: { env: { A: "1" } } },
  {
    name: "KEY=VALUE entries, whose values may hold =",
    raw: { env: ["A=1", "B=x=y", "C="] },
    expected: { env: { A: "1", B: "x=y", C: "" } },
  },
  { name: "one entry for a list", raw: { args: "a b" }, expected: { args: ["a b"] } },
  { name: "an empty argument", raw: { args: ["", "x"] }, expected: { args: ["", "x"] } },
  {
    name: "features with commas and blanks between them",
    raw: { features: ["a,b c", "dep/x"] },
    expected: { features: ["a", "b", "c", "dep/x"] },
  },
  { name: "runs in digits", raw: { runs: "3" }, expected: { runs: 3 } },
  { name: "runs as a number", raw: { runs: 3 }, expected: { runs: 3 } },
  { name: "runs as auto", raw: { runs: "auto" }, expected: { runs: "auto" } },
  { name: "milliseconds", raw: { timeout: "5ms" }, expected: { timeout: 5 } },
  { name: "hours", raw: { timeout: "2h" }, expected: { timeout: 7_200_000 } },
  {
    name: "a size",
    raw: { "max-profile-size": "1.5KiB" },
    expected: { "max-profile-size": 1536 },
  },
  { name: "nothing", raw: {}, expected: {} },
])("reads $name", ({ raw, expected }) => {
  expect(readScenarioSettings(raw, COMMAND_LINE)).toEqual(expected);
});

test("reads limits one a line, and passes empty lines over", () => {
  const { "fail-on": limits } = readScenarioSettings(
    { "fail-on": ["peak-bytes: +5%\n\nlive-bytes: +0", "total-blocks: 10"] },
    COMMAND_LINE,
  );
  expect(limits?.map(({ text }) => text)).toEqual([
    "peak-bytes: +5%",
    "live-bytes: +0",
    "total-blocks: 10",
  ]);
});

test.each<{ raw: object; what: string }>([
  { raw: { bin: 5 }, what: "--bin must be text (it is 5)." },
  { raw: { bin: "" }, what: '--bin must not be empty (it is "").' },
  { raw: { env: ["A"] }, what: '--env must be entries that read KEY=VALUE (it is ["A"]).' },
  { raw: { env: { A: 1 } }, what: "--env must be a table of texts (it is 1)." },
  { raw: { env: { "A=": "1" } }, what: '--env must have names without = (it is "A=").' },
  { raw: { bin: "a\0" }, what: '--bin must not hold a NUL (it is "a\0").' },
  { raw: { args: ["a\0"] }, what: '--args must not hold a NUL (it is ["a\\u0000"]).' },
  { raw: { features: "a\0" }, what: '--features must not hold a NUL (it is ["a\\u0000"]).' },
  { raw: { env: ["A=\0"] }, what: '--env must not hold a NUL (it is ["A=\\u0000"]).' },
  { raw: { env: { A: "\0" } }, what: '--env must not hold a NUL (it is "\0").' },
  { raw: { env: { "A\0": "" } }, what: '--env must not hold a NUL (it is "A\0").' },
  { raw: { depth: "abc" }, what: '--depth must be a whole number (it is "abc").' },
  { raw: { depth: "1e3" }, what: '--depth must be a whole number (it is "1e3").' },
  { raw: { depth: 1.5 }, what: "--depth must be a whole number (it is 1.5)." },
  { raw: { depth: "0" }, what: '--depth must be at least 1 (it is "0").' },
  { raw: { runs: 0 }, what: "--runs must be auto or a whole number from 1 (it is 0)." },
  { raw: { timeout: 600 }, what: '--timeout must be text such as "90s" (it is 600).' },
  { raw: { timeout: "0s" }, what: '--timeout must be more than nothing (it is "0s").' },
  { raw: { timeout: "1000h" }, what: '--timeout must be at most 24 days (it is "1000h").' },
  {
    raw: { timeout: "1.5m" },
    what: '--timeout must be a whole number with ms, s, m or h, such as 90s (it is "1.5m").',
  },
  {
    raw: { "max-profile-size": "2GB" },
    what: '--max-profile-size must be a size such as 512MiB or 2GiB (it is "2GB").',
  },
  { raw: { "all-features": "yes" }, what: '--all-features must be true or false (it is "yes").' },
  {
    raw: { instrument: "dhat" },
    what: '--instrument must be auto, feature or probe (it is "dhat").',
  },
])("refuses $raw with what was seen", ({ raw, what }) => {
  const error = caught(() => readScenarioSettings(raw, COMMAND_LINE));
  expect(error.kind).toBe("usage");
  expect(error.message).toBe(what);
});

test.each<{ raw: object; what: string }>([
  { raw: { top: "abc" }, what: '--top must be a whole number (it is "abc").' },
  {
    raw: { sort: "peak" },
    what: '--sort must be one of peak-bytes, live-bytes, live-blocks, total-bytes, total-blocks (it is "peak").',
  },
  {
    raw: { "on-missing-baseline": "x" },
    what: '--on-missing-baseline must be pass or fail (it is "x").',
  },
])("refuses $raw for a whole check", ({ raw, what }) => {
  expect(caught(() => readCheckSettings(raw, COMMAND_LINE)).message).toBe(what);
});

test("points at the column of a limit that is wrong", () => {
  const error = caught(() => readScenarioSettings({ "fail-on": "peak-bytes: 5 %%" }, COMMAND_LINE));
  expect(error.remedy).toMatch(/^ {2}peak-bytes: 5 %%\n {14}\^\n/);
});

test("names a setting that there is none of, where it stands, and the nearest that there is", () => {
  const error = caught(() => readScenarioSettings({ "fail-an": 1 }, MANIFEST));
  expect(error.message).toBe("There is no setting [package.metadata.heapgate] fail-an.");
  expect(error.where).toBe("/work/app/Cargo.toml");
  expect(error.remedy).toBe('Did you mean "fail-on"? Settings are: bin, fail-on, top.');
});

test("splits names of scenarios at commas and not at blanks", () => {
  const { scenario } = readCheckSettings({ scenario: ["parse large, small", "x"] }, COMMAND_LINE);
  expect(scenario).toEqual(["parse large", "small", "x"]);
});

test("takes each setting from the first layer that gives it", () => {
  const layers: readonly ScenarioSettings[] = [
    { profile: "a", target: undefined },
    { profile: "b", target: "c", runs: 3 },
  ];
  expect(layerSettings(...layers)).toEqual({ profile: "a", target: "c", runs: 3 });
});

test("lets the first layer that names a target decide about it alone", () => {
  const settings = layerScenario({ runs: 3 }, { example: "e" }, { bin: "b", runs: 1 });
  expect(settings).toEqual({ runs: 3, example: "e" });
});
