/** Every command and every table of the README is true. */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "smol-toml";
import { expect, onTestFinished, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { DEFAULT_LIMITS, parseLimit } from "../../src/core/inputs/parse-limit.ts";
import { readActionInputs } from "../../src/core/inputs/read-action-inputs.ts";
import { BUNDLE, heapgate, SHARED_TARGET } from "../support/heapgate-cli.ts";
import { bareEnvironment } from "../support/probe-toys.ts";
import { EXAMPLE, readmeBlocks } from "../support/shown-workflows.ts";
import { holdingProgram, makeToy, manifest } from "../support/toy-project.ts";

const REPOSITORY = join(import.meta.dirname, "../..");
const README = readFileSync(join(REPOSITORY, "README.md"), "utf8");

const COMMANDS = readmeBlocks("sh").flatMap((text) => text.trim().split("\n"));

/** The two for a fresh machine: dist/bundle.test.ts runs the first, .ci/run the second. */
const FIRST_HOUR = ["node dist/cli/index.js demo", "npm ci && npm test"];

test("the two commands for a fresh machine come first, and CI runs the second", () => {
  expect(COMMANDS.slice(0, 2)).toEqual(FIRST_HOUR);
  const ci = readFileSync(join(REPOSITORY, ".ci/run"), "utf8").trim().split("\n");
  expect(ci.at(-1)).toBe(FIRST_HOUR[1]);
});

test("the workflow that it shows first is the example, to the letter", () => {
  expect(readmeBlocks("yaml")[0]).toBe(EXAMPLE);
});

test("the inputs that it shows mean what it says of them", () => {
  const [step] = parseYaml(readmeBlocks("yaml")[1] ?? "");
  const inputs = Object.entries(step.with).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    String(value),
  ]);
  const { flags } = readActionInputs(Object.fromEntries(inputs));
  expect(flags.bin).toBe("app");
  expect(flags.args).toEqual(["parse", "data/large.json"]);
  expect(flags["fail-on"]?.map(({ text }) => text)).toEqual([
    "peak-bytes: +2% & +64KiB",
    "live-bytes: +0",
  ]);
});

test("every other command runs, in the order in which it is shown", () => {
  const commands = COMMANDS.slice(FIRST_HOUR.length);
  expect(commands.length).toBeGreaterThan(4);
  const toy = makeToy({ "Cargo.toml": manifest("app"), "src/main.rs": holdingProgram(1_000) });
  toy.commit();
  toy.git("checkout", "--quiet", "-b", "change");
  toy.commit({ "src/main.rs": holdingProgram(1_001) });
  const path = pathWithHeapgate();
  for (const command of commands) {
    const { status, stderr } = spawnSync("sh", ["-c", command], {
      cwd: toy.folder,
      env: { ...bareEnvironment(), CARGO_TARGET_DIR: SHARED_TARGET, PATH: path },
      encoding: "utf8",
    });
    expect(status, `${command}\n${stderr}`).toBe(0);
  }
});

/** A PATH on which the committed bundle is called `heapgate`. */
function pathWithHeapgate(): string {
  const folder = mkdtempSync(join(tmpdir(), "heapgate-path-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const program = join(folder, "heapgate");
  mkdirSync(folder, { recursive: true });
  writeFileSync(program, `#!/bin/sh\nexec "${BUNDLE[0]}" "${BUNDLE[1]}" "$@"\n`);
  chmodSync(program, 0o755);
  return `${folder}:${bareEnvironment()["PATH"]}`;
}

test("the metadata that it shows is read as a scenario", async () => {
  const [metadata = ""] = readmeBlocks("toml");
  expect(parse(metadata)).toBeTypeOf("object");
  const toy = makeToy({
    "Cargo.toml": `${manifest("app")}\n${metadata}`,
    "src/main.rs": holdingProgram(1),
  });
  const { status, stdout, stderr } = await heapgate(["check", "--dry-run"], { cwd: toy.folder });
  expect(status, stderr).toBe(0);
  expect(stdout).toContain("parse-large");
  expect(stdout).toContain("peak-bytes: +5% & +256KiB");
});

test("its limits can be parsed, and its defaults are the defaults", () => {
  const shown = [...README.matchAll(/`((?:site |crate \w+ )?[a-z]+-(?:bytes|blocks): [^`]+)`/g)];
  const texts = shown.map(([, text = ""]) => text);
  expect(texts.length).toBeGreaterThan(5);
  for (const text of texts) expect(parseLimit(text), text).toMatchObject({ ok: true });
  for (const { text } of [...DEFAULT_LIMITS.failOn, ...DEFAULT_LIMITS.warnOn]) {
    expect(texts).toContain(text);
  }
});

test("its links lead to files that are there", () => {
  const targets = [...README.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = ""]) => path);
  expect(targets.length).toBeGreaterThan(4);
  for (const path of targets) {
    expect(() => readFileSync(join(REPOSITORY, path)), path).not.toThrow(/ENOENT/);
  }
});
