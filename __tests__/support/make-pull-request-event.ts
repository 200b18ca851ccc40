import type { PullRequestEvent } from "../../src/core/plan/event.ts";

/** Pull request 7 into main, of the same repository, by a person. */
export function makePullRequestEvent(overrides: Partial<PullRequestEvent> = {}): PullRequestEvent {
  return {
    kind: "pull_request",
    number: 7,
    baseBranch: "main",
    headCommit: "a".repeat(40),
    isFork: false,
    isDependabot: false,
    ...overrides,
  };
}
