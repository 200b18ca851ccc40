import type { Scenario } from "../../src/core/plan/scenario.ts";
import { planScenarios } from "../../src/core/plan/scenarios.ts";
import { makeMetadata } from "./make-metadata.ts";

/** The scenario of a package `app` in /work/app with one bin `app`, under the defaults, unless told. */
export function makePlannedScenario(overrides: Partial<Scenario> = {}): Scenario {
  const metadata = makeMetadata();
  const { scenarios } = planScenarios({
    metadata,
    directory: metadata.workspace_root,
    check: {},
    flags: {},
  });
  const [scenario] = scenarios;
  if (scenario === undefined) throw new Error("a plan has a scenario");
  return { ...scenario, ...overrides };
}
