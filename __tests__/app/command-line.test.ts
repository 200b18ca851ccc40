import { expect, test } from "vitest";
import { type ParsedCommand, parseCommandLine } from "../../src/app/command-line.ts";
import { SETTINGS } from "../../src/core/inputs/catalog.ts";
import { caught } from "../support/caught.ts";

function parse(...argv: readonly string[]): Exclude<ParsedCommand, { readonly kind: "text" }> {
  const parsed = parseCommandLine(argv, "0.1.0");
  if (parsed.kind === "text") throw new Error("a command was expected");
  return parsed;
}

function helpOf(...argv: readonly string[]): string {
  const parsed = parseCommandLine([...argv, "--help"], "0.1.0");
  return parsed.kind === "text" ? parsed.text : "";
}

const NOTHING = { check: {}, flags: {}, format: "text", verbose: false };

test("takes a bare command as it is", () => {
  expect(parse("check")).toEqual({ kind: "check", dryRun: false, ...NOTHING });
  expect(parse("measure")).toEqual({ kind: "measure", dryRun: false, save: null, ...NOTHING });
  expect(parse("demo")).toEqual({ kind: "demo", example: null, ...NOTHING });
});

/** What each setting is given as, and what comes of it. */
const SAMPLES: Readonly<Record<string, readonly [words: readonly string[], read: unknown]>> = {
  path: [["--path", "d"], "d"],
  package: [["--package", "p"], "p"],
  bin: [["--bin", "b"], "b"],
  example: [["--example", "e"], "e"],
  scenario: [
    ["--scenario", "a,b", "--scenario", "c d"],
    ["a", "b", "c d"],
  ],
  args: [
    ["--", "a b", '"c"', "--top", "--", ""],
    ["a b", '"c"', "--top", "--", ""],
  ],
  stdin: [["--stdin", "f"], "f"],
  env: [["--env", "A=1", "--env", "B=x=y"], { A: "1", B: "x=y" }],
  "working-directory": [["--working-directory", "w"], "w"],
  features: [
    ["--features", "a,b", "--features", "c"],
    ["a", "b", "c"],
  ],
  "all-features": [["--all-features"], true],
  "no-default-features": [["--no-default-features"], true],
  profile: [["--profile", "dist"], "dist"],
  target: [["--target=x86_64-unknown-linux-musl"], "x86_64-unknown-linux-musl"],
  toolchain: [["--toolchain", "nightly"], "nightly"],
  "cargo-args": [
    ["--cargo-args=-Zx", "--cargo-args", "y"],
    ["-Zx", "y"],
  ],
  instrument: [["--instrument", "probe"], "probe"],
  "dhat-feature": [["--dhat-feature", "heap"], "heap"],
  depth: [["--depth", "300"], 300],
  runs: [["--runs", "5"], 5],
  timeout: [["--timeout", "90s"], 90_000],
  "allow-failure": [["--allow-failure"], true],
  "max-profile-size": [["--max-profile-size", "1MiB"], 2 ** 20],
  base: [["--base", "main"], "main"],
  baseline: [["--baseline", "none"], "none"],
  "on-missing-baseline": [["--on-missing-baseline", "fail"], "fail"],
  "own-crate": [
    ["--own-crate", "a,b"],
    ["a", "b"],
  ],
  top: [["--top", "3"], 3],
  sort: [["--sort", "live-bytes"], "live-bytes"],
};

test.each(SETTINGS.filter(({ name }) => !["fail-on", "warn-on"].includes(name)))(
  "reads --$name",
  ({ name }) => {
    const [words, read] = SAMPLES[name] ?? [[], "no sample"];
    const { check, flags } = parse("check", ...words);
    expect({ ...check, ...flags }).toEqual({ [name]: read });
  },
);

test.each(["fail-on", "warn-on"] as const)("reads --%s as often as it is given", (name) => {
  const { flags } = parse("check", `--${name}`, "peak-bytes: +5%", `--${name}`, "live-bytes: +0");
  expect(flags[name]?.map(({ text }) => text)).toEqual(["peak-bytes: +5%", "live-bytes: +0"]);
});

test.each(["text", "markdown", "json"])("reads --format %s", (format) => {
  expect(parse("check", "--format", format).format).toBe(format);
});

