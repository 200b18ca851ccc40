import type { CargoPackage } from "./cargo-metadata.ts";

/** What a package says about a dhat of its own. */
export type DhatFeature =
  | { readonly kind: "none" }
  | { readonly kind: "one"; readonly feature: string }
  /** More than one feature could be meant: the user must say which. */
  | { readonly kind: "several"; readonly features: readonly string[] };

/**
 * Finds the feature that turns a package's own dhat on, whatever its name: one that enables the optional dependency
 * (`dep:dhat`, `dhat`, a renamed one), the implicit feature of an optional dependency, or, where dhat is always a
 * dependency as in dhat's own documentation, a feature named after it. Ad-hoc features record no heap and don't count
 * beside others.
 */
export function findDhatFeature({ dependencies, features }: CargoPackage): DhatFeature {
  const dhat = dependencies.find(({ name, kind }) => name === "dhat" && kind === null);
  if (dhat === undefined) return { kind: "none" };
  const dependency = dhat.rename ?? dhat.name;
  const candidates = Object.keys(features).filter((feature) =>
    dhat.optional ? enables(features[feature] ?? [], dependency) : /dhat/i.test(feature),
  );
  const heap = candidates.filter((feature) => !/ad[-_]?hoc/i.test(feature));
  return decide(heap.length > 0 ? heap : candidates, dependency);
}

/** cargo metadata lists an implicit feature as `dhat = ["dep:dhat"]`, so it needs no case of its own. */
function enables(entries: readonly string[], dependency: string): boolean {
  return entries.some(
    (entry) =>
      entry === `dep:${dependency}` || entry === dependency || entry.startsWith(`${dependency}/`),
  );
}

/** A feature that someone wrote around the implicit one turns on that one as well, so it is the one meant. */
function decide(candidates: readonly string[], dependency: string): DhatFeature {
  const written = candidates.filter((feature) => feature !== dependency);
  const [only, ...others] = written.length > 0 ? written : candidates;
  if (only === undefined) return { kind: "none" };
  if (others.length === 0) return { kind: "one", feature: only };
  const usual = written.find((feature) => feature === "dhat-heap");
  return usual === undefined
    ? { kind: "several", features: written }
    : { kind: "one", feature: usual };
}
