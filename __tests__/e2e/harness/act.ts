/** Real workflow runs, by nektos/act on this machine without containers. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { REPOSITORY_ROOT } from "./action-folder.ts";
import { OWNER, REPOSITORY } from "./emulator.ts";
import { findAct } from "./find-act.ts";
import type { JsonObject } from "./openapi.ts";
import { type RunResult, readRun } from "./run-result.ts";

/** What GitHub would tell the runner of a run. */
export interface WorkflowRun {
  /** The checked-out repository, as the checkout step leaves it. */
  readonly checkout: string;
  /** Path of the workflow below it. */
  readonly workflow: string;
  readonly event: string;
  readonly payload: JsonObject;
  readonly ref: string;
  readonly sha: string;
  readonly runId: number;
  /** The job's `GITHUB_TOKEN`. */
  readonly token: string;
  /** Where the API is. */
  readonly api: string;
  /** Folders that stand for the actions that the workflow names, by `owner/name@ref`. */
  readonly actions: Readonly<Record<string, string>>;
  /** A folder for all that the run writes. */
  readonly scratch: string;
  /** Where the runner looks for programs, behind Node's own folder. */
  readonly path: string;
}

/** Node as the action asks for it; act takes what is on the path. */
const NODE = join(REPOSITORY_ROOT, "node_modules/node/bin");

/** Where programs are built, so that the probe is compiled once, and found by the next run of the tests. */
export const TARGET = join(REPOSITORY_ROOT, "target/e2e");

/** Far more than any run needs. */
const LONGEST_RUN_MS = 240_000;

/** Runs a workflow to its end. */
export async function runWorkflow(run: WorkflowRun): Promise<RunResult> {
  mkdirSync(run.scratch, { recursive: true });
  const folder = mkdtempSync(join(run.scratch, "run-"));
  const eventFile = join(folder, "event.json");
  writeFileSync(eventFile, JSON.stringify(run.payload));
  const args = [
    run.event,
    ...["--workflows", run.workflow, "--eventpath", eventFile, "--json"],
    ...["--platform", "ubuntu-latest=-self-hosted", "--no-cache-server", "--action-offline-mode"],
    ...["--actor", OWNER, "--defaultbranch", "main", "--secret", `GITHUB_TOKEN=${run.token}`],
    ...["--action-cache-path", join(folder, "actions")],
    ...["--env-file", "--secret-file", "--var-file"].flatMap((flag) => [flag, "/dev/null"]),
    ...Object.entries(run.actions).flatMap(([name, path]) => [
      "--local-repository",
      `${name}=${path}`,
    ]),
    ...Object.entries(runnerEnvironment(run)).flatMap(([name, value]) => [
      "--env",
      `${name}=${value}`,
    ]),
  ];
  const { status, output } = await start(args, run.checkout, actEnvironment(run, folder));
  writeFileSync(join(folder, "act.jsonl"), output);
  return readRun({ folder, status, output });
}

/** What a runner sets that act does not, or sets otherwise. */
function runnerEnvironment(run: WorkflowRun): Readonly<Record<string, string>> {
  const repository = `${OWNER}/${REPOSITORY}`;
  return {
    // GITHUB_SERVER_URL stays GitHub's: another one would make the toolkit think of an Enterprise server.
    GITHUB_API_URL: run.api,
    GITHUB_GRAPHQL_URL: `${run.api}/graphql`,
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: OWNER,
    GITHUB_RUN_ID: String(run.runId),
    GITHUB_RUN_NUMBER: "1",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_REF: run.ref,
    GITHUB_WORKFLOW_REF: `${repository}/${run.workflow}@${run.ref}`,
    // act's own name for GITHUB_SHA.
    SHA_REF: run.sha,
  };
}

/** act hands its whole environment on to the job: a small one, as a runner has. */
function actEnvironment(run: WorkflowRun, folder: string): Readonly<Record<string, string>> {
  const { CARGO_HOME, RUSTUP_HOME } = process.env;
  const home = join(folder, "home");
  mkdirSync(home);
  return {
    PATH: `${NODE}:${run.path}`,
    // act reads settings there.
    HOME: home,
    XDG_CACHE_HOME: join(folder, "cache"),
    XDG_CONFIG_HOME: join(folder, "config"),
    CARGO_HOME: CARGO_HOME ?? join(homedir(), ".cargo"),
    RUSTUP_HOME: RUSTUP_HOME ?? join(homedir(), ".rustup"),
    CARGO_TARGET_DIR: TARGET,
    LANG: "C.UTF-8",
    ACT_DISABLE_VERSION_CHECK: "1",
    E2E_KEEP: folder,
    NODE_OPTIONS: `--import=${import.meta.resolve("./keep.ts")}`,
  };
}

function start(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<{ readonly status: number | null; readonly output: string }> {
  const child = spawn(findAct(), args, {
    cwd,
    env,
    stdio: ["ignore", "pipe", "pipe"],
    timeout: LONGEST_RUN_MS,
    killSignal: "SIGKILL",
  });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk: string) => chunks.push(chunk));
  }
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => resolve({ status, output: chunks.join("") }));
  });
}
