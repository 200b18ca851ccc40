/**
 * What must be undone in the user's tree. Every change there is written down before it is made, so that the next run
 * puts things back if this one is killed.
 */
import * as v from "valibot";
import type { Files, Ports } from "../../ports.ts";
import type { Store } from "./tree.ts";

/**
 * A file to move once the work is over, if it is there then. After a kill, one with a digest is moved only while it has
 * that SHA-256 and git does not track it: it lies where the user may have made it theirs since.
 */
const Step = v.object({ from: v.string(), to: v.string(), digest: v.optional(v.string()) });
/** In the order in which the changes were made; they are undone in the other. */
const Journal = v.array(Step);

export type UndoStep = v.InferOutput<typeof Step>;

/** Makes the store's folder, and puts back what an earlier run that was killed has left. */
export async function openStore(ports: Pick<Ports, "files" | "git">, store: Store): Promise<void> {
  const { files } = ports;
  if (!files.exists(`${store.root}/.gitignore`)) files.write(`${store.root}/.gitignore`, "*\n");
  for (const step of readJournal(files, store).toReversed()) {
    if (await isOurs(ports, step)) undo(files, step);
  }
  files.remove(store.journal);
}

/**
 * Does work that changes the user's tree, and undoes the change whatever happens to the work.
 * `prepare` makes the change; it runs after the step is on disk. `work` can say that what it is to take away has another
 * digest by now.
 */
export async function withUndo<T>(
  context: { readonly files: Files; readonly store: Store; readonly step: UndoStep },
  prepare: () => void,
  work: (setDigest: (digest: string) => void) => Promise<T>,
): Promise<T> {
  const { files, store, step } = context;
  const before = readJournal(files, store);
  writeJournal(files, store, [...before, step]);
  try {
    prepare();
    return await work((digest) => writeJournal(files, store, [...before, { ...step, digest }]));
  } finally {
    undo(files, step);
    writeJournal(files, store, before);
  }
}

async function isOurs(
  { files, git }: Pick<Ports, "files" | "git">,
  { from, digest }: UndoStep,
): Promise<boolean> {
  if (digest === undefined) return true;
  return files.exists(from) && files.digest(from) === digest && !(await git.isTracked(from));
}

function undo(files: Files, { from, to }: UndoStep): void {
  if (files.exists(from)) files.move(from, to);
}

function readJournal(files: Files, store: Store): readonly UndoStep[] {
  const text = files.readText(store.journal);
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Journal), text);
  return parsed.success ? parsed.output : [];
}

function writeJournal(files: Files, store: Store, steps: readonly UndoStep[]): void {
  if (steps.length === 0) files.remove(store.journal);
  else files.write(store.journal, JSON.stringify(steps));
}
