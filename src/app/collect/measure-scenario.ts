/** One scenario, measured in head and, if there is one, in base: built, run in turn, read, summed up. */
import { join } from "node:path";
import { makeFingerprint } from "../../core/baseline/conditions.ts";
import type { Fingerprint, Measurement } from "../../core/baseline/measurement.ts";
import { summariseRuns } from "../../core/baseline/summarise.ts";
import type { HeapgateError } from "../../core/errors.ts";
import type { Note } from "../../core/notes.ts";
import type { Scenario } from "../../core/plan/scenario.ts";
import type { Ports } from "../../ports.ts";
import { attemptSide } from "./base-failure.ts";
import { buildProgram } from "./build.ts";
import type { BuildContext, Instrument } from "./build-context.ts";
import { type CargoConfig, cargoVariables, readCargoConfig, vendoredIn } from "./cargo-config.ts";
import { buildHead } from "./head-link.ts";
import { chooseInstrument } from "./instrument.ts";
import { lendLock, withHeadLock } from "./lockfile.ts";
import { compileProbe } from "./probe-library.ts";
import { type BuiltSide, findPlace, runInTurn, type Side } from "./run-in-turn.ts";
import type { Session } from "./session.ts";
import { requireProbeTarget } from "./supported.ts";
import { findToolchain, type Toolchain } from "./toolchain.ts";
import { ownCodeOf, packageNamed, type Workspace } from "./workspace.ts";

export interface MeasuredScenario {
  readonly head: Measurement;
  /** null where no base was to be measured, or where the base lacks the target, or failed. */
  readonly base: Measurement | null;
  /** Why the base could not be built, run or read. */
  readonly baseFailure: HeapgateError | null;
  readonly instrument: "feature" | "probe";
  /** The raw profiles of both sides, a file for each run. */
  readonly profiles: { readonly base: readonly string[]; readonly head: readonly string[] };
  /** What is not equal between the sides. */
  readonly notes: readonly Note[];
}

/**
 * Measures a scenario. Head is built first, so that its errors come first; then both run in turn under equal
 * conditions: arguments, environment, input, working directory, lengths of paths.
 * @throws errors of head's; the base's are given.
 */
export async function measureScenario(
  ports: Ports,
  session: Session,
  request: { readonly scenario: Scenario; readonly base: Workspace | null },
): Promise<MeasuredScenario> {
  const { scenario } = request;
  const place = findPlace(ports, session, scenario);
  const sides = findSides(session, request);
  const toolchain = await findToolchain(ports, session.head.directory, scenario.build.toolchain);
  const config = readCargoConfig(ports.files, session.head.directory, ports.environment);
  const target = scenario.build.target ?? config.target ?? toolchain.host;
  const choice = chooseInstrument(
    scenario,
    sides.map((side) => side.package),
  );
  const instrument: Instrument =
    choice.kind === "feature"
      ? choice
      : { kind: "probe", library: await findProbe(ports, session, toolchain, target) };
  const { built, buildFailure } = await buildSides(ports, session, {
    sides,
    scenario,
    instrument,
    toolchain,
    config,
  });
  const fingerprint = await fingerprintOf(ports, session, {
    scenario,
    toolchain,
    target,
    rustflags: config.rustflags,
    instrument: instrument.kind,
    stdin: place.stdin,
  });
  const { runs, runFailure } = await runInTurn(ports, session, {
    scenario,
    instrument: instrument.kind,
    built,
    place,
  });
  const [head, base] = runs.map(({ side, profiles }) =>
    summariseRuns(profiles, {
      scenario: scenario.name,
      commit: side.tree.commit,
      dirty: side.tree.dirty,
      fingerprint,
    }),
  );
  if (head === undefined) throw new Error("head was not measured");
  return {
    head,
    base: base ?? null,
    baseFailure: buildFailure ?? runFailure,
    instrument: instrument.kind,
    profiles: { head: runs[0]?.kept ?? [], base: runs[1]?.kept ?? [] },
    notes: built.flatMap(({ notes }) => notes),
  };
}

function findSides(
  { head, metadata }: Session,
  { scenario, base }: { readonly scenario: Scenario; readonly base: Workspace | null },
): readonly Side[] {
  const sides = [{ tree: head, metadata }, ...(base === null ? [] : [base])];
  return sides.flatMap((side) => {
    const found = packageNamed(side.metadata, scenario.target.package);
    const has = found?.targets.some(
      ({ name, kind }) => name === scenario.target.name && kind.includes(scenario.target.kind),
    );
    return found === null || has !== true ? [] : [{ ...side, package: found }];
  });
}

