/** Each event that a workflow runs on, and the commit that it is compared with. */
import { expect } from "vitest";
import type { ToyProject } from "../../support/toy-project.ts";
import type { JsonObject } from "../harness/openapi.ts";
import { stock, storehouse } from "../harness/projects.ts";
import { type PullRequestRun, setScene } from "../harness/scene.ts";
import { changeWorkflow } from "../harness/workflow.ts";
import type { Play } from "./play.ts";

const MAIN = "refs/heads/main";

/** Commits of main, the oldest first; from the third one on its program holds more. */
type Commits = readonly [first: string, second: string, grown: string, last: string];

interface Event {
  readonly event: string;
  readonly payload: (commits: Commits) => JsonObject;
  /** What is compared with, of the commits. */
  readonly base: number;
  readonly verdict: "fail" | "pass";
}

const PUSH = { ref: MAIN, created: false, deleted: false, forced: false } as const;

/** What GitHub sends, for main at its last commit. */
export const EVENTS: readonly (readonly [name: string, play: Play])[] = [
  [
    "a push of several commits is compared with what the branch was at",
    onEvent({
      event: "push",
      payload: ([, second, , last]) => ({
        ...PUSH,
        before: second,
        after: last,
      }),
      base: 1,
      verdict: "fail",
    }),
  ],
  [
    "the push of a new branch is compared with its last commit's parent",
    onEvent({
      event: "push",
      payload: ([, , , last]) => ({
        ...PUSH,
        before: "0".repeat(40),
        after: last,
        created: true,
      }),
      base: 2,
      verdict: "pass",
    }),
  ],
  [
    "a merge queue's group is compared with the commit that it is queued on",
    onEvent({
      event: "merge_group",
      payload: ([first, , , last]) => ({
        action: "checks_requested",
        merge_group: {
          base_sha: first,
          base_ref: MAIN,
          head_sha: last,
          head_ref: "refs/heads/gh-readonly-queue/main/pr-1-0",
        },
      }),
      base: 0,
      verdict: "fail",
    }),
  ],
  [
    "a schedule's run is compared with the last commit's parent",
    onEvent({
      event: "schedule",
      payload: () => ({ schedule: "0 3 * * *" }),
      base: 2,
      verdict: "pass",
    }),
  ],
  [
    "a run that was asked for is compared with the last commit's parent",
    onEvent({
      event: "workflow_dispatch",
      payload: () => ({ ref: MAIN, inputs: {} }),
      base: 2,
      verdict: "pass",
    }),
  ],
];

function onEvent({ event, payload, base, verdict }: Event): Play {
  return async (context, action) => {
    const workflow = changeWorkflow({ on: [event] });
    const { project, github, run } = await setScene(context, {
      files: storehouse(),
      workflow,
      action,
    });
    const commits = growMain(project);
    const [, , , last] = commits;
    const result = await run({ event, payload: payload(commits), ref: MAIN, commit: last });
    expect(result).toMatchObject({
      isGreen: verdict === "pass",
      outputs: { verdict, "baseline-commit": commits[base], "baseline-source": "measured" },
    });
    expect(result.summary).toContain(verdict === "pass" ? "No change" : "storehouse::shelf::fill");
    expect(github.exchanges).toEqual([]);
  };
}

function growMain(project: ToyProject): Commits {
  project.git("checkout", "--quiet", "main");
  return [
    project.commit({ "notes.txt": "One.\n" }),
    project.commit({ "notes.txt": "Two.\n" }),
    project.commit(stock({ shelf: 2_000_000 })),
    project.commit({ "notes.txt": "Three.\n" }),
  ];
}

/** An event that runs a stranger's code with the repository's secrets. */
export const refusesPullRequestTarget: Play = async (context, action) => {
  const workflow = changeWorkflow({ on: ["pull_request_target"] });
  const options = { files: storehouse(), workflow, action };
  const { github, ...scene } = await setScene(context, options);
  const pullRequest = await scene.openPullRequest();
  const before = github.exchanges.length;
  const run = await pullRequest.run({ event: "pull_request_target" });
  expect(run).toMatchObject({ isGreen: false, exit: 2, outputs: {} });
  expect(run.annotations).toMatchObject([
    { level: "error", message: expect.stringContaining("pull_request_target") },
  ]);
  expect(run.log).not.toContain("building");
  // The test's own look at the pull request alone.
  expect(github.exchanges.slice(before).map(({ operation }) => operation)).toEqual(["pulls/get"]);
};

/** Main's own growth, made after the branch was, is not the pull request's: whatever is checked out, and how deep. */
export function doesNotCountMainsOwn(
  options: Pick<PullRequestRun, "checkout" | "depth" | "pull">,
): Play {
  return async (context, action) => {
    const { project, ...scene } = await setScene(context, { files: storehouse(), action });
    const start = project.git("rev-parse", "HEAD");
    project.commit({ "notes.txt": "Words.\n" });
    project.commit({ "notes.txt": "More words.\n" });
    project.git("checkout", "--quiet", "main");
    const advanced = project.commit(stock({ cellar: 3_000_000 }));
    project.git("checkout", "--quiet", "feature");
    const pullRequest = await scene.openPullRequest();
    const run = await pullRequest.run(options);
    const base = options.checkout === "head" ? start : advanced;
    expect(run).toMatchObject({
      isGreen: true,
      outputs: { verdict: "pass", "live-bytes-delta": "0", "baseline-commit": base },
    });
    expect(run.annotations).toEqual([]);
  };
}

/** A shallow clone that can fetch nothing more: nothing is compared, and it is told how to change that. */
export const explainsThatItCannotFetch: Play = async (context, action) => {
  const { project, ...scene } = await setScene(context, { files: storehouse(), action });
  project.commit(stock({ shelf: 2_000_000 }));
  const pullRequest = await scene.openPullRequest();
  const run = await pullRequest.run({ depth: 1, isCutOff: true });
  expect(run).toMatchObject({ isGreen: true, outputs: { verdict: "not-comparable" } });
  expect(run.annotations).toMatchObject([
    { level: "notice", message: expect.stringContaining("fetch-depth: 0") },
  ]);
};
