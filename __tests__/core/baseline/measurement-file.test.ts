import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import {
  decodeMeasurement,
  encodeMeasurement,
} from "../../../src/core/baseline/measurement-file.ts";
import { makeMeasurement, makeSite } from "../../support/make-measurement.ts";

const sites = [
  makeSite({
    symbol: "app::load",
    through: "toml::parse",
    values: { "peak-bytes": 30, "total-bytes": 50 },
    spreads: { "peak-bytes": 2 },
    stack: ["toml::parse (src/de.rs:9)", "app::load (src/lib.rs:1)", "app::main (src/main.rs:3)"],
  }),
  makeSite({
    symbol: "serde_json::to_string",
    own: false,
    version: "1.0.154",
    file: null,
    line: null,
    values: { "peak-bytes": 12 },
    stack: ["serde_json::to_string (src/ser.rs:2)", "app::main (src/main.rs:3)"],
  }),
];
const measurement = makeMeasurement({ sites });

/** A valid file's JSON with one place changed: `undefined` takes it away. */
function changedFile(path: readonly (string | number)[], value: unknown): string {
  const json = JSON.parse(encodeMeasurement(measurement));
  const last = path.at(-1) ?? "";
  const parent = path.slice(0, -1).reduce((at, key) => at[key], json);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return JSON.stringify(json);
}

function errorOf(text: string) {
  const decoded = decodeMeasurement(text, "baseline.json");
  if (decoded.ok) throw new Error("the file was accepted");
  return decoded.error;
}

test("a measurement is one line, with each frame once", () => {
  const text = encodeMeasurement(measurement);
  expect(text.split("\n")).toHaveLength(2);
  expect(text.startsWith('{"schema":"heapgate/measurement/1"')).toBe(true);
  expect(text.match(/app::main \(src\/main\.rs:3\)/g)).toHaveLength(1);
  expect(decodeMeasurement(text, "baseline.json")).toEqual({ ok: true, value: measurement });
});

test("a bare profile's measurement without call sites is read back", () => {
  const bare = makeMeasurement({ scenario: null, commit: null, fingerprint: null });
  expect(decodeMeasurement(encodeMeasurement(bare), "x")).toEqual({ ok: true, value: bare });
});

test("fields that a later heapgate adds are ignored", () => {
  const decoded = decodeMeasurement(changedFile(["later"], 1), "x");
  expect(decoded).toEqual({ ok: true, value: measurement });
});

test("a metric past 2^53 is read as inexact, whatever its parts sum to", () => {
  const metrics = {
    ...measurement.metrics,
    "total-bytes": { value: 10307921510400000, spread: 0, exact: false },
  };
  const huge = { ...measurement, metrics };
  expect(decodeMeasurement(encodeMeasurement(huge), "x")).toEqual({ ok: true, value: huge });
});

test.each([
  { name: "cut short", text: encodeMeasurement(measurement).slice(0, -9), what: "no whole JSON" },
  { name: "empty", text: "", what: "no whole JSON" },
  { name: "no object", text: "[1]", what: "no measurement" },
  { name: "a profile", text: '{"dhatFileVersion":2}', what: "no measurement" },
  { name: "another report", text: '{"schema":"heapgate/check/1"}', what: "no measurement" },
  {
    name: "newer",
    text: '{"schema":"heapgate/measurement/2"}',
    what: 'of schema "heapgate/measurement/2"; this heapgate reads "heapgate/measurement/1"',
  },
])("a file that is $name is refused with its name and a remedy", ({ text, what }) => {
  const error = errorOf(text);
  expect(error).toMatchObject({ kind: "measure", where: "baseline.json" });
  expect(error.message).toContain(what);
  expect(error.remedy).not.toBe("");
});

