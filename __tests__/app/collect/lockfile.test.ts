import { expect, test } from "vitest";
import { openStore } from "../../../src/app/collect/journal.ts";
import { lendLock, withHeadLock } from "../../../src/app/collect/lockfile.ts";
import { storeIn } from "../../../src/app/collect/tree.ts";
import { type FileMap, makeMemoryFiles } from "../../support/memory-files.ts";
import { makeMemoryGit, makeRepository } from "../../support/memory-git.ts";

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

/** The files as a kill during the build leaves them, cargo having made the lock file. */
async function killInBuild(): Promise<FileMap> {
  const map: FileMap = new Map();
  return new Promise((killed) => {
    void withHeadLock(contextOf(map), async (_, note) => {
      note();
      map.set(LOCK, "made");
      note();
      killed(new Map(map));
    });
  });
}

test.each<{
  name: string;
  change: (map: FileMap) => void;
  isCommitted?: true;
  left: string | undefined;
}>([
  { name: "takes it away as cargo made it", change: () => undefined, left: undefined },
  { name: "leaves it once it was changed", change: (map) => map.set(LOCK, "mine"), left: "mine" },
  {
    name: "leaves it once it was committed",
    change: () => undefined,
    isCommitted: true,
    left: "made",
  },
  { name: "needs none there", change: (map) => map.delete(LOCK), left: undefined },
])("after a kill, the next run $name", async ({ change, isCommitted, left }) => {
  const map = await killInBuild();
  change(map);
  const repository = makeRepository(map, "/work/app");
  if (isCommitted) repository.commit();
  await openStore({ files: makeMemoryFiles(map), git: makeMemoryGit(map, repository) }, store);
  expect(map.get(LOCK)).toBe(left);
  expect(map.has(store.journal)).toBe(false);
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
