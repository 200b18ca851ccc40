/** One amount on two sides, put in words once for all targets. */
import { formatAmount, isBlockMetric, type Metric } from "../metrics.ts";
import { formatPercentChange, formatSigned, groupThousands } from "../units.ts";

/** Where an amount went; `up` is growth. */
export type Direction = "up" | "down" | "level";

export interface Change {
  readonly direction: Direction;
  readonly base: string;
  readonly head: string;
  /** "312 KiB → 1.50 MiB", "1.50 → 2.00 MiB"; "1,024,000 → 1,024,048 B" where three digits show no change. */
  readonly range: string;
  /** "+1.20 MiB", "−3", "=" without a change, "unknown" where a side is a lower bound only. */
  readonly delta: string;
  /** "+400%"; null where a share says nothing: from a tenfold on the amounts say it better. */
  readonly percent: string | null;
  /** The numbers to the byte: "319,488 → 1,572,864 bytes (+1,253,376)", "319,488 bytes" without a change. */
  readonly exactly: string;
}

/** The two amounts that a change is between. */
export interface Amounts {
  readonly base: number;
  readonly head: number;
  /** False if either side is a lower bound only; true if left out. */
  readonly exact?: boolean;
}

/** Puts a metric's change in words. */
export function describeChange(metric: Metric, amounts: Amounts): Change {
  const { base, head, exact = true } = amounts;
  const delta = head - base;
  const bound = exact ? "" : "≥ ";
  const from = bound + formatAmount(metric, base);
  const to = bound + formatAmount(metric, head);
  return {
    direction: !exact || delta === 0 ? "level" : delta > 0 ? "up" : "down",
    base: from,
    head: to,
    range:
      exact && delta !== 0 && from === to
        ? `${groupThousands(base)} → ${groupThousands(head)} B`
        : rangeOf(from, to),
    delta: exact ? describeDelta(metric, delta) : "unknown",
    percent: exact && head < 10 * base ? formatPercentChange(base, head) : null,
    exactly: describeExactChange(metric, { base, head, exact }),
  };
}

/** Writes a difference of a metric with its sign; "=" for none. */
export function describeDelta(metric: Metric, delta: number): string {
  return delta === 0 ? "=" : formatSigned(delta, (size) => formatAmount(metric, size));
}

/** Writes an amount to the byte, with its unit: "1,572,864 bytes", "1 block". */
export function describeExactly(metric: Metric, amount: number): string {
  const unit = isBlockMetric(metric) ? "block" : "byte";
  return `${groupThousands(amount)} ${unit}${amount === 1 ? "" : "s"}`;
}

/** Writes an amount with its unit, as in a sentence: "1.50 MiB", "3 blocks". */
export function describeAmount(metric: Metric, amount: number): string {
  return isBlockMetric(metric) ? describeExactly(metric, amount) : formatAmount(metric, amount);
}

function describeExactChange(metric: Metric, { base, head, exact }: Required<Amounts>): string {
  const to = describeExactly(metric, head);
  if (!exact) return `≥ ${groupThousands(base)} → ≥ ${to}`;
  if (base === head) return to;
  return `${groupThousands(base)} → ${to} (${formatSigned(head - base, groupThousands)})`;
}

/** Names the unit once if both sides have the same. */
function rangeOf(base: string, head: string): string {
  const unit = / [KMG]?i?B$/.exec(head)?.[0];
  const from = unit !== undefined && base.endsWith(unit) ? base.slice(0, -unit.length) : base;
  return `${from} → ${head}`;
}
