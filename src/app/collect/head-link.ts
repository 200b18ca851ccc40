/**
 * Head's tree, through a link, at a path as long as the base's. cargo tells a program the folder of its package
 * (`env!("CARGO_MANIFEST_DIR")`, in the program and in its macros), and what the program allocates of a scratch clone's
 * longer path would count as shrinkage, which hides growth.
 */
import { basename, join, relative } from "node:path";
import { HeapgateError } from "../../core/errors.ts";
import type { Note } from "../../core/notes.ts";
import type { Ports } from "../../ports.ts";
import type { Store } from "./tree.ts";
import { askWorkspace, type Workspace } from "./workspace.ts";

/** What head is built as. */
export interface HeadPaths {
  readonly head: Workspace;
  /** Head seen through the link; null where cargo can't work there. */
  readonly linked: Workspace | null;
}

/** Does work while the link is there: measured programs may open files by the paths that were built into them. */
export async function withHeadLink<T>(
  ports: Ports,
  request: { readonly head: Workspace; readonly store: Store; readonly toolchain: string | null },
  work: (linked: Workspace | null) => Promise<T>,
): Promise<T> {
  const { files } = ports;
  const { head, store, toolchain } = request;
  const { top, commit } = head.tree;
  const link = join(store.headLink, "0".repeat(commit?.length ?? 40), basename(top));
  // What a killed run has left may bear another name.
  files.remove(store.headLink);
  try {
    const linked = files.link(top, link)
      ? await seeThrough(ports, { head, link, toolchain })
      : null;
    return await work(linked);
  } finally {
    files.remove(store.headLink);
  }
}

/** cargo takes a path as it is written (seen), so all that it says of the workspace is below the link. */
async function seeThrough(
  ports: Ports,
  request: {
    readonly head: Workspace;
    readonly link: string;
    readonly toolchain: string | null;
  },
): Promise<Workspace | null> {
  const { head, link, toolchain } = request;
  const cwd = head.tree.directory;
  const root = join(link, relative(head.tree.top, head.metadata.workspace_root));
  const manifest = join(root, "Cargo.toml");
  const answer = await askWorkspace(ports, { manifest, cwd, toolchain });
  if (!answer.ok || answer.value.workspace_root !== root) return null;
  return { tree: { ...head.tree, top: link }, metadata: answer.value };
}

/** What was built, and as which workspace. */
export interface BuiltHead<T> {
  readonly built: T;
  readonly seen: Workspace;
  readonly notes: readonly Note[];
}

/**
 * Builds head through the link, or as it is where cargo can't: `../sibling` is not beside the link if it is not in the
 * repository. Errors name the real paths.
 */
export async function buildHead<T>(
  { head, linked }: HeadPaths,
  build: (seen: Workspace) => Promise<T>,
): Promise<BuiltHead<T>> {
  if (linked !== null) {
    try {
      return { built: await build(linked), seen: linked, notes: [] };
    } catch (error) {
      if (!(error instanceof HeapgateError)) throw error;
      if (!MISSING_MANIFEST.test(error.said?.text ?? ""))
        throw withRealPaths(error, { head, linked });
    }
  }
  return { built: await build(head), seen: head, notes: [UNEQUAL_PATHS] };
}

/** cargo's words for a path dependency, or a patch, that is not there. */
const MISSING_MANIFEST = /failed to read `[^`]*Cargo\.toml`/;

const UNEQUAL_PATHS: Note = {
  code: "unequal-paths",
  message:
    "cargo could not build head at a path as long as the base's: what the program allocates of its own source path differs by the lengths.",
  remedy: "Path dependencies must lie in the repository.",
};

function withRealPaths(
  error: HeapgateError,
  paths: { readonly head: Workspace; readonly linked: Workspace },
): HeapgateError {
  const real = (text: string) => text.replaceAll(paths.linked.tree.top, paths.head.tree.top);
  return new HeapgateError(error.kind, {
    what: error.message,
    where: error.where === null ? null : real(error.where),
    remedy: real(error.remedy),
    said: error.said === null ? null : { ...error.said, text: real(error.said.text) },
    cause: error.cause,
  });
}
