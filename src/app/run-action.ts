/** The action: one check, and what it says of it to the pull request, to the page of the run, and to later steps. */
import { resolve } from "node:path";
import { Interrupted } from "../core/errors.ts";
import type { PublishSettings } from "../core/inputs/action-settings.ts";
import { readActionInputs } from "../core/inputs/read-action-inputs.ts";
import type { WorkflowContext } from "../core/plan/workflow-context.ts";
import type { Annotation } from "../core/report/annotations.ts";
import type { ActionPorts, Environment } from "../ports.ts";
import type { Resources } from "./collect/resources.ts";
import { storeIn } from "./collect/tree.ts";
import { findChangedLines } from "./publish/changed-lines.ts";
import { type Found, publishCheck } from "./publish/check.ts";
import { publishFailure } from "./publish/failure.ts";
import { adviseInWorkflow, noteInWorkflow } from "./publish/for-workflow.ts";
import { nameMerged } from "./publish/merge-commit.ts";
import { runCheck } from "./run-check.ts";
import { explainSystemError } from "./system-error.ts";

export interface ActionRequest {
  /** The workspace of the job, absolute. */
  readonly invokedIn: string;
  /** The variables of the step, its inputs among them. They are read when it can be said where that they are wrong. */
  readonly environment: Environment;
  readonly settings: PublishSettings;
  readonly context: WorkflowContext;
}

/** Runs the check and publishes what came of it; gives the step's exit status. */
export async function runAction(
  ports: ActionPorts,
  resources: Resources,
  request: ActionRequest,
): Promise<number> {
  const checked = await checkGuarded(ports, resources, request);
  return checked.ok
    ? publishCheck(ports, request, checked.found)
    : publishFailure(ports, request, { ...checked, version: resources.version });
}

type Checked =
  | { readonly ok: true; readonly found: Found }
  | { readonly ok: false; readonly error: unknown; readonly reportDirectory: string };

/**
 * Checks, and undoes what the repository's programs did to the runner, also when the run is cancelled: nothing of them may
 * run any more when the results are written.
 */
async function checkGuarded(
  ports: ActionPorts,
  resources: Resources,
  request: ActionRequest,
): Promise<Checked> {
  const restore = ports.step.guardCommandFiles();
  try {
    return await tryCheck(ports, resources, request);
  } finally {
    ports.progress.end();
    await ports.endStrays();
    const changed = restore();
    if (changed.length > 0) ports.step.annotate(noteTampering(changed));
  }
}

async function tryCheck(
  ports: ActionPorts,
  resources: Resources,
  { invokedIn, environment, settings, context }: ActionRequest,
): Promise<Checked> {
  const named = settings.action["report-dir"];
  const wanted = named === undefined ? null : resolve(invokedIn, named);
  // Where none is named the workspace decides, which may never be read.
  let reportDirectory = storeIn(invokedIn, wanted).report;
  try {
    const { check, flags } = readActionInputs(environment);
    const outcome = await runCheck(ports, resources, {
      invokedIn,
      check,
      flags,
      reportDirectory: wanted,
      onReportDirectory: (folder) => {
        reportDirectory = folder;
      },
      event: context.event,
    });
    const { top } = outcome;
    const merged = await nameMerged(ports, { report: outcome.report, top, event: context.event });
    const report = noteInWorkflow(merged);
    const changedLines = await findChangedLines(ports, { report, top, event: context.event });
    return { ok: true, found: { outcome: { ...outcome, report }, changedLines } };
  } catch (thrown) {
    // A run that was cancelled has nothing to say to anybody.
    if (thrown instanceof Interrupted) throw thrown;
    return { ok: false, error: adviseInWorkflow(explainSystemError(thrown)), reportDirectory };
  }
}

function noteTampering(names: readonly string[]): Annotation {
  return {
    level: "warning",
    title: "heapgate: a program of this repository wrote to the runner's command files",
    message: `${names.join(", ")} had been changed while it was built and run. heapgate has put them back: nothing of it reaches later steps.`,
    place: null,
  };
}
