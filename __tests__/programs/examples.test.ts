/** Each example's seeded regression is found, by name and by number, and nothing is found where nothing is. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LaidOutExample } from "../../src/app/example-history.ts";
import { heapgate } from "../support/heapgate-cli.ts";
import { ALL_EXAMPLES, layOut } from "../support/lay-out-example.ts";
import { readCheck } from "../support/read-check.ts";

const scratch = mkdtempSync(join(tmpdir(), "heapgate-example-checks-"));

afterAll(() => rmSync(scratch, { recursive: true }));

describe.each(ALL_EXAMPLES)("$name", (example) => {
  const { guilty } = example;
  const cwd = join(scratch, example.name);
  const measured = ["--package", example.package, "--", ...example.args];
  let commits: LaidOutExample;

  beforeAll(async () => {
    commits = await layOut(example, cwd);
  });

  test("head against base fails, with the guilty function first and its growth as counted by hand", async () => {
    const { status, stdout, stderr } = await heapgate(
      ["check", "--base", commits.base, "--format", "json", ...measured],
      { cwd },
    );
    expect(status, stderr).toBe(1);
    const [first] = readCheck(stdout).sites;
    expect(first).toMatchObject({ symbol: guilty.symbol, file: guilty.file, own: true });
    const { delta } = first?.metrics[guilty.metric] ?? { delta: 0 };
    expect(Math.abs(delta - guilty.delta) / guilty.delta).toBeLessThan(0.01);
  });

  test("the comment names the guilty function in its first line", async () => {
    const { stdout } = await heapgate(
      ["check", "--base", commits.base, "--format", "markdown", ...measured],
      { cwd },
    );
    expect(stdout.split("\n")[0]).toContain(guilty.symbol);
  });

  test("the line that reproduces the table prints it", async () => {
    const { stdout } = await heapgate(["check", "--base", commits.base, ...measured], { cwd });
    const line = /heapgate (diff .*)$/m.exec(stdout)?.[1] ?? "";
    const again = await heapgate(line.split(" "), { cwd });
    expect(again.status, again.stderr).toBe(1);
    expect(tableOf(again.stdout)).toEqual(tableOf(stdout));
  });

  test("head against itself passes and says that nothing changed", async () => {
    const { status, stdout, stderr } = await heapgate(
      ["check", "--base", commits.head, ...measured],
      { cwd },
    );
    expect(status, stderr).toBe(0);
    expect(stdout.toLowerCase()).toContain("no change");
  });
});

/** The rows of metrics and call sites: what stands between the headline and the notes and the line of provenance. */
function tableOf(report: string): readonly string[] {
  const lines = report.split("\n");
  const from = lines.findIndex((line) => /\bbase\b.*\bhead\b.*\bchange\b/.test(line));
  const to = lines.findIndex(
    (line, index) => index > from && /^ {2}(?:note: |base |\S+ against )/.test(line),
  );
  return lines.slice(from, to);
}
