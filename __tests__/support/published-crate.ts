/** Crates as crates.io has them, by cargo itself, each in a folder of its own. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { bareEnvironment } from "./probe-toys.ts";

/** Copies published packages, `name@version` each, to folders of their names below a folder. */
export function fetchCrates(folder: string, ...specs: readonly string[]): void {
  const project = mkdtempSync(join(tmpdir(), "heapgate-fetch-"));
  const wanted = specs.map((spec) => spec.split("@") as [string, string]);
  const dependencies = wanted.map(([name, version]) => `${name} = "=${version}"`);
  writeFileSync(
    join(project, "Cargo.toml"),
    `[package]\nname = "fetch"\nversion = "0.0.0"\nedition = "2021"\n[lib]\npath = "lib.rs"\n[workspace]\n[dependencies]\n${dependencies.join("\n")}\n`,
  );
  writeFileSync(join(project, "lib.rs"), "");
  execFileSync("cargo", ["fetch", "--quiet"], { cwd: project, env: bareEnvironment() });
  rmSync(project, { recursive: true });
  for (const [name, version] of wanted) {
    const destination = join(folder, name);
    mkdirSync(folder, { recursive: true });
    cpSync(unpackedSource(`${name}-${version}`), destination, { recursive: true });
    // cargo's own mark that the package is unpacked: no part of it.
    rmSync(join(destination, ".cargo-ok"), { force: true });
  }
}

/** Where cargo unpacks what it fetches. `cargo metadata` leaves packages without a library out. */
function unpackedSource(folder: string): string {
  const home = process.env["CARGO_HOME"] ?? join(homedir(), ".cargo");
  const registries = join(home, "registry/src");
  const found = readdirSync(registries)
    .map((registry) => join(registries, registry, folder))
    .find((path) => existsSync(path));
  if (found === undefined) throw new Error(`cargo has no ${folder}`);
  return found;
}

/** Every file and folder below a folder with its mode, and the digest of each file; `target/` and `.heapgate/` at its top are left out. */
export function listTree(folder: string): readonly string[] {
  const entries: string[] = [];
  const visit = (path: string) => {
    for (const name of readdirSync(join(folder, path)).sort()) {
      const inside = join(path, name);
      if (["target", ".heapgate"].includes(inside)) continue;
      const facts = lstatSync(join(folder, inside));
      const content = facts.isDirectory() ? "" : contentOf(join(folder, inside));
      entries.push(`${inside} ${facts.mode.toString(8)} ${content}`);
      if (facts.isDirectory()) visit(inside);
    }
  };
  visit(".");
  return entries;
}

function contentOf(path: string): string {
  return lstatSync(path).isSymbolicLink()
    ? readlinkSync(path)
    : createHash("sha256").update(readFileSync(path)).digest("hex");
}
