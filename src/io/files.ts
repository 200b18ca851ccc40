/** The file system. */
import { createHash } from "node:crypto";
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { measureError } from "../core/errors.ts";
import { LONGEST_TEXT } from "../core/units.ts";
import type { Files, OpenFile } from "../ports.ts";

/** Makes the port over the real file system. */
export function makeFiles(): Files {
  return {
    exists: (path) => existsSync(path),
    isFolder,
    isPlainFile,
    isWritable: (folder) => isAccessible(folder, constants.W_OK),
    readText,
    write,
    writeOut,
    copy,
    link,
    move,
    remove: (path) => rmSync(path, { recursive: true, force: true }),
    list: (folder) => (isFolder(folder) ? readdirSync(folder).sort() : []),
    walk,
    rustSources,
    open,
    holds,
    digest,
    digestText: (text) => createHash("sha256").update(text).digest("hex"),
    madeAt: (path) => statSync(path).birthtimeMs,
    realPath: (path) => (existsSync(path) ? realpathSync(path) : path),
  };
}

function readText(path: string): string | null {
  try {
    if (statSync(path).size > LONGEST_TEXT) throw tooLong(path);
    return readFileSync(path, "utf8");
  } catch (cause) {
    if (isMissing(cause)) return null;
    throw cause;
  }
}

function tooLong(path: string): Error {
  return measureError({
    what: "The file is too large to be read as text.",
    where: path,
    remedy: "Check that it is the file that you mean.",
  });
}

function write(path: string, text: string, options?: { readonly executable: boolean }): void {
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.unfinished`;
  // A measured program may have put a link there, to a file of the runner's.
  rmSync(unfinished, { recursive: true, force: true });
  writeFileSync(unfinished, text, { flag: "wx" });
  if (options?.executable === true) chmodSync(unfinished, 0o755);
  renameSync(unfinished, path);
}

/** A rename would put a file in the place of a device. */
function writeOut(path: string, text: string): void {
  const isThrough = statSync(path, { throwIfNoEntry: false })?.isFile() === false;
  if (isThrough) writeFileSync(path, text);
  else write(path, text);
}

function isPlainFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** A copy shares the disk blocks where the file system can do that. */
function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  // An executable that is still running can't be written over, but it can be replaced.
  rmSync(to, { force: true });
  copyFileSync(from, to, constants.COPYFILE_FICLONE);
}

function link(target: string, path: string): boolean {
  mkdirSync(dirname(path), { recursive: true });
  try {
    symlinkSync(target, path);
    return true;
  } catch (cause) {
    if (["EPERM", "ENOTSUP", "ENOSYS"].includes(errorCode(cause) ?? "")) return false;
    throw cause;
  }
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
  return (
    !/^(?:\..*|target|node_modules)$/.test(name) &&
    !existsSync(join(path, "Cargo.toml")) &&
    isAccessible(path, constants.R_OK | constants.X_OK)
  );
}

const GZIP_MAGIC = [0x1f, 0x8b] as const;

/**
 * A gzip file is unpacked into memory: profiles are kept plain, and only small ones are packed by hand. So is read what
 * has no places to read at, `<(command)` of a shell.
 */
function open(path: string): OpenFile {
  const descriptor = openSync(path, constants.O_RDONLY);
  const stat = fstatSync(descriptor);
  if (stat.isFile()) return openPlaces(path, { descriptor, size: stat.size });
  try {
    const bytes = readStream(path, descriptor);
    return inMemory(path, isPacked(bytes) ? unpack(path, bytes) : bytes);
  } finally {
    closeSync(descriptor);
  }
}

function openPlaces(
  path: string,
  { descriptor, size }: { readonly descriptor: number; readonly size: number },
): OpenFile {
  const magic = Buffer.alloc(2);
  if (readSync(descriptor, magic, 0, 2, 0) === 2 && isPacked(magic)) {
    closeSync(descriptor);
    return inMemory(path, unpack(path, readFileSync(path)));
  }
  return {
    name: path,
    size,
    read: (into, position) => readSync(descriptor, into, 0, into.length, position),
    close: () => closeSync(descriptor),
  };
}

function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === GZIP_MAGIC[0] && bytes[1] === GZIP_MAGIC[1];
}

const LARGEST_IN_MEMORY = 2 ** 31;

const CHUNK_BYTES = 1 << 20;

/** @throws a measure error for more than 2 GiB: a pipe may never end. */
function readStream(path: string, descriptor: number): Uint8Array {
  const chunks: Buffer[] = [];
  const chunk = Buffer.alloc(CHUNK_BYTES);
  for (let length = 0; length <= LARGEST_IN_MEMORY; ) {
    const count = readSync(descriptor, chunk);
    if (count === 0) return Buffer.concat(chunks);
    chunks.push(Buffer.from(chunk.subarray(0, count)));
    length += count;
  }
  throw measureError({
    what: "This is no file, and gives more than 2 GiB.",
    where: path,
    remedy: "Write it to a file first, and name that.",
  });
}

/** @throws a measure error for a file that is cut off, damaged, or larger than 2 GiB when it is unpacked. */
function unpack(path: string, bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST_IN_MEMORY });
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

/** In chunks: a program's input may be larger than what can be read at once. */
function digest(path: string): string {
  const hash = createHash("sha256");
  const descriptor = openSync(path, constants.O_RDONLY);
  const chunk = Buffer.alloc(CHUNK_BYTES);
  try {
    for (let count = readSync(descriptor, chunk); count > 0; count = readSync(descriptor, chunk)) {
      hash.update(chunk.subarray(0, count));
    }
    return hash.digest("hex");
  } finally {
    closeSync(descriptor);
  }
}

/** Chunks overlap by the text's length, so that a hit across their border is seen. */
function holds(path: string, text: string): boolean {
  const descriptor = openSync(path, constants.O_RDONLY);
  const chunk = Buffer.alloc(CHUNK_BYTES);
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

function isAccessible(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    // Why not is of no matter: what is asked is whether.
    return false;
  }
}

function isMissing(cause: unknown): boolean {
  return ["ENOENT", "ENOTDIR", "EISDIR"].includes(errorCode(cause) ?? "");
}

function errorCode(cause: unknown): string | undefined {
  return cause instanceof Error ? (cause as NodeJS.ErrnoException).code : undefined;
}
