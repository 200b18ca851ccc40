import type { Limit } from "../inputs/limit.ts";
import type { PerMetric } from "../metrics.ts";
import type { Note } from "../notes.ts";

/** Ordered from worst to best by {@link worstVerdict}: fail, not-comparable, warn, pass. */
export type Verdict = "pass" | "warn" | "fail" | "not-comparable";

/** Why base and head could not be compared: three different answers, none of them "unchanged". */
export type NotComparableReason = "missing" | "unreadable" | "incomparable";

/** A limit that was passed, and by what. */
export interface PassedLimit {
  readonly limit: Limit;
  readonly level: "warn" | "fail";
  /** The call site that passed it, for `site` limits; null for the program and for crates. */
  readonly siteId: string | null;
  /** What the limit's scope held at the base; null where there is no usable base, which leaves ceilings to pass. */
  readonly base: number | null;
  readonly head: number;
}

/** What the limits say about one scenario. */
export interface Judgement {
  readonly verdict: Verdict;
  /** Set exactly when the verdict is `not-comparable`. */
  readonly reason: NotComparableReason | null;
  /** Each metric's own verdict; `pass` where no limit looks at it. */
  readonly metrics: PerMetric<Verdict>;
  /**
   * Metrics whose spread is at or above the growth that every limit on the program allows: shown with their spread,
   * never a failure by growth.
   */
  readonly informational: PerMetric<boolean>;
  readonly passed: readonly PassedLimit[];
  readonly notes: readonly Note[];
}
