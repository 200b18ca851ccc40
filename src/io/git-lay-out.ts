/** A commit's whole tree as a scratch clone that borrows the repository's objects. */
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { measureError } from "../core/errors.ts";
import type { Git } from "../ports.ts";
import { askGit, callGit, gitSaid, mustRun } from "./git-call.ts";
import { hasLfsContent } from "./git-lfs.ts";
import type { RunTool } from "./tool.ts";

type LayOut = Parameters<Git["layOut"]>[0];

/**
 * A clone that borrows the objects. `git clone` itself reads the source as another program, which trusts no folder of
 * another user's unless `.git` below it is named too (seen); and from a shallow one it takes only what branches reach.
 *
 * Hooks are off, as the tree is only built. Submodules come from the objects that the user's own clone has. Only what a
 * partial clone lacks is fetched.
 */
export async function layOut(run: RunTool, request: LayOut): Promise<readonly string[]> {
  const { commit, destination } = request;
  await makeBorrower(run, request);
  await writeFiles(run, request);
  await mustRun(run, destination, ["update-ref", "--no-deref", "HEAD", commit]);
  if (!existsSync(join(destination, ".gitmodules"))) return [];
  return layOutSubmodules(run, request);
}

/** Makes a repository that has all objects of another one, its tags, and the ends of its history where it was cut off. */
async function makeBorrower(run: RunTool, { top, commit, destination }: LayOut): Promise<void> {
  await mustRun(run, top, ["init", "--quiet", destination], {
    GIT_DEFAULT_HASH: commit.length === SHA256_DIGITS ? "sha256" : "sha1",
    GIT_DEFAULT_REF_FORMAT: "files",
  });
  const repository = join(destination, ".git");
  const paths = await mustRun(run, top, ["rev-parse", ...GIT_PATHS]);
  const [objects = "", shallow = ""] = paths.split("\n").map((path) => resolve(top, path));
  mkdirSync(join(repository, "objects", "info"), { recursive: true });
  writeFileSync(join(repository, "objects", "info", "alternates"), `${objects}\n`);
  if (existsSync(shallow)) copyFileSync(shallow, join(repository, "shallow"));
  writeFileSync(join(repository, "packed-refs"), await mustRun(run, top, LIST_TAGS));
}

const SHA256_DIGITS = 64;

const GIT_PATHS = ["--git-path", "objects", "--git-path", "shallow"];

/** As a file of packed refs has them. */
const LIST_TAGS = ["for-each-ref", "--format=%(objectname) %(refname)", "refs/tags"];

/**
 * The user's repository writes the files, into the clone's folder and index: so its filters, attributes and line ends
 * count, as they did for head. What it must fetch for that as a partial clone goes to the scratch clone's objects.
 * `git read-tree` fails if a file can't be written; `git checkout` then ends with status 0 (seen).
 */
async function writeFiles(run: RunTool, { top, commit, destination }: LayOut): Promise<void> {
  const repository = join(destination, ".git");
  const env = {
    GIT_DIR: (await mustRun(run, top, ["rev-parse", "--absolute-git-dir"])).trim(),
    GIT_WORK_TREE: destination,
    GIT_INDEX_FILE: join(repository, "index"),
    GIT_OBJECT_DIRECTORY: join(repository, "objects"),
    GIT_NO_LAZY_FETCH: null,
    // Base must have what head has.
    ...((await hasLfsContent(run, top)) ? {} : { GIT_LFS_SKIP_SMUDGE: "1" }),
  };
  const args = [...WHOLE, "read-tree", "--reset", "-u", commit];
  const outcome = await callGit(run, destination, { args, env });
  if (outcome.status === 0) return;
  const name = commit.slice(0, 9);
  const said = gitSaid(outcome);
  throw measureError(
    outcome.stderr.includes("from promisor remote")
      ? {
          what: `This is a partial clone, and the files of ${name} that it lacks could not be fetched.`,
          where: top,
          remedy: "Fetch them:\n\n  git fetch --refetch --no-filter",
          said,
        }
      : { what: `git can't lay out ${name}.`, where: top, remedy: "", said },
  );
}

/** Every file is written, whatever part of head the user has checked out; of the user's `.git` nothing is. */
const WHOLE = [
  ...["-c", "core.sparseCheckout=false"],
  ...["-c", "core.splitIndex=false"],
  ...["-c", "maintenance.auto=false"],
  ...["-c", "gc.auto=0"],
];

async function layOutSubmodules(
  run: RunTool,
  { top, destination }: LayOut,
): Promise<readonly string[]> {
  const tree = await mustRun(run, destination, ["ls-tree", "-r", "-z", "HEAD"]);
  const missing: string[] = [];
  for (const [, commit = "", path = ""] of tree.matchAll(
    /160000 commit ([0-9a-f]+)\t([^\0]+)\0/g,
  )) {
    const source = join(top, path);
    const has = await askGit(run, top, ["-C", source, "cat-file", "-t", commit]);
    if (has !== "commit" || !existsSync(join(source, ".git"))) {
      missing.push(path);
      continue;
    }
    const inner = { top: source, commit, destination: join(destination, path) };
    missing.push(...(await layOut(run, inner)).map((name) => join(path, name)));
  }
  return missing;
}
