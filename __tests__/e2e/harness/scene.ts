/** A repository on GitHub with a pull request, and the runs of its workflow. */
import { join } from "node:path";
import { expect, type TestContext } from "vitest";
import { type FileTable, type ToyProject, toyIn } from "../../support/toy-project.ts";
import { runWorkflow } from "./act.ts";
import { layOutAction } from "./action-folder.ts";
import { makeOrigin, type Origin } from "./checkout.ts";
import { type CommentsOf, commentsOn } from "./comments.ts";
import { OWNER, REPOSITORY } from "./emulator.ts";
import { type GitHub, startGitHub } from "./github.ts";
import { asObject, type JsonObject } from "./openapi.ts";
import type { RunResult } from "./run-result.ts";
import { makeFolder } from "./scratch-folder.ts";
import { depthOfCheckout, nameOfHeapgate, readmeWorkflow } from "./workflow.ts";

export interface SceneOptions {
  /** The main branch's files. */
  readonly files: FileTable;
  /** The README's if not given. */
  readonly workflow?: string;
  /** A folder that stands for heapgate; this repository's own if not given. */
  readonly action?: string | undefined;
}

export interface Scene {
  /** A folder for the test's own use. */
  readonly scratch: string;
  readonly github: GitHub;
  /** The repository of who works on it; the branch `feature`, made of `main`, is checked out. */
  readonly project: ToyProject;
  /** Opens a pull request of `feature` into `main`. */
  openPullRequest(): Promise<PullRequest>;
  /** Pushes the branches, and runs the workflow for an event on a commit. */
  run(run: EventRun): Promise<RunResult>;
}

interface PullRequest {
  /** Pushes the branches, and runs the workflow for what the pull request is now. */
  run(options?: PullRequestRun): Promise<RunResult>;
  readonly comments: CommentsOf;
}

interface RunOptions {
  /** The job's token; one that may write if not given. */
  readonly token?: string;
  /** Where the runner looks for programs; where these tests do if not given. */
  readonly path?: string;
  /** How many commits of history are checked out, 0 for all; what the workflow says if not given. */
  readonly depth?: number;
  /** The job can fetch nothing more; it can if not given. */
  readonly isCutOff?: boolean;
}

export interface PullRequestRun extends RunOptions {
  /** What is checked out: GitHub's merge commit if not given. */
  readonly checkout?: "merge" | "head";
  readonly event?: string;
  /** Makes another pull request of the one in the event. */
  readonly pull?: (usual: JsonObject) => JsonObject;
}

interface EventRun extends RunOptions {
  readonly event: string;
  readonly payload: JsonObject;
  readonly ref: string;
  /** What is built. */
  readonly commit: string;
  /** GITHUB_SHA; the commit that is built if not given. */
  readonly sha?: string;
}

const WORKFLOW = ".github/workflows/heapgate.yml";
const API = `/repos/${OWNER}/${REPOSITORY}`;
const FIRST_RUN = 9_001;

/** Sets a scene. When the test is over everything is gone, and every exchange must have been as GitHub describes it. */
export async function setScene(
  context: Pick<TestContext, "onTestFinished" | "onTestFailed">,
  { files, workflow = readmeWorkflow(), action }: SceneOptions,
): Promise<Scene> {
  const scratch = makeFolder(context);
  const github = await startGitHub();
  context.onTestFinished(async () => {
    await github.close();
    expect(github.violations).toEqual([]);
  });
  const folder = action ?? join(scratch, "action");
  if (action === undefined) layOutAction(folder);
  const project = toyIn(join(scratch, "demo"), { ...files, [WORKFLOW]: workflow });
  project.commit();
  project.git("checkout", "--quiet", "-b", "feature");
  const origin = makeOrigin(project, scratch);
  const logs: string[] = [];
  context.onTestFailed(() => console.log(logs.join("\n")));
  const run = makeRun({
    logs,
    scratch,
    github,
    origin,
    actions: { [nameOfHeapgate(workflow)]: folder },
    usualDepth: depthOfCheckout(workflow),
  });
  return {
    scratch,
    github,
    project,
    run,
    openPullRequest: async () => {
      const body = { title: "A change", head: "feature", base: "main" };
      const { body: pull = null } = await github.call("POST", `${API}/pulls`, { body });
      const number = Number(asObject(pull)["number"]);
      return {
        run: (options) => runPullRequest({ github, project, run, number, options }),
        comments: commentsOn(github, number),
      };
    },
  };
}

function makeRun(stage: {
  /** The runs' logs are added to it. */
  readonly logs: string[];
  readonly scratch: string;
  readonly github: GitHub;
  readonly origin: Origin;
  readonly actions: Readonly<Record<string, string>>;
  readonly usualDepth: number;
}): Scene["run"] {
  const { logs, scratch, github, origin, actions, usualDepth } = stage;
  let runId = FIRST_RUN;
  return async ({ event, payload, ref, commit, sha = commit, ...options }) => {
    const { token = "token-of-the-job", depth = usualDepth, isCutOff = false } = options;
    const { path = process.env["PATH"] ?? "" } = options;
    origin.push();
    const result = await runWorkflow({
      checkout: origin.checkOut({ commit, depth, isCutOff }),
      workflow: WORKFLOW,
      event,
      payload: { repository: repositoryOfEvents(), sender: { login: OWNER }, ...payload },
      ref,
      sha,
      runId: runId++,
      token,
      api: github.url,
      actions,
      scratch,
      path,
    });
    logs.push(result.log);
    return result;
  };
}

function repositoryOfEvents(): JsonObject {
  return {
    id: 1,
    name: REPOSITORY,
    full_name: `${OWNER}/${REPOSITORY}`,
    owner: { login: OWNER },
    default_branch: "main",
    html_url: `https://github.com/${OWNER}/${REPOSITORY}`,
  };
}

interface PullRequestScene extends Pick<Scene, "github" | "project" | "run"> {
  readonly number: number;
  readonly options: PullRequestRun | undefined;
}

async function runPullRequest(scene: PullRequestScene): Promise<RunResult> {
  const { github, project, run, number, options = {} } = scene;
  const { checkout = "merge", event = "pull_request", pull = (usual) => usual, ...rest } = options;
  const merge = mergeOnGitHub(scene);
  const { body = null } = await github.call("GET", `${API}/pulls/${number}`);
  return run({
    ...rest,
    event,
    payload: { action: "synchronize", number, pull_request: pull(asObject(body)) },
    ref: `refs/pull/${number}/merge`,
    commit: checkout === "merge" ? merge : project.git("rev-parse", "feature"),
    sha: merge,
  });
}

/** Makes the merge that GitHub builds a pull request as, and tells the API what the branches are at. */
function mergeOnGitHub({ github, project: { git }, number }: PullRequestScene): string {
  const [head, base] = [git("rev-parse", "feature"), git("rev-parse", "main")];
  github.setCommits(number, { head, base });
  const ref = `refs/pull/${number}/merge`;
  git("update-ref", `refs/pull/${number}/head`, head);
  const isThere = git("for-each-ref", "--format=%(parent)", ref) === `${base} ${head}`;
  if (!isThere) {
    git("checkout", "--quiet", "--detach", base);
    git("merge", "--quiet", "--no-ff", "--message", "Merge feature into main", head);
    git("update-ref", ref, "HEAD");
    git("checkout", "--quiet", "feature");
  }
  return git("rev-parse", ref);
}
