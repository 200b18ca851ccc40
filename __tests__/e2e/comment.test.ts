import { describe, test } from "vitest";
import * as plays from "./scenarios/comment.ts";

describe.concurrent("the comment and the check of a pull request", () => {
  test(
    "names the guilty function, follows it, and folds when it is mended",
    plays.followsARegressionToItsFix,
  );
  test("turns red", plays.failsTheCheck);
  test("updates the comment on the second push", plays.updatesItsComment);
  test("leaves a comment alone that says the same", plays.leavesWhatSaysTheSame);
  test("leaves the comment to the run of a newer commit", plays.leavesTheCommentToNewerRuns);
  test("says nothing where nothing has changed", plays.saysNothingOfNoChange);
  test("hands its outputs on to the next step", plays.handsItsOutputsOn);
  test(
    "leaves other people's comments alone, copies of its own included",
    plays.leavesForeignCommentsAlone,
  );
});
