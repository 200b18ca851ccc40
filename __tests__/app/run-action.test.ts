import { expect, test, vi } from "vitest";
import { runAction } from "../../src/app/run-action.ts";
import { EXIT, Interrupted } from "../../src/core/errors.ts";
import { readPublishSettings } from "../../src/core/inputs/read-action-inputs.ts";
import type { PullRequestEvent, WorkflowEvent } from "../../src/core/plan/event.ts";
import type { WorkflowContext } from "../../src/core/plan/workflow-context.ts";
import { parseMarker } from "../../src/core/report/comment-marker.ts";
import { makePullRequestEvent } from "../support/make-pull-request-event.ts";
import { type CommentsSetup, makeMemoryComments } from "../support/memory-comments.ts";
import { makeWorld, RESOURCES, setProgram, type World } from "../support/memory-ports.ts";
import { type MemoryStep, makeMemoryStep } from "../support/memory-step.ts";

const BASE = ["keep app::cache 1000 x 10"];
const GROWN = ["keep app::cache 1000 x 1010"];

/** A pull request's tip on a base commit, and what it measures. */
interface PullRequest {
  readonly world: World;
  readonly event: PullRequestEvent;
}

function makePullRequest(...program: readonly string[]): PullRequest {
  const world = makeWorld();
  setProgram(world, ...BASE);
  world.repository.commit("refs/remotes/origin/main");
  world.repository.originRefs.set("refs/heads/main", world.repository.refs.get("HEAD") ?? "");
  setProgram(world, ...program);
  const headCommit = world.repository.commit();
  return { world, event: makePullRequestEvent({ headCommit }) };
}

function contextOf(event: WorkflowEvent, runId: number): WorkflowContext {
  return {
    repository: { owner: "octo", name: "app" },
    serverUrl: "https://github.com",
    apiUrl: "https://api.github.com",
    graphqlUrl: "https://api.github.com/graphql",
    runId,
    attempt: 1,
    workflowPath: ".github/workflows/heap.yml",
    job: "heap",
    workspace: "/work/app",
    commit: "c".repeat(40),
    event,
  };
}

interface Asked {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly comments?: CommentsSetup;
  readonly tampered?: readonly string[];
}

/** What is different in a later run. */
interface Rerun {
  readonly inputs?: Readonly<Record<string, string>>;
  /** It is another job of the run before, not a run of its own. */
  readonly isSameRun?: boolean;
}

