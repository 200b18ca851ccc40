/** Folders of commits in the store: those that were used last stay, the others go. */
import { join } from "node:path";
import type { Files } from "../../ports.ts";

/**
 * Notes that a commit's folder is used, and removes the folders of all but the commits that were used last; gives their
 * names. The order of use is in a file of names beside them, newest first; what is not named for a commit is left alone.
 */
export function keepNewest(
  files: Files,
  folder: string,
  { used, count }: { readonly used: string; readonly count: number },
): readonly string[] {
  const order = join(folder, "order.txt");
  const known = (files.readText(order) ?? "").split("\n");
  const present = files.list(folder).filter((name) => /^[0-9a-f]{40,64}$/.test(name));
  const others = known.filter((name) => name !== used && present.includes(name));
  const newest = [used, ...others].slice(0, count);
  const dropped = present.filter((name) => !newest.includes(name));
  for (const name of dropped) files.remove(join(folder, name));
  files.write(order, newest.join("\n"));
  return dropped;
}
