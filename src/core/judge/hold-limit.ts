/** One amount held against one limit. */
import type { Limit, LimitTerm } from "../inputs/limit.ts";

/** What the program, a call site or a crate holds of one metric. */
export interface Amount {
  /** null where there is no usable base: then nothing has grown, and only ceilings can be passed. */
  readonly base: number | null;
  readonly head: number;
}

/** Says whether a limit looks at growth, so that it can't be judged without a base. */
export function isGrowthLimit(limit: Limit): boolean {
  return limit.terms.some(isGrowthTerm);
}

/** Says whether an amount passes all terms of a limit. Being at a limit is not passing it. */
export function isPassed(limit: Limit, amount: Amount): boolean {
  return limit.terms.every((term) => heldAgainst(term, amount) > boundOf(term, amount));
}

/**
 * Says whether equal runs differ by at least the growth that a limit allows (its largest growth term, for all must be
 * passed): then growth past the limit may be chance. Where they differ by less, what passes the limit passes the spread.
 */
export function isWithinNoise(limit: Limit, amount: Amount & { readonly spread: number }): boolean {
  if (amount.base === null || amount.spread === 0 || !isGrowthLimit(limit)) return false;
  const allowed = limit.terms.filter(isGrowthTerm).map((term) => boundOf(term, amount));
  return amount.spread >= Math.max(...allowed);
}

/** Gives how many times over an amount passed a limit, by its narrowest term; infinite for a term that allows nothing. */
export function excessOver(limit: Limit, amount: Amount): number {
  const ratios = limit.terms.map((term) => {
    const bound = boundOf(term, amount);
    return bound === 0 ? Number.POSITIVE_INFINITY : heldAgainst(term, amount) / bound;
  });
  return Math.min(...ratios);
}

function isGrowthTerm(term: LimitTerm): boolean {
  return term.kind !== "ceiling";
}

function heldAgainst(term: LimitTerm, { base, head }: Amount): number {
  if (!isGrowthTerm(term)) return head;
  return base === null ? 0 : head - base;
}

function boundOf(term: LimitTerm, { base }: Amount): number {
  return term.kind === "growth-percent" ? ((base ?? 0) * term.percent) / 100 : term.amount;
}
