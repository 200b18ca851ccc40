/** The command line and the action are two ways to write the same settings. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseCommandLine } from "../../src/app/command-line.ts";
import { HeapgateError } from "../../src/core/errors.ts";
import { SETTINGS, type SettingEntry, type SettingName } from "../../src/core/inputs/catalog.ts";
import { readActionInputs } from "../../src/core/inputs/read-action-inputs.ts";
import { METRICS } from "../../src/core/metrics.ts";

/** One setting with the texts that it is given: one, or several for a list, or none for a flag. */
interface Given {
  readonly entry: SettingEntry;
  readonly texts: readonly string[];
}

/** A text as both can give it: one line, without white space at its ends, no NUL. */
const text = fc
  .string({ unit: "grapheme", minLength: 1 })
  .filter((value) => value.trim() === value && !/[\0\r\n]/.test(value));

const limit = fc.constantFrom("peak-bytes: +5% & +256KiB", "live-bytes: +0", "peak-bytes: 64MiB");
const names = fc.constantFrom("a", "a,b", "b-c, d", ",");

/** Texts that a setting takes, where it does not take any. */
const TAKEN: Partial<Readonly<Record<SettingName, fc.Arbitrary<string>>>> = {
  scenario: fc.oneof(names, fc.constant("parse large, small")),
  env: fc.tuple(fc.constantFrom("A", "B"), text).map(([key, value]) => `${key}=${value}`),
  features: names,
  instrument: fc.constantFrom("auto", "feature", "probe"),
  depth: fc.integer({ min: 1, max: 500 }).map(String),
  runs: fc.constantFrom("auto", "1", "7"),
  timeout: fc.constantFrom("5ms", "90s", "10m", "1h"),
  "max-profile-size": fc.constantFrom("64KiB", "1.5 GiB"),
  "on-missing-baseline": fc.constantFrom("pass", "fail"),
  "fail-on": limit,
  "warn-on": limit,
  "own-crate": names,
  top: fc.integer({ min: 1, max: 50 }).map(String),
  sort: fc.constantFrom(...METRICS),
};

function textsOf({ value }: SettingEntry, each: fc.Arbitrary<string>) {
  if (value === null) return fc.constant([]);
  return fc.array(each, { minLength: 1, maxLength: value.endsWith("…") ? 3 : 1 });
}

/** Any settings, each with texts that it takes. */
const sound: fc.Arbitrary<readonly Given[]> = fc
  .subarray([...SETTINGS])
  .chain((entries) =>
    fc.tuple(
      ...entries.map((entry) =>
        textsOf(entry, TAKEN[entry.name] ?? text).map((texts) => ({ entry, texts })),
      ),
    ),
  );

/** One setting with any text. */
const any: fc.Arbitrary<readonly Given[]> = fc
  .constantFrom(...SETTINGS)
  .chain((entry) =>
    textsOf(entry, fc.oneof(text, names, limit)).map((texts) => [{ entry, texts }]),
  );

/** The settings, or what people are told. */
function attempt(read: () => object): unknown {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof HeapgateError)) throw error;
    return error.message.replace(/^(?:--|Input )/, "");
  }
}

function byCommandLine(given: readonly Given[]): unknown {
  const words = given.flatMap(({ entry, texts }) => {
    if (entry.name === "args") return [];
    return entry.value === null
      ? [`--${entry.name}`]
      : texts.map((each) => `--${entry.name}=${each}`);
  });
  const args = given.flatMap(({ entry, texts }) => (entry.name === "args" ? ["--", ...texts] : []));
  return attempt(() => {
    const parsed = parseCommandLine(["check", ...words, ...args], "0.1.0");
    if (parsed.kind !== "check") throw new Error("help instead of a command");
    return { check: parsed.check, flags: parsed.flags };
  });
}

function byWorkflow(given: readonly Given[]): unknown {
  const variables = given.map(({ entry, texts }) => [
    `INPUT_${entry.name.toUpperCase()}`,
    entry.value === null ? "true" : texts.join("\n"),
  ]);
  return attempt(() => {
    const { check, flags } = readActionInputs(Object.fromEntries(variables));
    return { check, flags };
  });
}

test("the same settings are read from a command line and from a workflow", () => {
  fc.assert(
    fc.property(sound, (given) => {
      const read = byWorkflow(given);
      expect(read).toBeTypeOf("object");
      expect(read).toEqual(byCommandLine(given));
    }),
    { numRuns: 500 },
  );
});

test("what one of them refuses, the other refuses with the same words", () => {
  fc.assert(
    fc.property(any, (given) => {
      expect(byWorkflow(given)).toEqual(byCommandLine(given));
    }),
    { numRuns: 1_000 },
  );
});
