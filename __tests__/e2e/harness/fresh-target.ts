/** What vitest does once before the end-to-end tests. */
import { existsSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { TARGET } from "./act.ts";

/** Longer than the tests go without building anything. */
const IN_USE_MS = 600_000;

/**
 * Removes what earlier tests built: their checkouts lay elsewhere, so cargo would build it again and keep both. The probe,
 * which takes 20 s to build, stays, and so does all where another run of the tests is at work.
 */
export function setup(): void {
  const built = join(TARGET, "heapgate");
  const last = join(built, "deps");
  const isInUse = existsSync(last) && Date.now() - statSync(last).mtimeMs < IN_USE_MS;
  if (!isInUse) rmSync(built, { recursive: true, force: true });
}
