import { describe, test } from "vitest";
import * as plays from "./scenarios/permissions.ts";

describe.concurrent("a token that may only read", () => {
  test("is explained by the fork that the pull request comes from", plays.explainsAFork);
  test("is explained by the secrets that a fork does not get", plays.explainsAForksSecret);
  test("is explained by Dependabot", plays.explainsDependabot);
  test("is explained by the permission that the workflow lacks", plays.asksForThePermission);
  test("is not told of without news", plays.complainsOfNothing);
  test("never turns the check red", plays.staysGreen);
});