test("reads what only some commands have", () => {
  expect(parse("check", "--dry-run", "--verbose")).toMatchObject({ dryRun: true, verbose: true });
  expect(parse("measure", "--save", "f.json")).toMatchObject({ save: "f.json" });
  expect(parse("demo", "log-digest")).toMatchObject({ example: "log-digest" });
  expect(parse("view", "a.json", "b.json")).toMatchObject({ files: ["a.json", "b.json"] });
});

test.each<{ name: string; words: string[]; base: string[]; head: string[] }>([
  { name: "two operands", words: ["a", "b"], base: ["a"], head: ["b"] },
  {
    name: "options for each run",
    words: ["--base", "a", "--base", "b", "--head", "c"],
    base: ["a", "b"],
    head: ["c"],
  },
  { name: "both", words: ["a", "b", "--head", "c"], base: ["a"], head: ["b", "c"] },
  {
    name: "operands that look like options",
    words: ["--", "-a", "--b"],
    base: ["-a"],
    head: ["--b"],
  },
])("reads the sides of a diff from $name", ({ words, base, head }) => {
  expect(parse("diff", ...words)).toMatchObject({ kind: "diff", base, head, check: {}, flags: {} });
});

test("takes the value of an option for what it is, also if it looks like one", () => {
  expect(parse("check", "--env=A=--top 3").flags.env).toEqual({ A: "--top 3" });
});

test.each<{ argv: string[]; what: string; remedy: string }>([
  { argv: ["chek"], what: "Unknown command 'chek'.", remedy: "Did you mean check?" },
  { argv: ["nonsense"], what: "Unknown command 'nonsense'.", remedy: "See `heapgate --help`." },
  { argv: ["check", "--tpo", "3"], what: "Unknown option '--tpo'.", remedy: "Did you mean --top?" },
  {
    argv: ["measure", "--fail-on", "x"],
    what: "Unknown option '--fail-on'.",
    remedy: "See `heapgate measure --help`.",
  },
  {
    argv: ["check", "--top"],
    what: "Option '--top <N>' argument missing.",
    remedy: "See `heapgate check --help`.",
  },
  {
    argv: ["check", "--top", "x"],
    what: '--top must be a whole number (it is "x").',
    remedy: "See `heapgate check --help` for what each setting takes.",
  },
  {
    argv: ["check", "x"],
    what: "Too many arguments for 'check'. Expected 0 arguments but got 1.",
    remedy: "The measured program's arguments stand after --: heapgate check -- ARGS",
  },
  {
    argv: ["demo", "x", "y"],
    what: "Too many arguments for 'demo'. Expected 1 argument but got 2.",
    remedy: "See `heapgate demo --help`.",
  },
  {
    argv: ["check", "--format", "html"],
    what: "Option '--format <FORMAT>' argument 'html' is invalid. Allowed choices are text, markdown, json.",
    remedy: "See `heapgate check --help`.",
  },
  {
    argv: ["diff", "a"],
    what: "A comparison needs a base and a head.",
    remedy: "heapgate diff BASE HEAD, or --base FILE and --head FILE for each run.",
  },
  {
    argv: ["view"],
    what: "Missing required argument 'FILE'.",
    remedy: "See `heapgate view --help`.",
  },
])("refuses $argv", ({ argv, what, remedy }) => {
  const error = caught(() => parseCommandLine(argv, "0.1.0"));
  expect([error.kind, error.message, error.remedy]).toEqual(["usage", what, remedy]);
});

test("prints the version", () => {
  expect(parseCommandLine(["--version"], "1.2.3")).toEqual({ kind: "text", text: "1.2.3\n" });
});

test("prints help where nothing was said", () => {
  expect(parseCommandLine([], "0.1.0")).toEqual({ kind: "text", text: helpOf() });
});

test.each(["heapgate", "measure", "diff", "view", "demo"])(
  "prints the help of %s",
  async (command) => {
    const help = command === "heapgate" ? helpOf() : helpOf(command);
    await expect(help).toMatchFileSnapshot(`golden/help-${command}.txt`);
  },
);

test("prints every setting in the help of check", () => {
  const help = helpOf("check");
  const listed = Array.from(help.matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gm), ([, name]) => name);
  const settings = SETTINGS.map(({ name }) => name).filter((name) => name !== "args");
  expect(listed).toEqual([...settings, "format", "verbose", "dry-run", "help"]);
});
