/** The file system as a map of absolute paths. A folder is there while something lies in it. */
import { createHash } from "node:crypto";
import { dirname, join, resolve } from "node:path";
import type { Files } from "../../src/ports.ts";
import { makeSource } from "./byte-source.ts";

/** All files by their path. A test may look into it and change it. */
export type FileMap = Map<string, string>;

/** A port over a map. Gzip is left out. */
export function makeMemoryFiles(map: FileMap): Files {
  const below = (folder: string) =>
    [...map.keys()].filter((path) => path.startsWith(slashed(folder))).sort();
  const isFolder = (path: string) => below(resolve(path)).length > 0;
  const need = (path: string) => {
    const text = map.get(resolve(path));
    if (text === undefined) throw new Error(`ENOENT: ${path}`);
    return text;
  };
  const write = (path: string, text: string) => {
    if (isFolder(path)) throw new Error(`EISDIR: ${path}`);
    map.set(resolve(path), text);
  };
  return {
    exists: (path) => map.has(resolve(path)) || isFolder(path),
    isFolder,
    readText: (path) => map.get(resolve(path)) ?? null,
    write,
    copy: (from, to) => write(to, need(from)),
    move: (from, to) => {
      write(to, need(from));
      map.delete(resolve(from));
    },
    remove: (path) => {
      map.delete(resolve(path));
      for (const file of below(resolve(path))) map.delete(file);
    },
    list: (folder) => {
      const start = slashed(resolve(folder)).length;
      const names = below(resolve(folder)).map((path) => path.slice(start).split("/")[0] ?? "");
      return [...new Set(names)];
    },
    walk: below,
    rustSources: (folder) =>
      below(folder).filter((path) => path.endsWith(".rs") && isSource(map, folder, path)),
    open: (path) => ({ ...makeSource(need(path), { name: path }), close: () => undefined }),
    holds: (path, text) => need(path).includes(text),
    digest: (path) => sha256(need(path)),
    digestText: sha256,
    realPath: (path) => resolve(path),
  };
}

function slashed(folder: string): string {
  return folder === "/" ? folder : `${folder}/`;
}

/** Neither in `target`, nor in a dot folder, nor in a package of its own below the folder. */
function isSource(map: FileMap, folder: string, path: string): boolean {
  for (let at = dirname(path); at !== folder; at = dirname(at)) {
    const name = at.slice(at.lastIndexOf("/") + 1);
    if (name.startsWith(".") || name === "target" || map.has(join(at, "Cargo.toml"))) return false;
  }
  return true;
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
