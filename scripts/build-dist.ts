/** Builds the bundles that run: `node scripts/build-dist.ts [FOLDER]`, by default into dist/. */
import { execFileSync } from "node:child_process";
import { copyFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Runs one tool of node_modules/.bin and shows its output. */
function runTool(tool: string, ...args: readonly string[]): void {
  execFileSync(tool, args, { stdio: "inherit" });
}

/** Bundles one compiled entry into a folder. */
function bundle(entry: string, folder: string, ...flags: readonly string[]): void {
  runTool("ncc", "build", entry, "-o", folder, "--no-cache", "--quiet", ...flags);
}

/** What the action loads when it needs it: ncc makes files of their own of it. */
const LOADED_LATE = ["./io/octokit.js"];

const target = process.argv[2] ?? "dist";

// ncc does not empty the folder, and a deleted source would linger in lib.
for (const folder of ["lib", target]) rmSync(folder, { recursive: true, force: true });
runTool("tsc", "-p", "tsconfig.build.json");
bundle("lib/main.js", target);
bundle("lib/cli.js", join(target, "cli"));

// ncc 0.45 keeps only the last file's notices where there are several, so they come from a bundle of one.
const imports = LOADED_LATE.map((name, index) => `export * as late${index} from "${name}";\n`);
writeFileSync("lib/notices.js", `${imports.join("")}import "./main.js";\nimport "./cli.js";\n`);
bundle("lib/notices.js", "lib/notices", "--license", "licenses.txt");
copyFileSync("lib/notices/licenses.txt", join(target, "licenses.txt"));
