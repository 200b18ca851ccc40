/** `check --format json` and `diff --format json` as tests look into them; the schemas in docs/ are tested elsewhere. */
import * as v from "valibot";
import { METRICS } from "../../src/core/metrics.ts";

const Delta = v.object({
  base: v.nullable(v.number()),
  head: v.number(),
  delta: v.nullable(v.number()),
  spread: v.number(),
});

const Site = v.object({
  id: v.string(),
  symbol: v.string(),
  own: v.boolean(),
  through: v.nullable(v.string()),
  file: v.nullable(v.string()),
  line: v.nullable(v.number()),
  status: v.string(),
  metrics: v.record(
    v.picklist(METRICS),
    v.object({ base: v.number(), head: v.number(), delta: v.number(), spread: v.number() }),
  ),
  stack: v.array(v.string()),
});

const Comparison = v.object({
  verdict: v.string(),
  reason: v.nullable(v.string()),
  metrics: v.record(v.picklist(METRICS), Delta),
  sites: v.array(Site),
  notes: v.array(
    v.object({ code: v.string(), message: v.string(), remedy: v.nullable(v.string()) }),
  ),
});

const Check = v.object({
  verdict: v.string(),
  scenarios: v.array(v.object({ name: v.string(), comparison: Comparison })),
});

export type ReadComparison = v.InferOutput<typeof Comparison>;

/** Reads a check of one scenario. */
export function readCheck(text: string): ReadComparison {
  const [scenario] = readScenarios(text);
  if (scenario === undefined) throw new Error("the check has no scenario");
  return scenario.comparison;
}

/** Reads a check's scenarios. */
export function readScenarios(text: string): v.InferOutput<typeof Check>["scenarios"] {
  return v.parse(Check, JSON.parse(text)).scenarios;
}

/** Reads a comparison of files. */
export function readComparison(text: string): ReadComparison {
  return v.parse(Comparison, JSON.parse(text));
}

const View = v.object({
  metrics: v.record(v.picklist(METRICS), v.object({ value: v.number(), spread: v.number() })),
  sites: v.array(
    v.object({
      id: v.string(),
      symbol: v.string(),
      crate: v.nullable(v.string()),
      own: v.boolean(),
      file: v.nullable(v.string()),
      line: v.nullable(v.number()),
      metrics: v.record(v.picklist(METRICS), v.object({ value: v.number(), spread: v.number() })),
    }),
  ),
});

const Measured = v.object({ scenarios: v.tuple([v.object({ measurement: View })]) });

/** Reads `measure --format json` of one scenario. */
export function readMeasured(text: string): v.InferOutput<typeof View> {
  return v.parse(Measured, JSON.parse(text)).scenarios[0].measurement;
}
