import { describe, test } from "vitest";
import {
  doesNotCountMainsOwn,
  EVENTS,
  explainsThatItCannotFetch,
  refusesPullRequestTarget,
} from "./scenarios/events.ts";
import { asFork } from "./scenarios/permissions.ts";

describe.concurrent("the base of each event", () => {
  for (const [name, play] of EVENTS) test(name, play);
  test("a base that can't be fetched is explained", explainsThatItCannotFetch);
  test("pull_request_target is refused", refusesPullRequestTarget);
});

describe.concurrent("main's own growth is not the pull request's", () => {
  test("with the merge checked out", doesNotCountMainsOwn({ checkout: "merge" }));
  test("with the merge checked out alone", doesNotCountMainsOwn({ checkout: "merge", depth: 1 }));
  test("with the head checked out", doesNotCountMainsOwn({ checkout: "head", depth: 0 }));
  test("with the head checked out alone", doesNotCountMainsOwn({ checkout: "head", depth: 1 }));
  test(
    "with a fork's head checked out alone",
    doesNotCountMainsOwn({ checkout: "head", depth: 1, pull: asFork }),
  );
});
