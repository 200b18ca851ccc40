/** The environment, read in one place. */
import type { Environment } from "../ports.ts";

/** Reads this process's environment. */
export function readEnvironment(): Environment {
  // biome-ignore lint/style/noProcessEnv: the one place where the environment is read
  const entries = Object.entries(process.env);
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
