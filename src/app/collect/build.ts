/** One program, built from one tree and set aside before the other tree's build can take its place. */
import { join } from "node:path";
import { measureError } from "../../core/errors.ts";
import {
  type Artifact,
  isPathPackage,
  packageOfId,
  parseArtifact,
} from "../../core/plan/build-messages.ts";
import { buildArguments, cleanArguments, PROBE_MARK } from "../../core/plan/cargo-arguments.ts";
import type { CargoMetadata, CargoPackage } from "../../core/plan/cargo-metadata.ts";
import type { Scenario } from "../../core/plan/scenario.ts";
import type { Ports, ToolOutcome } from "../../ports.ts";
import { explainAllocator } from "./allocator.ts";
import { readBuilds, writeBuilds } from "./builds.ts";
import type { RustcWrappers, VendoredFolders } from "./cargo-config.ts";
import type { ProbeLibrary } from "./probe-library.ts";
import { type Toolchain, toolchainEnvironment } from "./toolchain.ts";
import type { Store, Tree } from "./tree.ts";
import { strippedPackages } from "./workspace.ts";

/** How a program comes to a dhat profile. */
export type Instrument =
  | { readonly kind: "feature"; readonly feature: string }
  | { readonly kind: "probe"; readonly library: ProbeLibrary };

export interface BuildContext {
  readonly tree: Tree;
  readonly metadata: CargoMetadata;
  readonly package: CargoPackage;
  readonly scenario: Scenario;
  readonly instrument: Instrument;
  readonly store: Store;
  readonly toolchain: Toolchain;
  /** The target directory that both trees share: head's. */
  readonly targetDirectory: string;
  /** Where cargo is started, for both trees: head's folder, so that configuration and toolchain are head's. */
  readonly cwd: string;
  readonly locked: boolean;
  /** The rustc wrapper to copy for this tree. */
  readonly wrapperSource: string;
  /** Called through. */
  readonly userWrappers: RustcWrappers;
  /** Folders of vendored crates that replace those of head's configuration. */
  readonly vendored: VendoredFolders;
}

export interface BuiltProgram {
  /** A copy, at a path that is as long on both sides. */
  readonly executable: string;
  readonly name: string;
  /** Every crate of the build. */
  readonly artifacts: readonly Artifact[];
}

/**
 * Builds the scenario's program.
 * @throws a measure error with cargo's own words, or one that explains an allocator of the program's own.
 */
export async function buildProgram(ports: Ports, context: BuildContext): Promise<BuiltProgram> {
  const { files, progress } = ports;
  const { tree, scenario } = context;
  progress.phase(`building ${scenario.target.name} (${tree.side})`);
  await forgetOtherTree(ports, context);
  const { artifacts, outcome } = await callCargo(ports, context);
  rememberTree(ports, context, artifacts);
  const compiled = artifacts.filter(({ fresh }) => !fresh).length;
  progress.detail(`${tree.side}: ${compiled} of ${artifacts.length} crates compiled`);
  if (outcome.status !== 0) throw buildFailure(ports, context, outcome);
  const built = artifacts.find(
    ({ target, executable }) =>
      executable !== null &&
      target.name === scenario.target.name &&
      target.kind.includes(scenario.target.kind),
  );
  const executable = built?.executable ?? null;
  if (executable === null) throw missingExecutable(scenario);
  if (context.instrument.kind === "probe" && !files.holds(executable, PROBE_MARK)) {
    throw measureError({
      what: `${scenario.target.name} was built, but the probe is not in it.`,
      where: executable,
      remedy:
        "A rustc wrapper that drops arguments can do this. Run with --verbose to see the call; `instrument: feature` works without the probe.",
    });
  }
  const copy = join(context.store.runs, tree.side, scenario.target.name);
  files.copy(executable, copy);
  return {
    executable: copy,
    name: scenario.target.name,
    artifacts,
  };
}

interface CargoBuild {
  readonly artifacts: readonly Artifact[];
  readonly outcome: ToolOutcome;
}

async function callCargo(
  { cargo, files, progress }: Ports,
  context: BuildContext,
): Promise<CargoBuild> {
  const { instrument, scenario } = context;
  const args = buildArguments({
    manifestPath: context.package.manifest_path,
    packageId: context.package.id,
    target: scenario.target,
    build: scenario.build,
    targetDirectory: context.targetDirectory,
    locked: context.locked,
    dhatFeature: instrument.kind === "feature" ? instrument.feature : null,
    probeHash: instrument.kind === "probe" ? instrument.library.hash : null,
    strippedPackages: strippedPackages(files, context.metadata),
    vendored: context.vendored,
  });
  progress.detail(`cargo ${args.join(" ")}`);
  const at = { crates: 0, doing: "" };
  const show = () =>
    progress.update(`${at.crates} crates${at.doing === "" ? "" : `, ${at.doing}`}`);
  const outcome = await cargo.cargo({
    args,
    cwd: context.cwd,
    env: {
      ...toolchainEnvironment(scenario.build.toolchain),
      ...wrapperEnvironment(files, context),
    },
    onStdoutLine: (line) => {
      if (parseArtifact(line) !== null) at.crates += 1;
      show();
    },
    onStderrLine: (line) => {
      at.doing = line.trim();
      show();
    },
  });
  // Not from the lines above: they come from pieces of output, and a character cut in two would spoil a path.
  const artifacts = outcome.stdout.split("\n").flatMap((line) => parseArtifact(line) ?? []);
  return { artifacts, outcome };
}

