/** The committed bundle, as users have it: no npm install, any supported Node, from any folder. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { heapgate } from "../support/heapgate-cli.ts";
import { NODE_VERSIONS, nodeProgram } from "../support/node-versions.ts";

const REPOSITORY = join(import.meta.dirname, "../..");
const scratch = mkdtempSync(join(tmpdir(), "heapgate-bundle-"));
/** What a user needs of the repository, and nothing else. */
const installed = join(scratch, "installed");
for (const folder of ["dist", "probe", "examples"]) {
  cpSync(join(REPOSITORY, folder), join(installed, folder), {
    recursive: true,
    filter: (path) => !path.endsWith("/target"),
  });
}
const bundle = join(installed, "dist/cli/index.js");

afterAll(() => rmSync(scratch, { recursive: true }));

test.each(NODE_VERSIONS)("runs the demo under Node %s", async (version) => {
  const { status, stdout, stderr } = await heapgate(["demo", "job-runner"], {
    cwd: scratch,
    program: [nodeProgram(version), bundle],
  });
  expect(status, stderr).toBe(0);
  expect(stdout).toContain("job_runner::job::Job::new");
  const comment = join(scratch, ".heapgate/demo/comment.md");
  expect(existsSync(comment)).toBe(true);
  expect(readFileSync(comment, "utf8").split("\n")[0]).toContain("job_runner::job::Job::new");
});

test("says its version, which is the package's", async () => {
  const { stdout } = await heapgate(["--version"], {
    cwd: scratch,
    program: [process.execPath, bundle],
  });
  const text = readFileSync(join(REPOSITORY, "package.json"), "utf8");
  expect(JSON.parse(text)).toHaveProperty("version", stdout.trim());
});

test("is started by its own first line", () => {
  expect(readFileSync(bundle, "utf8").split("\n")[0]).toBe("#!/usr/bin/env node");
});

test("has the notices of everything that is bundled", () => {
  const notices = readFileSync(join(installed, "dist/licenses.txt"), "utf8");
  const { dependencies } = JSON.parse(readFileSync(join(REPOSITORY, "package.json"), "utf8")) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  for (const name of Object.keys(dependencies)) expect(notices).toContain(`${name}\n`);
});
