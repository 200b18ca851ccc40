/** What the system refused, as an error that people can act on. */
import { measureError } from "../core/errors.ts";

const REFUSALS: Readonly<Record<string, string>> = {
  EACCES: "Give yourself the right to it, or measure a copy of the project that is yours.",
  EPERM: "Give yourself the right to it, or measure a copy of the project that is yours.",
  EROFS:
    "heapgate writes to .heapgate/ in the workspace and to cargo's target directory: both must be writable.",
  ENOSPC: "Free some space: `cargo clean --profile heapgate` removes what heapgate has built.",
  EDQUOT: "Free some space: `cargo clean --profile heapgate` removes what heapgate has built.",
  EEXIST: "A file stands where heapgate needs a folder: move it away.",
  ENOTDIR: "A file stands where heapgate needs a folder: move it away.",
  EISDIR: "A folder stands where heapgate needs a file: move it away, or name another file.",
  ENAMETOOLONG: "Take shorter names, or a folder nearer to the root.",
  E2BIG: "Give the program fewer or shorter arguments and variables.",
  EMFILE: "Allow more open files: ulimit -n 4096.",
};

/** Gives an error of the system's that is no bug of ours as one with a remedy; any other as it is. */
export function explainSystemError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { code, path } = error as NodeJS.ErrnoException;
  const remedy = code === undefined ? undefined : REFUSALS[code];
  if (remedy === undefined) return error;
  return measureError({
    what: `The system refused: ${error.message}.`,
    where: path ?? null,
    remedy,
    cause: error,
  });
}
