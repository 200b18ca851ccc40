import type { MeasuredSite } from "../baseline/measurement.ts";

/** A call site on both sides, or on one only. */
export type SitePair =
  | { readonly base: MeasuredSite; readonly head: MeasuredSite }
  | { readonly base: MeasuredSite; readonly head: null }
  | { readonly base: null; readonly head: MeasuredSite };

/**
 * Pairs the call sites of two measurements, each with one at most:
 *
 * 1. equal ids: the same function allocates through the same dependency's function;
 * 2. of what is left, equal own functions, where both sides have just one site of that function left: it allocates
 *    through something else now. With several left, any pairing would be a guess.
 *
 * What stays alone is new or gone.
 */
export function matchSites(
  base: readonly MeasuredSite[],
  head: readonly MeasuredSite[],
): readonly SitePair[] {
  const baseById = new Map(base.map((site) => [site.id, site]));
  const headIds = new Set(head.map((site) => site.id));
  const baseByFunction = keepSole(base.filter((site) => !headIds.has(site.id)));
  const headByFunction = keepSole(head.filter((site) => !baseById.has(site.id)));

  const matched = new Set<MeasuredSite>();
  const pairs: SitePair[] = [];
  for (const site of head) {
    const { key } = site.function;
    const moved = headByFunction.get(key) === site ? baseByFunction.get(key) : undefined;
    const partner = baseById.get(site.id) ?? moved ?? null;
    pairs.push({ base: partner, head: site });
    if (partner !== null) matched.add(partner);
  }
  const gone = base.filter((site) => !matched.has(site));
  return [...pairs, ...gone.map((site) => ({ base: site, head: null }))];
}

/** The sites that are the only one of their function, by its key. */
function keepSole(sites: readonly MeasuredSite[]): ReadonlyMap<string, MeasuredSite> {
  const byFunction = new Map<string, MeasuredSite>();
  const shared = new Set<string>();
  for (const site of sites) {
    const { key } = site.function;
    if (byFunction.has(key)) shared.add(key);
    byFunction.set(key, site);
  }
  for (const key of shared) byFunction.delete(key);
  return byFunction;
}
