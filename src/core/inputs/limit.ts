import type { Metric } from "../metrics.ts";

/** One term of a limit; all terms of a limit must be passed. */
export type LimitTerm =
  /** Growth over the base by more than so many percent; from a base of zero any growth passes it. */
  | { readonly kind: "growth-percent"; readonly percent: number }
  /** Growth over the base by more than an amount in the metric's unit. */
  | { readonly kind: "growth-amount"; readonly amount: number }
  /** An absolute ceiling in the metric's unit, baseline or not. */
  | { readonly kind: "ceiling"; readonly amount: number };

/** What a limit looks at. */
export type LimitScope =
  | { readonly kind: "program" }
  /** Any one call site, new ones included. */
  | { readonly kind: "site" }
  /** The stacks whose innermost frame outside std is that crate's; the name as symbols spell it (`-` as `_`). */
  | { readonly kind: "crate"; readonly crate: string };

/** A limit as parsed, with the text it was written as. */
export interface Limit {
  readonly text: string;
  readonly scope: LimitScope;
  readonly metric: Metric;
  readonly terms: readonly [LimitTerm, ...LimitTerm[]];
}

/** Why a text is no limit, and where in it. */
export interface LimitProblem {
  /** Where the wrong part starts, from 1. */
  readonly column: number;
  /** What is wrong, one sentence with what was seen. */
  readonly message: string;
  /** What to write in that place; null where no guess is good. */
  readonly suggestion: string | null;
}
