import { asBase, asHead, type Measurement } from "../../src/core/baseline/measurement.ts";
import { compareMeasurements } from "../../src/core/compare/compare.ts";
import type { Comparison } from "../../src/core/compare/comparison.ts";

/** Compares two measurements, the first as base. */
export function compareSides(base: Measurement, head: Measurement): Comparison {
  return compareMeasurements({ base: asBase(base), head: asHead(head) });
}
