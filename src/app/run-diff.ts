/** `heapgate diff` and `heapgate view`: the same engine over files. */

import { resolve } from "node:path";
import { asBase, asHead, type Measurement } from "../core/baseline/measurement.ts";
import { noteQuality } from "../core/baseline/quality-notes.ts";
import { compareMeasurements } from "../core/compare/compare.ts";
import { CHECK_DEFAULTS } from "../core/inputs/defaults.ts";
import { DEFAULT_LIMITS } from "../core/inputs/parse-limit.ts";
import type { CheckSettings, ScenarioSettings } from "../core/inputs/settings.ts";
import { exitStatusFor, judgeComparison } from "../core/judge/judge.ts";
import type { Note } from "../core/notes.ts";
import type { CheckReport } from "../core/report/check-report.ts";
import type { Ports } from "../ports.ts";
import { ownCodeAtHand, readSide } from "./profile-files.ts";

export interface DiffRequest {
  readonly invokedIn: string;
  readonly check: CheckSettings;
  readonly limits: Pick<ScenarioSettings, "fail-on" | "warn-on">;
  readonly base: readonly string[];
  readonly head: readonly string[];
  readonly version: string;
}

export interface DiffOutcome {
  readonly report: CheckReport;
  readonly top: string | null;
  readonly exitStatus: number;
}

/** Compares two sides that lie in files. */
export async function runDiff(ports: Ports, request: DiffRequest): Promise<DiffOutcome> {
  const { own, notes } = await ownCode(ports, request);
  const read = (paths: readonly string[]) =>
    readSide(
      ports,
      paths.map((path) => resolve(request.invokedIn, path)),
      own,
    );
  const base = asBase(await read(request.base));
  const head = asHead(await read(request.head));
  ports.progress.end();
  const comparison = compareMeasurements({ base, head });
  const judgement = judgeComparison({
    comparison,
    base,
    head,
    failOn: request.limits["fail-on"] ?? DEFAULT_LIMITS.failOn,
    warnOn: request.limits["warn-on"] ?? DEFAULT_LIMITS.warnOn,
  });
  const name = head.scenario ?? base.scenario ?? "profile";
  const report: CheckReport = {
    verdict: judgement.verdict,
    scenarios: [
      { name, head, comparison, judgement, notes: [...notes, ...noteQuality(head, null)] },
    ],
    provenance: {
      baseline: request.base.join(", "),
      baseCommit: base.commit,
      headCommit: head.commit,
      headDirty: head.dirty,
      instrument: null,
      seconds: null,
      version: request.version,
    },
    reproduce: null,
    top: request.check.top ?? CHECK_DEFAULTS.top,
    sortBy: request.check.sort ?? null,
  };
  return { report, top: own.root, exitStatus: exitStatusFor(judgement.verdict) };
}

export interface ViewOutcome {
  readonly measurement: Measurement;
  readonly notes: readonly Note[];
  readonly top: string | null;
}

/** Reads one side that lies in files. */
export async function runView(
  ports: Ports,
  request: Pick<DiffRequest, "invokedIn" | "check"> & { readonly files: readonly string[] },
): Promise<ViewOutcome> {
  const { own, notes } = await ownCode(ports, request);
  const measurement = await readSide(
    ports,
    request.files.map((path) => resolve(request.invokedIn, path)),
    own,
  );
  ports.progress.end();
  return { measurement, notes: [...notes, ...noteQuality(measurement, null)], top: own.root };
}

function ownCode(ports: Ports, { invokedIn, check }: Pick<DiffRequest, "invokedIn" | "check">) {
  return ownCodeAtHand(ports, {
    directory: resolve(invokedIn, check.path ?? "."),
    ownCrates: check["own-crate"] ?? [],
    asked: check.path !== undefined,
  });
}
