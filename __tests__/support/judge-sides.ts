import { asBase, asHead, type Measurement } from "../../src/core/baseline/measurement.ts";
import type { Limit } from "../../src/core/inputs/limit.ts";
import { DEFAULT_LIMITS, parseLimit } from "../../src/core/inputs/parse-limit.ts";
import { judgeComparison } from "../../src/core/judge/judge.ts";
import type { Judgement } from "../../src/core/judge/judgement.ts";
import { compareSides } from "./compare-sides.ts";

/** Parses limits that a test means to be right. */
export function limits(...texts: readonly string[]): readonly Limit[] {
  return texts.map((text) => {
    const parsed = parseLimit(text);
    if (parsed.ok) return parsed.value;
    throw new Error(`${text}: ${parsed.error.message}`);
  });
}

/** Compares and judges two measurements, by the default limits unless told. */
export function judgeSides(
  base: Measurement,
  head: Measurement,
  { failOn = DEFAULT_LIMITS.failOn, warnOn = DEFAULT_LIMITS.warnOn } = {},
): Judgement {
  return judgeComparison({
    comparison: compareSides(base, head),
    base: asBase(base),
    head: asHead(head),
    failOn,
    warnOn,
  });
}
