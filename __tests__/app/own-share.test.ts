import { expect, test } from "vitest";
import { timePorts } from "../../src/app/own-share.ts";
import { makeWorld } from "../support/memory-ports.ts";

test("adds up the time that cargo, rustc and the program take, also when they fail", async () => {
  const { ports, tick } = makeWorld();
  const slow = async () => {
    tick(10);
    return { status: 0, stdout: "", stderr: "" };
  };
  const failing = async () => {
    tick(5);
    throw new Error("boom");
  };
  const timed = timePorts({
    ...ports,
    cargo: { cargo: slow, rustc: slow },
    programs: { run: failing },
  });
  const call = { args: [], cwd: "/" };
  await timed.ports.cargo.cargo(call);
  tick(1_000);
  await timed.ports.cargo.rustc(call);
  const run = { executable: "", name: "", cwd: "/", env: {}, stdin: null, timeoutMs: 1, args: [] };
  await expect(timed.ports.programs.run(run)).rejects.toThrow("boom");
  expect(timed.outside()).toBe(25);
});
