/** From settings and cargo's view of the workspace to the scenarios that are measured. Never guesses among several. */
import { usageError } from "../errors.ts";
import { SCENARIO_DEFAULTS } from "../inputs/defaults.ts";
import { DEFAULT_LIMITS } from "../inputs/parse-limit.ts";
import { layerScenario, layerSettings } from "../inputs/read-settings.ts";
import type { CheckSettings, ScenarioSettings } from "../inputs/settings.ts";
import type { CargoMetadata, CargoPackage } from "./cargo-metadata.ts";
import { type PackageTable, readPackageTable, readWorkspaceTable } from "./manifest-tables.ts";
import type { Scenario, TargetChoice } from "./scenario.ts";
import { chooseTarget, packagesInReach } from "./targets.ts";

export interface PlanRequest {
  readonly metadata: CargoMetadata;
  /** The folder that `path` names, absolute. */
  readonly directory: string;
  readonly check: CheckSettings;
  readonly flags: ScenarioSettings;
}

export interface Plan {
  readonly check: CheckSettings;
  readonly scenarios: readonly Scenario[];
}

/**
 * Plans a check: the scenarios that flags describe, else those of the packages' metadata, else the only runnable target.
 * Precedence of each setting: flag, scenario, package, workspace, default. `--scenario` with other flags changes the
 * named scenarios.
 * @throws usage errors with the lines to paste.
 */
export function planScenarios(request: PlanRequest): Plan {
  const { metadata, flags } = request;
  const packages = packagesInReach(metadata, request.directory, request.check.package ?? null);
  const workspace = readWorkspaceTable(metadata);
  const tables = packages.map(readPackageTable);
  const [first, ...others] = tables;
  const only = others.length === 0 ? first : undefined;
  const check = layerSettings(request.check, only?.check ?? {}, workspace.check);
  const names = request.check.scenario ?? [];
  const wanted =
    names.length === 0 && describesRun(flags)
      ? []
      : pickScenarios(tables.flatMap(describeScenarios), names);
  const scenarios = wanted.map(({ name, settings: own, table }) => {
    const settings = layerScenario(flags, own, table.scenario, workspace.scenario);
    return makeScenario({ name, target: targetOf([table.cargoPackage], settings), settings });
  });
  if (scenarios.length > 0) return { check, scenarios };
  const target = targetOf(packages, layerScenario(flags, only?.scenario ?? {}, workspace.scenario));
  const table = tables.find(({ cargoPackage }) => cargoPackage.name === target.package);
  const settings = layerSettings(flags, table?.scenario ?? {}, workspace.scenario);
  return { check, scenarios: [makeScenario({ name: target.name, target, settings })] };
}

/** Flags that say what is run, and not only how, stand in place of the scenarios that manifests describe. */
function describesRun({ bin, example, args }: ScenarioSettings): boolean {
  return bin !== undefined || example !== undefined || args !== undefined;
}

interface DescribedScenario {
  readonly name: string;
  readonly settings: ScenarioSettings;
  readonly table: PackageTable;
}

function describeScenarios(table: PackageTable): readonly DescribedScenario[] {
  return table.scenarios.map((scenario) => ({ ...scenario, table }));
}

function pickScenarios(
  described: readonly DescribedScenario[],
  names: readonly string[],
): readonly DescribedScenario[] {
  const twice = described.find(({ name }, i) => described.findIndex((d) => d.name === name) !== i);
  if (twice !== undefined) {
    throw usageError({
      what: `Two scenarios are named "${twice.name}".`,
      where: twice.table.cargoPackage.manifest_path,
      remedy: "Give each scenario a name of its own.",
    });
  }
  if (names.length === 0) return described;
  return names.map((name) => {
    const found = described.find((scenario) => scenario.name === name);
    if (found !== undefined) return found;
    const known = described.map((scenario) => scenario.name).join(", ");
    throw usageError({
      what: `There is no scenario "${name}".`,
      remedy:
        known === ""
          ? `Describe it in Cargo.toml:\n\n  [[package.metadata.heapgate.scenario]]\n  name = "${name}"\n  bin = "NAME"\n  args = []`
          : `Scenarios are: ${known}.`,
    });
  });
}

function targetOf(
  packages: readonly CargoPackage[],
  { bin, example }: ScenarioSettings,
): TargetChoice {
  return chooseTarget(packages, { bin: bin ?? null, example: example ?? null });
}

function makeScenario({
  name,
  target,
  settings,
}: {
  readonly name: string;
  readonly target: TargetChoice;
  readonly settings: ScenarioSettings;
}): Scenario {
  return {
    name,
    target,
    build: {
      features: settings.features ?? [],
      allFeatures: settings["all-features"] ?? false,
      noDefaultFeatures: settings["no-default-features"] ?? false,
      profile: settings.profile ?? SCENARIO_DEFAULTS.profile,
      target: settings.target ?? null,
      toolchain: settings.toolchain ?? null,
      cargoArgs: settings["cargo-args"] ?? [],
    },
    args: settings.args ?? [],
    stdin: settings.stdin ?? null,
    env: settings.env ?? {},
    workingDirectory: settings["working-directory"] ?? null,
    instrument: settings.instrument ?? SCENARIO_DEFAULTS.instrument,
    dhatFeature: settings["dhat-feature"] ?? null,
    depth: settings.depth ?? null,
    runs: settings.runs ?? SCENARIO_DEFAULTS.runs,
    timeoutMs: settings.timeout ?? SCENARIO_DEFAULTS.timeout,
    allowFailure: settings["allow-failure"] ?? false,
    maxProfileSize: settings["max-profile-size"] ?? SCENARIO_DEFAULTS["max-profile-size"],
    failOn: settings["fail-on"] ?? DEFAULT_LIMITS.failOn,
    warnOn: settings["warn-on"] ?? DEFAULT_LIMITS.warnOn,
  };
}
