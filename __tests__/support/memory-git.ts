/** git as a small graph of commits, each with its whole tree. One repository. */
import { join, relative } from "node:path";
import type { Git } from "../../src/ports.ts";
import type { FileMap } from "./memory-files.ts";

interface Commit {
  readonly id: string;
  readonly parents: readonly string[];
  /** Texts by repository path. */
  readonly tree: ReadonlyMap<string, string>;
}

/** The one repository. A test commits what lies in the work tree and moves its refs. */
export interface Repository {
  readonly top: string;
  readonly commits: Map<string, Commit>;
  /** Ids by ref; `HEAD` among them. */
  readonly refs: Map<string, string>;
  readonly missingSubmodules: string[];
  defaultBranch: string | null;
  address: string | null;
  isShallow: boolean;
  /** Commits the work tree on HEAD and moves HEAD (and the refs that are named) there. */
  commit(...refs: readonly string[]): string;
}

/** Makes a repository without commits over the files below a folder; heapgate's and cargo's folders are ignored. */
export function makeRepository(files: FileMap, top: string): Repository {
  const commits = new Map<string, Commit>();
  const refs = new Map<string, string>();
  return {
    top,
    commits,
    refs,
    missingSubmodules: [],
    defaultBranch: null,
    address: null,
    isShallow: false,
    commit: (...moved) => {
      const id = String(commits.size + 1).padStart(40, "c");
      const head = refs.get("HEAD");
      commits.set(id, {
        id,
        parents: head === undefined ? [] : [head],
        tree: workTree(files, top),
      });
      for (const ref of ["HEAD", ...moved]) refs.set(ref, id);
      return id;
    },
  };
}

/** A port over the repository; null: there is none. */
export function makeMemoryGit(files: FileMap, repository: Repository | null): Git {
  const find = (ref: string): Commit | null => {
    const parent = /^(.*)\^1$/.exec(ref)?.[1];
    if (parent !== undefined) return find(find(parent)?.parents[0] ?? "");
    return repository?.commits.get(repository.refs.get(ref) ?? ref) ?? null;
  };
  const ancestors = (id: string): readonly string[] => {
    const { parents = [] } = find(id) ?? {};
    return [id, ...parents.flatMap(ancestors)];
  };
  return {
    topLevel: async (directory) =>
      repository !== null && `${directory}/`.startsWith(`${repository.top}/`)
        ? repository.top
        : null,
    commit: async (_, ref) => find(ref)?.id ?? null,
    mergeBase: async (_, one, other) =>
      ancestors(one).find((id) => ancestors(other).includes(id)) ?? null,
    isDirty: async (top, targetDirectory) => {
      const now = workTree(files, top, relative(top, targetDirectory));
      const tree = find("HEAD")?.tree ?? new Map<string, string>();
      return now.size !== tree.size || [...now].some(([path, text]) => tree.get(path) !== text);
    },
    isTracked: async (path) =>
      find("HEAD")?.tree.has(relative(repository?.top ?? "/", path)) === true,
    remoteHead: async () => repository?.defaultBranch ?? null,
    isShallow: async () => repository?.isShallow === true,
    originUrl: async () => repository?.address ?? null,
    layOut: async ({ commit, destination }) => {
      const { tree } = find(commit) ?? { tree: new Map<string, string>() };
      files.set(join(destination, ".git/HEAD"), commit);
      for (const [path, text] of tree) files.set(join(destination, path), text);
      return repository?.missingSubmodules ?? [];
    },
    commitAll: async () => {
      throw new Error("this repository is made by its test");
    },
    apply: async () => {
      throw new Error("this repository is made by its test");
    },
  };
}

function workTree(files: FileMap, top: string, passedOver = "target"): ReadonlyMap<string, string> {
  const ignored = new RegExp(`(?:^|/)\\.(?:git|heapgate)/|^${passedOver}/`);
  return new Map(
    [...files]
      .filter(([path]) => path.startsWith(`${top}/`))
      .map(([path, text]) => [relative(top, path), text] as const)
      .filter(([path]) => !ignored.test(path)),
  );
}
