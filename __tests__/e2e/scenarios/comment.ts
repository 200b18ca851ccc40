/** What becomes of a pull request's comment and of its check. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import type { ToyProject } from "../../support/toy-project.ts";
import { linkRank, linkRankRegression, stock, storehouse } from "../harness/projects.ts";
import { onlyOne, readComment, writesTo } from "../harness/read-comment.ts";
import { setScene } from "../harness/scene.ts";
import { changeWorkflow, output } from "../harness/workflow.ts";
import type { Play } from "./play.ts";

/** A real program, by the README's own workflow, from its regression to the fix. */
export const followsARegressionToItsFix: Play = async (context, action) => {
  const { project, github, ...scene } = await setScene(context, { files: linkRank(), action });
  for (const patch of linkRankRegression()) project.git("apply", patch);
  project.commit();
  const { comments, ...pullRequest } = await scene.openPullRequest();

  const first = await pullRequest.run();
  const regressed = onlyOne(await comments.read());
  const { callSites, headline, head } = readComment(regressed);
  const merge = project.git("rev-parse", "refs/pull/1/merge");
  expect(first).toMatchObject({ isGreen: false, exit: 1, outputs: { verdict: "fail" } });
  expect(first.node).toMatch(/^v24\./);
  expect(regressed.author).toBe("github-actions[bot]");
  expect(head).toBe(project.git("rev-parse", "feature"));
  expect(headline).toContain("❌");
  expect(callSites[0]).toContain("<code>link_rank::graph::Graph::from_links</code>");
  expect(callSites[0]).toContain(`](https://github.com/octo/demo/blob/${merge}/src/graph.rs#L`);
  expect(callSites[0]).toContain("(+488,576)");
  expect(first.summary).toContain(callSites[0]);
  expect(first.annotations).toMatchObject([
    { level: "error", file: null, title: "heapgate: failed" },
    { level: "error", file: "src/graph.rs", title: expect.stringMatching(/\+477.KiB/) },
  ]);

  changeGraph(project, "Vec::new()", "Vec::with_capacity(2 * links.len())");
  const second = await pullRequest.run();
  const updated = onlyOne(await comments.read());
  expect(second).toMatchObject({ isGreen: false, exit: 1 });
  expect(updated.id).toBe(regressed.id);
  expect(readComment(updated).callSites[0]).toContain("(+560,000)");

  const again = await pullRequest.run();
  expect(again).toMatchObject({ isGreen: false, exit: 1 });
  expect(onlyOne(await comments.read())).toEqual(updated);

  changeGraph(project, "Vec::with_capacity(2 * links.len())", "Vec::with_capacity(links.len())");
  const fixed = await pullRequest.run();
  const folded = onlyOne(await comments.read());
  expect(fixed).toMatchObject({ isGreen: true, exit: 0, outputs: { verdict: "pass" } });
  expect(fixed.annotations).toEqual([]);
  expect(folded.id).toBe(regressed.id);
  expect(readComment(folded).headline).toContain("✅");
  expect(readComment(folded).rest).toMatch(/^<details>[\s\S]*<\/details>\s*$/);
  expect(writesTo(github)).toEqual(["create", "update", "update"]);
};

/** Commits another way to make room for the graph's targets. */
function changeGraph(project: ToyProject, from: string, to: string): void {
  const path = "src/graph.rs";
  const text = readFileSync(join(project.folder, path), "utf8");
  project.commit({ [path]: text.replace(`targets = ${from}`, `targets = ${to}`) });
}

/** A regression turns the check red. */
export const failsTheCheck: Play = async (context, action) => {
  const { project, ...scene } = await setScene(context, { files: storehouse(), action });
  project.commit(stock({ shelf: 2_000_000 }));
  const pullRequest = await scene.openPullRequest();
  expect(await pullRequest.run()).toMatchObject({ isGreen: false, exit: 1 });
};

/** The second push changes the comment of the first. */
export const updatesItsComment: Play = async (context, action) => {
  const { project, ...scene } = await setScene(context, { files: storehouse(), action });
  const { comments, ...pullRequest } = await scene.openPullRequest();
  project.commit(stock({ shelf: 2_000_000 }));
  await pullRequest.run();
  project.commit(stock({ shelf: 3_000_000 }));
  await pullRequest.run();
  const { head, callSites } = readComment(onlyOne(await comments.read()));
  expect(head).toBe(project.git("rev-parse", "feature"));
  expect(callSites[0]).toContain("(+2,000,000)");
};

