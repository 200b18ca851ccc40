/** The programs that are measured. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type FileTable, holder, manifest } from "../../support/toy-project.ts";
import { REPOSITORY_ROOT } from "./action-folder.ts";

/** What each part of the storehouse holds, in bytes. */
export interface Holdings {
  readonly shelf: number;
  readonly cellar: number;
}

/** Not the same, or the compiler would make one function of two. */
const FEW: Holdings = { shelf: 1_000_000, cellar: 1_500_000 };

/** A program of two modules, each of which allocates one block and keeps it: every number is known beforehand. */
export function storehouse(holdings: Holdings = FEW): FileTable {
  return {
    "Cargo.toml": manifest("storehouse"),
    "Cargo.lock": 'version = 4\n\n[[package]]\nname = "storehouse"\nversion = "0.1.0"\n',
    ".gitignore": "/target\n",
    "src/main.rs":
      "mod cellar;\nmod shelf;\n\nfn main() {\n    shelf::fill();\n    cellar::fill();\n}\n",
    ...stock(holdings),
  };
}

/** The files of the storehouse that say how much it holds. */
export function stock(holdings: Partial<Holdings>): FileTable {
  return Object.fromEntries(
    Object.entries(holdings).map(([name, bytes]) => [`src/${name}.rs`, holder("fill", bytes)]),
  );
}

const LINK_RANK = join(REPOSITORY_ROOT, "examples/link-rank");

/** What the maintainers of link-rank add to it: how to run it when it is measured. */
const SCENARIO = `
[[package.metadata.heapgate.scenario]]
name = "rank"
args = ["--sample", "8000", "140000"]
`;

/** The example link-rank as it was at first. */
export function linkRank(): FileTable {
  const base = join(LINK_RANK, "base");
  const names = readdirSync(base, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const files = Object.fromEntries(
    names.map((file) => [file.slice(base.length + 1), readFileSync(file, "utf8")]),
  );
  return { ...files, "Cargo.toml": `${files["Cargo.toml"]}${SCENARIO}` };
}

/** The patch that makes link-rank's graph larger, and the ones before it. */
export function linkRankRegression(): readonly string[] {
  return [
    "01-move-the-random-numbers-to-a-module-of",
    "02-count-a-link-once-and-links-to-the-page",
  ].map((name) => join(LINK_RANK, "history", `${name}.patch`));
}
