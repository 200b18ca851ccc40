import type { Cargo } from "../ports.ts";
import type { RunTool } from "./tool.ts";

/** Makes the port over the cargo and rustc on the PATH (rustup's stand-ins choose by the current directory). */
export function makeCargo(run: RunTool): Cargo {
  return {
    cargo: ({ program, ...call }) => run(program ?? "cargo", call),
    rustc: (call) => run("rustc", call),
  };
}
