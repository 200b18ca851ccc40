/** The runner of these tests, with an action that stands in for heapgate: what a run did is read as it was. */
import { expect, test } from "vitest";
import { makeScratch } from "../support/scratch.ts";
import { setScene } from "./harness/scene.ts";
import { changeWorkflow, output } from "./harness/workflow.ts";

const STAND_IN = `
import { appendFileSync, existsSync } from "node:fs";
const { env } = process;
console.log("::warning file=src/main.rs,line=3,title=A%3A title::100%25 of it");
console.log("tree: " + existsSync("Cargo.toml") + ", sha: " + env.GITHUB_SHA + ", ref: " + env.GITHUB_REF);
appendFileSync(env.GITHUB_STEP_SUMMARY, "# A heading\\n");
appendFileSync(env.GITHUB_OUTPUT, "verdict<<end\\nfail\\nend\\n");
const response = await fetch(env.GITHUB_API_URL + "/repos/" + env.GITHUB_REPOSITORY + "/issues/1/comments", {
  method: "POST",
  headers: { authorization: "token " + env["INPUT_GITHUB-TOKEN"] },
  body: JSON.stringify({ body: "by " + env["INPUT_KEY"] }),
});
console.log("answer: " + response.status);
process.exitCode = 1;
`;

const MANIFEST = `
name: stand-in
inputs: { github-token: { default: "\${{ github.token }}" }, key: {} }
outputs: { verdict: {} }
runs: { using: node24, main: dist/index.js }
`;

test("reads what a step printed, wrote, gave to the next step, and ended with", async (context) => {
  const action = makeScratch({
    "action.yml": MANIFEST,
    "dist/index.js": STAND_IN,
    "dist/package.json": '{"type":"module"}',
  });
  const scene = await setScene(context, {
    files: { "Cargo.toml": "" },
    action,
    workflow: changeWorkflow({
      with: { key: "a key" },
      after: [{ if: "always()", run: `echo "then: ${output("verdict")}"` }],
    }),
  });
  const pullRequest = await scene.openPullRequest();
  const run = await pullRequest.run();
  expect(run).toMatchObject({ isGreen: false, exit: 1, outputs: { verdict: "fail" } });
  expect(run.node).toMatch(/^v24\./);
  expect(run.summary).toBe("# A heading\n");
  expect(run.annotations).toEqual([
    { level: "warning", title: "A: title", file: "src/main.rs", line: 3, message: "100% of it" },
  ]);
  const merge = scene.project.git("rev-parse", "refs/pull/1/merge");
  expect(run.log).toContain(`tree: true, sha: ${merge}, ref: refs/pull/1/merge`);
  expect(run.log).toContain("then: fail");
  expect(await pullRequest.comments.read()).toMatchObject([
    { author: "github-actions[bot]", body: "by a key" },
  ]);
});
