import type { Fingerprint } from "./measurement.ts";

/** A fact that two measurements do not share. */
export interface FingerprintDifference {
  readonly fact: string;
  /** null where that side lacks the fact. */
  readonly base: string | null;
  readonly head: string | null;
}

/** Lists what makes two measurements incomparable: in head's order of facts, then those that only base has. */
export function diffFingerprints(
  base: Fingerprint,
  head: Fingerprint,
): readonly FingerprintDifference[] {
  const baseFacts = new Map(Object.entries(base));
  const headFacts = new Map(Object.entries(head));
  return Array.from(new Set([...headFacts.keys(), ...baseFacts.keys()]), (fact) => ({
    fact,
    base: baseFacts.get(fact) ?? null,
    head: headFacts.get(fact) ?? null,
  })).filter((difference) => difference.base !== difference.head);
}
