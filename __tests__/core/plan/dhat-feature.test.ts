import { expect, test } from "vitest";
import { findDhatFeature } from "../../../src/core/plan/dhat-feature.ts";
import { makePackage } from "../../support/make-metadata.ts";

const OPTIONAL = { name: "dhat", rename: null, kind: null, optional: true };
const ALWAYS = { ...OPTIONAL, optional: false };

test.each<{
  name: string;
  dependency: object;
  features: Record<string, string[]>;
  expected: string;
}>([
  {
    name: "dep:dhat",
    dependency: OPTIONAL,
    features: { heap: ["dep:dhat"], x: [] },
    expected: "heap",
  },
  {
    name: "the dependency's plain name",
    dependency: OPTIONAL,
    features: { dhat: ["dep:dhat"], profile: ["dhat"] },
    expected: "profile",
  },
  {
    name: "the implicit feature",
    dependency: OPTIONAL,
    features: { dhat: ["dep:dhat"], default: [] },
    expected: "dhat",
  },
  {
    name: "a feature of the dependency",
    dependency: OPTIONAL,
    features: { dhat: ["dep:dhat"], heap: ["dhat/x"] },
    expected: "heap",
  },
  {
    name: "a renamed dependency",
    dependency: { ...OPTIONAL, rename: "heap-tool" },
    features: { mem: ["dep:heap-tool"] },
    expected: "mem",
  },
  {
    name: "dhat's documentation, where it is no optional dependency",
    dependency: ALWAYS,
    features: { "dhat-heap": [], "dhat-ad-hoc": [] },
    expected: "dhat-heap",
  },
  {
    name: "dhat-heap among several",
    dependency: OPTIONAL,
    features: { "dhat-heap": ["dep:dhat"], "dhat-all": ["dep:dhat"] },
    expected: "dhat-heap",
  },
  {
    name: "an ad-hoc feature, if it is the only one",
    dependency: ALWAYS,
    features: { "dhat-ad-hoc": [] },
    expected: "dhat-ad-hoc",
  },
])("finds $name", ({ dependency, features, expected }) => {
  const found = findDhatFeature(makePackage({ dependencies: [dependency], features }));
  expect(found).toEqual({ kind: "one", feature: expected });
});

test.each<{ name: string; dependencies: object[]; features: Record<string, string[]> }>([
  {
    name: "no dhat",
    dependencies: [{ ...OPTIONAL, name: "serde" }],
    features: { "dhat-heap": [] },
  },
  {
    name: "dhat for tests only",
    dependencies: [{ ...ALWAYS, kind: "dev" }],
    features: { "dhat-heap": [] },
  },
  {
    name: "dhat always, and no feature named after it",
    dependencies: [ALWAYS],
    features: { default: [] },
  },
  { name: "a weak mention only", dependencies: [OPTIONAL], features: { x: ["dhat?/y"] } },
])("finds none with $name", ({ dependencies, features }) => {
  expect(
    findDhatFeature(makePackage({ dependencies: dependencies.map((d) => ({ ...d })), features })),
  ).toEqual({ kind: "none" });
});

test("does not choose among several that nothing sets apart", () => {
  const features = { one: ["dep:dhat"], two: ["dep:dhat"] };
  expect(findDhatFeature(makePackage({ dependencies: [OPTIONAL], features }))).toEqual({
    kind: "several",
    features: ["one", "two"],
  });
});
