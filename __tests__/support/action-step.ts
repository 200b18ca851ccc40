/** The action as a runner starts it: a child process with the variables of a step and the files that it gives commands by. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SHARED_TARGET } from "./heapgate-cli.ts";
import { bareEnvironment } from "./probe-toys.ts";
import { makeScratch } from "./scratch.ts";
import type { ToyProject } from "./toy-project.ts";

const ACTION = join(import.meta.dirname, "../../src/main.ts");

/** The start of each command file's name, by its variable, as the runner makes them. */
const COMMAND_FILES = {
  GITHUB_ENV: "set_env",
  GITHUB_PATH: "add_path",
  GITHUB_OUTPUT: "set_output",
  GITHUB_STATE: "save_state",
  GITHUB_STEP_SUMMARY: "step_summary",
} as const;

/** The temporary folder of a runner, with a step's files in it. */
export interface RunnerFolder {
  readonly folder: string;
  /** Where the command files are. */
  readonly commands: string;
  readonly read: (name: keyof typeof COMMAND_FILES) => string;
  /** Starts the action by hand in a project's last commit. Its inputs are among the variables. */
  readonly run: (
    toy: ToyProject,
    variables: Readonly<Record<string, string>>,
  ) => { readonly status: number | null; readonly output: string };
}

/** Makes a runner's folder that is removed when the running test is over. */
export function makeRunnerFolder(): RunnerFolder {
  const folder = makeScratch({ "event.json": "{}" });
  const commands = join(folder, "_runner_file_commands");
  mkdirSync(commands);
  const pathOf = (name: keyof typeof COMMAND_FILES) =>
    join(commands, `${COMMAND_FILES[name]}_0b1c2d`);
  const files = {
    GITHUB_ENV: pathOf("GITHUB_ENV"),
    GITHUB_PATH: pathOf("GITHUB_PATH"),
    GITHUB_OUTPUT: pathOf("GITHUB_OUTPUT"),
    GITHUB_STATE: pathOf("GITHUB_STATE"),
    GITHUB_STEP_SUMMARY: pathOf("GITHUB_STEP_SUMMARY"),
  };
  for (const path of Object.values(files)) writeFileSync(path, "");
  return {
    folder,
    commands,
    read: (name) => readFileSync(pathOf(name), "utf8"),
    run: (toy, variables) => {
      const env = {
        ...bareEnvironment(),
        ...files,
        ...stepOf(toy),
        GITHUB_EVENT_PATH: join(folder, "event.json"),
        CARGO_TARGET_DIR: SHARED_TARGET,
        ...variables,
      };
      const { stdout, stderr, status } = spawnSync(process.execPath, [ACTION], {
        cwd: toy.folder,
        env,
        encoding: "utf8",
      });
      return { status, output: `${stdout}\n${stderr}` };
    },
  };
}

/** GitHub's servers are not called for this event; nothing listens there. */
function stepOf({ folder, git }: ToyProject): Readonly<Record<string, string>> {
  return {
    GITHUB_EVENT_NAME: "workflow_dispatch",
    GITHUB_REPOSITORY: "octo/toy",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_API_URL: "http://127.0.0.1:9",
    GITHUB_GRAPHQL_URL: "http://127.0.0.1:9/graphql",
    GITHUB_RUN_ID: "1",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_WORKFLOW: "ci",
    GITHUB_JOB: "memory",
    GITHUB_WORKSPACE: folder,
    GITHUB_SHA: git("rev-parse", "HEAD"),
  };
}
