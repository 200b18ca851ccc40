/**
 * What must be undone in the user's tree. Every change there is written down before it is made, so that the next run
 * puts things back if this one is killed.
 */
import * as v from "valibot";
import type { Files } from "../../ports.ts";
import type { Store } from "./tree.ts";

/** A file to move once the work is over, if it is there then. */
const Step = v.object({ from: v.string(), to: v.string() });
/** In the order in which the changes were made; they are undone in the other. */
const Journal = v.array(Step);

export type UndoStep = v.InferOutput<typeof Step>;

/** Makes the store's folder, and puts back what an earlier run that was killed has left. */
export function openStore(files: Files, store: Store): void {
  if (!files.exists(`${store.root}/.gitignore`)) files.write(`${store.root}/.gitignore`, "*\n");
  for (const step of readJournal(files, store).toReversed()) undo(files, step);
  files.remove(store.journal);
}

/**
 * Does work that changes the user's tree, and undoes the change whatever happens to the work.
 * `prepare` makes the change; it runs after the step is on disk.
 */
export async function withUndo<T>(
  context: { readonly files: Files; readonly store: Store; readonly step: UndoStep },
  prepare: () => void,
  work: () => Promise<T>,
): Promise<T> {
  const { files, store, step } = context;
  const before = readJournal(files, store);
  writeJournal(files, store, [...before, step]);
  try {
    prepare();
    return await work();
  } finally {
    undo(files, step);
    writeJournal(files, store, before);
  }
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
