/** Folders that are gone when a test is over. */
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "vitest";

/** Makes one; its path has no link in it, because cargo and git name it so. */
export function makeFolder({ onTestFinished }: Pick<TestContext, "onTestFinished">): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "heapgate-e2e-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
