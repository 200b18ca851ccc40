import * as v from "valibot";
import { type HeapgateError, measureError } from "../errors.ts";
import { METRICS, type PerMetric, perMetric } from "../metrics.ts";
import { err, ok, type Result } from "../result.ts";
import type { Measurement, SiteMetric } from "./measurement.ts";
import { MEASUREMENT_SCHEMA, StoredMeasurement, type StoredMetrics } from "./measurement-schema.ts";
import { siteId } from "./site-id.ts";

/**
 * Writes a measurement as one line of JSON, which {@link decodeMeasurement} reads back as an equal one. The schema
 * stands first, so that a file's first bytes tell what it is.
 */
export function encodeMeasurement(measurement: Measurement): string {
  const { sites, crates, ...rest } = measurement;
  const frames = [...new Set(sites.flatMap((site) => site.stack))];
  const indices = new Map(frames.map((frame, index) => [frame, index]));
  const stored: StoredMeasurement = {
    schema: MEASUREMENT_SCHEMA,
    ...rest,
    frames,
    sites: sites.map(({ id: _, stack, metrics, ...site }) => ({
      ...site,
      stack: stack.map((frame) => indices.get(frame) ?? 0),
      metrics: packMetrics(metrics),
    })),
    crates: crates.map(({ crate, metrics }) => ({ crate, metrics: packMetrics(metrics) })),
  };
  return `${JSON.stringify(stored)}\n`;
}

/**
 * Reads a measurement and checks all of it: a file that lies must not become a baseline. `name` is the file's, for the
 * error. That is a value, because a baseline that can't be read is an answer of its own and not the end of a check.
 */
export function decodeMeasurement(text: string, name: string): Result<Measurement, HeapgateError> {
  const json = parseJson(text);
  if (json === undefined) return err(makeDamageError(name, "it is no whole JSON"));
  const schema = v.is(v.object({ schema: v.string() }), json) ? json.schema : null;
  if (schema !== MEASUREMENT_SCHEMA) return err(makeForeignError(name, schema));
  const parsed = v.safeParse(StoredMeasurement, json, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return err(makeDamageError(name, `${v.getDotPath(issue)} is not ${issue.expected}`));
  }
  const lie = findLie(parsed.output);
  return lie === null ? ok(unpackMeasurement(parsed.output)) : err(makeDamageError(name, lie));
}

function packMetrics(metrics: PerMetric<SiteMetric>): StoredMetrics {
  return perMetric((metric) => [metrics[metric].value, metrics[metric].spread]);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What JSON.parse says of the place differs between Node versions, and nobody mends such a file by hand.
    return undefined;
  }
}

function makeForeignError(name: string, schema: string | null): HeapgateError {
  const family = MEASUREMENT_SCHEMA.slice(0, MEASUREMENT_SCHEMA.lastIndexOf("/") + 1);
  if (schema?.startsWith(family)) {
    return measureError({
      what: `The measurement is of schema ${JSON.stringify(schema)}; this heapgate reads "${MEASUREMENT_SCHEMA}".`,
      where: name,
      remedy: "Use the heapgate that wrote it, or measure again with this one.",
    });
  }
  return measureError({
    what: "The file is JSON, but no measurement of heapgate's.",
    where: name,
    remedy: "Give a file that `heapgate measure --save FILE` wrote.",
  });
}

function makeDamageError(name: string, damage: string): HeapgateError {
  return measureError({
    what: `The saved measurement is damaged: ${damage}.`,
    where: name,
    remedy: "Measure again with `heapgate measure --save FILE`.",
  });
}

/** Says what a well-formed file contradicts itself in: a part twice, a frame that it does not hold, a sum that is wrong. */
function findLie(stored: StoredMeasurement): string | null {
  const site = findTwice(stored.sites.map(siteId));
  if (site !== undefined) return `it has the call site ${JSON.stringify(site)} twice`;
  const crate = findTwice(stored.crates.map((each) => each.crate));
  if (crate !== undefined) return `it has the crate ${JSON.stringify(crate)} twice`;
  const missing = stored.sites
    .flatMap(({ stack }) => stack)
    .find((index) => index >= stored.frames.length);
  if (missing !== undefined) return `it has no frame ${missing}`;
  for (const metric of METRICS) {
    const { value, exact } = stored.metrics[metric];
    if (!exact) continue;
    for (const part of ["sites", "crates"] as const) {
      const sum = stored[part].reduce((total, { metrics }) => total + metrics[metric][0], 0);
      if (sum !== value || !Number.isSafeInteger(value)) {
        return `its ${metric} are ${value}, those of its ${part} sum to ${sum}`;
      }
    }
  }
  return null;
}

function findTwice<T>(names: readonly T[]): T | undefined {
  const seen = new Set<T>();
  for (const name of names) {
    if (seen.has(name)) return name;
    seen.add(name);
  }
  return undefined;
}

function unpackMeasurement({ schema: _, frames, ...stored }: StoredMeasurement): Measurement {
  return {
    ...stored,
    sites: stored.sites.map((site) => ({
      ...site,
      id: siteId(site),
      stack: site.stack.map((index) => frames[index] ?? ""),
      metrics: unpackMetrics(site.metrics),
    })),
    crates: stored.crates.map(({ crate, metrics }) => ({ crate, metrics: unpackMetrics(metrics) })),
  };
}

function unpackMetrics(metrics: StoredMetrics): PerMetric<SiteMetric> {
  return perMetric((metric) => {
    const [value, spread] = metrics[metric];
    return { value, spread };
  });
}