/** A run that finds the same again leaves the comment alone. */
export const leavesWhatSaysTheSame: Play = async (context, action) => {
  const { project, github, ...scene } = await setScene(context, { files: storehouse(), action });
  const pullRequest = await scene.openPullRequest();
  project.commit(stock({ shelf: 2_000_000 }));
  await pullRequest.run();
  await pullRequest.run();
  expect(writesTo(github)).toEqual(["create"]);
};

/** A run that a newer commit has overtaken leaves the comment to that commit's run. */
export const leavesTheCommentToNewerRuns: Play = async (context, action) => {
  const { project, github, ...scene } = await setScene(context, { files: storehouse(), action });
  const pullRequest = await scene.openPullRequest();
  project.commit(stock({ shelf: 2_000_000 }));
  const run = await pullRequest.run({
    pull: (usual) => {
      github.setCommits(1, { head: "f".repeat(40), base: project.git("rev-parse", "main") });
      return usual;
    },
  });
  expect(run).toMatchObject({ isGreen: false, exit: 1, outputs: { "comment-url": "" } });
  expect(writesTo(github)).toEqual([]);
};

/** Nothing is said where there is nothing to say. */
export const saysNothingOfNoChange: Play = async (context, action) => {
  const { project, github, ...scene } = await setScene(context, { files: storehouse(), action });
  const { comments, ...pullRequest } = await scene.openPullRequest();
  project.commit({ "notes.txt": "Words.\n" });
  const run = await pullRequest.run();
  expect(run).toMatchObject({ isGreen: true, exit: 0, annotations: [] });
  expect(run.summary).toContain("No change");
  expect(await comments.read()).toEqual([]);
  expect(writesTo(github)).toEqual([]);
};

/** Later steps get what was found, also of a check that failed. */
export const handsItsOutputsOn: Play = async (context, action) => {
  const workflow = changeWorkflow({
    after: [
      {
        if: "always()",
        run: [
          `echo "verdict: ${output("verdict")}"`,
          `echo "delta: ${output("live-bytes-delta")}"`,
          `echo "site: ${output("top-site")}"`,
          `echo "comment: ${output("comment-url")}"`,
          `grep -c "call site" "${output("markdown-path")}"`,
          `test -s "${output("json-path")}" && echo "there is JSON"`,
        ].join("\n"),
      },
    ],
  });
  const { project, github, ...scene } = await setScene(context, {
    files: storehouse(),
    workflow,
    action,
  });
  const pullRequest = await scene.openPullRequest();
  project.commit(stock({ shelf: 2_000_000 }));
  const { log } = await pullRequest.run();
  expect(log).toContain("verdict: fail");
  expect(log).toContain("delta: 1000000");
  expect(log).toContain("site: storehouse::shelf::fill");
  expect(log).toContain(`comment: ${github.url}/octo/demo/issues/1#issuecomment-`);
  expect(log).toContain("there is JSON");
};

/** Copies of the marker in other people's comments are theirs, wherever they stand. */
export const leavesForeignCommentsAlone: Play = async (context, action) => {
  const { project, ...scene } = await setScene(context, { files: storehouse(), action });
  const { comments, ...pullRequest } = await scene.openPullRequest();
  project.commit(stock({ shelf: 2_000_000 }));
  await pullRequest.run();
  const own = onlyOne(await comments.read());
  await comments.remove(own);
  await comments.write(own.body, "token-of-a-stranger");
  await comments.write(own.body, "token-of-another-bot");
  await comments.write(`> ${own.body}`, "token-of-the-job");
  for (let count = 0; count < 100; count += 1)
    await comments.write("Me too.", "token-of-the-owner");
  const foreign = await comments.read();

  await pullRequest.run();
  project.commit(stock({ shelf: 3_000_000 }));
  await pullRequest.run();
  const all = await comments.read();
  expect(all.slice(0, -1)).toEqual(foreign);
  expect(readComment(onlyOne(all.slice(foreign.length))).callSites[0]).toContain("(+2,000,000)");
};
