import { expect, test } from "vitest";
import { readWorkflowContext } from "../../../src/core/plan/workflow-context.ts";
import { caught } from "../../support/caught.ts";

const VARIABLES = {
  GITHUB_EVENT_NAME: "schedule",
  GITHUB_REPOSITORY: "octo/app",
  GITHUB_SERVER_URL: "https://github.com",
  GITHUB_API_URL: "https://api.github.com",
  GITHUB_GRAPHQL_URL: "https://api.github.com/graphql",
  GITHUB_RUN_ID: "17734567890",
  GITHUB_RUN_ATTEMPT: "2",
  GITHUB_WORKFLOW: "Memory",
  GITHUB_WORKFLOW_REF: "octo/app/.github/workflows/memory.yml@refs/pull/7/merge",
  GITHUB_JOB: "heap",
  GITHUB_WORKSPACE: "/home/runner/work/app/app",
  GITHUB_SHA: "a".repeat(40),
};

test("reads where a run is from the runner's variables", () => {
  expect(readWorkflowContext(VARIABLES, "{}")).toEqual({
    repository: { owner: "octo", name: "app" },
    serverUrl: "https://github.com",
    apiUrl: "https://api.github.com",
    graphqlUrl: "https://api.github.com/graphql",
    runId: 17_734_567_890,
    attempt: 2,
    workflowPath: ".github/workflows/memory.yml",
    job: "heap",
    workspace: "/home/runner/work/app/app",
    commit: "a".repeat(40),
    event: { kind: "schedule" },
  });
});

test.each([
  {
    name: "its path",
    ref: VARIABLES.GITHUB_WORKFLOW_REF,
    expected: ".github/workflows/memory.yml",
  },
  {
    name: "its path, on a branch with an @ in its name",
    ref: "octo/app/.github/workflows/memory.yml@refs/heads/a@b",
    expected: ".github/workflows/memory.yml",
  },
  { name: "its name, where the runner does not tell the path", ref: "", expected: "Memory" },
])("knows the workflow by $name", ({ ref, expected }) => {
  const variables = { ...VARIABLES, GITHUB_WORKFLOW_REF: ref };
  expect(readWorkflowContext(variables, "{}").workflowPath).toBe(expected);
});

test("takes the slash off a server's address", () => {
  const variables = { ...VARIABLES, GITHUB_SERVER_URL: "https://git.example.org/" };
  expect(readWorkflowContext(variables, "{}").serverUrl).toBe("https://git.example.org");
});

test.each<{ name: string; variables: object; event?: string | null; what: string }>([
  ...Object.keys(VARIABLES)
    .filter((name) => name !== "GITHUB_WORKFLOW" && name !== "GITHUB_WORKFLOW_REF")
    .map((name) => ({ name, variables: { [name]: "" }, what: `${name} is not set.` })),
  {
    name: "both names of the workflow",
    variables: { GITHUB_WORKFLOW: "", GITHUB_WORKFLOW_REF: "" },
    what: "GITHUB_WORKFLOW is not set.",
  },
  {
    name: "a number",
    variables: { GITHUB_RUN_ID: "latest" },
    what: 'GITHUB_RUN_ID is "latest", which is not a whole number.',
  },
  {
    name: "the event's file",
    variables: {},
    event: null,
    what: "There is no file of the event at GITHUB_EVENT_PATH.",
  },
  {
    name: "JSON in the event's file",
    variables: {},
    event: "{",
    what: "The file of the event at GITHUB_EVENT_PATH is not JSON.",
  },
])("names what is missing outside a runner: $name", ({ variables, event = "{}", what }) => {
  const error = caught(() => readWorkflowContext({ ...VARIABLES, ...variables }, event));
  expect([error.kind, error.message]).toEqual(["usage", what]);
  expect(error.remedy).toContain("\n  heapgate check");
});

test("reads the event that the file holds", () => {
  const variables = { ...VARIABLES, GITHUB_EVENT_NAME: "merge_group" };
  const text = JSON.stringify({ merge_group: { base_sha: "b".repeat(40) } });
  expect(readWorkflowContext(variables, text).event).toEqual({
    kind: "merge_group",
    baseCommit: "b".repeat(40),
  });
});
