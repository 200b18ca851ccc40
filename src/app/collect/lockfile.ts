/** Cargo.lock: never changed, never left behind. */
import { join } from "node:path";
import type { Files } from "../../ports.ts";
import { withUndo } from "./journal.ts";
import type { Store } from "./tree.ts";

interface LockContext {
  readonly files: Files;
  readonly store: Store;
  /** The head workspace's root. */
  readonly headRoot: string;
}

/**
 * Builds in the user's own workspace. A lock file that is there must not change (`locked`). Where there is none, the one
 * of the last run serves, and what cargo makes of it goes back to the store. After a kill it does so only if it is still
 * as cargo made it: `build` calls `note` whenever cargo has said something, and by its first crate the file is made.
 */
export async function withHeadLock<T>(
  { files, store, headRoot }: LockContext,
  build: (locked: boolean, note: () => void) => Promise<T>,
): Promise<T> {
  const lock = join(headRoot, "Cargo.lock");
  if (files.exists(lock)) return build(true, () => undefined);
  let digest = files.exists(store.lock) ? files.digest(store.lock) : NOTHING_YET;
  return withUndo(
    { files, store, step: { from: lock, to: store.lock, digest } },
    () => {
      if (files.exists(store.lock)) files.copy(store.lock, lock);
    },
    (setDigest) =>
      build(false, () => {
        const now = files.exists(lock) ? files.digest(lock) : NOTHING_YET;
        if (now !== digest) setDigest(now);
        digest = now;
      }),
  );
}

/** The digest of no file. */
const NOTHING_YET = "";

/** The mark, inside a scratch clone's own .git, that its commit has no lock file and the one there is ours. */
const OURS = "heapgate-lock";

/**
 * Gives the scratch clone of a base commit that has no lock file the one that head was resolved with, so that equal
 * dependencies are compared. The clone is ours, so cargo may bring its lock file up to date.
 */
export function lendLock(
  { files, store, headRoot }: LockContext,
  base: { readonly top: string; readonly workspaceRoot: string },
): void {
  const lock = join(base.workspaceRoot, "Cargo.lock");
  const mark = join(base.top, ".git", OURS);
  if (files.exists(lock) && !files.exists(mark)) return;
  const committed = join(headRoot, "Cargo.lock");
  const resolved = files.exists(committed) ? committed : store.lock;
  files.write(mark, "");
  if (files.exists(resolved)) files.copy(resolved, lock);
}
