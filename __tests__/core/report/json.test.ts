import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { METRICS } from "../../../src/core/metrics.ts";
import type { CheckReport, ScenarioReport } from "../../../src/core/report/check-report.ts";
import { checkJson, comparisonJson, measureJson, viewJson } from "../../../src/core/report/json.ts";
import { BASE, HOSTILE, REPORTS } from "../../support/report-cases.ts";

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
const comparisonSchema = compileSchema("comparison");
const checkSchema = compileSchema("check");
const viewSchema = compileSchema("view");
const measureSchema = compileSchema("measure");

function compileSchema(name: string): ValidateFunction {
  return ajv.compile(JSON.parse(readFileSync(`docs/${name}.schema.json`, "utf8")));
}

/** Every path to a field, with one element standing for all of an array's; `null` ends one too. */
function pathsOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [];
  const entries = Array.isArray(value) ? Object.entries(value).slice(0, 1) : Object.entries(value);
  return entries.flatMap(([key, inner]) => [
    ...(Array.isArray(value) ? [] : [[...path, key]]),
    ...pathsOf(inner, [...path, key]),
  ]);
}

function without(text: string, path: readonly string[]): unknown {
  const report: unknown = JSON.parse(text);
  let holder = report;
  for (const key of path.slice(0, -1)) holder = Reflect.get(Object(holder), key);
  Reflect.deleteProperty(Object(holder), path.at(-1) ?? "");
  return report;
}

test.each(Object.entries(REPORTS))("renders %s as the published schemas say", (_, report) => {
  checkSchema(JSON.parse(checkJson(report)));
  expect(checkSchema.errors).toBeNull();
  for (const scenario of report.scenarios) {
    comparisonSchema(JSON.parse(comparisonJson(scenario)));
    expect(comparisonSchema.errors).toBeNull();
    const { notes } = scenario.judgement;
    viewSchema(JSON.parse(viewJson({ measurement: scenario.head, notes })));
    expect(viewSchema.errors).toBeNull();
  }
  measureSchema(
    JSON.parse(measureJson(report.scenarios.map(({ head }) => ({ measurement: head, notes: [] })))),
  );
  expect(measureSchema.errors).toBeNull();
});

test.each([
  { name: "a check", schema: checkSchema, text: checkJson(REPORTS.incomparable) },
  {
    name: "measurements",
    schema: measureSchema,
    text: measureJson([{ measurement: BASE, notes: [{ code: "a", message: "b", remedy: null }] }]),
  },
])("has no field in $name that may be missing", ({ schema, text }) => {
  const paths = pathsOf(JSON.parse(text));
  expect(paths.length).toBeGreaterThan(40);
  const missed = paths.filter((path) => schema(without(text, path)));
  expect(missed).toEqual([]);
});

test("lists all sites with deltas that sum to the program's", () => {
  const { metrics, sites } = JSON.parse(comparisonJson(scenarioOf(REPORTS.longSymbols)));
  expect(sites).toHaveLength(10);
  for (const metric of METRICS) {
    const sum = sites.reduce(
      (total: number, site: { metrics: Record<string, { delta: number }> }) =>
        total + (site.metrics[metric]?.delta ?? Number.NaN),
      0,
    );
    expect(sum).toBe(metrics[metric].delta);
  }
});

test("orders sites by the metric that decides, or by the asked one", () => {
  const scenario = scenarioOf(REPORTS.regression);
  const first = (text: string): string => JSON.parse(text).sites[0].symbol;
  expect(first(comparisonJson(scenario))).toBe("log_digest::cache::Cache::insert");
  const live = comparisonJson(scenarioOf(REPORTS.longSymbols), "live-bytes");
  expect(first(live)).toBe("regex_automata::dfa::onepass::InternalBuilder::build");
});

test("gives null for the base and no sites where nothing was compared", () => {
  const report = JSON.parse(comparisonJson(scenarioOf(REPORTS.missing)));
  expect(report.reason).toBe("missing");
  expect(report.sites).toEqual([]);
  expect(report.metrics["peak-bytes"]).toEqual({
    base: null,
    head: 1_236_384,
    delta: null,
    spread: 0,
    source: "dhat",
    verdict: "not-comparable",
  });
});

test("keeps hostile text as it is", () => {
  const [site] = JSON.parse(comparisonJson(scenarioOf(REPORTS.hostile))).sites;
  expect(site.symbol).toBe(`evil::${HOSTILE}`);
});

function scenarioOf(report: CheckReport): ScenarioReport {
  const [scenario] = report.scenarios;
  if (scenario === undefined) throw new Error("the case has no scenario");
  return scenario;
}
