/**
 * Reports for programs: public contracts, with their schemas in docs/. Fields may be added, never changed; what isn't
 * known yet is null. Nothing is escaped or cut: who shows a text escapes it for what shows it.
 */
import type { MeasuredSite, Measurement } from "../baseline/measurement.ts";
import type { ComparedSite } from "../compare/comparison.ts";
import { decidingMetric, orderSites } from "../judge/order.ts";
import { type Metric, perMetric } from "../metrics.ts";
import type { Note } from "../notes.ts";
import type { CallSite } from "../profile/profile.ts";
import type { CheckReport, ScenarioReport } from "./check-report.ts";
import { notesOf } from "./view.ts";

/** Renders one scenario's comparison, "heapgate/comparison/1". Without a base, `base` and `delta` are null and no sites are listed. */
export function comparisonJson(scenario: ScenarioReport, sortBy: Metric | null = null): string {
  return render(comparisonObject(scenario, sortBy));
}

/** Renders a check of any number of scenarios, "heapgate/check/1". */
export function checkJson({ verdict, scenarios, sortBy }: CheckReport): string {
  return render({
    schema: "heapgate/check/1",
    verdict,
    scenarios: scenarios.map((scenario) => ({
      name: scenario.name,
      comparison: comparisonObject(scenario, sortBy),
    })),
  });
}

/** A measurement that nothing is compared with, and what a reader must know of it. */
export interface NotedMeasurement {
  readonly measurement: Measurement;
  readonly notes: readonly Note[];
}

/** Renders a measurement from files, "heapgate/view/1". */
export function viewJson(measured: NotedMeasurement): string {
  return render(viewObject(measured));
}

/** Renders the measurements of any number of scenarios, "heapgate/measure/1". */
export function measureJson(scenarios: readonly NotedMeasurement[]): string {
  return render({
    schema: "heapgate/measure/1",
    scenarios: scenarios.map((measured) => ({
      name: measured.measurement.scenario,
      measurement: viewObject(measured),
    })),
  });
}

function render(report: unknown): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

function viewObject({ measurement, notes }: NotedMeasurement): unknown {
  const { scenario, commit, dirty, runs, metrics, sites } = measurement;
  return {
    schema: "heapgate/view/1",
    scenario,
    commit,
    dirty,
    runs,
    metrics: perMetric((metric) => {
      const { value, spread, exact } = metrics[metric];
      return { value, spread, exact };
    }),
    sites: sites.map(measuredSiteObject),
    notes: notes.map(noteObject),
  };
}

function comparisonObject(scenario: ScenarioReport, sortBy: Metric | null): unknown {
  const { judgement, comparison } = scenario;
  const metric = sortBy ?? (comparison === null ? null : decidingMetric(judgement, comparison));
  const sites = comparison === null || metric === null ? [] : orderSites(comparison, metric);
  return {
    schema: "heapgate/comparison/1",
    verdict: judgement.verdict,
    reason: judgement.reason,
    metrics: perMetric((name) => metricObject(scenario, name)),
    sites: sites.map(comparedSiteObject),
    notes: notesOf(scenario).map(noteObject),
  };
}

function metricObject({ head, comparison, judgement }: ScenarioReport, metric: Metric): unknown {
  const compared = comparison?.metrics[metric];
  return {
    base: compared?.base ?? null,
    head: compared?.head ?? head.metrics[metric].value,
    delta: compared?.delta ?? null,
    spread: compared?.spread ?? head.metrics[metric].spread,
    source: compared?.source ?? "dhat",
    verdict: judgement.metrics[metric],
  };
}

function comparedSiteObject(site: ComparedSite): unknown {
  return {
    id: site.id,
    ...placeObject(site),
    status: site.status,
    cause: null,
    origin: null,
    metrics: perMetric((metric) => {
      const { base, head, delta, spread } = site.metrics[metric];
      return { base, head, delta, spread };
    }),
    stack: site.stack,
  };
}

function measuredSiteObject(site: MeasuredSite): unknown {
  return {
    id: site.id,
    ...placeObject(site),
    metrics: perMetric((metric) => {
      const { value, spread } = site.metrics[metric];
      return { value, spread };
    }),
    stack: site.stack,
  };
}

function placeObject(site: CallSite): object {
  return {
    symbol: site.function.symbol,
    crate: site.function.crate,
    version: site.version,
    own: site.own,
    through: site.through?.symbol ?? null,
    file: site.file,
    line: site.line,
  };
}

function noteObject({ code, message, remedy }: Note): unknown {
  return { code, message, remedy };
}
