/** Other versions of Node, from npm: as packages of the project they would all want to be `node_modules/.bin/node`. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** The oldest that the bundle is for, and one of each line since. */
export const NODE_VERSIONS = ["20.11.1", "22.23.3", "24.21.0"] as const;

const KEPT = join(import.meta.dirname, "../../target/nodes");

/** Gives the program of one version, fetched at first use and kept below `target/`. */
export function nodeProgram(version: string): string {
  const home = join(KEPT, version);
  const program = join(home, "bin/node");
  if (existsSync(program)) return program;
  const scratch = mkdtempSync(join(tmpdir(), "heapgate-node-"));
  const spec = `node-${process.platform}-${process.arch}@${version}`;
  execFileSync("npm", ["pack", "--silent", "--pack-destination", scratch, spec], {
    stdio: "ignore",
  });
  const [archive = ""] = readdirSync(scratch);
  execFileSync("tar", ["-xzf", join(scratch, archive), "-C", scratch]);
  rmSync(home, { recursive: true, force: true });
  mkdirSync(dirname(home), { recursive: true });
  renameOrCopy(join(scratch, "package"), home);
  rmSync(scratch, { recursive: true });
  return program;
}

/** The folder for temporary files may be on another device. */
function renameOrCopy(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    execFileSync("cp", ["-R", from, to]);
  }
}
