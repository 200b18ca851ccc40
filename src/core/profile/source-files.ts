/**
 * Finds the repository path of a frame's file. dhat-rs keeps the last three components of a path (`src/store/mod.rs`; for a root
 * package `checkout-folder/src/main.rs`), so a path alone may fit several packages; the symbol's crate says which one is meant.
 */
import type { OwnCode } from "./profile.ts";

/** The user's own source files, to be asked for by crate and path. */
export interface SourceFiles {
  readonly root: string | null;
  /** The files of each crate's package, by base name. */
  readonly byCrate: ReadonlyMap<string, FilesByName>;
}

type FilesByName = ReadonlyMap<string, readonly string[]>;

/** Prepares own code's files for {@link resolveSourceFile}. */
export function indexSourceFiles(own: OwnCode): SourceFiles {
  const byCrate = new Map<string, FilesByName>();
  for (const [crate, files] of own.crates) byCrate.set(crate, groupByName(files));
  return { root: own.root, byCrate };
}

function groupByName(files: readonly string[]): FilesByName {
  const byName = new Map<string, string[]>();
  for (const file of new Set(files)) {
    const sameName = byName.get(baseName(file));
    if (sameName === undefined) byName.set(baseName(file), [file]);
    else sameName.push(file);
  }
  return byName;
}

/**
 * Gives the path, relative to the root, of the one file of the crate's package that a profiler's path means: the file itself
 * for an absolute path, else the one that ends with it. null if none or several do, or it lies outside the root: never a guess.
 */
export function resolveSourceFile(
  sources: SourceFiles,
  crate: string,
  path: string,
): string | null {
  const [file, ...others] = filesEndingWith(sources, crate, path);
  if (file === undefined || others.length > 0 || sources.root === null) return null;
  const folder = sources.root.endsWith("/") ? sources.root : `${sources.root}/`;
  return file.startsWith(folder) ? file.slice(folder.length) : null;
}

/**
 * Gives the own crate whose package has the one file that a path means, for names without a crate (`#[no_mangle]`, valgrind's
 * inlined functions). Only for absolute paths and for three components and more: `src/map.rs` may be any dependency's.
 * Crates of one package (a library and its binaries) share their files: the first of them is given.
 */
export function ownCrateOfFile(sources: SourceFiles, path: string): string | null {
  if (path.split("/").length < 3) return null;
  let found: { readonly crate: string; readonly file: string } | null = null;
  for (const crate of sources.byCrate.keys()) {
    for (const file of filesEndingWith(sources, crate, path)) {
      if (found !== null && found.file !== file) return null;
      found ??= { crate, file };
    }
  }
  return found?.crate ?? null;
}

/**
 * Says whether a path can't be a file of the crate's package: no file there ends with its last two components.
 * Two, since the third is a checkout's folder at times, and another checkout's is called otherwise.
 */
export function isNoFileOf(sources: SourceFiles, crate: string, path: string): boolean {
  const files = sources.byCrate.get(crate);
  if (files === undefined || files.size === 0) return false;
  return filesEndingWith(sources, crate, path.split("/").slice(-2).join("/")).length === 0;
}

function filesEndingWith(sources: SourceFiles, crate: string, path: string): readonly string[] {
  const sameName = sources.byCrate.get(crate)?.get(baseName(path)) ?? [];
  const ending = path.startsWith("/") ? path : `/${path.replace(/^(?:\.\/)+/, "")}`;
  return sameName.filter((file) => (path.startsWith("/") ? file === path : file.endsWith(ending)));
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
