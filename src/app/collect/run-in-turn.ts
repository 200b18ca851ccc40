/** The runs of a scenario: head and base in turn, as many as it takes, each read at once. */
import { resolve } from "node:path";
import { wantsAnotherRound } from "../../core/baseline/rounds.ts";
import { type HeapgateError, measureError, usageError } from "../../core/errors.ts";
import type { Note } from "../../core/notes.ts";
import type { CargoPackage } from "../../core/plan/cargo-metadata.ts";
import type { Scenario } from "../../core/plan/scenario.ts";
import { readDhat } from "../../core/profile/dhat/read-dhat.ts";
import type { OwnCode, Profile } from "../../core/profile/profile.ts";
import type { Ports } from "../../ports.ts";
import { attemptSide } from "./base-failure.ts";
import type { BuiltProgram } from "./build.ts";
import { keptProfile, removeKeptProfiles } from "./kept-profiles.ts";
import { type RunContext, runProgram } from "./run-program.ts";
import type { Session } from "./session.ts";
import type { Workspace } from "./workspace.ts";

/** A tree that has the scenario's target. */
export interface Side extends Workspace {
  readonly package: CargoPackage;
}

/** A side whose program is built. */
export interface BuiltSide extends Side {
  readonly program: BuiltProgram;
  readonly own: OwnCode;
  readonly notes: readonly Note[];
}

/** Where a program runs and what it reads, the same for both sides. */
export type Place = Pick<RunContext, "cwd" | "stdin">;

/**
 * Finds where a scenario's program runs and what it reads.
 * @throws a usage error for a folder or a file that is not there.
 */
export function findPlace({ files }: Ports, { invokedIn }: Session, scenario: Scenario): Place {
  const cwd = resolve(invokedIn, scenario.workingDirectory ?? ".");
  if (!files.isFolder(cwd)) {
    throw usageError({
      what: "There is no such folder for the program to run in.",
      where: cwd,
      remedy: "Name one that is there: --working-directory DIR.",
    });
  }
  const stdin = scenario.stdin === null ? null : resolve(invokedIn, scenario.stdin);
  if (stdin === null || (files.exists(stdin) && !files.isFolder(stdin))) return { cwd, stdin };
  throw usageError({
    what: "There is no file for the program's standard input.",
    where: stdin,
    remedy: "Name one that is there: --stdin FILE.",
  });
}

/** What a side's runs gave. */
export interface SideRuns {
  readonly side: BuiltSide;
  readonly profiles: readonly [Profile, ...Profile[]];
  readonly kept: readonly string[];
}

/**
 * Runs both sides' programs in turn, so that what the machine does at the time touches both alike. A base that fails is
 * left out from then on, and its failure given.
 */
export async function runInTurn(
  ports: Ports,
  session: Session,
  request: {
    readonly scenario: Scenario;
    readonly instrument: "feature" | "probe";
    readonly built: readonly BuiltSide[];
    readonly place: Place;
  },
): Promise<{ readonly runs: readonly SideRuns[]; readonly runFailure: HeapgateError | null }> {
  const { scenario, built } = request;
  // Profiles of an earlier command's runs are no part of this one's.
  removeKeptProfiles(ports.files, session.store.last, scenario.name);
  let results = built.map((side) => ({ side, profiles: [] as Profile[] }));
  let runFailure: HeapgateError | null = null;
  while (
    wantsAnotherRound(
      results.map(({ profiles }) => profiles),
      scenario.runs,
    )
  ) {
    for (const result of results) {
      const { side, profiles } = result;
      const run = profiles.length + 1;
      const attempt = await attemptSide(side.tree.side, () =>
        runOnce(ports, session, { ...request, side, run }),
      );
      if (attempt.ok) profiles.push(attempt.value);
      else {
        runFailure = attempt.error;
        results = results.filter((other) => other !== result);
      }
    }
  }
  return { runs: results.map((result) => completeRuns(session, scenario, result)), runFailure };
}

function completeRuns(
  session: Session,
  scenario: Scenario,
  { side, profiles }: { readonly side: BuiltSide; readonly profiles: readonly Profile[] },
): SideRuns {
  const [first, ...others] = profiles;
  if (first === undefined) throw new Error("a side was not run");
  const kept = profiles.map((_, index) => placeOfRun(session, scenario, { side, run: index + 1 }));
  return { side, profiles: [first, ...others], kept };
}

function placeOfRun(
  { store }: Session,
  { name }: Scenario,
  { side, run }: { readonly side: BuiltSide; readonly run: number },
): string {
  return keptProfile(store.last, { scenario: name, side: side.tree.side, run });
}

async function runOnce(
  ports: Ports,
  session: Session,
  request: {
    readonly scenario: Scenario;
    readonly instrument: "feature" | "probe";
    readonly side: BuiltSide;
    readonly place: Place;
    /** Counted from 1. */
    readonly run: number;
  },
): Promise<Profile> {
  const { scenario, side, run } = request;
  ports.progress.phase(`running ${scenario.name} (${side.tree.side}, run ${run})`);
  const keepAs = placeOfRun(session, scenario, { side, run });
  const exit = await runProgram(ports, {
    program: side.program,
    scenario,
    instrument: request.instrument,
    side: side.tree.side,
    store: session.store,
    ...request.place,
    keepAs,
  });
  ports.progress.update(`reading the profile after ${exit.seconds.toFixed(1)} s`);
  const file = ports.files.open(keepAs);
  try {
    const profile = readDhat(file, side.own);
    await ports.interrupts.look();
    if (profile.pid !== exit.pid) {
      throw measureError({
        what: `The profile is process ${profile.pid}'s, not that of the program, ${exit.pid}.`,
        where: keepAs,
        remedy:
          "A child process that records its heap has written over it. Switch dhat on in one process only, or measure with --instrument probe.",
      });
    }
    if (profile.totals["total-blocks"] === 0) throw nothingRecorded(scenario, keepAs);
    return profile;
  } finally {
    file.close();
  }
}

/** A true zero can't be told from a recorder that saw nothing, so it is never reported as "0 B, improved". */
function nothingRecorded(scenario: Scenario, where: string): Error {
  return measureError({
    what: `${scenario.target.name} allocated nothing that dhat saw.`,
    where,
    remedy:
      "With a dhat of the crate's own: `#[global_allocator] static ALLOC: dhat::Alloc = dhat::Alloc;` must be there, and the Profiler must live as long as main (`let _profiler`, not `let _`).",
  });
}
