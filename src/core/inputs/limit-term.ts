import { isBlockMetric, LARGEST_EXACT, type Metric } from "../metrics.ts";
import { err, ok, type Result } from "../result.ts";
import { parseByteAmount } from "../units.ts";
import type { LimitProblem, LimitTerm } from "./limit.ts";

/** A piece of a limit's text, and where it starts. */
export interface Part {
  readonly text: string;
  /** From 1, in the whole text. */
  readonly column: number;
}

/**
 * Parses one term of a limit: "+5%", "+256KiB", "64MiB"; for metrics in blocks "+1000" or "1000 blocks".
 * A suggestion is always a term that this function takes.
 */
export function parseLimitTerm(part: Part, metric: Metric): Result<LimitTerm, LimitProblem> {
  if (part.text === "") {
    return err({ column: part.column, message: "A term is missing here.", suggestion: null });
  }
  const isGrowth = part.text.startsWith("+");
  const size = isGrowth ? part.text.slice(1).trim() : part.text;
  const percent = parsePercent(size);
  if (percent !== null && !isGrowth) {
    const message = `"${part.text}" is no amount: a percentage is growth, and growth has a plus.`;
    return err({ column: part.column, message, suggestion: `+${size}` });
  }
  const amount = percent ?? parseAmount(size, metric);
  if (amount === null) return err(explainAmount(part, metric));
  if (amount > LARGEST_EXACT) {
    return err({ column: part.column, message: `"${part.text}" is too large.`, suggestion: null });
  }
  if (percent !== null) return ok({ kind: "growth-percent", percent });
  return ok({ kind: isGrowth ? "growth-amount" : "ceiling", amount });
}

function parsePercent(text: string): number | null {
  const [, digits] = /^(\d+(?:\.\d+)?)\s*%$/.exec(text) ?? [];
  return digits === undefined ? null : Number(digits);
}

function parseAmount(text: string, metric: Metric): number | null {
  if (!isBlockMetric(metric)) return parseByteAmount(text);
  const [, digits] = /^(\d+)(?:\s*blocks?)?$/.exec(text) ?? [];
  return digits === undefined ? null : Number(digits);
}

function explainAmount(part: Part, metric: Metric): LimitProblem {
  const message = isBlockMetric(metric)
    ? `"${part.text}" is no number of blocks.`
    : `"${part.text}" is no amount of bytes: a number and B, KiB, MiB or GiB.`;
  return { column: part.column, message, suggestion: mendTerm(part.text, metric) };
}

/** What was probably meant by a term with a minus, thousands separators, a foreign unit ("256 KB") or none. */
function mendTerm(text: string, metric: Metric): string | null {
  const plain = text.replace(/^[+-]\s*/, "").replace(/(\d)[,_](?=\d)/g, "$1");
  const [, digits, unit] = /^(\d+(?:\.\d+)?)\s*([a-z]*|%+)$/i.exec(plain) ?? [];
  if (digits === undefined || unit === undefined) return null;
  if (unit.startsWith("%")) return `+${digits}%`;
  const mended = isBlockMetric(metric) ? digits : `${digits}${mendUnit(unit)}`;
  if (parseAmount(mended, metric) === null) return null;
  return /^[+-]/.test(text) ? `+${mended}` : mended;
}

function mendUnit(unit: string): string {
  const letter = unit.charAt(0).toUpperCase();
  return letter === "" || letter === "B" ? "B" : `${letter}iB`;
}
