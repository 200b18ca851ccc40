import { expect, test } from "vitest";
import { lendLock, withHeadLock } from "../../../src/app/collect/lockfile.ts";
import { storeIn } from "../../../src/app/collect/tree.ts";
import { type FileMap, makeMemoryFiles } from "../../support/memory-files.ts";

const store = storeIn("/work/app");
const LOCK = "/work/app/Cargo.lock";

function contextOf(map: FileMap) {
  return { files: makeMemoryFiles(map), store, headRoot: "/work/app" };
}

test("builds with a lock file that is there, as it is", async () => {
  const map: FileMap = new Map([[LOCK, "committed"]]);
  expect(await withHeadLock(contextOf(map), async (locked) => locked)).toBe(true);
  expect([...map]).toEqual([[LOCK, "committed"]]);
});

test("takes away a lock file that cargo made, and lends it to the next build", async () => {
  const map: FileMap = new Map();
  const locked = await withHeadLock(contextOf(map), async (isLocked) => {
    map.set(LOCK, "made");
    return isLocked;
  });
  expect(locked).toBe(false);
  expect([...map]).toEqual([[store.lock, "made"]]);
  await withHeadLock(contextOf(map), async () => {
    expect(map.get(LOCK)).toBe("made");
    map.set(LOCK, "brought up to date");
  });
  expect([...map]).toEqual([[store.lock, "brought up to date"]]);
});

test("takes the lock file away when the build fails", async () => {
  const map: FileMap = new Map();
  const build = withHeadLock(contextOf(map), async () => {
    map.set(LOCK, "made");
    throw new Error("boom");
  });
  await expect(build).rejects.toThrow("boom");
  expect([...map]).toEqual([[store.lock, "made"]]);
});

const BASE = { top: "/base", workspaceRoot: "/base/app" };

test.each<{ name: string; given: Record<string, string>; expected: string | undefined }>([
  {
    name: "leaves a base its own lock file",
    given: { "/base/app/Cargo.lock": "base's", [LOCK]: "head's" },
    expected: "base's",
  },
  {
    name: "lends head's committed lock file",
    given: { [LOCK]: "head's", [store.lock]: "older" },
    expected: "head's",
  },
  {
    name: "lends the one that head was resolved with",
    given: { [store.lock]: "resolved" },
    expected: "resolved",
  },
  {
    name: "lends again where it lent before",
    given: { "/base/app/Cargo.lock": "lent", "/base/.git/heapgate-lock": "", [LOCK]: "head's" },
    expected: "head's",
  },
  { name: "lends none where there is none", given: {}, expected: undefined },
])("$name", ({ given, expected }) => {
  const map: FileMap = new Map(Object.entries(given));
  lendLock(contextOf(map), BASE);
  expect(map.get("/base/app/Cargo.lock")).toBe(expected);
});