function findProbe(ports: Ports, session: Session, toolchain: Toolchain, target: string) {
  requireProbeTarget(target);
  return compileProbe(ports, {
    source: session.resources.probe,
    targetDirectory: session.metadata.target_directory,
    toolchain,
    target,
  });
}

interface BuildRequest extends Pick<BuildContext, "scenario" | "instrument" | "toolchain"> {
  readonly config: CargoConfig;
}

/** Builds head, and then the base, whose failure is given. */
async function buildSides(
  ports: Ports,
  session: Session,
  request: BuildRequest & { readonly sides: readonly Side[] },
): Promise<{ readonly built: readonly BuiltSide[]; readonly buildFailure: HeapgateError | null }> {
  const { sides, ...rest } = request;
  const built: BuiltSide[] = [];
  for (const side of sides) {
    const attempt = await attemptSide(side.tree.side, () =>
      buildSide(ports, session, { ...rest, side }),
    );
    if (!attempt.ok) return { built, buildFailure: attempt.error };
    built.push(attempt.value);
  }
  return { built, buildFailure: null };
}

async function buildSide(
  ports: Ports,
  session: Session,
  request: BuildRequest & { readonly side: Side },
): Promise<BuiltSide> {
  const { files } = ports;
  const { side, config, ...rest } = request;
  const { head, metadata, store } = session;
  const lock = { files, store, headRoot: metadata.workspace_root };
  const build = (seen: Workspace, locked: boolean, onCargoLine: () => void) =>
    buildProgram(ports, {
      ...rest,
      ...seen,
      package: packageNamed(seen.metadata, side.package.name) ?? side.package,
      store,
      locked,
      onCargoLine,
      targetDirectory: metadata.target_directory,
      cwd: head.directory,
      wrapperSource: session.resources.wrapper,
      userWrappers: config.wrappers,
      vendored: hasHeadsLock(files, session, side)
        ? new Map()
        : vendoredIn(files, config.vendored, { from: head.top, to: side.tree.top }),
    });
  if (side.tree.side === "base") {
    lendLock(lock, { top: side.tree.top, workspaceRoot: side.metadata.workspace_root });
  }
  const { built, seen, notes } =
    side.tree.side === "head"
      ? await withHeadLock(lock, (locked, note) =>
          buildHead({ head: side, linked: session.linked }, (workspace) =>
            build(workspace, locked, note),
          ),
        )
      : { built: await build(side, false, () => undefined), seen: side, notes: [] };
  const own = ownCodeOf(files, {
    metadata: side.metadata,
    top: side.tree.top,
    artifacts: built.artifacts,
    memberIds: seen.metadata.packages.map(({ id }) => id),
    extraCrates: session.plan.check["own-crate"] ?? [],
  });
  return { ...side, program: built, own, notes };
}

/**
 * Where both trees need the same crates, head's vendored ones serve both: cargo compiles a crate anew whenever the path
 * of its source changes (seen).
 */
function hasHeadsLock(files: Ports["files"], { metadata }: Session, side: Side): boolean {
  const read = (root: string) => files.readText(join(root, "Cargo.lock"));
  return read(side.metadata.workspace_root) === read(metadata.workspace_root);
}

async function fingerprintOf(
  { files, git, machine, environment }: Ports,
  session: Session,
  facts: {
    readonly scenario: Scenario;
    readonly toolchain: Toolchain;
    readonly target: string;
    readonly rustflags: string;
    readonly instrument: "feature" | "probe";
    readonly stdin: string | null;
  },
): Promise<Fingerprint> {
  const { scenario, stdin } = facts;
  const { metadata, store } = session;
  const lock = join(metadata.workspace_root, "Cargo.lock");
  return makeFingerprint({
    scenario,
    rustc: facts.toolchain.release,
    target: facts.target,
    instrument: facts.instrument,
    rustflags: facts.rustflags,
    cargoVariables: cargoVariables(environment),
    variableDigests: Object.fromEntries(
      Object.entries(scenario.env).map(([name, value]) => [name, files.digestText(value)]),
    ),
    stdinDigest: stdin === null ? null : files.digest(stdin),
    processors: machine.processors,
    lockDigest: (await git.isTracked(lock))
      ? null
      : files.digest(files.exists(lock) ? lock : store.lock),
  });
}
