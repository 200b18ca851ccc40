/**
 * The files by which a step gives the runner commands. Each step has its own, in the folder `_runner_file_commands` of
 * the runner's temporary folder, and the runner reads them when the step has ended. Whoever runs in the step can list
 * that folder, and so set variables, the PATH, outputs and the summary of the run without being told where the files are.
 */
import { randomUUID } from "node:crypto";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  type Stats,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { measureError } from "../core/errors.ts";
import type { Environment } from "../ports.ts";

/** The variables that hold the files' paths. */
const COMMAND_FILES = [
  "GITHUB_ENV",
  "GITHUB_PATH",
  "GITHUB_OUTPUT",
  "GITHUB_STATE",
  "GITHUB_STEP_SUMMARY",
] as const;

interface CommandFile {
  readonly name: string;
  readonly path: string;
  /** null for one that is not there. */
  readonly content: { readonly bytes: Buffer; readonly mode: number } | null;
  readonly folderMode: number;
}

/**
 * Remembers the command files as they are. Gives the function that puts them back, to be called when nothing runs any
 * more that could write to them; it gives the names of those that had been changed. A process that ends before puts
 * them back as it exits. Anything but a plain file, such as
 * a device that someone has named to see what is written, is left alone.
 * @throws a measure error from that function for files that can't be put back, after it has put back all others.
 */
export function guardCommandFiles(environment: Environment): () => readonly string[] {
  const files = COMMAND_FILES.flatMap((name) => remember(name, environment[name] ?? ""));
  const putBackAtExit = () => void files.filter((file) => !isAsItWas(file)).flatMap(tryPutBack);
  process.on("exit", putBackAtExit);
  return () => {
    process.off("exit", putBackAtExit);
    const changed = files.filter((file) => !isAsItWas(file));
    const failures = changed.flatMap(tryPutBack);
    if (failures.length > 0) throw couldNotPutBack(failures);
    return changed.map(({ name }) => name);
  };
}

function remember(name: string, path: string): readonly CommandFile[] {
  const folder = path === "" ? null : statOf(dirname(path));
  if (folder?.isDirectory() !== true) return [];
  const file = { name, path, folderMode: folder.mode };
  const stats = statOf(path);
  if (stats === null) return [{ ...file, content: null }];
  return stats.isFile()
    ? [{ ...file, content: { bytes: readFileSync(path), mode: stats.mode } }]
    : [];
}

/** Another name for the same file counts as a change: what is written later would be read elsewhere too. */
function isAsItWas({ path, content }: CommandFile): boolean {
  if (statOf(dirname(path))?.isDirectory() !== true) return false;
  const stats = statOf(path);
  if (content === null) return stats === null;
  const { bytes, mode } = content;
  const isSame = stats?.nlink === 1 && stats.mode === mode && stats.size === bytes.length;
  return isSame && readBytes(path)?.equals(bytes) === true;
}

/** null for a file that has become another user's. */
function readBytes(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

interface Failure {
  readonly name: string;
  readonly cause: unknown;
}

function tryPutBack(file: CommandFile): readonly Failure[] {
  try {
    putBack(file);
    return [];
  } catch (cause) {
    return [{ name: file.name, cause }];
  }
}

function putBack({ path, content, folderMode }: CommandFile): void {
  putBackFolder(dirname(path), folderMode);
  moveAway(path);
  if (content === null) return;
  writeFileSync(path, content.bytes, { flag: "wx" });
  chmodSync(path, content.mode);
}

function putBackFolder(path: string, mode: number): void {
  if (statOf(path)?.isDirectory() !== true) {
    moveAway(path);
    mkdirSync(path);
  }
  if (statOf(path)?.mode !== mode) chmodSync(path, mode);
}

/** A folder full of what can't be deleted can still be moved, and a link is moved itself. */
function moveAway(path: string): void {
  if (statOf(path) !== null) renameSync(path, `${path}.${randomUUID()}`);
}

/** Of a link itself; null if there is nothing, or a folder on the way can't be entered. */
function statOf(path: string): Stats | null {
  try {
    return lstatSync(path);
  } catch {
    return null;
  }
}

function couldNotPutBack(failures: readonly Failure[]): Error {
  const names = failures.map(({ name }) => name).join(", ");
  const cause = failures[0]?.cause;
  return measureError({
    what: `A program of this repository has changed ${names}, and it can't be put back: ${cause instanceof Error ? cause.message : cause}.`,
    remedy:
      "These files are the step's way to tell the runner things. Trust no later step of this job: the program may have set its variables or its PATH.",
    cause,
  });
}
