/** Small Rust projects from tables of files, in folders of their own, with a git history. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { bareEnvironment } from "./probe-toys.ts";

/** Contents by path; null takes a file away. */
export type FileTable = Readonly<Record<string, string | null>>;

/** A project that lies on the disk. */
export interface ToyProject {
  readonly folder: string;
  /** Writes files, or takes them away. */
  readonly write: (files: FileTable) => void;
  /** Writes files and commits all that differs; gives the commit. The first one makes the repository. */
  readonly commit: (files?: FileTable) => string;
  readonly git: (...args: readonly string[]) => string;
}

/** Lays a project out in a folder of this name, that is removed when the running test is over. */
export function makeToy(files: FileTable, name = "toy"): ToyProject {
  // Resolved, because cargo and git name it so, and reports are compared with it.
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), "heapgate-project-")));
  onTestFinished(() => rmSync(scratch, { recursive: true, force: true }));
  return toyIn(join(scratch, name), files);
}

/** Lays a project out in a folder that the test takes care of. */
export function toyIn(folder: string, files: FileTable): ToyProject {
  const git = (...args: readonly string[]) => runGit(folder, args);
  const write = (table: FileTable) => writeTable(folder, table);
  write(files);
  return {
    folder,
    write,
    commit: (table = {}) => {
      write(table);
      if (!existsSync(join(folder, ".git"))) git("init", "--quiet", "--initial-branch=main");
      git("add", "--all");
      git("commit", "--quiet", "--allow-empty", "--message", "A commit");
      return git("rev-parse", "HEAD");
    },
    git,
  };
}

/** A manifest of a package without dependencies, with more lines under `[package]` or after it. */
export function manifest(name: string, rest = ""): string {
  return `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n${rest}\n`;
}

/**
 * A function of a program that allocates one block of so many bytes and keeps it: at the peak, at the end and in the
 * sum it counts for exactly that much.
 */
export function holder(name: string, bytes: number | string): string {
  return `#[inline(never)]\npub fn ${name}() {\n    std::mem::forget(std::hint::black_box(vec![7u8; ${bytes}]));\n}\n`;
}

/** A program whose only own block is that of `hold`. */
export function holdingProgram(bytes: number): string {
  return `fn main() {\n    hold();\n}\n${holder("hold", bytes)}`;
}

function writeTable(folder: string, files: FileTable): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    if (text === null) rmSync(file);
    else writeFileSync(file, text, { mode: text.startsWith("#!") ? 0o755 : 0o644 });
  }
}

function runGit(folder: string, args: readonly string[]): string {
  const identity = ["-c", "user.name=Toy", "-c", "user.email=toy@localhost"];
  return execFileSync("git", [...identity, ...args], {
    cwd: folder,
    env: { ...bareEnvironment(), GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" },
    encoding: "utf8",
  }).trim();
}
