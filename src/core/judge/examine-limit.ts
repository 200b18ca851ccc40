/** One limit held against all that it looks at. */
import type { Limit } from "../inputs/limit.ts";
import type { PerMetric } from "../metrics.ts";
import { compareText } from "../text-order.ts";
import { type Amount, isPassed, isWithinNoise } from "./hold-limit.ts";
import type { PassedLimit } from "./judgement.ts";

interface NoisyAmount extends Amount {
  /** Max − min over one side's runs, the larger side's. */
  readonly spread: number;
}

/** What limits are held against: a comparison, or a head alone, whose bases are null. */
export interface Evidence {
  readonly metrics: PerMetric<NoisyAmount & { readonly exact: boolean }>;
  readonly sites: readonly { readonly id: string; readonly metrics: PerMetric<NoisyAmount> }[];
  readonly crates: readonly {
    readonly crate: string | null;
    readonly metrics: PerMetric<NoisyAmount>;
  }[];
}

/** What came of one limit. */
export interface Finding {
  readonly limit: Limit;
  /** For `site` limits each call site that passed, the one that grew most first; else one at most. */
  readonly passed: readonly PassedLimit[];
  /** What the limit does not judge, because it varies too much between equal runs; what grew most first. */
  readonly noisy: readonly Subject[];
}

/** One thing that a limit is held against: the program, a call site or a crate. */
interface Subject extends NoisyAmount {
  readonly siteId: string | null;
}

/** Holds a limit against the evidence. Nothing passes a limit on a metric that is not exact. */
export function examineLimit(
  { limit, level }: Pick<PassedLimit, "limit" | "level">,
  evidence: Evidence,
): Finding {
  const subjects = evidence.metrics[limit.metric].exact ? listSubjects(limit, evidence) : [];
  const ordered = subjects.toSorted(orderSubjects);
  return {
    limit,
    passed: ordered
      .filter((subject) => isPassed(limit, subject) && !isWithinNoise(limit, subject))
      .map(({ siteId, base, head }) => ({ limit, level, siteId, base, head })),
    noisy: ordered.filter((subject) => isWithinNoise(limit, subject)),
  };
}

function listSubjects({ scope, metric }: Limit, evidence: Evidence): readonly Subject[] {
  switch (scope.kind) {
    case "program":
      return [{ ...evidence.metrics[metric], siteId: null }];
    case "site":
      return evidence.sites.map(({ id, metrics }) => ({ ...metrics[metric], siteId: id }));
    case "crate":
      return evidence.crates
        .filter(({ crate }) => crate === scope.crate)
        .map(({ metrics }) => ({ ...metrics[metric], siteId: null }));
  }
}

function orderSubjects(a: Subject, b: Subject): number {
  const growth = b.head - (b.base ?? 0) - (a.head - (a.base ?? 0));
  return growth || compareText(a.siteId ?? "", b.siteId ?? "");
}
