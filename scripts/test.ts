/**
 * The whole proof: `npm test`. Runs every check, shows what each printed, and ends with one line of counts. A tool that
 * npm can't install is named with the line that installs it; what needs it is skipped on a laptop and fails under CI.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Check {
  readonly name: string;
  readonly needs: readonly Tool[];
  readonly run: () => Counts;
}

interface Tool {
  readonly name: string;
  readonly probe: readonly [string, ...string[]];
  readonly install: string;
}

const CARGO: Tool = {
  name: "cargo",
  probe: ["cargo", "--version"],
  install: "https://rustup.rs, then: rustup toolchain install stable",
};
const CLIPPY: Tool = {
  name: "clippy",
  probe: ["cargo", "clippy", "--version"],
  install: "rustup component add clippy",
};
const RUSTFMT: Tool = {
  name: "rustfmt",
  probe: ["cargo", "fmt", "--version"],
  install: "rustup component add rustfmt",
};
const GIT: Tool = { name: "git", probe: ["git", "--version"], install: "apt-get install git" };
const GO_BIN = "with $(go env GOPATH)/bin on the PATH";
const ACT: Tool = {
  name: "act",
  probe: ["act", "--version"],
  install: `go install github.com/nektos/act@v0.2.89, ${GO_BIN}`,
};
const ACTIONLINT: Tool = {
  name: "actionlint",
  probe: ["actionlint", "-version"],
  install: `go install github.com/rhysd/actionlint/cmd/actionlint@v1.7.12, ${GO_BIN}`,
};
const ZIZMOR: Tool = {
  name: "zizmor",
  probe: ["zizmor", "--version"],
  install: "pip install zizmor==1.32.0",
};

const scratch = mkdtempSync(join(tmpdir(), "heapgate-test-"));

const PROBE = ["--locked", "--manifest-path", "probe/Cargo.toml"] as const;

const CHECKS: readonly Check[] = [
  step("lint", [], "biome", "check", "--error-on-warnings", "."),
  step("types", [], "tsc", "-p", "tsconfig.json"),
  step("unused code", [], "knip"),
  { name: "dist is what src builds", needs: [GIT], run: compareDist },
  step(
    "probe: format",
    [CARGO, RUSTFMT],
    "cargo",
    "fmt",
    "--check",
    "--manifest-path",
    "probe/Cargo.toml",
  ),
  step(
    "probe: clippy",
    [CARGO, CLIPPY],
    "cargo",
    "clippy",
    "--quiet",
    ...PROBE,
    "--all-targets",
    "--",
    "-D",
    "warnings",
  ),
  step(
    "probe: tests",
    [CARGO],
    "cargo",
    "test",
    "--quiet",
    ...PROBE,
    "--target-dir",
    "target/probe-tests",
  ),
  { name: "workflows", needs: [ACTIONLINT, ZIZMOR], run: () => runVitest("workflows") },
  { name: "unit tests", needs: [GIT], run: () => runVitest("unit") },
  { name: "tests with real programs", needs: [GIT, CARGO], run: () => runVitest("programs") },
  { name: "end-to-end", needs: [GIT, CARGO, ACT], run: () => runVitest("e2e") },
];

/** A check that one command is: its exit status decides. */
function step(
  name: string,
  needs: readonly Tool[],
  command: string,
  ...args: readonly string[]
): Check {
  return { name, needs, run: () => outcome(call(command, args)) };
}

function call(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: "inherit" }).status === 0;
}

function outcome(success: boolean): Counts {
  return { passed: success ? 1 : 0, failed: success ? 0 : 1, skipped: 0 };
}

/** Rebuilds the bundles elsewhere, so that the committed ones are left alone, and compares byte for byte. */
function compareDist(): Counts {
  const fresh = join(scratch, "dist");
  const built = call("node", ["scripts/build-dist.ts", fresh]);
  return outcome(
    built && call("git", ["diff", "--no-index", "--stat", "--exit-code", "dist", fresh]),
  );
}

function runVitest(project: string): Counts {
  const file = join(scratch, `${project}.json`);
  const success = call("vitest", [
    "run",
    "--project",
    project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ]);
  // Where vitest itself fails to start there is no report.
  if (!existsSync(file)) return outcome(false);
  const counts = countTests(JSON.parse(readFileSync(file, "utf8")));
  return success || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

function countTests(report: unknown): Counts {
  const numbers = new Map(Object.entries(report as Record<string, unknown>));
  const read = (name: string) => Number(numbers.get(name) ?? 0);
  return {
    passed: read("numPassedTests"),
    failed: read("numFailedTests"),
    skipped: read("numPendingTests") + read("numTodoTests"),
  };
}

function isMissing({ probe: [command, ...args] }: Tool): boolean {
  return spawnSync(command, args, { stdio: "ignore" }).status !== 0;
}

const inCi = (process.env["CI"] ?? "") !== "";
const results: { readonly name: string; readonly counts: Counts; readonly seconds: number }[] = [];

for (const { name, needs, run } of CHECKS) {
  console.log(`\n── ${name}`);
  const started = performance.now();
  const missing = needs.filter(isMissing);
  for (const tool of missing) console.log(`${tool.name} is missing. Install it: ${tool.install}`);
  const counts =
    missing.length === 0 ? run() : { passed: 0, failed: inCi ? 1 : 0, skipped: inCi ? 0 : 1 };
  results.push({ name, counts, seconds: (performance.now() - started) / 1_000 });
}
rmSync(scratch, { recursive: true, force: true });

console.log("");
for (const { name, counts, seconds } of results) {
  const mark = counts.failed > 0 ? "✗" : counts.skipped > 0 ? "-" : "✓";
  console.log(`${mark} ${name} (${seconds.toFixed(1)} s)`);
}
const sum = (key: keyof Counts) => results.reduce((total, { counts }) => total + counts[key], 0);
console.log(`\n${sum("passed")} passed, ${sum("failed")} failed, ${sum("skipped")} skipped`);
if (sum("failed") > 0 || (inCi && sum("skipped") > 0)) process.exitCode = 1;
