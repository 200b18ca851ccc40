/** One program, built from one tree and set aside before the other tree's build can take its place. */
import { basename, dirname, join } from "node:path";
import { measureError } from "../../core/errors.ts";
import { type Artifact, parseArtifact } from "../../core/plan/build-messages.ts";
import { buildArguments, PROBE_MARK } from "../../core/plan/cargo-arguments.ts";
import type { Ports, ToolOutcome } from "../../ports.ts";
import type { BuildContext } from "./build-context.ts";
import { explainBuildFailure, explainMissingExecutable } from "./build-failure.ts";
import { forgetOtherTree, rememberTree } from "./path-packages.ts";
import { toolchainEnvironment } from "./toolchain.ts";
import type { Store, Tree } from "./tree.ts";
import { strippedPackages } from "./workspace.ts";

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
  if (outcome.status !== 0) throw explainBuildFailure(ports, context, outcome);
  const built = artifacts.find(
    ({ target, executable }) =>
      executable !== null &&
      target.name === scenario.target.name &&
      target.kind.includes(scenario.target.kind),
  );
  const executable = built?.executable ?? null;
  if (executable === null) throw explainMissingExecutable(scenario);
  if (context.instrument.kind === "probe" && !files.holds(executable, PROBE_MARK)) {
    throw measureError({
      what: `${scenario.target.name} was built, but the probe is not in it.`,
      where: executable,
      remedy:
        "A rustc wrapper that drops arguments can do this. To see the call, run with --verbose, in a workflow with debug logging. `--instrument feature` works without the probe.",
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
      context.onCargoLine();
      at.doing = withoutPlace(line.trim());
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
  const wrapper = join(store.wrappers, wrapperKey(store, tree), "rustc-wrapper.sh");
  const text = files.readText(wrapperSource) ?? "";
  // Written only when it differs: cargo asks rustc everything anew when a wrapper's modification time changes.
  if (files.readText(wrapper) !== text) files.write(wrapper, text, { executable: true });
  return {
    RUSTC_WORKSPACE_WRAPPER: wrapper,
    // cargo leaves the hash out of the name of a library that is a cdylib or dylib too, and the base would be linked with
    // head's (seen). With this variable, meant for rustc's own build, it doesn't.
    __CARGO_DEFAULT_LIB_METADATA: "heapgate",
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

/** Trees in the store lie in folders that are named for their commits, head's link in one of the same length. */
function wrapperKey({ root }: Store, { top }: Tree): string {
  return top.startsWith(`${root}/`) ? basename(dirname(top)) : "head";
}

/** "Compiling app v0.1.0 (/home/me/app)" without its long folder, which no reader needs. */
function withoutPlace(line: string): string {
  return line.replace(/ \([^)]*\)$/, "");
}