/** A step that can be run again, with the pull request's comments as the last run left them. */
function makeJob({ world, event }: PullRequest, { comments = {}, ...asked }: Asked = {}) {
  const port = makeMemoryComments({ headCommit: event.headCommit, ...comments });
  const steps: MemoryStep[] = [];
  let runId = 100;
  const run = async (given: WorkflowEvent = event, rerun: Rerun = {}) => {
    const step = makeMemoryStep(asked.tampered);
    steps.push(step);
    runId += rerun.isSameRun === true ? 0 : 1;
    const ports = {
      ...world.ports,
      step,
      comments: port,
      endStrays: async () => void step.log.push("strays ended"),
    };
    const variables = Object.entries(rerun.inputs ?? asked.inputs ?? {}).map(
      ([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const,
    );
    const environment = Object.fromEntries(variables);
    const status = await runAction(ports, RESOURCES, {
      invokedIn: "/work/app",
      environment,
      settings: readPublishSettings(environment),
      context: contextOf(given, runId),
    });
    return { step, status };
  };
  return { run, steps, comments: port };
}

test("a regression fails the step, and one comment names the call site with its line in the commit", async () => {
  const pullRequest = makePullRequest(...GROWN);
  const { run, comments } = makeJob(pullRequest);
  const { step, status } = await run();
  expect(status).toBe(EXIT.limitPassed);
  const [comment] = comments.shown();
  expect(comments.shown()).toHaveLength(1);
  expect(parseMarker(comment?.body ?? "")).toMatchObject({ runId: 101, attempt: 1 });
  expect(comment?.body).toContain("app::cache");
  expect(comment?.body).toContain(`/octo/app/blob/${pullRequest.event.headCommit}/`);
  expect(step.summaries.join("")).toContain("app::cache");
  expect(step.annotations[0]).toMatchObject({ level: "error", place: null });
  expect(step.outputs.get("verdict")).toBe("fail");
  expect(step.outputs.get("comment-url")).toBe(comment?.url);
  expect(world(pullRequest, step.outputs.get("json-path"))).toContain('"heapgate/check/1"');
});

function world({ world: { files } }: PullRequest, path: string | undefined): string {
  return files.get(path ?? "") ?? "";
}

test("programs have ended and the command files are put back before anything is published", async () => {
  const { step } = await makeJob(makePullRequest(...GROWN)).run();
  expect(step.log[0]).toBe("strays ended");
  expect(step.order.slice(0, 2)).toEqual(["guard", "restore"]);
  expect(step.order.lastIndexOf("summary")).toBeLessThan(step.order.indexOf("output"));
});

test("all but the comment is published before GitHub is asked, which may never answer", async () => {
  const job = makeJob(makePullRequest(...GROWN));
  const seen: string[] = [];
  job.comments.viewer = () => {
    seen.push(...(job.steps[0]?.order ?? []));
    return new Promise(() => undefined);
  };
  void job.run();
  await vi.waitFor(() => expect(seen).not.toEqual([]));
  expect(new Set(seen)).toEqual(new Set(["guard", "restore", "summary", "annotate", "output"]));
});

test("a program that wrote to the command files is told of", async () => {
  const { step } = await makeJob(makePullRequest(...BASE), { tampered: ["GITHUB_PATH"] }).run();
  expect(step.annotations).toMatchObject([{ level: "warning" }]);
  expect(step.annotations[0]?.message).toContain("GITHUB_PATH");
});

test("nothing changed: no comment, and the step is green", async () => {
  const { run, comments } = makeJob(makePullRequest(...BASE));
  const { step, status } = await run();
  expect([status, comments.shown(), step.annotations]).toEqual([EXIT.pass, [], []]);
  expect(step.outputs.get("verdict")).toBe("pass");
  expect(step.outputs.get("comment-url")).toBe("");
});

test("the same commit again changes no comment, although it takes another time", async () => {
  const pullRequest = makePullRequest(...GROWN);
  const { run, comments } = makeJob(pullRequest);
  await run();
  pullRequest.world.tick(5_000);
  await run();
  expect(comments.calls.filter((call) => call === "update")).toEqual([]);
  expect(comments.shown()).toHaveLength(1);
});

test("the fix folds the comment under one line", async () => {
  const pullRequest = makePullRequest(...GROWN);
  const { run, comments } = makeJob(pullRequest);
  await run();
  setProgram(pullRequest.world, ...BASE);
  const headCommit = pullRequest.world.repository.commit();
  comments.headCommit = async () => headCommit;
  const { status } = await run(makePullRequestEvent({ headCommit }));
  expect(status).toBe(EXIT.pass);
  expect(comments.shown()).toHaveLength(1);
  expect(comments.shown()[0]?.body).toMatch(
    /^<!-- .*\n✅ \*\*No change in memory use\*\*.*\n\n<details>/,
  );
});

test("a check that can't be made replaces an older result, and makes no comment of its own", async () => {
  const pullRequest = makePullRequest(...GROWN);
  const { run, comments } = makeJob(pullRequest);
  await run();
  setProgram(pullRequest.world, "exit 3");
  const headCommit = pullRequest.world.repository.commit();
  comments.headCommit = async () => headCommit;
  const { step, status } = await run(makePullRequestEvent({ headCommit }));
  expect(status).toBe(EXIT.measure);
  expect(comments.shown()).toHaveLength(1);
  expect(comments.shown()[0]?.body).toContain("could not be measured");
  expect(step.summaries.join("")).toContain("allow-failure: true");
  expect(step.annotations).toMatchObject([{ level: "error" }]);
  const other = makeJob(pullRequest);
  await other.run();
  expect(other.comments.shown()).toEqual([]);
});

test("what a program said of its own options is quoted as it stands, apart from the advice", async () => {
  const usage = "Usage: app --path <PATH> --timeout 30";
  const pullRequest = makePullRequest("exit 2", `warn ${usage}`);
  const { step } = await makeJob(pullRequest).run();
  expect(step.log.join("")).toContain(`app said:\n${usage}\n`);
  expect(step.annotations[0]?.message).toContain(usage);
  expect(step.summaries.join("")).toContain(
    "allow-failure: true.\n\napp said:\n\n<pre>\nUsage: app --path &lt;PATH&gt; --timeout 30\n</pre>",
  );
});

test("a job that has checked nothing out is told to", async () => {
  const pullRequest = makePullRequest(...BASE);
  for (const path of [...pullRequest.world.files.keys()]) {
    if (path.startsWith("/work/app/")) pullRequest.world.files.delete(path);
  }
  const { step, status } = await makeJob(pullRequest).run();
  expect(status).toBe(EXIT.usage);
  expect(step.summaries.join("")).toContain("<pre>\n- uses: actions/checkout&#64;v7\n</pre>");
});

test("whoever asked for no baseline is not told on every pull request that there is none", async () => {
  const { run, comments } = makeJob(makePullRequest(...GROWN), { inputs: { baseline: "none" } });
  const { step, status } = await run();
  expect([status, comments.shown()]).toEqual([EXIT.pass, []]);
  expect(step.outputs.get("verdict")).toBe("not-comparable");
});

test("a token that may not write costs one notice and no red", async () => {
  const refused = { status: 403, message: "Resource not accessible by integration" };
  const { run, comments } = makeJob(makePullRequest(...GROWN), {
    inputs: { "fail-on": "peak-bytes: 1GiB", "warn-on": "peak-bytes: +0" },
    comments: { faults: { "create 1": refused } },
  });
  const { step, status } = await run();
  expect([status, comments.shown()]).toEqual([EXIT.pass, []]);
  expect(step.annotations.filter(({ level }) => level === "notice")).toHaveLength(1);
  expect(step.summaries.join("")).toContain("app::cache");
});

test.each<WorkflowEvent>([
  { kind: "push", before: null },
  { kind: "schedule" },
  { kind: "workflow_dispatch" },
])("asks nothing of the API on $kind", async (event) => {
  const { run, comments } = makeJob(makePullRequest(...GROWN));
  const { step, status } = await run(event);
  expect([status, comments.calls]).toEqual([EXIT.limitPassed, []]);
  expect(step.summaries).toHaveLength(1);
});

test("annotations beside lines can be switched off, and comments", async () => {
  const pullRequest = makePullRequest(...GROWN);
  expect((await makeJob(pullRequest).run()).step.annotations).toMatchObject([
    { title: "heapgate: failed", place: null },
    { place: { file: "src/main.rs" } },
  ]);
  const { run, comments } = makeJob(pullRequest, {
    inputs: { annotations: "false", comment: "never" },
  });
  const { step, status } = await run();
  expect([status, comments.calls]).toEqual([EXIT.limitPassed, []]);
  expect(step.annotations).toMatchObject([{ title: "heapgate: failed", place: null }]);
});

test("jobs of a matrix that measure different things have a comment each", async () => {
  const { run, comments } = makeJob(makePullRequest(...GROWN));
  for (const args of ["small", "large"]) await run(undefined, { inputs: { args } });
  expect(comments.shown()).toHaveLength(2);
  expect(new Set(comments.shown().map(({ body }) => parseMarker(body)?.key)).size).toBe(2);
});

test("a job's regression is not written over by another job of the same key and run", async () => {
  const pullRequest = makePullRequest(...GROWN);
  const { run, comments } = makeJob(pullRequest);
  await run();
  const before = comments.shown();
  const inputs = { "fail-on": "peak-bytes: 1GiB", "warn-on": "peak-bytes: 1GiB" };
  const { step, status } = await run(undefined, { inputs, isSameRun: true });
  expect([status, comments.shown()]).toEqual([EXIT.pass, before]);
  expect(step.annotations).toMatchObject([{ level: "warning", place: null }]);
  expect(step.annotations[0]?.message).toContain("  key: $");
  expect(step.outputs.get("comment-url")).toBe("");
});

test("a key of its own keeps jobs apart that measure the same", async () => {
  const { run, comments } = makeJob(makePullRequest(...GROWN));
  for (const key of ["one", "two"]) await run(undefined, { inputs: { key }, isSameRun: true });
  expect(comments.shown()).toHaveLength(2);
});

test("wrong inputs replace an older result, and are told of on the run's page and in its list", async () => {
  const { run, comments } = makeJob(makePullRequest(...GROWN));
  await run();
  const { step, status } = await run(undefined, { inputs: { "fail-on": "peak-bytes: 5 %%" } });
  expect(status).toBe(EXIT.usage);
  expect(comments.shown()).toHaveLength(1);
  expect(comments.shown()[0]?.body).toContain("Input fail-on can't be read");
  expect(step.summaries.join("")).toContain("Input fail-on can't be read");
  expect(step.annotations).toMatchObject([{ level: "error", title: "heapgate: not measured" }]);
});

test("the folder that profiles lie in is told of when nothing could be compared", async () => {
  const pullRequest = makePullRequest("exit 3");
  const inputs: readonly (readonly [Rerun["inputs"], string])[] = [
    [{}, "/work/app/.heapgate/report"],
    [{ "report-dir": "out" }, "/work/app/out"],
    [{ "report-dir": "out", top: "many" }, "/work/app/out"],
    [{ top: "many" }, "/work/app/.heapgate/report"],
    [{ path: "src" }, "/work/app/.heapgate/report"],
  ];
  for (const [given = {}, folder] of inputs) {
    const { step, status } = await makeJob(pullRequest, { inputs: given }).run();
    expect([...step.outputs]).toEqual([["report-path", folder]]);
    expect(status).not.toBe(EXIT.pass);
  }
});

test("the report says that its profiles are in the step's folder", async () => {
  const { run, comments } = makeJob(makePullRequest(...GROWN));
  const { step } = await run();
  for (const text of [comments.shown()[0]?.body, ...step.summaries]) {
    expect(text).toContain("Reproduce these numbers from the profiles in the step's report-path");
  }
});

test("a pull request's merge is told of by the commit that people know, and links go to what was built", async () => {
  const { world, event } = makePullRequest(...GROWN);
  const { repository } = world;
  const base = repository.refs.get("refs/remotes/origin/main") ?? "";
  repository.refs.set("HEAD", base);
  const merge = repository.merge(event.headCommit);
  const { run, comments } = makeJob({ world, event });
  await run();
  expect(comments.shown()[0]?.body).toMatch(/ → head c{7}, merged · /);
  expect(comments.shown()[0]?.body).toContain(`/octo/app/blob/${merge}/`);
});

test("a program that names another origin turns no link", async () => {
  const pullRequest = makePullRequest(...GROWN);
  const { ports, repository } = pullRequest.world;
  repository.address = "https://github.com/octo/app.git";
  const world: World = {
    ...pullRequest.world,
    ports: {
      ...ports,
      programs: {
        run: (request) => {
          repository.address = "https://github.com/stranger/trap.git";
          return ports.programs.run(request);
        },
      },
    },
  };
  const { run, comments } = makeJob({ ...pullRequest, world });
  await run();
  expect(comments.shown()[0]?.body).toContain("https://github.com/octo/app/blob/");
  expect(comments.shown()[0]?.body).not.toContain("stranger");
});

test("the report's files go where they are wanted, with the profiles that its line reads", async () => {
  const pullRequest = makePullRequest(...GROWN);
  const { run, comments } = makeJob(pullRequest, { inputs: { "report-dir": "out/heap" } });
  const { step } = await run();
  expect(step.outputs.get("markdown-path")).toBe("/work/app/out/heap/report.md");
  expect(comments.shown()[0]?.body).toContain("--base out/heap/profiles/app/base-1.json");
  expect(pullRequest.world.files.has("/work/app/out/heap/profiles/app/base-1.json")).toBe(true);
});

test("what else lies in the report's folder stays, a scenario's own folder included", async () => {
  const pullRequest = makePullRequest(...GROWN);
  const { files } = pullRequest.world;
  const folder = "/work/app/.heapgate/mine/profiles/app";
  files.set(`${folder}/notes.txt`, "mine");
  files.set(`${folder}/base-9.json`, "of an earlier check");
  await makeJob(pullRequest, { inputs: { "report-dir": ".heapgate/mine" } }).run();
  expect(files.get(`${folder}/notes.txt`)).toBe("mine");
  expect(files.has(`${folder}/base-9.json`)).toBe(false);
});

test("a base that failed is no source of numbers", async () => {
  const pullRequest = makePullRequest(...BASE);
  const { world } = pullRequest;
  setProgram(world, "exit 1");
  const broken = world.repository.commit("refs/remotes/origin/main");
  world.repository.originRefs.set("refs/heads/main", broken);
  setProgram(world, ...BASE);
  const { step } = await makeJob({
    world,
    event: makePullRequestEvent({ headCommit: world.repository.commit() }),
  }).run();
  expect(step.outputs.get("verdict")).toBe("not-comparable");
  expect(step.outputs.get("baseline-source")).toBe("none");
});

test("a run that was cancelled says nothing to anybody, and undoes what programs did", async () => {
  const pullRequest = makePullRequest(...GROWN);
  const interrupted = new Interrupted("SIGTERM");
  const world: World = {
    ...pullRequest.world,
    ports: {
      ...pullRequest.world.ports,
      programs: { run: () => Promise.reject(interrupted) },
    },
  };
  const { run, steps, comments } = makeJob({ ...pullRequest, world });
  await expect(run()).rejects.toBe(interrupted);
  expect(comments.calls).toEqual([]);
  expect(steps[0]?.order).toEqual(["guard", "restore"]);
});
