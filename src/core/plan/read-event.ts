/**
 * Reads the event that started a workflow, as GitHub writes it to the file of GITHUB_EVENT_PATH:
 *
 *     { "number": 7, "pull_request": { "head": { "sha": "…", "repo": { "id": 1 } }, … }, "repository": { "id": 1 } }
 *
 * Only what heapgate needs is looked at. Names of people and branches in it are anybody's text.
 */
import * as v from "valibot";
import { usageError } from "../errors.ts";
import type { WorkflowEvent } from "./event.ts";

/**
 * Reads the event of a name.
 * @throws a usage error: for events that heapgate does not run on, for a branch that was deleted, and for a payload of
 * another shape, with the field.
 */
export function readEvent(name: string, payload: unknown): WorkflowEvent {
  switch (name) {
    case "pull_request":
      return readPullRequest(parsePayload(PullRequest, { name, payload }));
    case "push":
      return readPush(parsePayload(Push, { name, payload }));
    case "merge_group":
      return {
        kind: name,
        baseCommit: parsePayload(MergeGroup, { name, payload }).merge_group.base_sha,
      };
    case "schedule":
    case "workflow_dispatch":
      return { kind: name };
    case "pull_request_target":
      throw usageError({
        what: "heapgate does not run on pull_request_target.",
        remedy: `It would run the code of the pull request with the secrets of this repository. Use:

  on: pull_request`,
      });
    default:
      throw usageError({
        what: `heapgate does not run on the event ${name}.`,
        remedy: `It runs on ${KINDS.join(", ")}. For example:

  on:
    pull_request:
    push:
      branches: [main]`,
      });
  }
}

const KINDS: readonly WorkflowEvent["kind"][] = [
  "pull_request",
  "push",
  "merge_group",
  "schedule",
  "workflow_dispatch",
];

/** A commit's id: 40 hex digits, or 64 in a repository that uses SHA-256. */
const Commit = v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));

const Repository = v.object({ id: v.number() });

const PullRequest = v.object({
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  pull_request: v.object({
    base: v.object({ ref: v.pipe(v.string(), v.minLength(1)) }),
    // GitHub gives null for a fork that was deleted.
    head: v.object({ sha: Commit, repo: v.nullable(Repository) }),
    user: v.nullable(v.object({ login: v.string() })),
  }),
  repository: Repository,
});

function readPullRequest({
  number,
  pull_request: { base, head, user },
  repository,
}: v.InferOutput<typeof PullRequest>): WorkflowEvent {
  return {
    kind: "pull_request",
    number,
    baseBranch: base.ref,
    headCommit: head.sha,
    isFork: head.repo?.id !== repository.id,
    isDependabot: user?.login === "dependabot[bot]",
  };
}

const Push = v.object({
  before: Commit,
  created: v.boolean(),
  deleted: v.boolean(),
  forced: v.boolean(),
});

function readPush({ before, created, deleted, forced }: v.InferOutput<typeof Push>): WorkflowEvent {
  if (deleted) {
    throw usageError({
      what: "This push deleted its branch, so there is nothing to measure.",
      remedy: `Leave such pushes out:

  if: \${{ !github.event.deleted }}`,
    });
  }
  const isNew = created || forced || /^0+$/.test(before);
  return { kind: "push", before: isNew ? null : before };
}

const MergeGroup = v.object({ merge_group: v.object({ base_sha: Commit }) });

function parsePayload<S extends v.GenericSchema>(
  schema: S,
  { name, payload }: { readonly name: string; readonly payload: unknown },
): v.InferOutput<S> {
  const parsed = v.safeParse(schema, payload, { abortEarly: true });
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw usageError({
    what: `The ${name} event is not as GitHub sends it: ${issue.message}.`,
    where: v.getDotPath(issue),
    remedy:
      "Run this step in a workflow on GitHub, or give your runner an event as GitHub sends it.",
  });
}
