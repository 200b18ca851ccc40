import { usageError } from "../errors.ts";
import { type CargoMetadata, type CargoPackage, packageRoot } from "./cargo-metadata.ts";
import type { TargetChoice } from "./scenario.ts";

/** What the user named; at most one may be given. */
export interface TargetWish {
  readonly bin: string | null;
  readonly example: string | null;
}

/**
 * Gives the packages that `--path` and `--package` mean, as cargo would: the named one; in the workspace's root its
 * default members; elsewhere the package that the folder lies in.
 * @throws a usage error when a named package is not a member.
 */
export function packagesInReach(
  metadata: CargoMetadata,
  directory: string,
  name: string | null,
): readonly CargoPackage[] {
  const { packages } = metadata;
  if (name !== null) {
    const named = packages.find((cargoPackage) => cargoPackage.name === name);
    if (named !== undefined) return [named];
    throw usageError({
      what: `There is no package "${name}" in this workspace.`,
      where: `${metadata.workspace_root}/Cargo.toml`,
      remedy: `Packages are: ${packages.map((p) => p.name).join(", ")}.`,
    });
  }
  const members = metadata.workspace_default_members ?? [];
  const defaults = packages.filter(({ id }) => members.includes(id));
  if (directory === metadata.workspace_root && defaults.length > 0) return defaults;
  const [around] = packages
    .filter((cargoPackage) => `${directory}/`.startsWith(`${packageRoot(cargoPackage)}/`))
    .toSorted((a, b) => b.manifest_path.length - a.manifest_path.length);
  if (around !== undefined) return [around];
  return defaults.length > 0 ? defaults : packages;
}

/**
 * Chooses the target that is measured: the named one, else the package's `default-run`, else the only bin, else the
 * only example.
 * @throws a usage error with all runnable targets and the lines to paste when there is not exactly one.
 */
export function chooseTarget(packages: readonly CargoPackage[], wish: TargetWish): TargetChoice {
  if (wish.bin !== null && wish.example !== null) {
    throw usageError({
      what: `Both a bin ("${wish.bin}") and an example ("${wish.example}") are named.`,
      remedy: "Name one of them: --bin NAME or --example NAME.",
    });
  }
  const runnable = packages.flatMap(runnableTargets);
  const wanted = runnable.filter(
    ({ kind, name }) => name === (kind === "bin" ? wish.bin : wish.example),
  );
  const named = wish.bin ?? wish.example;
  const candidates = named === null ? preferred(packages, runnable) : wanted;
  const [only, ...others] = candidates;
  if (only !== undefined && others.length === 0) return only;
  throw usageError({
    what:
      named !== null
        ? `${only === undefined ? "No" : "More than one"} ${wish.bin === null ? "example" : "bin"} is named "${named}".`
        : runnable.length === 0
          ? "There is nothing to run here: no bin and no example."
          : "There is more than one program to run here, and heapgate doesn't guess.",
    where: packages.map(({ manifest_path }) => manifest_path).join(", "),
    remedy: describeChoices(runnable),
  });
}

function runnableTargets(cargoPackage: CargoPackage): readonly TargetChoice[] {
  return cargoPackage.targets.flatMap(({ kind, name }): readonly TargetChoice[] => {
    const runnable = (["bin", "example"] as const).find((known) => kind.includes(known));
    return runnable === undefined ? [] : [{ package: cargoPackage.name, kind: runnable, name }];
  });
}

function preferred(
  packages: readonly CargoPackage[],
  runnable: readonly TargetChoice[],
): readonly TargetChoice[] {
  const bins = runnable.filter(({ kind }) => kind === "bin");
  const [first, ...others] = packages;
  if (first?.default_run != null && others.length === 0) {
    return bins.filter(({ name }) => name === first.default_run);
  }
  return bins.length > 0 ? bins : runnable;
}

function describeChoices(runnable: readonly TargetChoice[]): string {
  const [first] = runnable;
  if (first === undefined) {
    return "heapgate measures a program that runs. Add an example that does what the crate is used for, in examples/heap.rs.";
  }
  const several = new Set(runnable.map((target) => target.package)).size > 1;
  const lines = runnable.map(
    (target) => `  --${target.kind} ${target.name}${several ? ` --package ${target.package}` : ""}`,
  );
  return [
    "Name one of these:",
    ...lines,
    "or describe it in that package's Cargo.toml:",
    "  [[package.metadata.heapgate.scenario]]",
    '  name = "default"',
    `  ${first.kind} = "${first.name}"`,
    "  args = []",
  ].join("\n");
}
