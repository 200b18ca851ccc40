/** The file system as a map of absolute paths. A folder is there while something lies in it. */
import { createHash } from "node:crypto";
import { dirname, join, resolve } from "node:path";
import type { Files } from "../../src/ports.ts";
import { makeSource } from "./byte-source.ts";

/** All files by their path. A test may look into it and change it. */
export type FileMap = Map<string, string>;

/** A link is a file with this before its target. */
const LINK = "link to ";

/** The path of a file in the map: absolute, with links followed. */
export function followLinks(map: FileMap, path: string): string {
  const absolute = resolve(path);
  for (const [link, text] of map) {
    if (text.startsWith(LINK) && `${absolute}/`.startsWith(`${link}/`)) {
      return followLinks(map, text.slice(LINK.length) + absolute.slice(link.length));
    }
  }
  return absolute;
}

/** A port over a map. Gzip is left out. */
export function makeMemoryFiles(map: FileMap): Files {
  const at = (path: string) => followLinks(map, path);
  const below = (folder: string) => {
    const real = at(folder);
    return [...map]
      .filter(([path, text]) => path.startsWith(slashed(real)) && !text.startsWith(LINK))
      .map(([path]) => folder + path.slice(real.length))
      .sort();
  };
  const isFolder = (path: string) => below(resolve(path)).length > 0;
  const need = (path: string) => {
    const text = map.get(at(path));
    if (text === undefined) throw new Error(`ENOENT: ${path}`);
    return text;
  };
  const write = (path: string, text: string) => {
    if (isFolder(path)) throw new Error(`EISDIR: ${path}`);
    map.set(at(path), text);
  };
  return {
    exists: (path) => map.has(at(path)) || isFolder(path),
    isFolder,
    isPlainFile: (path) =>
      map.has(resolve(path)) && map.get(resolve(path))?.startsWith(LINK) !== true,
    isWritable: () => true,
    readText: (path) => map.get(at(path)) ?? null,
    write,
    writeOut: write,
    link: (target, path) => {
      map.set(resolve(path), LINK + target);
      return true;
    },
    copy: (from, to) => write(to, need(from)),
    move: (from, to) => {
      write(to, need(from));
      map.delete(at(from));
    },
    remove: (path) => {
      for (const file of [...map.keys()]) {
        if (`${file}/`.startsWith(slashed(resolve(path)))) map.delete(file);
      }
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
    // A map has its keys in the order in which they were made.
    madeAt: (path) => [...map.keys()].indexOf(at(path)) + 1,
    realPath: at,
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
