/** A GitHub that fails: each time there is one comment, or one line that says why there is none. */
import { expect } from "vitest";
import {
  BAD_GATEWAY,
  type Fault,
  FORBIDDEN,
  FORBIDDEN_QUERY,
  NOT_FOUND,
  TOO_LONG,
  tooManyRequests,
} from "../harness/faults.ts";
import { stock, storehouse } from "../harness/projects.ts";
import { onlyOne, readComment } from "../harness/read-comment.ts";
import type { RunResult } from "../harness/run-result.ts";
import { type Scene, setScene } from "../harness/scene.ts";
import { changeWorkflow } from "../harness/workflow.ts";
import type { Play } from "./play.ts";

/** Growth that is only warned of: whatever turned the check red would be the fault. */
const WARNING = changeWorkflow({ with: { "fail-on": "live-bytes: +64MiB" } });

/** The comment is there all the same. */
function survives(fault: Fault): Play {
  return async (context, action) => {
    const { run, comments } = await playFault(context, { fault, action });
    expect(readComment(onlyOne(await comments.read())).callSites[0]).toContain("(+1,000,000)");
    expect(aboutTheComment(run)).toEqual([]);
  };
}

/** There is no comment, and one annotation says why. */
function explains(reason: string, fault: Fault): Play {
  return async (context, action) => {
    const { run, comments } = await playFault(context, { fault, action });
    expect(await comments.read()).toEqual([]);
    expect(aboutTheComment(run)).toMatchObject([{ message: expect.stringContaining(reason) }]);
  };
}

/** A token that GitHub does not know. */
const explainsABadToken: Play = async (context, action) => {
  const { run, comments } = await playFault(context, { action, token: "a-token-of-old" });
  expect(await comments.read()).toEqual([]);
  expect(aboutTheComment(run)).toMatchObject([
    { level: "warning", message: expect.stringContaining("does not accept the token") },
  ]);
};

/** A create that says it failed although it was carried out. */
export const noticesWhatWasWritten: Play = survives({
  operation: "issues/create-comment",
  answer: BAD_GATEWAY,
  carriedOut: true,
});

/** What can go wrong, and what comes of it. */
export const FAULTS: readonly (readonly [name: string, play: Play])[] = [
  ["a server that fails once", survives({ ...listing(BAD_GATEWAY), times: 1 })],
  ["a server that fails each time", explains("GitHub failed", listing(BAD_GATEWAY))],
  ["a create that fails once", survives({ ...creating(BAD_GATEWAY), times: 1 })],
  ["a create that fails each time", explains("GitHub failed", creating(BAD_GATEWAY))],
  ["a create that fails after it was carried out", noticesWhatWasWritten],
  [
    "a create that is carried out and never answered",
    survives({ ...creating("silence"), times: 1, carriedOut: true }),
  ],
  ["a server that does not answer once", survives({ ...listing("silence"), times: 1 })],
  ["a token that GitHub does not know", explainsABadToken],
  ["a token that may not ask who it is", survives(asking(FORBIDDEN))],
  ["a query that may not ask it", survives(asking(FORBIDDEN_QUERY))],
  [
    "a server that fails each time it is asked that",
    explains("GitHub failed", asking(BAD_GATEWAY)),
  ],
  ["a token that may not even read", explains("may not write", listing(NOT_FOUND))],
  ["a comment that GitHub finds too long", explains("longer", creating(TOO_LONG))],
  ["a limit of requests that is soon over", survives({ ...listing(tooManyRequests(1)), times: 1 })],
  ["a limit of requests that lasts an hour", explains("3600 s", creating(tooManyRequests(3600)))],
];

/** Those that wait half a minute and more. */
export const LONG_FAULTS: typeof FAULTS = [
  ["a server that never answers", explains("timeout", listing("silence"))],
];

function listing(answer: Fault["answer"]): Fault {
  return { operation: "issues/list-comments", answer };
}

/** Whose the token is. */
function asking(answer: Fault["answer"]): Fault {
  return { operation: "graphql", answer };
}

function creating(answer: Fault["answer"]): Fault {
  return { operation: "issues/create-comment", answer };
}

async function playFault(
  context: Parameters<Play>[0],
  options: {
    readonly fault?: Fault;
    readonly action: string | undefined;
    readonly token?: string;
  },
) {
  const { fault, action, token = "token-of-the-job" } = options;
  const scene: Scene = await setScene(context, { files: storehouse(), workflow: WARNING, action });
  const { comments, ...pullRequest } = await scene.openPullRequest();
  scene.project.commit(stock({ shelf: 2_000_000 }));
  if (fault !== undefined) scene.github.fail(fault);
  const run = await pullRequest.run({ token });
  expect(run).toMatchObject({ isGreen: true, exit: 0, outputs: { verdict: "warn" } });
  expect(run.summary).toContain("storehouse::shelf::fill");
  return { run, comments };
}

/** Annotations that are not about the program. */
function aboutTheComment({ annotations }: RunResult): RunResult["annotations"] {
  return annotations.filter(({ title }) => title?.includes("comment") === true);
}
