/**
 * Loaded into the action's process beside its bundle, of which nothing is changed. act empties a step's files before the
 * next step and removes them with the job: this keeps what they held when the process ended.
 */
import { copyFileSync, existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What is kept, as the runner names it. */
const FILES = ["GITHUB_STEP_SUMMARY", "GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_PATH"] as const;

const folder = process.env["E2E_KEEP"];
if (folder !== undefined && process.argv[1]?.endsWith(join("dist", "index.js")) === true) {
  process.on("exit", (status) => {
    for (const name of FILES) {
      const file = process.env[name] ?? "";
      if (existsSync(file)) copyFileSync(file, join(folder, name));
    }
    writeFileSync(join(folder, "exit"), `${status} ${process.version}`);
  });
}
