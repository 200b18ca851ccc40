/** heapgate's own share of the time: all but cargo and the measured program; git's is counted as ours. */
import type { Ports } from "../ports.ts";

export interface TimedPorts {
  readonly ports: Ports;
  /** Milliseconds that were spent waiting for other programs so far. */
  readonly outside: () => number;
}

/** Wraps the ports that wait for other programs. They are called one after the other, so that the times add up. */
export function timePorts(ports: Ports): TimedPorts {
  let waited = 0;
  const timed =
    <A, R>(call: (argument: A) => Promise<R>) =>
    async (argument: A): Promise<R> => {
      const started = ports.clock.now();
      try {
        return await call(argument);
      } finally {
        waited += ports.clock.now() - started;
      }
    };
  return {
    ports: {
      ...ports,
      cargo: { cargo: timed(ports.cargo.cargo), rustc: timed(ports.cargo.rustc) },
      programs: { run: timed(ports.programs.run) },
    },
    outside: () => waited,
  };
}
