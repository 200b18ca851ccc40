/** SIGINT and SIGTERM as an abort signal. */
import { Interrupted } from "../core/errors.ts";

/**
 * Gives a signal that is aborted with `Interrupted` when the process is told to end. A second signal ends it at once,
 * as people expect of a program that takes its time.
 */
export function watchInterrupts(exitStatus: (error: Interrupted) => number): AbortSignal {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.on(name, () => {
      const error = new Interrupted(name);
      if (controller.signal.aborted) process.exit(exitStatus(error));
      controller.abort(error);
    });
  }
  return controller.signal;
}
