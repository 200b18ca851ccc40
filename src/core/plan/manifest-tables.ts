/** `[package.metadata.heapgate]` and `[workspace.metadata.heapgate]` of Cargo.toml. */
import * as v from "valibot";
import { usageError } from "../errors.ts";
import { readCheckSettings, readScenarioSettings } from "../inputs/read-settings.ts";
import { type CheckSettings, ScenarioSettings } from "../inputs/settings.ts";
import type { CargoMetadata, CargoPackage } from "./cargo-metadata.ts";

/** What one manifest says. */
export interface HeapgateTable {
  readonly check: CheckSettings;
  /** Defaults of its scenarios. */
  readonly scenario: ScenarioSettings;
  readonly scenarios: readonly { readonly name: string; readonly settings: ScenarioSettings }[];
}

/** What a package's manifest says. */
export interface PackageTable extends HeapgateTable {
  readonly cargoPackage: CargoPackage;
}

/** Settings of a manifest that concern the whole check; the others are defaults for its scenarios. */
const CHECK_KEYS = ["base", "baseline", "on-missing-baseline", "own-crate", "top", "sort"];

/** What `baseline` means where it names no file. */
const BASELINE_WORDS = ["auto", "measure", "none"];

/** One manifest serves the command line and workflows. */
const ADVICE =
  "See `heapgate check --help`, or Inputs in heapgate's README, for what each setting takes.";

const SCENARIO_KEYS = Object.keys(ScenarioSettings.entries);

/**
 * Reads what the workspace's manifest says for all of its packages.
 * @throws a usage error for what no setting takes, and for scenarios: a scenario belongs to a package.
 */
export function readWorkspaceTable(metadata: CargoMetadata): HeapgateTable {
  const where = `${metadata.workspace_root}/Cargo.toml`;
  const table = readHeapgateTable(metadata.metadata, "workspace", where);
  const [scenario] = table.scenarios;
  if (scenario === undefined) return table;
  throw usageError({
    what: `The scenario "${scenario.name}" is described for the workspace; a scenario belongs to a package.`,
    where,
    remedy: `Move it to the Cargo.toml of the package whose program it runs, as\n\n  [[package.metadata.heapgate.scenario]]\n  name = "${scenario.name}"`,
  });
}

/**
 * Reads what a package's manifest says.
 * @throws a usage error for what no setting takes.
 */
export function readPackageTable(cargoPackage: CargoPackage): PackageTable {
  const { metadata, manifest_path } = cargoPackage;
  return { cargoPackage, ...readHeapgateTable(metadata, "package", manifest_path) };
}

const Table = v.looseObject({
  scenario: v.optional(v.array(v.looseObject({ name: v.pipe(v.string(), v.minLength(1)) })), []),
});

function readHeapgateTable(
  metadata: Readonly<Record<string, unknown>> | null | undefined,
  level: "package" | "workspace",
  where: string,
): HeapgateTable {
  const table = `${level}.metadata.heapgate`;
  const parsed = v.safeParse(Table, metadata?.["heapgate"] ?? {});
  if (!parsed.success) {
    throw usageError({
      what: `[${table}] is not as heapgate expects: every scenario is a table with a name.`,
      where,
      remedy:
        'Write it as\n\n  [[package.metadata.heapgate.scenario]]\n  name = "default"\n  bin = "NAME"',
    });
  }
  const { scenario, ...rest } = parsed.output;
  const origin = {
    name: (setting: string) => `[${table}] ${setting}`,
    where,
    known: [...SCENARIO_KEYS, ...CHECK_KEYS],
    advice: ADVICE,
  };
  const folder = where.slice(0, where.lastIndexOf("/"));
  const pick = (ofCheck: boolean) =>
    Object.fromEntries(
      Object.entries(rest).filter(([key]) => CHECK_KEYS.includes(key) === ofCheck),
    );
  return {
    check: placeBaseline(readCheckSettings(pick(true), origin), folder),
    scenario: placeFiles(readScenarioSettings(pick(false), origin), folder),
    scenarios: scenario.map(({ name, ...settings }) => ({
      name,
      settings: placeFiles(
        readScenarioSettings(settings, {
          name: (setting) => `[[${table}.scenario]] "${name}": ${setting}`,
          where,
          known: SCENARIO_KEYS,
          advice: ADVICE,
        }),
        folder,
      ),
    })),
  };
}

/** A manifest means the same wherever heapgate is started: its relative paths count from its folder. */
function placeFiles(settings: ScenarioSettings, folder: string): ScenarioSettings {
  const { stdin, "working-directory": workingDirectory } = settings;
  return {
    ...settings,
    ...(stdin === undefined ? {} : { stdin: placeIn(folder, stdin) }),
    ...(workingDirectory === undefined
      ? {}
      : { "working-directory": placeIn(folder, workingDirectory) }),
  };
}

function placeBaseline(settings: CheckSettings, folder: string): CheckSettings {
  const { baseline } = settings;
  if (baseline === undefined || BASELINE_WORDS.includes(baseline)) return settings;
  return { ...settings, baseline: placeIn(folder, baseline) };
}

function placeIn(folder: string, path: string): string {
  return path.startsWith("/") ? path : `${folder}/${path}`;
}
