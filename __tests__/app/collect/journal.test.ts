import { expect, test } from "vitest";
import { openStore, withUndo } from "../../../src/app/collect/journal.ts";
import { storeIn } from "../../../src/app/collect/tree.ts";
import { type FileMap, makeMemoryFiles } from "../../support/memory-files.ts";
import { makeMemoryGit, type Repository } from "../../support/memory-git.ts";

const store = storeIn("/work/app");
const OUTER = { from: "/work/app/.heapgate/run/aside", to: "/work/app/a" };
const INNER = { from: "/work/app/a", to: "/work/app/.heapgate/run/left" };

function portsOver(map: FileMap, repository: Repository | null = null) {
  return { files: makeMemoryFiles(map), git: makeMemoryGit(map, repository) };
}

/** Sets `a` aside, lets a program write its own, and gives what the files were at each step. */
async function takeSteps(map: FileMap): Promise<readonly FileMap[]> {
  const files = makeMemoryFiles(map);
  const snapshots: FileMap[] = [];
  const snap = () => snapshots.push(new Map(map));
  await withUndo(
    { files, store, step: OUTER },
    () => {
      snap();
      files.move(OUTER.to, OUTER.from);
      snap();
    },
    () =>
      withUndo({ files, store, step: INNER }, snap, async () => {
        map.set(INNER.from, "the program's");
        snap();
      }),
  );
  snap();
  return snapshots;
}

test("puts the tree back after the work", async () => {
  const map: FileMap = new Map([["/work/app/a", "the user's"]]);
  await takeSteps(map);
  expect(map.get("/work/app/a")).toBe("the user's");
  expect(map.has(store.journal)).toBe(false);
});

test("puts the tree back in the next run, whatever step it was killed at", async () => {
  const snapshots = await takeSteps(new Map([["/work/app/a", "the user's"]]));
  expect(snapshots).toHaveLength(5);
  for (const map of snapshots) {
    await openStore(portsOver(map), store);
    expect(map.get("/work/app/a")).toBe("the user's");
    expect(map.has(store.journal)).toBe(false);
  }
});

test("puts the tree back when the work fails, and lets the error through", async () => {
  const map: FileMap = new Map([["/work/app/a", "the user's"]]);
  const files = makeMemoryFiles(map);
  const work = withUndo(
    { files, store, step: OUTER },
    () => files.move(OUTER.to, OUTER.from),
    async () => {
      throw new Error("boom");
    },
  );
  await expect(work).rejects.toThrow("boom");
  expect(map.get("/work/app/a")).toBe("the user's");
});

test.each(["{", "[1]", '[{"from":1}]'])(
  "opens the store over a journal that reads %j",
  async (journal) => {
    const map: FileMap = new Map([[store.journal, journal]]);
    await openStore(portsOver(map), store);
    expect(map.has(store.journal)).toBe(false);
  },
);

test("keeps the store out of git", async () => {
  const map: FileMap = new Map();
  await openStore(portsOver(map), store);
  expect(map).toEqual(new Map([["/work/app/.heapgate/.gitignore", "*\n"]]));
});
