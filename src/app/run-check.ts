/** `heapgate check`: plan, build, run, parse, compare, judge, on one screen. */

import { join, relative } from "node:path";
import {
  asBase,
  asHead,
  type BaseMeasurement,
  type HeadMeasurement,
  isDeterministic,
  type Measurement,
} from "../core/baseline/measurement.ts";
import { encodeMeasurement } from "../core/baseline/measurement-file.ts";
import { noteQuality } from "../core/baseline/quality-notes.ts";
import { compareMeasurements } from "../core/compare/compare.ts";
import { CHECK_DEFAULTS } from "../core/inputs/defaults.ts";
import {
  exitStatusFor,
  judgeComparison,
  judgeWithoutBase,
  worstVerdict,
} from "../core/judge/judge.ts";
import type { NotComparableReason } from "../core/judge/judgement.ts";
import type { Note } from "../core/notes.ts";
import type { Scenario } from "../core/plan/scenario.ts";
import type { CheckReport, ScenarioReport } from "../core/report/check-report.ts";
import type { Ports } from "../ports.ts";
import { type Baseline, findBaseline, readSaved } from "./baseline.ts";
import { type MeasuredScenario, measureScenario } from "./collect/measure-scenario.ts";
import {
  fileNameFor,
  type Resources,
  type Session,
  type SessionRequest,
  withSession,
} from "./collect/session.ts";

export interface CheckOutcome {
  readonly report: CheckReport;
  /** The top of the work tree, for links to its files. */
  readonly top: string;
  /** The repository's web address; null where links to the commit can't be right. */
  readonly webAddress: string | null;
  readonly exitStatus: number;
}

/** Runs a whole check in the user's tree. */
export async function runCheck(
  ports: Ports,
  resources: Resources,
  request: SessionRequest,
): Promise<CheckOutcome> {
  const started = ports.clock.now();
  return withSession(ports, resources, request, (session) => check(ports, session, started));
}

async function check(ports: Ports, session: Session, started: number): Promise<CheckOutcome> {
  const baseline = await findBaseline(ports, session);
  ports.files.remove(session.store.last);
  const scenarios: CheckedScenario[] = [];
  for (const scenario of session.plan.scenarios) {
    scenarios.push(await checkScenario(ports, session, { scenario, baseline }));
  }
  ports.progress.end();
  const report = makeReport(session, {
    scenarios,
    baseline,
    seconds: (ports.clock.now() - started) / 1_000,
  });
  const { head } = session;
  const webAddress = head.dirty ? null : await ports.git.webAddress(head.top);
  return { report, top: head.top, webAddress, exitStatus: exitStatusFor(report.verdict) };
}

interface CheckedScenario {
  readonly report: ScenarioReport;
  readonly measured: MeasuredScenario;
  readonly baseCommit: string | null;
}

async function checkScenario(
  ports: Ports,
  session: Session,
  request: { readonly scenario: Scenario; readonly baseline: Baseline },
): Promise<CheckedScenario> {
  const { scenario, baseline } = request;
  const measured = await measureScenario(ports, session, {
    scenario,
    base: baseline.kind === "measure" ? baseline.workspace : null,
  });
  const head = asHead(measured.head);
  const base = baseFor(ports, request, measured);
  keepMeasurements(ports, session, measured);
  const report = base.found
    ? compareScenario({ scenario, base: base.measurement, head })
    : withoutBase(session, { scenario, head, ...base });
  const notes = [
    ...(baseline.kind === "measure" ? baseline.notes : []),
    ...noteQuality(head, measured.instrument),
  ];
  return {
    report: { ...report, notes },
    measured,
    baseCommit: base.found ? base.measurement.commit : null,
  };
}

type FoundBase =
  | { readonly found: true; readonly measurement: BaseMeasurement }
  | { readonly found: false; readonly reason: NotComparableReason; readonly note: Note };

function baseFor(
  { files }: Ports,
  { scenario, baseline }: { readonly scenario: Scenario; readonly baseline: Baseline },
  measured: MeasuredScenario,
): FoundBase {
  if (baseline.kind === "none") return { found: false, reason: "missing", note: baseline.note };
  if (baseline.kind === "measure") {
    if (measured.base !== null) return { found: true, measurement: asBase(measured.base) };
    const { kind, name } = scenario.target;
    return missing(`The base has no ${kind} "${name}".`);
  }
  const saved = readSaved(files, baseline.path, scenario.name);
  if (!saved.ok) {
    const { message, where, remedy } = saved.error;
    return {
      found: false,
      reason: "unreadable",
      note: {
        code: "unreadable-baseline",
        message: `${message} (${where ?? baseline.path})`,
        remedy,
      },
    };
  }
  return saved.value === null
    ? missing(`${baseline.path} has no measurement of the scenario "${scenario.name}".`)
    : { found: true, measurement: saved.value };
}

