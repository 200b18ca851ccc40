import { HeapgateError } from "../../src/core/errors.ts";

/** Gives the error that people would see; fails for a call that throws none, or a bug. */
export function caught(call: () => unknown): HeapgateError {
  try {
    call();
  } catch (error) {
    return asHeapgateError(error);
  }
  throw new Error("nothing was thrown");
}

/** As {@link caught}, for a call that takes its time. */
export async function caughtLater(call: () => Promise<unknown>): Promise<HeapgateError> {
  try {
    await call();
  } catch (error) {
    return asHeapgateError(error);
  }
  throw new Error("nothing was thrown");
}

function asHeapgateError(error: unknown): HeapgateError {
  if (error instanceof HeapgateError) return error;
  throw error;
}
