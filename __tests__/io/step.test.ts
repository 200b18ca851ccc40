import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FORGED_COMMANDS, findCommands } from "../support/runner-commands.ts";
import { makeScratch } from "../support/scratch.ts";

const STEP = join(import.meta.dirname, "../../src/io/step.ts");

/** What a process prints and leaves in its command files that calls the step port in this way. */
function inStep(calls: string, environment: Readonly<Record<string, string>> = {}) {
  const folder = makeScratch({ output: "", summary: "" });
  const files = {
    GITHUB_OUTPUT: join(folder, "output"),
    GITHUB_STEP_SUMMARY: join(folder, "summary"),
  };
  const env = { PATH: process.env["PATH"], ...files, ...environment };
  const program = join(folder, "program.mjs");
  writeFileSync(
    program,
    `import { makeStep } from ${JSON.stringify(STEP)};
const step = makeStep(process.env);
${calls}\n`,
  );
  const { stdout, stderr, status } = spawnSync(process.execPath, [program], {
    env,
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, ""]);
  const read = (path: string) => readFileSync(path, "utf8");
  return {
    stdout,
    output: read(files.GITHUB_OUTPUT),
    summary: read(files.GITHUB_STEP_SUMMARY),
  };
}

test("annotates lines, and the run where there is no place", () => {
  const place = '{ file: "src/a,b:c.rs", line: 7 }';
  const { stdout } = inStep(`
step.annotate({ level: "error", title: "a: b, c", message: "x\\ny", place: ${place} });
step.annotate({ level: "notice", title: "t", message: "m", place: null });`);
  expect(stdout).toBe(
    "::error title=a%3A b%2C c,file=src/a%2Cb%3Ac.rs,line=7::x%0Ay\n::notice title=t::m\n",
  );
});

test("gives one command for each annotation, whatever its texts hold", () => {
  const { stdout } = inStep(`
for (const text of ${JSON.stringify(FORGED_COMMANDS)})
  step.annotate({ level: "warning", title: text, message: text, place: { file: text, line: 1 } });`);
  const found = findCommands(stdout).map(({ name }) => name);
  expect(found).toEqual(FORGED_COMMANDS.map(() => "warning"));
});

test("prints text with its colours, and no command", () => {
  const { stdout } = inStep('step.print("\\u001b[31ma\\u001b[39m\\n::error::x\\r##[error]y\\n");');
  expect(stdout.split("\n").map((line) => line.replaceAll("\u200b", ""))).toEqual([
    "\u001b[31ma\u001b[39m",
    "::error::x",
    "##[error]y",
    "",
  ]);
  expect(findCommands(stdout)).toEqual([]);
});

test("ends the last line that it prints once", () => {
  expect(inStep('step.print("a"); step.print("b\\n"); step.print("c\\n\\n");').stdout).toBe(
    "a\nb\nc\n\n",
  );
});

test("sets outputs that no value can leave", () => {
  const { output, stdout } = inStep(`
step.setOutput("verdict", "pass");
step.setOutput("top-site", "a\\nEOF\\nreason<<EOF\\nx");`);
  const [, first, second] =
    /^verdict<<(\S+)\npass\n\1\ntop-site<<(\S+)\na\nEOF\nreason<<EOF\nx\n\2\n$/.exec(output) ?? [];
  expect(first).toMatch(/^ghadelimiter_[\w-]{36}$/);
  expect(second).not.toBe(first);
  expect(stdout).toBe("");
});

test("adds Markdown to the page of the run", () => {
  const { summary } = inStep(
    'await step.writeSummary("# One\\n"); await step.writeSummary("two\\n");',
  );
  expect(summary).toBe("# One\ntwo\n");
});

test("goes on where the runner has no page for runs", () => {
  const calls = 'await step.writeSummary("x"); step.print("after");';
  expect(inStep(calls, { GITHUB_STEP_SUMMARY: "" }).stdout).toBe("after\n");
});

test.each(["", "/missing/summary"])("goes on where the page can't be written: %s", (path) => {
  const summary = path === "" ? makeScratch({}) : path;
  const calls = `await step.writeSummary("x"); step.setOutput("verdict", "pass");`;
  const { stdout, output } = inStep(calls, { GITHUB_STEP_SUMMARY: summary });
  expect(stdout).toMatch(
    /^::warning title=heapgate%3A the summary was not written::.+%0AThe report is in the log of this job\.\n$/,
  );
  expect(output).toContain("pass");
});

test("puts the runner's own command files back", () => {
  const { output, stdout } = inStep(`
import { appendFileSync } from "node:fs";
const restore = step.guardCommandFiles();
appendFileSync(process.env.GITHUB_OUTPUT, "verdict=pass");
console.log(restore().join());`);
  expect([output, stdout]).toEqual(["", "GITHUB_OUTPUT\n"]);
});
