import { describe, test } from "vitest";
import * as plays from "./scenarios/failure.ts";

describe.concurrent("a check that can't be made", () => {
  test("says that cargo is missing", plays.saysThatCargoIsMissing);
  test("says that the program failed, in the comment too", plays.saysThatTheProgramFailed);
});
