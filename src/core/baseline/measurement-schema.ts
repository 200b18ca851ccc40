/**
 * The file format of measurements, docs/measurement.schema.json to the public. It holds what {@link Measurement} holds;
 * the frames of all stacks stand once, in one table, and ids are left out because they follow from the functions.
 *
 * A file may come from outside (an artifact, a committed baseline): every text, list and number is bounded here.
 * Unknown fields are dropped, so that later versions may add some.
 */
import * as v from "valibot";
import { perMetric } from "../metrics.ts";

/** Version 1 of the format. The number changes when an older heapgate would misread a newer file. */
export const MEASUREMENT_SCHEMA = "heapgate/measurement/1";

/** rustc-demangle stops a symbol at 1,000,000 bytes; the longest measured had 3,596. */
const LONGEST_TEXT = 2 ** 20;
/** Measured: a program with 1,198,763 program points had 9,006 frames; call sites are fewer. */
const LONGEST_LIST = 2 ** 20;
/** The deepest stack measured had 363 frames. */
const LONGEST_STACK = 2 ** 16;
const MOST_FACTS = 2 ** 10;

const Text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));

/** A full id, of SHA-1 or SHA-256: it is given to git, which would take another text for an option or a path. */
const Commit = v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));

const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** May pass 2^53, in a metric that says that it is not exact. */
const Amount = v.pipe(v.number(), v.integer(), v.minValue(0));

const Share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const FunctionName = v.object({ symbol: Text, key: Text, crate: v.nullable(Text) });

/** Value and spread, for each metric. */
const StoredMetrics = v.object(perMetric(() => v.strictTuple([Amount, Amount])));

const Site = v.object({
  function: FunctionName,
  own: v.boolean(),
  version: v.nullable(Text),
  through: v.nullable(FunctionName),
  file: v.nullable(Text),
  line: v.nullable(v.pipe(Count, v.minValue(1))),
  /** Indices into the table of frames. */
  stack: v.pipe(v.array(Count), v.maxLength(LONGEST_STACK)),
  metrics: StoredMetrics,
});

const Crate = v.object({ crate: v.nullable(Text), metrics: StoredMetrics });

const Quality = v.object({
  programPoints: Count,
  stacks: Count,
  namelessShare: Share,
  foreignShare: Share,
  deepest: Count,
});

/** valibot takes a list for a record: then its facts are named by numbers, and nothing is comparable with them. */
const Facts = v.pipe(v.record(Text, Text), v.maxEntries(MOST_FACTS));

/** A measurement as its file has it. */
export const StoredMeasurement = v.object({
  schema: v.literal(MEASUREMENT_SCHEMA),
  scenario: v.nullable(Text),
  commit: v.nullable(Commit),
  dirty: v.boolean(),
  runs: v.pipe(Count, v.minValue(1)),
  fingerprint: v.nullable(Facts),
  metrics: v.object(
    perMetric(() => v.object({ value: Amount, spread: Amount, exact: v.boolean() })),
  ),
  frames: v.pipe(v.array(Text), v.maxLength(LONGEST_LIST)),
  sites: v.pipe(v.array(Site), v.maxLength(LONGEST_LIST)),
  crates: v.pipe(v.array(Crate), v.maxLength(LONGEST_LIST)),
  quality: Quality,
});

export type StoredMeasurement = v.InferOutput<typeof StoredMeasurement>;
export type StoredMetrics = v.InferOutput<typeof StoredMetrics>;
