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
  /** All commits that there are, here and at the origin. */
  readonly commits: Map<string, Commit>;
  /** Ids by ref; `HEAD` among them. */
  readonly refs: Map<string, string>;
  /** Ids by ref, at the origin. */
  readonly originRefs: Map<string, string>;
  /** Commits that only the origin has: the clone is shallow where one of them is a parent. */
  readonly lacked: Set<string>;
  /** What was fetched: the depth and the refs. */
  readonly fetches: string[];
  readonly missingSubmodules: string[];
  defaultBranch: string | null;
  address: string | null;
  isShallow: boolean;
  /** What git says when it fetches; null: it fetches. */
  fetchError: string | null;
  /** Commits the work tree on HEAD and moves HEAD (and the refs that are named) there. */
  commit(...refs: readonly string[]): string;
  /** Commits the work tree as the merge of another commit into HEAD. */
  merge(other: string, ...refs: readonly string[]): string;
}

/** Makes a repository without commits over the files below a folder; heapgate's and cargo's folders are ignored. */
export function makeRepository(files: FileMap, top: string): Repository {
  const commits = new Map<string, Commit>();
  const refs = new Map<string, string>();
  const add = (others: readonly string[], moved: readonly string[]) => {
    const id = String(commits.size + 1).padStart(40, "c");
    const head = refs.get("HEAD");
    const parents = [...(head === undefined ? [] : [head]), ...others];
    commits.set(id, { id, parents, tree: workTree(files, top) });
    for (const ref of ["HEAD", ...moved]) refs.set(ref, id);
    return id;
  };
  return {
    top,
    commits,
    refs,
    originRefs: new Map(),
    lacked: new Set(),
    fetches: [],
    missingSubmodules: [],
    defaultBranch: null,
    address: null,
    isShallow: false,
    fetchError: null,
    commit: (...moved) => add([], moved),
    merge: (other, ...moved) => add([other], moved),
  };
}

/** A port over the repository; null: there is none. */
export function makeMemoryGit(files: FileMap, repository: Repository | null): Git {
  const find = (ref: string): Commit | null => {
    const parent = /^(.*)\^1$/.exec(ref)?.[1];
    if (parent !== undefined) return find(find(parent)?.parents[0] ?? "");
    const id = repository?.refs.get(ref) ?? ref;
    return repository?.lacked.has(id) ? null : (repository?.commits.get(id) ?? null);
  };
  const ancestors = (id: string): readonly string[] => {
    const commit = find(id);
    return commit === null ? [] : [commit.id, ...commit.parents.flatMap(ancestors)];
  };
  const isShallow = () =>
    repository !== null &&
    (repository.isShallow ||
      [...repository.commits.keys()].some((id) =>
        find(id)?.parents.some((parent) => repository.lacked.has(parent)),
      ));
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
    parents: async (_, commit) => find(commit)?.parents ?? [],
    isAncestor: async (_, ancestor, descendant) => ancestors(descendant).includes(ancestor),
    fetch: async (request) =>
      repository === null ? "no repository" : fetchInto(repository, request),
    changedLines: async (_, base, head) => changedLines(find(base), find(head)),
    blob: async (_, commit, path) => find(commit)?.tree.get(path) ?? null,
    isShallow: async () => isShallow(),
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

/** Brings commits here that only the origin has, and moves refs as refspecs say. */
function fetchInto(
  repository: Repository,
  { refs, depth }: Parameters<Git["fetch"]>[0],
): string | null {
  repository.fetches.push(`${depth} ${refs.join(" ")}`);
  if (repository.fetchError !== null) return repository.fetchError;
  for (const refspec of refs) {
    const [from = "", to = "FETCH_HEAD"] = refspec.replace(/^\+/, "").split(":");
    const branch = repository.originRefs.get(`refs/heads/${from}`);
    const id = repository.originRefs.get(from) ?? branch ?? from;
    if (!repository.commits.has(id)) return `fatal: couldn't find remote ref ${from}`;
    bring(repository, id, depth === "all" ? Number.POSITIVE_INFINITY : depth);
    repository.refs.set(to, id);
  }
  return null;
}

function bring(repository: Repository, id: string, depth: number): void {
  if (depth < 1) return;
  repository.lacked.delete(id);
  for (const parent of repository.commits.get(id)?.parents ?? []) {
    bring(repository, parent, depth - 1);
  }
}

/** As if only the first line that differs and all below it had changed. */
function changedLines(
  base: Commit | null,
  head: Commit | null,
): Awaited<ReturnType<Git["changedLines"]>> {
  const changed = [...(head?.tree ?? [])].flatMap(([path, text]) => {
    const before = base?.tree.get(path)?.split("\n") ?? [];
    const lines = text.split("\n");
    const first = lines.findIndex((line, at) => line !== before[at]) + 1;
    return first === 0 ? [] : [[path, [{ first, last: lines.length }]] as const];
  });
  return new Map(changed);
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
