/** The file system. */
import { createHash } from "node:crypto";
import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { measureError } from "../core/errors.ts";
import type { Files, OpenFile } from "../ports.ts";

/** Makes the port over the real file system. */
export function makeFiles(): Files {
  return {
    exists: (path) => existsSync(path),
    isFolder,
    readText,
    write,
    copy,
    move,
    remove: (path) => rmSync(path, { recursive: true, force: true }),
    list: (folder) => (isFolder(folder) ? readdirSync(folder).sort() : []),
    walk,
    rustSources,
    open,
    holds,
    digest: (path) => createHash("sha256").update(readFileSync(path)).digest("hex"),
    digestText: (text) => createHash("sha256").update(text).digest("hex"),
    realPath: (path) => (existsSync(path) ? realpathSync(path) : path),
  };
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    if (isMissing(cause)) return null;
    throw cause;
  }
}

function write(path: string, text: string, options?: { readonly executable: boolean }): void {
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.unfinished`;
  writeFileSync(unfinished, text);
  if (options?.executable === true) chmodSync(unfinished, 0o755);
  renameSync(unfinished, path);
}

/** A copy shares the disk blocks where the file system can do that. */
function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  // An executable that is still running can't be written over, but it can be replaced.
  rmSync(to, { force: true });
  copyFileSync(from, to, constants.COPYFILE_FICLONE);
}

function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (cause) {
    if (errorCode(cause) !== "EXDEV") throw cause;
    copy(from, to);
    rmSync(from);
  }
}

function walk(folder: string): readonly string[] {
  return isFolder(folder) ? filesBelow(folder, () => true) : [];
}

function rustSources(folder: string): readonly string[] {
  if (!isFolder(folder)) return [];
  return filesBelow(folder, isSourceFolder).filter((path) => path.endsWith(".rs"));
}

function filesBelow(
  folder: string,
  enters: (name: string, path: string) => boolean,
): readonly string[] {
  const found: string[] = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const entry of readdirSync(next, { withFileTypes: true })) {
      const path = join(next, entry.name);
      if (entry.isFile()) found.push(path);
      if (entry.isDirectory() && enters(entry.name, path)) waiting.push(path);
    }
  }
  return found.sort();
}

function isSourceFolder(name: string, path: string): boolean {
  return !/^(?:\..*|target|node_modules)$/.test(name) && !existsSync(join(path, "Cargo.toml"));
}

const GZIP_MAGIC = 0x1f8b;

/** A gzip file is unpacked into memory: profiles are kept plain, and only small ones are packed by hand. */
function open(path: string): OpenFile {
  const descriptor = openSync(path, constants.O_RDONLY);
  const { size } = fstatSync(descriptor);
  const magic = Buffer.alloc(2);
  if (readSync(descriptor, magic, 0, 2, 0) === 2 && magic.readUInt16BE(0) === GZIP_MAGIC) {
    closeSync(descriptor);
    return inMemory(path, unpack(path));
  }
  return {
    name: path,
    size,
    read: (into, position) => readSync(descriptor, into, 0, into.length, position),
    close: () => closeSync(descriptor),
  };
}

const LARGEST_UNPACKED = 2 ** 31;

/** @throws a measure error for a file that is cut off, damaged, or larger than 2 GiB when it is unpacked. */
function unpack(path: string): Uint8Array {
  try {
    return gunzipSync(readFileSync(path), { maxOutputLength: LARGEST_UNPACKED });
  } catch (cause) {
    throw measureError({
      what: `The file can't be unpacked: ${cause instanceof Error ? cause.message : cause}.`,
      where: path,
      remedy: "Make it again, or unpack it by hand: gzip -d FILE.",
      cause,
    });
  }
}

function inMemory(name: string, bytes: Uint8Array): OpenFile {
  return {
    name,
    size: bytes.length,
    read: (into, position) => {
      const part = bytes.subarray(position, position + into.length);
      into.set(part);
      return part.length;
    },
    close: () => undefined,
  };
}

/** Chunks overlap by the text's length, so that a hit across their border is seen. */
function holds(path: string, text: string): boolean {
  const descriptor = openSync(path, constants.O_RDONLY);
  const chunk = Buffer.alloc(1 << 20);
  try {
    for (let position = 0; ; position += chunk.length - text.length) {
      const length = readSync(descriptor, chunk, 0, chunk.length, position);
      if (chunk.subarray(0, length).includes(text)) return true;
      if (length < chunk.length) return false;
    }
  } finally {
    closeSync(descriptor);
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function isMissing(cause: unknown): boolean {
  return ["ENOENT", "ENOTDIR", "EISDIR"].includes(errorCode(cause) ?? "");
}

function errorCode(cause: unknown): string | undefined {
  return cause instanceof Error ? (cause as NodeJS.ErrnoException).code : undefined;
}
