/** Advice as a workflow needs it: settings by the names of the inputs. */
import { HeapgateError } from "../../core/errors.ts";
import { writeFlagsAsInputs } from "../../core/inputs/flags-as-inputs.ts";
import type { Note } from "../../core/notes.ts";
import type { CheckReport } from "../../core/report/check-report.ts";

/** Rewrites an error's advice, never what a program said; a bug has none and stays as it is. */
export function adviseInWorkflow(error: unknown): unknown {
  if (!(error instanceof HeapgateError)) return error;
  const { kind, message, where, remedy, said, cause } = error;
  return new HeapgateError(kind, {
    what: message,
    where,
    remedy: writeFlagsAsInputs(remedy),
    said,
    cause,
  });
}

/** Rewrites the advice of a report's notes, and says where its profiles are: the runner's disk is nobody's to read. */
export function noteInWorkflow(report: CheckReport): CheckReport {
  return {
    ...report,
    profiles: "the profiles in the step's report-path",
    scenarios: report.scenarios.map((scenario) => ({
      ...scenario,
      notes: scenario.notes.map(rewrite),
      judgement: { ...scenario.judgement, notes: scenario.judgement.notes.map(rewrite) },
    })),
  };
}

function rewrite(note: Note): Note {
  return note.remedy === null ? note : { ...note, remedy: writeFlagsAsInputs(note.remedy) };
}
