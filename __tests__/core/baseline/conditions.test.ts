import { expect, test } from "vitest";
import { type Conditions, makeFingerprint } from "../../../src/core/baseline/conditions.ts";
import { diffFingerprints } from "../../../src/core/baseline/fingerprint.ts";
import type { Scenario } from "../../../src/core/plan/scenario.ts";
import { makePlannedScenario } from "../../support/make-plan.ts";

function makeConditions(
  overrides: Partial<Conditions> = {},
  scenario: Partial<Scenario> = {},
): Conditions {
  return {
    scenario: makePlannedScenario(scenario),
    rustc: "rustc 1.95.0",
    target: "x86_64-unknown-linux-gnu",
    instrument: "probe",
    rustflags: "",
    cargoVariables: {},
    variableDigests: {},
    stdinDigest: null,
    processors: 2,
    lockDigest: null,
    ...overrides,
  };
}

const { build, target } = makePlannedScenario();

test.each<{
  fact: string;
  conditions?: Partial<Conditions>;
  scenario?: Partial<Scenario>;
  value: string;
}>([
  {
    fact: "target triple",
    conditions: { target: "x86_64-unknown-linux-musl" },
    value: "x86_64-unknown-linux-musl",
  },
  { fact: "rustc", conditions: { rustc: "rustc 1.96.0" }, value: "rustc 1.96.0" },
  {
    fact: "program",
    scenario: { target: { ...target, kind: "example" } },
    value: "example app of app",
  },
  { fact: "profile", scenario: { build: { ...build, profile: "dist" } }, value: "dist" },
  {
    fact: "features",
    scenario: { build: { ...build, features: ["b", "a"], noDefaultFeatures: true } },
    value: "no default, a, b",
  },
  { fact: "features", scenario: { build: { ...build, allFeatures: true } }, value: "all" },
  { fact: "rustc flags", conditions: { rustflags: "-C x" }, value: "-C x" },
  {
    fact: "cargo arguments",
    scenario: { build: { ...build, cargoArgs: ["-Z", "x"] } },
    value: '["-Z","x"]',
  },
  { fact: "instrument", conditions: { instrument: "feature" }, value: "feature" },
  { fact: "depth", scenario: { depth: 300 }, value: "300" },
  { fact: "arguments", scenario: { args: ["a b", "c"] }, value: '["a b","c"]' },
  {
    fact: "cargo variables",
    conditions: { cargoVariables: { CARGO_PROFILE_RELEASE_LTO: "fat" } },
    value: '[["CARGO_PROFILE_RELEASE_LTO","fat"]]',
  },
  {
    fact: "environment variable TOKEN",
    conditions: { variableDigests: { TOKEN: "abc" } },
    scenario: { env: { TOKEN: "secret" } },
    value: "sha256 abc",
  },
  { fact: "standard input", conditions: { stdinDigest: "abc" }, value: "abc" },
  { fact: "processors", conditions: { processors: 4 }, value: "4" },
  { fact: "Cargo.lock", conditions: { lockDigest: "abc" }, value: "abc" },
])(
  "sets measurements apart by $fact ($value), and by nothing else then",
  ({ fact, conditions, scenario, value }) => {
    const plain = makeFingerprint(makeConditions());
    const other = makeFingerprint(makeConditions(conditions, scenario));
    expect(diffFingerprints(plain, other)).toMatchObject([{ fact, head: value }]);
  },
);

test("does not set measurements apart by the order of features and variables", () => {
  const one = makeConditions(
    { variableDigests: { A: "1", B: "2" } },
    { build: { ...build, features: ["a", "b"] } },
  );
  const other = makeConditions(
    { variableDigests: { B: "2", A: "1" } },
    { build: { ...build, features: ["b", "a"] } },
  );
  expect(JSON.stringify(makeFingerprint(one))).toBe(JSON.stringify(makeFingerprint(other)));
});

test("does not set measurements apart by how they are judged, or how long they may take", () => {
  const lenient = makeConditions({}, { failOn: [], runs: 7, timeoutMs: 1, name: "other" });
  expect(makeFingerprint(lenient)).toEqual(makeFingerprint(makeConditions()));
});
