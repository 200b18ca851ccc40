/**
 * Git LFS. For a large file git has a pointer, and git's filter puts the content in its place:
 *
 *     version https://git-lfs.github.com/spec/v1
 *     oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393
 *     size 12345
 */
import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { callGit } from "./git-call.ts";
import type { RunTool } from "./tool.ts";

/**
 * Whether a work tree has the content of any such file. actions/checkout leaves the pointers where it isn't told
 * `lfs: true`. The folder `.git/lfs/objects` says nothing of it: the filter makes it for pointers too (seen).
 */
export async function hasLfsContent(run: RunTool, top: string): Promise<boolean> {
  const { stdout } = await callGit(run, top, { args: LIST_POINTERS });
  return stdout.split("\0").some((path) => path !== "" && isContent(join(top, path)));
}

const POINTER = "version https://git-lfs.github.com/spec/";

/** The specification of pointers bounds them, in bytes. */
const LONGEST_POINTER = 1024;

/** Of the index: a file that was committed as it is, in spite of its attribute, is not among them. */
const LIST_POINTERS = [
  ...["grep", "--cached", "--files-with-matches", "-z", "--no-color", "--no-recurse-submodules"],
  ...["--fixed-strings", "-e", POINTER, "--", ":(attr:filter=lfs)"],
];

function isContent(path: string): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found?.isFile() !== true) return false;
  return found.size >= LONGEST_POINTER || !readFileSync(path, "utf8").startsWith(POINTER);
}
