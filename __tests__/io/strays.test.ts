import { type ChildProcess, spawn } from "node:child_process";
import { expect, test } from "vitest";
import { endStrays, findStrays, RUN_MARK } from "../../src/io/strays.ts";
import { waitFor } from "../support/wait-for.ts";

/** A process that sleeps, under a mark, in a group of its own. */
function sleeper(mark: string): ChildProcess {
  return spawn("sleep", ["600"], { env: { ...process.env, [RUN_MARK]: mark }, detached: true });
}

test("finds processes by the start of their mark, and ends no others", async () => {
  const [one, other] = [sleeper("strays-test-1-program"), sleeper("strays-test-2-program")];
  await waitFor(() => findStrays({ mark: "strays-test-", group: null }).length === 2);
  await endStrays({ mark: "strays-test-1", group: null }, 1_000);
  expect(findStrays({ mark: "strays-test-", group: null })).toEqual([other.pid]);
  await endStrays({ mark: "strays-test-2", group: null }, 1_000);
  expect([one, other].map(({ signalCode }) => signalCode)).toEqual(["SIGTERM", "SIGTERM"]);
});

test("finds processes by their group, without a mark", async () => {
  const { pid = -1 } = sleeper("strays-test-3");
  await waitFor(() => findStrays({ mark: "no-such-mark", group: pid }).includes(pid));
  await endStrays({ mark: "no-such-mark", group: pid }, 1_000);
  expect(findStrays({ mark: "no-such-mark", group: pid })).toEqual([]);
});

test("has nothing to wait for where there is nothing", async () => {
  const started = performance.now();
  await endStrays({ mark: "no-such-mark", group: null }, 600_000);
  expect(performance.now() - started).toBeLessThan(20_000);
});
