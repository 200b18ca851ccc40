/** `heapgate measure`: one side, in git or outside. */

import { dirname, join, resolve } from "node:path";
import { encodeMeasurement } from "../core/baseline/measurement-file.ts";
import { noteQuality } from "../core/baseline/quality-notes.ts";
import { usageError } from "../core/errors.ts";
import { CHECK_DEFAULTS } from "../core/inputs/defaults.ts";
import type { NotedMeasurement } from "../core/report/json.ts";
import type { Files, Ports } from "../ports.ts";
import { measureScenario } from "./collect/measure-scenario.ts";
import type { Resources } from "./collect/resources.ts";
import { fileNameFor, type Session, type SessionRequest, withSession } from "./collect/session.ts";

export interface MeasureRequest extends SessionRequest {
  /** Where to save: a file, or a folder when there are several scenarios or the path ends in a slash; null to save nothing. */
  readonly save: string | null;
}

export interface MeasureOutcome {
  readonly measurements: readonly NotedMeasurement[];
  readonly top: string;
  readonly sites: number;
  /** The files that were written. */
  readonly saved: readonly string[];
}

/** Measures the scenarios of the user's tree. */
export async function runMeasure(
  ports: Ports,
  resources: Resources,
  request: MeasureRequest,
): Promise<MeasureOutcome> {
  return withSession(ports, resources, request, (session) => measure(ports, session, request));
}

async function measure(
  ports: Ports,
  session: Session,
  request: MeasureRequest,
): Promise<MeasureOutcome> {
  const places = savePlaces(ports.files, session, request);
  for (const place of places) checkPlace(ports.files, place);
  const measurements: NotedMeasurement[] = [];
  for (const scenario of session.plan.scenarios) {
    const { head, instrument, notes } = await measureScenario(ports, session, {
      scenario,
      base: null,
    });
    measurements.push({ measurement: head, notes: [...notes, ...noteQuality(head, instrument)] });
  }
  ports.progress.end();
  const saved = places.flatMap((place, index) => {
    const noted = measurements[index];
    if (noted === undefined) return [];
    ports.files.writeOut(place, encodeMeasurement(noted.measurement));
    return [place];
  });
  return {
    measurements,
    top: session.head.top,
    sites: session.plan.check.top ?? CHECK_DEFAULTS.top,
    saved,
  };
}

/** The file of each scenario, in their order; none where nothing is to be saved. */
function savePlaces(
  files: Files,
  { plan }: Session,
  { save, invokedIn }: MeasureRequest,
): readonly string[] {
  if (save === null) return [];
  const path = resolve(invokedIn, save);
  const isFolder = plan.scenarios.length > 1 || save.endsWith("/") || files.isFolder(path);
  return plan.scenarios.map(({ name }) =>
    isFolder ? join(path, `${fileNameFor(name)}.json`) : path,
  );
}

/** Refuses a place that can't be written to before minutes are spent on what would be lost. */
function checkPlace(files: Files, place: string): void {
  let above = dirname(place);
  while (!files.exists(above) && above !== dirname(above)) above = dirname(above);
  const isPossible = !files.isFolder(place) && files.isFolder(above) && files.isWritable(above);
  if (isPossible) return;
  throw usageError({
    what: "The measurement can't be saved there.",
    where: place,
    remedy: files.isFolder(above)
      ? "Name a file in a folder that you may write to: --save FILE."
      : `${above} is no folder. Name another place: --save FILE.`,
  });
}
