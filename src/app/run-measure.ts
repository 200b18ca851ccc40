/** `heapgate measure`: one side, in git or outside. */

import { join, resolve } from "node:path";
import type { Measurement } from "../core/baseline/measurement.ts";
import { encodeMeasurement } from "../core/baseline/measurement-file.ts";
import { noteQuality } from "../core/baseline/quality-notes.ts";
import { CHECK_DEFAULTS } from "../core/inputs/defaults.ts";
import type { NotedMeasurement } from "../core/report/json.ts";
import type { Ports } from "../ports.ts";
import { measureScenario } from "./collect/measure-scenario.ts";
import {
  fileNameFor,
  type Resources,
  type Session,
  type SessionRequest,
  withSession,
} from "./collect/session.ts";

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
  const measurements: NotedMeasurement[] = [];
  for (const scenario of session.plan.scenarios) {
    const { head, instrument } = await measureScenario(ports, session, { scenario, base: null });
    measurements.push({ measurement: head, notes: noteQuality(head, instrument) });
  }
  ports.progress.end();
  const saved =
    request.save === null
      ? []
      : save(ports, resolve(request.invokedIn, request.save), {
          folder:
            measurements.length > 1 ||
            request.save.endsWith("/") ||
            ports.files.isFolder(resolve(request.invokedIn, request.save)),
          measurements: measurements.map(({ measurement }) => measurement),
        });
  return {
    measurements,
    top: session.head.top,
    sites: session.plan.check.top ?? CHECK_DEFAULTS.top,
    saved,
  };
}

function save(
  { files }: Ports,
  path: string,
  request: { readonly folder: boolean; readonly measurements: readonly Measurement[] },
): readonly string[] {
  return request.measurements.map((measurement) => {
    const file = request.folder
      ? join(path, `${fileNameFor(measurement.scenario ?? "")}.json`)
      : path;
    files.write(file, encodeMeasurement(measurement));
    return file;
  });
}