const lies = [
  { path: ["commit"], value: "--output=/home/runner/.bashrc", what: "commit is not" },
  { path: ["commit"], value: `${"a".repeat(40)}\n`, what: "commit is not" },
  { path: ["commit"], value: "a".repeat(41), what: "commit is not" },
  { path: ["runs"], value: 0, what: "runs is not >=1" },
  { path: ["sites", 0, "line"], value: 0, what: "sites.0.line is not >=1" },
  { path: ["sites", 0, "metrics", "peak-bytes", 0], value: -1, what: "is not >=0" },
  { path: ["sites", 0, "metrics", "peak-bytes", 0], value: 31, what: "sites sum to 43" },
  { path: ["crates", 0, "metrics", "peak-bytes", 0], value: 0, what: "crates sum to 12" },
  { path: ["metrics", "live-bytes", "value"], value: 1, what: "live-bytes are 1" },
  { path: ["metrics", "live-bytes", "value"], value: 2 ** 53, what: "live-bytes are" },
  { path: ["sites", 1, "stack", 0], value: 4, what: "no frame 4" },
  { path: ["sites", 1], value: undefined, what: "sites.1" },
  { path: ["fingerprint"], value: { rustc: 1 }, what: "fingerprint.rustc" },
  { path: ["frames", 0], value: "x".repeat(2 ** 20 + 1), what: "frames.0" },
  { path: ["quality", "namelessShare"], value: 1.5, what: "quality.namelessShare" },
];
test.each(lies)("a file is refused for what it says wrongly: $what", ({ path, value, what }) => {
  expect(errorOf(changedFile(path, value)).message).toContain(what);
});

test("an exact metric past 2^53 is refused, though its parts sum to it", () => {
  const huge = makeMeasurement({ sites: [makeSite({ values: { "total-bytes": 2 ** 53 } })] });
  expect(errorOf(encodeMeasurement(huge)).message).toContain("total-bytes are 9007199254740992");
});

test("a file that has a call site twice is refused", () => {
  const twice = makeMeasurement({ sites: [makeSite(), makeSite()] });
  expect(errorOf(encodeMeasurement(twice)).message).toContain('the call site "app::load" twice');
});

test("a file that has a crate twice is refused", () => {
  const twice = { ...measurement, crates: [...measurement.crates, ...measurement.crates] };
  expect(errorOf(encodeMeasurement(twice)).message).toContain('the crate "toml" twice');
});

test("a fact named __proto__ changes nothing", () => {
  const text = encodeMeasurement(measurement).replace(
    '"fingerprint":{',
    '"fingerprint":{"__proto__":"x",',
  );
  const decoded = decodeMeasurement(text, "x");
  expect(decoded).toEqual({ ok: true, value: measurement });
});

/** The published schema, closed to fields that it does not describe. */
const validate = new Ajv2020({ strict: true }).compile(
  JSON.parse(
    readFileSync(new URL("../../../docs/measurement.schema.json", import.meta.url), "utf8"),
    (_, value) => (value?.properties ? { ...value, additionalProperties: false } : value),
  ),
);

test("what is written fits the published schema, and all of it is described there", () => {
  for (const written of [
    measurement,
    makeMeasurement({ scenario: null, commit: null, fingerprint: null }),
  ]) {
    expect(validate(JSON.parse(encodeMeasurement(written))), JSON.stringify(validate.errors)).toBe(
      true,
    );
  }
});

test("reader and published schema refuse the same changes of a field", () => {
  const places = listPlaces(JSON.parse(encodeMeasurement(measurement)));
  const values = [undefined, null, "", "text", -1, 1.5, 2 ** 53, true, [null], {}];
  const disagreements: string[] = [];
  for (const path of places) {
    for (const value of values) {
      const text = changedFile(path, value);
      const decoded = decodeMeasurement(text, "x");
      const wellFormed = decoded.ok || /sum to|no frame|twice/.test(decoded.error.message);
      if (wellFormed !== validate(JSON.parse(text)))
        disagreements.push(`${path.join(".")} = ${JSON.stringify(value)}`);
    }
  }
  expect(places.length).toBeGreaterThan(60);
  expect(disagreements).toEqual([]);
});

/** The paths of all values in a JSON value. */
function listPlaces(json: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof json !== "object" || json === null) return [path];
  const within = Object.entries(json).flatMap(([key, value]) => listPlaces(value, [...path, key]));
  return path.length === 0 ? within : [path, ...within];
}
