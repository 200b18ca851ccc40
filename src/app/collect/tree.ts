/** A source tree that programs are built from, and where heapgate keeps its own files. */
import { join } from "node:path";

/** The side that a tree is measured for. Both names are of one length, so that no path of a run differs in length. */
export type SideName = "base" | "head";

export interface Tree {
  readonly side: SideName;
  /** The directory that repository paths are relative to: the top of the work tree, or the workspace outside git. */
  readonly top: string;
  /** The folder that `path` means in this tree. */
  readonly directory: string;
  /** The commit that is laid out here; null outside git. */
  readonly commit: string | null;
  readonly dirty: boolean;
}

/** heapgate's folders below one workspace. */
export interface Store {
  /** `.heapgate/`, with a .gitignore of its own. */
  readonly root: string;
  /** Scratch clones of base commits. */
  readonly baseTrees: string;
  /** A link to head's tree, while heapgate works. */
  readonly headLink: string;
  /** Executables and profiles of the runs that go on. */
  readonly runs: string;
  /** Raw profiles of the last check, for `heapgate diff`. */
  readonly last: string;
  /** The report's own files. */
  readonly report: string;
  /** Saved measurements, a folder for each commit. */
  readonly measurements: string;
  /** rustc wrappers, one for each tree. */
  readonly wrappers: string;
  /** Cargo.lock of a workspace that commits none. */
  readonly lock: string;
  /** What must be put back if a run is killed. */
  readonly journal: string;
}

/**
 * Names the folders of the store that lies in a workspace's root. Where report files are wanted the raw profiles lie
 * beside them, in `reportDirectory` or, if that is null, in the store.
 */
export function storeIn(workspaceRoot: string, reportDirectory?: string | null): Store {
  const root = join(workspaceRoot, ".heapgate");
  const report = reportDirectory ?? join(root, "report");
  return {
    root,
    baseTrees: join(root, "base"),
    headLink: join(root, "head"),
    runs: join(root, "run"),
    last: reportDirectory === undefined ? join(root, "last") : join(report, "profiles"),
    report,
    measurements: join(root, "measurements"),
    wrappers: join(root, "wrapper"),
    lock: join(root, "Cargo.lock"),
    journal: join(root, "journal.json"),
  };
}
