/** One scenario of a check: measured, compared with its baseline if there is one, judged. */
import { join } from "node:path";
import {
  asBase,
  asHead,
  type BaseMeasurement,
  type HeadMeasurement,
  type Measurement,
} from "../core/baseline/measurement.ts";
import { encodeMeasurement } from "../core/baseline/measurement-file.ts";
import { noteLittleWork, noteQuality } from "../core/baseline/quality-notes.ts";
import { compareMeasurements } from "../core/compare/compare.ts";
import { CHECK_DEFAULTS } from "../core/inputs/defaults.ts";
import { judgeComparison, judgeWithoutBase } from "../core/judge/judge.ts";
import type { NotComparableReason } from "../core/judge/judgement.ts";
import type { Note } from "../core/notes.ts";
import type { Scenario } from "../core/plan/scenario.ts";
import type { ScenarioReport } from "../core/report/check-report.ts";
import type { Ports } from "../ports.ts";
import { type Baseline, readSaved } from "./baseline.ts";
import { noteBaseFailure } from "./collect/base-failure.ts";
import { keepNewest } from "./collect/keep-newest.ts";
import { type MeasuredScenario, measureScenario } from "./collect/measure-scenario.ts";
import { fileNameFor, type Session } from "./collect/session.ts";
import { renderError } from "./error-text.ts";

/** One scenario of a check, with what its report is made from. */
export interface CheckedScenario {
  readonly scenario: Scenario;
  readonly report: ScenarioReport;
  readonly measured: MeasuredScenario;
  readonly baseCommit: string | null;
}

/** Measures a scenario beside its baseline, compares and judges it, and keeps the measurements. */
export async function checkScenario(
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
    ...measured.notes,
    ...noteLittleWork(head, scenario),
    ...noteQuality(head, measured.instrument),
  ];
  return {
    scenario,
    report: { ...report, notes },
    measured,
    baseCommit: base.found ? base.measurement.commit : null,
  };
}

type FoundBase =
  | { readonly found: true; readonly measurement: BaseMeasurement }
  | { readonly found: false; readonly reason: NotComparableReason; readonly note: Note };

function baseFor(
  { files, progress }: Ports,
  { scenario, baseline }: { readonly scenario: Scenario; readonly baseline: Baseline },
  measured: MeasuredScenario,
): FoundBase {
  if (baseline.kind === "none") return { found: false, reason: "missing", note: baseline.note };
  if (baseline.kind === "measure") {
    if (measured.base !== null) return { found: true, measurement: asBase(measured.base) };
    if (measured.baseFailure !== null) {
      // The note is short, and leaves out what a report must not show.
      progress.tell(renderError(measured.baseFailure));
      return missing(noteBaseFailure(measured.baseFailure, baseline.workspace.tree));
    }
    const { kind, name } = scenario.target;
    return missing(noteMissing(`The base has no ${kind} "${name}".`));
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
    ? missing(
        noteMissing(`${baseline.path} has no measurement of the scenario "${scenario.name}".`),
      )
    : { found: true, measurement: saved.value };
}

function missing(note: Note): FoundBase {
  return { found: false, reason: "missing", note };
}

function noteMissing(message: string): Note {
  return { code: "missing-base", message, remedy: null };
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

/** How many commits' measurements are kept. */
const KEPT = 20;

/** Measurements of commits go to the store; a tree with changes is no commit's. */
function keepMeasurements({ files }: Ports, { store }: Session, measured: MeasuredScenario): void {
  for (const measurement of [measured.base, measured.head]) {
    if (measurement === null || measurement.commit === null || measurement.dirty) continue;
    files.write(storedAt(store.measurements, measurement), encodeMeasurement(measurement));
    keepNewest(files, store.measurements, { used: measurement.commit, count: KEPT });
  }
}

function storedAt(folder: string, { commit, scenario }: Measurement): string {
  return join(folder, commit ?? "", `${fileNameFor(scenario ?? "")}.json`);
}
