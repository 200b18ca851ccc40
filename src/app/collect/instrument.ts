/** The way to a dhat profile, decided once for both sides. */
import { usageError } from "../../core/errors.ts";
import type { CargoPackage } from "../../core/plan/cargo-metadata.ts";
import { findDhatFeature } from "../../core/plan/dhat-feature.ts";
import type { Scenario } from "../../core/plan/scenario.ts";

export type InstrumentChoice =
  | { readonly kind: "feature"; readonly feature: string }
  | { readonly kind: "probe" };

/**
 * Chooses between the crate's own dhat and the probe, for head's package and the base's behind it. `auto` takes the
 * crate's own if every tree has it, so that both sides are measured alike.
 * @throws usage errors: no such feature, several of them, a depth that the crate's own code decides.
 */
export function chooseInstrument(
  scenario: Scenario,
  packages: readonly CargoPackage[],
): InstrumentChoice {
  const choice = choose(scenario, packages);
  if (choice.kind === "feature" && scenario.depth !== null) {
    throw usageError({
      what: "A depth was given, and the crate's own dhat decides how deep its stacks are.",
      where: `feature ${choice.feature}`,
      remedy:
        "Set it in the program, dhat::Profiler::builder().trim_backtraces(Some(50)), or measure with --instrument probe.",
    });
  }
  return choice;
}

function choose(scenario: Scenario, packages: readonly CargoPackage[]): InstrumentChoice {
  if (scenario.instrument === "probe") return { kind: "probe" };
  const told = scenario.dhatFeature;
  const isAsked = told !== null || scenario.instrument === "feature";
  const found = packages.map((cargoPackage) => featureOf(cargoPackage, told));
  const [feature] = found;
  // What was asked for is for head to have: a base without it can't be built so, and is told of then.
  if (feature != null && (isAsked || found.every((name) => name === feature)))
    return { kind: "feature", feature };
  if (!isAsked) return { kind: "probe" };
  throw usageError({
    what:
      told === null
        ? `${scenario.target.package} has no feature that turns dhat on.`
        : `${scenario.target.package} has no feature "${told}".`,
    where: packages[0]?.manifest_path ?? null,
    remedy:
      told === null
        ? "Measure without it: --instrument probe. Or name the feature: --dhat-feature NAME."
        : `Features are: ${Object.keys(packages[0]?.features ?? {}).join(", ") || "none"}.`,
  });
}

function featureOf(cargoPackage: CargoPackage, told: string | null): string | null {
  if (told !== null) return told in cargoPackage.features ? told : null;
  const found = findDhatFeature(cargoPackage);
  if (found.kind === "none") return null;
  if (found.kind === "one") return found.feature;
  throw usageError({
    what: `Several features of ${cargoPackage.name} turn dhat on: ${found.features.join(", ")}.`,
    where: cargoPackage.manifest_path,
    remedy: `Say which one records the heap: --dhat-feature ${found.features[0]}, or measure with --instrument probe.`,
  });
}
