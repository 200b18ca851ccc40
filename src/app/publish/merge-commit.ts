/** A pull request is built merged with its base branch, in a commit that is in nobody's list of commits. */
import { HeapgateError } from "../../core/errors.ts";
import type { WorkflowEvent } from "../../core/plan/event.ts";
import type { CheckReport } from "../../core/report/check-report.ts";
import type { Ports } from "../../ports.ts";

/** Tells the report of which commit the built one is a merge; leaves it as it is where it is none, or git can't tell. */
export async function nameMerged(
  { git }: Pick<Ports, "git">,
  request: {
    readonly report: CheckReport;
    /** The top of the work tree. */
    readonly top: string;
    readonly event: WorkflowEvent;
  },
): Promise<CheckReport> {
  const { report, top, event } = request;
  const { provenance } = report;
  if (event.kind !== "pull_request" || provenance.headCommit === null) return report;
  const tip = event.headCommit;
  const parents = await parentsIfKnown(git, top, provenance.headCommit);
  const into = parents.find((parent) => parent !== tip);
  if (into === undefined || !parents.includes(tip)) return report;
  return { ...report, provenance: { ...provenance, merged: { tip, into } } };
}

async function parentsIfKnown(
  git: Ports["git"],
  top: string,
  commit: string,
): Promise<readonly string[]> {
  try {
    return await git.parents(top, commit);
  } catch (error) {
    if (!(error instanceof HeapgateError)) throw error;
    return [];
  }
}