/**
 * The wrapper lies at a path of its own for each tree: cargo hashes that path into workspace members and into nothing
 * else, so all trees share their dependencies, and none gets another's members.
 *
 * It stands in the place of a wrapper for every crate as well, where the user has one: sccache, around a wrapper that it
 * does not know, takes it for a C compiler and fails (seen).
 */
function wrapperEnvironment(
  files: Ports["files"],
  { instrument, store, tree, userWrappers, wrapperSource }: BuildContext,
): Readonly<Record<string, string>> {
  const key = tree.side === "head" ? "head" : (tree.commit ?? "base");
  const wrapper = join(store.wrappers, key, "rustc-wrapper.sh");
  const text = files.readText(wrapperSource) ?? "";
  // Written only when it differs: cargo asks rustc everything anew when a wrapper's modification time changes.
  if (files.readText(wrapper) !== text) files.write(wrapper, text, { executable: true });
  return {
    RUSTC_WORKSPACE_WRAPPER: wrapper,
    HEAPGATE_NEXT_WRAPPER: userWrappers.members ?? "",
    ...(userWrappers.every
      ? { RUSTC_WRAPPER: wrapper, HEAPGATE_RUSTC_WRAPPER: userWrappers.every }
      : {}),
    ...(instrument.kind === "feature"
      ? {}
      : {
          HEAPGATE_PROBE_RLIB: instrument.library.rlib,
          HEAPGATE_PROBE_DEPS: instrument.library.dependencies,
          HEAPGATE_PROBE_HOST_DEPS: instrument.library.hostDependencies,
        }),
  };
}

/**
 * Path packages that are no members carry no mark of their tree: cargo would hand out what the other tree's build left
 * (seen). So they are cleaned when the other tree was the last one built here. By name: their ids are the other tree's,
 * and cargo cleans nothing by an id that it does not know (seen).
 */
async function forgetOtherTree({ cargo, files }: Ports, context: BuildContext): Promise<void> {
  const { scenario, tree } = context;
  const last = readBuilds(files, context.targetDirectory);
  if (last === null) return;
  if (last.tree !== tree.top) {
    for (const packageName of last.pathPackages) {
      // It fails where this tree has no such package, and then there is nothing to clean; or as the build will.
      await cargo.cargo({
        args: cleanArguments({
          manifestPath: context.package.manifest_path,
          packageName,
          targetDirectory: context.targetDirectory,
          inherits: scenario.build.profile,
          target: scenario.build.target,
          locked: context.locked,
          vendored: context.vendored,
        }),
        cwd: context.cwd,
        env: toolchainEnvironment(scenario.build.toolchain),
      });
    }
  }
  // Before the build, which may be killed and leave some of them.
  writeBuilds(files, context.targetDirectory, { ...last, tree: tree.top });
}

function rememberTree(
  { files }: Ports,
  { metadata, targetDirectory, tree }: BuildContext,
  artifacts: readonly Artifact[],
): void {
  const known = readBuilds(files, targetDirectory)?.pathPackages ?? [];
  const members = new Set(metadata.packages.map(({ id }) => id));
  const foreign = artifacts
    .map(({ package_id }) => package_id)
    .filter((id) => isPathPackage(id) && !members.has(id))
    .flatMap((id) => packageOfId(id)?.name ?? []);
  writeBuilds(files, targetDirectory, {
    tree: tree.top,
    pathPackages: [...new Set([...known, ...foreign])],
  });
}

function buildFailure(ports: Ports, context: BuildContext, outcome: ToolOutcome): Error {
  const allocator = explainAllocator(ports.files, context, outcome.stderr);
  if (allocator !== null) return allocator;
  const said = outcome.stderr.trim();
  if (
    /lock file .* needs to be updated but --locked was passed|cannot update the lock file/.test(
      said,
    )
  ) {
    return measureError({
      what: `Cargo.lock is out of date (${context.tree.side}).`,
      where: join(context.metadata.workspace_root, "Cargo.lock"),
      remedy:
        "heapgate never changes it. Run this and commit the result:\n\n  cargo update --workspace",
    });
  }
  return measureError({
    what: `${context.scenario.target.name} could not be built (${context.tree.side}).`,
    where: context.package.manifest_path,
    remedy: `cargo said:\n${lastLines(said, 60)}`,
  });
}

function missingExecutable(scenario: Scenario): Error {
  return measureError({
    what: `cargo built ${scenario.target.name} and named no executable.`,
    remedy: `Check that the ${scenario.target.kind} is a program; a library example can't be measured.`,
  });
}

/** The end of a long text, where tools say what went wrong. */
export function lastLines(text: string, count: number): string {
  const lines = text.split("\n");
  return lines.length <= count ? text : ["…", ...lines.slice(-count)].join("\n");
}
