/** The signals that end a run, as an abort signal, and as a port that looks for them. */
import { setImmediate } from "node:timers/promises";
import { INTERRUPTS, Interrupted } from "../core/errors.ts";
import type { Interrupts } from "../ports.ts";
import { throwIfInterrupted } from "./tool.ts";

/**
 * Gives a signal that is aborted with `Interrupted` when the process is told to end. A second signal ends it at once,
 * as people expect of a program that takes its time; what it has started is then killed as it exits (strays.ts). One
 * that follows at once is the same request: timeout(1) signals its child and then the child's group (seen).
 *
 * Node sets SIGHUP back to its default at its own start, so that under nohup it has always ended a Node program.
 */
export function watchInterrupts(exitStatus: (error: Interrupted) => number): AbortSignal {
  const controller = new AbortController();
  let asked = 0;
  for (const name of INTERRUPTS) {
    process.on(name, () => {
      const error = new Interrupted(name);
      const again = performance.now() - asked > SAME_REQUEST_MS;
      if (controller.signal.aborted && again) process.exit(exitStatus(error));
      if (controller.signal.aborted) return;
      asked = performance.now();
      controller.abort(error);
    });
  }
  return controller.signal;
}

const SAME_REQUEST_MS = 300;

/** Makes the port. */
export function makeInterrupts(signal: AbortSignal): Interrupts {
  return {
    look: async () => {
      // The event loop takes signals between two immediates, and not before the first.
      await setImmediate();
      await setImmediate();
      throwIfInterrupted(signal);
    },
  };
}
