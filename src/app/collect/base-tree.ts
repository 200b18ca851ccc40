/** The base's source tree, laid out beside the user's. */
import { basename, join, relative } from "node:path";
import type { CargoMetadata } from "../../core/plan/cargo-metadata.ts";
import type { Ports } from "../../ports.ts";
import { keepNewest } from "./keep-newest.ts";
import type { Store, Tree } from "./tree.ts";
import { askWorkspace, findManifest, readWorkspace } from "./workspace.ts";

/** How many scratch clones are kept for later checks. */
const KEPT = 3;

/** Lays a base commit out, or finds it laid out; gives its tree and the submodules that were missing. */
export async function layOutBase(
  ports: Ports,
  request: { readonly head: Tree; readonly store: Store; readonly commit: string },
): Promise<{ readonly tree: Tree; readonly missingSubmodules: readonly string[] }> {
  const { files, git, progress } = ports;
  const { head, store, commit } = request;
  // In a folder of head's name: dhat keeps three components of a path, and for src/main.rs the first is that folder.
  const destination = join(store.baseTrees, commit, basename(head.top));
  const complete = join(destination, ".git", "heapgate-complete");
  let missingSubmodules: readonly string[] = [];
  if (!files.exists(complete)) {
    progress.phase(`laying out ${commit.slice(0, 9)}`);
    files.remove(destination);
    missingSubmodules = await git.layOut({ top: head.top, commit, destination });
    // What is missing may be there the next time.
    if (missingSubmodules.length === 0) files.write(complete, "");
  }
  for (const dropped of keepNewest(files, store.baseTrees, { used: commit, count: KEPT })) {
    files.remove(join(store.wrappers, dropped));
  }
  const tree: Tree = {
    side: "base",
    top: destination,
    directory: join(destination, relative(head.top, head.directory)),
    commit,
    dirty: false,
  };
  return { tree, missingSubmodules };
}

/**
 * Reads a base tree's workspace; null where the commit has no Rust package. Never the user's own, which lies above it.
 *
 * cargo looks there too, and refuses a package that stood alone at the base if head's root has become a workspace. So
 * the scratch clone's manifest then says that it is one as well, which changes nothing of what is built.
 */
export async function readBaseWorkspace(
  ports: Ports,
  request: { readonly head: Tree; readonly base: Tree; readonly toolchain: string | null },
): Promise<CargoMetadata | null> {
  const { files } = ports;
  const { head, base, toolchain } = request;
  const manifest = findManifest(files, base.directory, base.top);
  if (manifest === null) return null;
  const asked = { manifest, cwd: head.directory, toolchain };
  const answer = await askWorkspace(ports, asked);
  if (answer.ok) return answer.value;
  if (answer.error.includes(STANDS_IN_ANOTHER)) {
    files.write(manifest, `${files.readText(manifest)}\n[workspace]\n`);
  }
  return readWorkspace(ports, asked);
}

const STANDS_IN_ANOTHER = "current package believes it's in a workspace when it's not";