function missing(message: string): FoundBase {
  return { found: false, reason: "missing", note: { code: "missing-base", message, remedy: null } };
}

function compareScenario(request: {
  readonly scenario: Scenario;
  readonly base: BaseMeasurement;
  readonly head: HeadMeasurement;
}): ScenarioReport {
  const { scenario, base, head } = request;
  const comparison = compareMeasurements({ base, head });
  const judgement = judgeComparison({
    comparison,
    base,
    head,
    failOn: scenario.failOn,
    warnOn: scenario.warnOn,
  });
  return { name: scenario.name, head, comparison, judgement, notes: [] };
}

function withoutBase(
  session: Session,
  request: {
    readonly scenario: Scenario;
    readonly head: HeadMeasurement;
    readonly reason: NotComparableReason;
    readonly note: Note;
  },
): ScenarioReport {
  const { scenario, head, reason, note } = request;
  const judgement = judgeWithoutBase({
    head,
    reason,
    failOn: scenario.failOn,
    warnOn: scenario.warnOn,
    onMissingBaseline:
      session.plan.check["on-missing-baseline"] ?? CHECK_DEFAULTS["on-missing-baseline"],
  });
  return {
    name: scenario.name,
    head,
    comparison: null,
    judgement: { ...judgement, notes: [note, ...judgement.notes] },
    notes: [],
  };
}

/** Measurements of commits go to the store; a tree with changes is no commit's. */
function keepMeasurements({ files }: Ports, { store }: Session, measured: MeasuredScenario): void {
  for (const measurement of [measured.base, measured.head]) {
    if (measurement === null || measurement.commit === null || measurement.dirty) continue;
    files.write(storedAt(store.measurements, measurement), encodeMeasurement(measurement));
  }
}

function storedAt(folder: string, { commit, scenario }: Measurement): string {
  return join(folder, commit ?? "", `${fileNameFor(scenario ?? "")}.json`);
}

function makeReport(
  session: Session,
  request: {
    readonly scenarios: readonly CheckedScenario[];
    readonly baseline: Baseline;
    readonly seconds: number;
  },
): CheckReport {
  const { scenarios, baseline } = request;
  const { check } = session.plan;
  const [first] = scenarios;
  return {
    verdict: worstVerdict(scenarios.map(({ report }) => report.judgement.verdict)),
    scenarios: scenarios.map(({ report }) => report),
    provenance: {
      baseline: describeBaseline(session, baseline),
      baseCommit: first?.baseCommit ?? null,
      headCommit: session.head.commit,
      headDirty: session.head.dirty,
      instrument: first?.measured.instrument ?? null,
      seconds: request.seconds,
      version: session.resources.version,
    },
    reproduce: reproduceLine(session, scenarios),
    top: check.top ?? CHECK_DEFAULTS.top,
    sortBy: check.sort ?? null,
  };
}

function describeBaseline(session: Session, baseline: Baseline): string | null {
  if (baseline.kind === "none") return null;
  if (baseline.kind === "measure") {
    const { why, workspace } = baseline;
    return `measured in this run${why === workspace.tree.commit ? "" : ` (${why})`}`;
  }
  return `saved in ${relative(session.invokedIn, baseline.path) || "."}`;
}

/** The line that prints the first scenario's table again, from the raw profiles that were kept. */
function reproduceLine(session: Session, scenarios: readonly CheckedScenario[]): string | null {
  const measured = scenarios[0]?.measured;
  if (measured === undefined || measured.base === null) return null;
  const same = isDeterministic(measured.base) && isDeterministic(measured.head);
  const flags = (["base", "head"] as const).flatMap((side) =>
    // Runs that are equal say the same as one of them.
    measured.profiles[side]
      .slice(0, same ? 1 : undefined)
      .map((path) => `--${side} ${shellWord(relative(session.invokedIn, path))}`),
  );
  const { path, "own-crate": crates = [] } = session.plan.check;
  const own = [
    ...(path === undefined ? [] : [`--path ${shellWord(path)}`]),
    ...crates.map((name) => `--own-crate ${shellWord(name)}`),
  ];
  return ["heapgate diff", ...own, ...flags].join(" ");
}

function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
