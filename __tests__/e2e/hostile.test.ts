import { describe, test } from "vitest";
import * as plays from "./scenarios/hostile.ts";

describe.concurrent("a hostile pull request", () => {
  test("gets no markup, mention or command out of a name", plays.escapesNames);
  test("gets no command out of what its programs print", plays.printsNoCommands);
  test("gives later steps nothing by the runner's files", plays.restoresCommandFiles);
  test("gets no variable of the job's", plays.keepsTheTokenToItself);
  test("has no process left when it is over", plays.endsStrays);
});
