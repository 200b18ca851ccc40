import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { Interrupted } from "../../src/core/errors.ts";
import { makeTurns } from "../../src/io/turns.ts";

function makeLock(): string {
  const folder = mkdtempSync(join(tmpdir(), "heapgate-turns-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, "below", "heapgate.lock");
}

const never = new AbortController().signal;

test("a turn is one's own until it is given back, and leaves nothing", async () => {
  const lock = makeLock();
  const turns = makeTurns(never);
  const order: string[] = [];
  const giveBack = await turns.take(lock, () => order.push("must not wait"));
  const second = turns
    .take(lock, (pid) => order.push(`waits for ${pid}`))
    .then((giveBackToo) => {
      order.push("has it");
      giveBackToo();
    });
  await new Promise((resolve) => setTimeout(resolve, 50));
  order.push("gives it back");
  giveBack();
  await second;
  expect(order).toEqual([`waits for ${process.pid}`, "gives it back", "has it"]);
  expect(readdirSync(join(lock, ".."))).toEqual([]);
});

test.each([
  { name: "a process that is gone", text: "999999999 1" },
  { name: "an older process that had this one's id", text: `${process.pid} 1` },
  { name: "nobody", text: "" },
])("the turn of $name is free", async ({ text }) => {
  const lock = makeLock();
  const giveBack = await makeTurns(never).take(lock, () => undefined);
  writeFileSync(lock, text);
  const waited: number[] = [];
  (await makeTurns(never).take(lock, (pid) => waited.push(pid)))();
  giveBack();
  expect(waited).toEqual([]);
});

test("waiting ends when the run is interrupted", async () => {
  const lock = makeLock();
  const giveBack = await makeTurns(never).take(lock, () => undefined);
  const controller = new AbortController();
  const waiting = makeTurns(controller.signal).take(lock, () =>
    controller.abort(new Interrupted("SIGINT")),
  );
  await expect(waiting).rejects.toThrow(Interrupted);
  giveBack();
});
