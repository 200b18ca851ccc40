/** Tokens that may only read: the check is judged as ever, and says why there is no comment. */
import { expect } from "vitest";
import { FORBIDDEN } from "../harness/faults.ts";
import { asObject, type JsonObject } from "../harness/openapi.ts";
import { stock, storehouse } from "../harness/projects.ts";
import { annotationsOf } from "../harness/run-result.ts";
import { type PullRequestRun, setScene } from "../harness/scene.ts";
import { changeWorkflow, readmeWorkflow } from "../harness/workflow.ts";
import type { Play } from "./play.ts";

interface Circumstances extends Pick<PullRequestRun, "pull"> {
  /** The README's if not given. */
  readonly workflow?: string;
}

/** Plays a regression whose run may not write: red by the verdict, one notice, all else as ever. */
function cannotComment(reason: string, circumstances: Circumstances = {}): Play {
  const { pull, workflow = readmeWorkflow() } = circumstances;
  return async (context, action) => {
    const options = { files: storehouse(), workflow, action };
    const { project, ...scene } = await setScene(context, options);
    const { comments, ...pullRequest } = await scene.openPullRequest();
    project.commit(stock({ shelf: 2_000_000 }));
    const run = await pullRequest.run({
      token: "token-that-may-only-read",
      ...(pull === undefined ? {} : { pull }),
    });
    expect(await comments.read()).toEqual([]);
    expect(run).toMatchObject({ isGreen: false, exit: 1 });
    expect(run.summary).toContain("storehouse::shelf::fill");
    expect(annotationsOf(run, "notice")).toMatchObject([
      { message: expect.stringContaining(reason) },
    ]);
    expect(annotationsOf(run, "error")).toMatchObject([{ file: null }, { file: "src/shelf.rs" }]);
    expect(annotationsOf(run, "warning")).toEqual([]);
  };
}

/** Makes a pull request one from another repository. */
export function asFork(pull: JsonObject): JsonObject {
  const head = asObject(pull["head"] ?? null);
  const repo = { ...asObject(head["repo"] ?? null), id: 2, full_name: "stranger/demo", fork: true };
  return { ...pull, head: { ...head, repo } };
}

/** A pull request from another repository. */
export const explainsAFork: Play = cannotComment("from a fork", { pull: asFork });

/** A pull request from another repository, whose workflow gets an empty text for every secret. */
export const explainsAForksSecret: Play = cannotComment("from a fork no secrets", {
  pull: asFork,
  workflow: changeWorkflow({ with: { "github-token": `\${{ secrets.COMMENT_TOKEN }}` } }),
});

/** A pull request of Dependabot's. */
export const explainsDependabot: Play = cannotComment("Dependabot", {
  pull: (pull) => ({
    ...pull,
    user: { login: "dependabot[bot]", id: 49_699_333, type: "Bot" },
  }),
});

/** A pull request of the repository's own, in a workflow without the permission. */
export const asksForThePermission: Play = cannotComment("pull-requests: write");

/** What may not be written never turns a check red. */
export const staysGreen: Play = async (context, action) => {
  const workflow = changeWorkflow({ with: { "fail-on": "live-bytes: +64MiB" } });
  const options = { files: storehouse(), workflow, action };
  const { project, ...scene } = await setScene(context, options);
  const { comments, ...pullRequest } = await scene.openPullRequest();
  project.commit(stock({ shelf: 2_000_000 }));
  const run = await pullRequest.run({ token: "token-that-may-only-read" });
  expect(run).toMatchObject({ isGreen: true, exit: 0, outputs: { verdict: "warn" } });
  expect(annotationsOf(run, "notice")).toHaveLength(1);
  expect(await comments.read()).toEqual([]);
};

/** Where there is nothing to say, nobody is told that it could not be said. */
export const complainsOfNothing: Play = async (context, action) => {
  const { project, github, ...scene } = await setScene(context, { files: storehouse(), action });
  const pullRequest = await scene.openPullRequest();
  project.commit({ "notes.txt": "Words.\n" });
  github.fail({ operation: "issues/list-comments", answer: FORBIDDEN });
  const run = await pullRequest.run({ token: "token-that-may-only-read" });
  expect(run).toMatchObject({ isGreen: true, exit: 0, annotations: [] });
};
