import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { makeProgress, type ProgressTarget } from "../../src/io/progress.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function watch(target: Partial<ProgressTarget>) {
  const written: string[] = [];
  const clock = { now: () => Date.now() };
  const progress = makeProgress(
    {
      write: (text) => written.push(text),
      isTerminal: true,
      width: () => 40,
      verbose: false,
      ...target,
    },
    clock,
  );
  return { progress, written };
}

const CLEAR = "\r\u001b[2K";

test("rewrites one line on a terminal, with what it is at and for how long, and clears it", () => {
  const { progress, written } = watch({});
  progress.phase("building app");
  progress.update("3 crates");
  vi.advanceTimersByTime(1_200);
  progress.end();
  expect(written[0]).toBe(`${CLEAR}⠙ building app · 0.0 s`);
  expect(written.at(-2)).toBe(`${CLEAR}⠸ building app · 3 crates · 1.2 s`);
  expect(written.at(-1)).toBe(CLEAR);
  expect(written.join("")).not.toContain("\n");
});

test("draws no more after the end", () => {
  const { progress, written } = watch({});
  progress.phase("building");
  progress.end();
  const { length } = written;
  progress.update("more");
  progress.end();
  vi.advanceTimersByTime(60_000);
  expect(written).toHaveLength(length);
});

test("keeps its line within the terminal's width", () => {
  const { progress, written } = watch({});
  progress.phase("building");
  progress.update("Compiling a-very-long-name-of-a-crate v1.0.0");
  vi.advanceTimersByTime(100);
  expect(written.at(-1)).toBe(`${CLEAR}⠹ building · Compiling a-very-long-nam…`);
  expect(written.at(-1)?.slice(CLEAR.length).length).toBeLessThan(40);
});

test("lets no control character of a tool's through", () => {
  const { progress, written } = watch({});
  progress.phase("building");
  progress.update("a\u001b[2J\r\nb");
  vi.advanceTimersByTime(100);
  expect(written.at(-1)?.slice(CLEAR.length)).toBe("⠹ building · a b · 0.1 s");
});

test("writes a line for each phase elsewhere, and one in half a minute that it still works", () => {
  const { progress, written } = watch({ isTerminal: false });
  progress.phase("building app");
  progress.update("3 crates");
  vi.advanceTimersByTime(61_000);
  progress.phase("running app");
  progress.end();
  expect(written).toEqual([
    "heapgate: building app\n",
    "heapgate: building app · 3 crates · 30.0 s\n",
    "heapgate: building app · 3 crates · 60.0 s\n",
    "heapgate: running app\n",
  ]);
});

test("says details with --verbose only", () => {
  for (const isTerminal of [true, false]) {
    const quiet = watch({ isTerminal });
    quiet.progress.detail("cargo build");
    expect(quiet.written).toEqual([]);
    const { progress, written } = watch({ isTerminal, verbose: true });
    progress.detail("cargo build");
    expect(written).toEqual([`${isTerminal ? CLEAR : ""}cargo build\n`]);
  }
});

test("says with --verbose how long each phase took", () => {
  const { progress, written } = watch({ isTerminal: false, verbose: true });
  progress.phase("building");
  vi.advanceTimersByTime(2_500);
  progress.end();
  expect(written.at(-1)).toBe("building · 2.5 s, done\n");
});
