import { expect, test } from "vitest";
import {
  readActionInputs,
  readPublishSettings,
} from "../../../src/core/inputs/read-action-inputs.ts";
import { caught } from "../../support/caught.ts";

const NOTHING = {
  check: {},
  flags: {},
  action: {
    mode: "check",
    comment: "auto",
    annotations: true,
  },
};

test("takes an empty input for one that is not given", () => {
  expect(readActionInputs({})).toEqual(NOTHING);
  expect(
    readActionInputs({ INPUT_PATH: "", INPUT_ARGS: "\n \n", INPUT_TOP: " ", INPUT_COMMENT: "" }),
  ).toEqual(NOTHING);
});

test.each<{ name: string; text: string; read: unknown }>([
  { name: "path", text: "crates/app", read: "crates/app" },
  { name: "path", text: "  a b\n", read: "a b" },
  { name: "scenario", text: "parse large, small\nx", read: ["parse large", "small", "x"] },
  { name: "args", text: "--count 3\n\n  two words\r\n", read: ["--count 3", "two words"] },
  { name: "env", text: "A=1\nB=x=y\nC=", read: { A: "1", B: "x=y", C: "" } },
  { name: "features", text: "a,b\n c \n", read: ["a", "b", "c"] },
  { name: "all-features", text: "true", read: true },
  { name: "all-features", text: "True", read: true },
  { name: "all-features", text: "TRUE", read: true },
  { name: "no-default-features", text: "false", read: false },
  { name: "no-default-features", text: "False", read: false },
  { name: "allow-failure", text: "FALSE", read: false },
  { name: "working-directory", text: "data", read: "data" },
  { name: "cargo-args", text: "--locked\n-Zx", read: ["--locked", "-Zx"] },
  { name: "runs", text: "auto", read: "auto" },
  { name: "runs", text: "5", read: 5 },
  { name: "timeout", text: "90s", read: 90_000 },
  { name: "max-profile-size", text: "1MiB", read: 2 ** 20 },
  { name: "own-crate", text: "a\nb", read: ["a", "b"] },
  { name: "top", text: "3", read: 3 },
  { name: "sort", text: "live-bytes", read: "live-bytes" },
])("reads $name from $text", ({ name, text, read }) => {
  const { check, flags } = readActionInputs({ [`INPUT_${name.toUpperCase()}`]: text });
  expect({ ...check, ...flags }).toEqual({ [name]: read });
});

test("reads limits one a line", () => {
  const { flags } = readActionInputs({
    "INPUT_FAIL-ON": "peak-bytes: +5% & +256KiB\n\nlive-bytes: +0\n",
  });
  expect(flags["fail-on"]?.map(({ text }) => text)).toEqual([
    "peak-bytes: +5% & +256KiB",
    "live-bytes: +0",
  ]);
});

test("reads what the action alone has", () => {
  const { action } = readActionInputs({
    INPUT_MODE: "check",
    INPUT_COMMENT: "never",
    INPUT_KEY: "nightly",
    INPUT_ANNOTATIONS: "false",
    "INPUT_REPORT-DIR": "out",
    "INPUT_GITHUB-TOKEN": "t",
  });
  expect(action).toEqual({
    mode: "check",
    comment: "never",
    key: "nightly",
    annotations: false,
    "report-dir": "out",
    "github-token": "t",
  });
});

test.each<{ name: string; text: string; what: string }>([
  { name: "mode", text: "measure", what: "must be check: there is no other mode" },
  { name: "mode", text: "Check", what: "must be check: there is no other mode" },
  { name: "comment", text: "yes", what: "must be auto, always or never" },
  { name: "annotations", text: "yes", what: "must be true or false" },
  { name: "annotations", text: "tRUE", what: "must be true or false" },
  { name: "all-features", text: "1", what: "must be true or false" },
  { name: "top", text: "many", what: "must be a whole number" },
  { name: "runs", text: "0", what: "must be auto or a whole number from 1" },
  { name: "instrument", text: "dhat", what: "must be auto, feature or probe" },
  { name: "on-missing-baseline", text: "warn", what: "must be pass or fail" },
])("refuses $text as $name", ({ name, text, what }) => {
  const error = caught(() => readActionInputs({ [`INPUT_${name.toUpperCase()}`]: text }));
  expect(error.kind).toBe("usage");
  expect(error.message).toBe(`Input ${name} ${what} (it is "${text}").`);
  expect(error.remedy).toBe("See Inputs in heapgate's README for what each takes.");
});

test("points at the column of a limit that is wrong", () => {
  const error = caught(() =>
    readActionInputs({ "INPUT_FAIL-ON": "live-bytes: +0\n  peak-bytes: 5 %%\n" }),
  );
  expect(error.message).toBe("Input fail-on can't be read:");
  expect(error.remedy).toMatch(/^ {2}peak-bytes: 5 %%\n {14}\^\n/);
});

test("knows how to publish although inputs are wrong: those count as not given", () => {
  const { action } = readPublishSettings({
    INPUT_COMMENT: "often",
    INPUT_ANNOTATIONS: "false",
    INPUT_MODE: "guess",
    INPUT_TOP: "many",
    INPUT_KEY: "nightly",
  });
  expect(action).toEqual({ ...NOTHING.action, annotations: false, key: "nightly" });
});

const COMMITS = ["a".repeat(40), "b".repeat(40)];

test.each<{ name: string; texts: readonly string[]; isSame: boolean }>([
  { name: "args", texts: ["small", "large"], isSame: false },
  { name: "bin", texts: ["", "app"], isSame: false },
  { name: "env", texts: ["A=1", "A=2"], isSame: false },
  { name: "toolchain", texts: ["stable", "beta"], isSame: false },
  { name: "base", texts: ["main", "v1"], isSame: false },
  { name: "base", texts: COMMITS, isSame: true },
  { name: "args", texts: COMMITS.map((commit) => `--commit=${commit}`), isSame: true },
  { name: "args", texts: ["a", "\n a \n"], isSame: true },
  { name: "fail-on", texts: ["live-bytes: +0", "live-bytes: ?"], isSame: true },
  { name: "top", texts: ["1", "2"], isSame: true },
  { name: "runs", texts: ["2", "3"], isSame: true },
])("takes checks whose $name are $texts for the same: $isSame", ({ name, texts, isSame }) => {
  const [one, other] = texts.map((text) =>
    readPublishSettings({ [`INPUT_${name.toUpperCase()}`]: text }),
  );
  if (isSame) expect(one?.measured).toEqual(other?.measured);
  else expect(one?.measured).not.toEqual(other?.measured);
});
