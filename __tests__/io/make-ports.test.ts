import { expect, test } from "vitest";
import { makePorts } from "../../src/io/make-ports.ts";
import { caughtLater } from "../support/caught.ts";
import { makeRepository } from "../support/real-git.ts";

test("git reads another user's repository in a job, and nowhere else", async () => {
  const { top } = makeRepository("f");
  const portsOf = (isJob: boolean) =>
    makePorts({
      environment: {
        PATH: process.env["PATH"] ?? "",
        GIT_CONFIG_GLOBAL: "/dev/null",
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_TEST_ASSUME_DIFFERENT_OWNER: "1",
      },
      mark: "ports-test",
      signal: new AbortController().signal,
      remote: null,
      verbose: false,
      isJob,
    });
  expect(await portsOf(true).git.topLevel(top)).toBe(top);
  const error = await caughtLater(() => portsOf(false).git.topLevel(top));
  expect(error.message).toContain("git does not trust this repository");
});
