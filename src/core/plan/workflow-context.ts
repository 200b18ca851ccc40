/** Where in GitHub Actions this run is: the repository, the workflow, the job, and the event that started it. */
import { usageError } from "../errors.ts";
import type { WorkflowEvent } from "./event.ts";
import { readEvent } from "./read-event.ts";

export interface WorkflowContext {
  readonly repository: { readonly owner: string; readonly name: string };
  /** `https://github.com`, or that of another server of GitHub's. */
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly runId: number;
  /** Which attempt at the run this is, counted from 1. */
  readonly attempt: number;
  /** `.github/workflows/ci.yml`; the workflow's name on runners that don't tell its path, such as act. */
  readonly workflowPath: string;
  /** The job's key in its workflow. */
  readonly job: string;
  /** The folder that the repository is checked out in, absolute. */
  readonly workspace: string;
  /** The commit that the event is about: of a pull request its merge with the base branch. */
  readonly commit: string;
  readonly event: WorkflowEvent;
}

/**
 * Reads the context from the variables that a runner sets and from the text of the event's file, the one that
 * GITHUB_EVENT_PATH names; null: there is none.
 * @throws a usage error that names the variable that is missing, and those of {@link readEvent}.
 */
export function readWorkflowContext(
  environment: Readonly<Record<string, string>>,
  eventText: string | null,
): WorkflowContext {
  const get = (name: string) => variable(environment, name);
  const event = readEvent(get("GITHUB_EVENT_NAME"), parseEvent(eventText));
  const [owner = "", name = ""] = get("GITHUB_REPOSITORY").split("/");
  return {
    repository: { owner, name },
    serverUrl: withoutSlash(get("GITHUB_SERVER_URL")),
    apiUrl: withoutSlash(get("GITHUB_API_URL")),
    graphqlUrl: get("GITHUB_GRAPHQL_URL"),
    runId: wholeNumber(environment, "GITHUB_RUN_ID"),
    attempt: wholeNumber(environment, "GITHUB_RUN_ATTEMPT"),
    workflowPath:
      workflowPathIn(environment["GITHUB_WORKFLOW_REF"] ?? "") ?? get("GITHUB_WORKFLOW"),
    job: get("GITHUB_JOB"),
    workspace: get("GITHUB_WORKSPACE"),
    commit: get("GITHUB_SHA"),
    event,
  };
}

function variable(environment: Readonly<Record<string, string>>, name: string): string {
  const value = environment[name] ?? "";
  if (value !== "") return value;
  throw notOnARunner(`${name} is not set.`);
}

function wholeNumber(environment: Readonly<Record<string, string>>, name: string): number {
  const text = variable(environment, name);
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw notOnARunner(`${name} is "${text}", which is not a whole number.`);
}

function parseEvent(text: string | null): unknown {
  if (text === null) throw notOnARunner("There is no file of the event at GITHUB_EVENT_PATH.");
  try {
    return JSON.parse(text);
  } catch (error) {
    throw notOnARunner("The file of the event at GITHUB_EVENT_PATH is not JSON.", error);
  }
}

function notOnARunner(what: string, cause?: unknown): Error {
  return usageError({
    what,
    remedy: `This is the step of a workflow, and a runner of GitHub Actions starts it. Elsewhere use:

  heapgate check`,
    cause,
  });
}

/** `octo/app/.github/workflows/ci.yml@refs/heads/main` names the path between the repository and the ref. */
function workflowPathIn(workflowRef: string): string | null {
  return /^[^/]+\/[^/]+\/([^@]+)@/.exec(workflowRef)?.[1] ?? null;
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, "");
}
