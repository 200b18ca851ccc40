import { expect, test } from "vitest";
import { chooseInstrument } from "../../../src/app/collect/instrument.ts";
import type { Scenario } from "../../../src/core/plan/scenario.ts";
import { caught } from "../../support/caught.ts";
import { makePackage } from "../../support/make-metadata.ts";
import { makePlannedScenario } from "../../support/make-plan.ts";

const NONE = makePackage({ features: { other: [] } });
const dhat = [{ name: "dhat", kind: null, optional: true }];
const ONE = makePackage({ dependencies: dhat, features: { heap: ["dep:dhat"], other: [] } });
const OTHER = makePackage({ dependencies: dhat, features: { renamed: ["dep:dhat"] } });
const SEVERAL = makePackage({
  dependencies: dhat,
  features: { one: ["dep:dhat"], two: ["dep:dhat"] },
});

const PROBE = { kind: "probe" };
const FEATURE = { kind: "feature", feature: "heap" };

test.each<{ name: string; asked: Partial<Scenario>; packages: (typeof ONE)[]; expected: object }>([
  { name: "auto, no feature", asked: {}, packages: [NONE], expected: PROBE },
  { name: "auto, a feature", asked: {}, packages: [ONE], expected: FEATURE },
  { name: "auto, a feature on both sides", asked: {}, packages: [ONE, ONE], expected: FEATURE },
  { name: "auto, a feature on head only", asked: {}, packages: [ONE, NONE], expected: PROBE },
  { name: "auto, a feature on base only", asked: {}, packages: [NONE, ONE], expected: PROBE },
  {
    name: "auto, a feature of another name on base",
    asked: {},
    packages: [ONE, OTHER],
    expected: PROBE,
  },
  {
    name: "auto, a named feature",
    asked: { dhatFeature: "other" },
    packages: [ONE, ONE],
    expected: { kind: "feature", feature: "other" },
  },
  { name: "feature", asked: { instrument: "feature" }, packages: [ONE], expected: FEATURE },
  {
    name: "feature, also where the base has none to be measured with",
    asked: { instrument: "feature" },
    packages: [ONE, NONE],
    expected: FEATURE,
  },
  {
    name: "a named feature, also where the base lacks it",
    asked: { dhatFeature: "heap" },
    packages: [ONE, NONE],
    expected: FEATURE,
  },
  {
    name: "probe, though there is a feature",
    asked: { instrument: "probe" },
    packages: [ONE],
    expected: PROBE,
  },
  {
    name: "probe, with a depth",
    asked: { instrument: "probe", depth: 300 },
    packages: [ONE],
    expected: PROBE,
  },
  {
    name: "auto, one of several that is named",
    asked: { dhatFeature: "two" },
    packages: [SEVERAL],
    expected: { kind: "feature", feature: "two" },
  },
  {
    name: "probe, whatever else there is",
    asked: { instrument: "probe" },
    packages: [SEVERAL],
    expected: PROBE,
  },
])("decides $name", ({ asked, packages, expected }) => {
  expect(chooseInstrument(makePlannedScenario(asked), packages)).toEqual(expected);
});

test.each<{ name: string; asked: Partial<Scenario>; packages: (typeof ONE)[]; what: string }>([
  {
    name: "feature without one",
    asked: { instrument: "feature" },
    packages: [NONE],
    what: "app has no feature that turns dhat on.",
  },
  {
    name: "feature that only the base has",
    asked: { instrument: "feature" },
    packages: [NONE, ONE],
    what: "app has no feature that turns dhat on.",
  },
  {
    name: "a named feature that is not there",
    asked: { dhatFeature: "x" },
    packages: [ONE],
    what: 'app has no feature "x".',
  },
  {
    name: "several features",
    asked: {},
    packages: [SEVERAL],
    what: "Several features of app turn dhat on: one, two.",
  },
  {
    name: "a depth with the crate's own dhat",
    asked: { depth: 50 },
    packages: [ONE],
    what: "A depth was given, and the crate's own dhat decides how deep its stacks are.",
  },
])("refuses $name", ({ asked, packages, what }) => {
  const error = caught(() => chooseInstrument(makePlannedScenario(asked), packages));
  expect([error.kind, error.message]).toEqual(["usage", what]);
});

test("lists the features there are beside the one that is not", () => {
  const error = caught(() => chooseInstrument(makePlannedScenario({ dhatFeature: "x" }), [ONE]));
  expect(error.remedy).toBe("Features are: heap, other.");
});
