/** A scenario of the end-to-end tests. */
import type { TestContext } from "vitest";

/**
 * Sets a scene, lets the action run in it, and expects what must come of that. With the folder of another action in
 * heapgate's place it shows whether that one would be noticed.
 */
export type Play = (context: TestContext, action?: string) => Promise<void>;
