/** Sums merged stacks by call site and by crate. */
import type { Stack } from "./attribution.ts";
import { describeSite, makeDescriber } from "./call-site.ts";
import type { FrameTable } from "./frame-table.ts";
import type { OwnCode, Profile, ProfiledCrate, ProfiledSite } from "./profile.ts";
import { COUNT, countOf, identityOf, largestPointOf, type StackTable } from "./stack-table.ts";
import { addStack, compareSums, makeSum, type Sum, settleSums } from "./sums.ts";

/** The program points of a file, merged into stacks. */
export interface MergedPoints {
  readonly table: FrameTable;
  readonly stacks: StackTable;
  /** How many program points there were. */
  count: number;
  /** The most frames that one of them had. */
  deepest: number;
}

/** What a profile says of its program points. */
type Summary = Pick<Profile, "totals" | "inexact" | "sites" | "crates" | "quality">;

/** Sums program points up. `stackAt` reads the one at a place in the file again. */
export function summarise(
  points: MergedPoints,
  { own, stackAt }: { readonly own: OwnCode; readonly stackAt: (position: number) => Stack },
): Summary {
  const { table, stacks } = points;
  const summed = sumBySite(stacks).sort(
    (a, b) =>
      compareSums(a.sum, b.sum) ||
      compareKeys(table, a.site, b.site) ||
      compareKeys(table, a.through, b.through),
  );
  const { rows, total, inexact } = settleSums(summed);
  const describer = makeDescriber(table, own);
  const sites = rows.map(({ heaviest, counts }): ProfiledSite => {
    const stack = stackAt(largestPointOf(stacks, heaviest));
    return { ...describeSite(describer, stack), counts };
  });
  return {
    totals: total,
    inexact,
    sites,
    crates: sumByCrate(points),
    quality: {
      programPoints: points.count,
      stacks: stacks.length,
      namelessShare: shareOf(summed, (place) => summed[place]?.site === -1),
      foreignShare: shareOf(summed, (place) => sites[place]?.own === false),
      deepest: points.deepest,
    },
  };
}

/** The stacks of one call site. */
interface SummedSite {
  /** Functions of the frame table; -1 for none. */
  readonly site: number;
  readonly through: number;
  readonly sum: Sum;
  heaviest: number;
}

function sumBySite(stacks: StackTable): SummedSite[] {
  // By function, then by what it allocates through: small integers as keys of a map need no memory of their own.
  const bySite = new Map<number, Map<number, SummedSite>>();
  for (let stack = 0; stack < stacks.length; stack += 1) {
    const site = identityOf(stacks, stack, "site");
    const through = identityOf(stacks, stack, "through");
    const byThrough = bySite.get(site) ?? new Map<number, SummedSite>();
    if (byThrough.size === 0) bySite.set(site, byThrough);
    const summed = byThrough.get(through);
    if (summed === undefined) {
      const sum = addStack(makeSum(), stacks, stack);
      byThrough.set(through, { site, through, sum, heaviest: stack });
      continue;
    }
    addStack(summed.sum, stacks, stack);
    if (isHeavier(stacks, stack, summed.heaviest)) summed.heaviest = stack;
  }
  return [...bySite.values()].flatMap((byThrough) => [...byThrough.values()]);
}

/** By peak bytes, then total bytes; ties by hash, so that the order of program points in the file does not matter. */
function isHeavier(stacks: StackTable, a: number, b: number): boolean {
  const peak = countOf(stacks, a, COUNT.gb) - countOf(stacks, b, COUNT.gb);
  if (peak !== 0) return peak > 0;
  const total = countOf(stacks, a, COUNT.tb) - countOf(stacks, b, COUNT.tb);
  if (total !== 0) return total > 0;
  return identityOf(stacks, a, "hash1") < identityOf(stacks, b, "hash1");
}

function compareKeys(table: FrameTable, a: number, b: number): number {
  return compareTexts(table.keys[a] ?? "", table.keys[b] ?? "");
}

/** By UTF-16 units: the same on every machine, unlike localeCompare. */
function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sumByCrate({ table, stacks }: MergedPoints): readonly ProfiledCrate[] {
  const sums: Sum[] = [];
  for (let stack = 0; stack < stacks.length; stack += 1) {
    const crate = identityOf(stacks, stack, "crate");
    sums[crate] = addStack(sums[crate] ?? makeSum(), stacks, stack);
  }
  // flatMap passes over the crates that no stack has; map would leave holes.
  const summed = sums.flatMap((sum, crate) => ({ crate: table.crateNames[crate] ?? null, sum }));
  summed.sort((a, b) => compareSums(a.sum, b.sum) || compareTexts(a.crate ?? "", b.crate ?? ""));
  return settleSums(summed).rows.map(({ crate, counts }) => ({ crate, counts }));
}

/** The share of total bytes that some sites hold. */
function shareOf(summed: readonly SummedSite[], isCounted: (place: number) => boolean): number {
  let counted = 0;
  let all = 0;
  for (const [place, { sum }] of summed.entries()) {
    const bytes = sum[COUNT.tb] ?? 0;
    all += bytes;
    if (isCounted(place)) counted += bytes;
  }
  return all === 0 ? 0 : counted / all;
}
