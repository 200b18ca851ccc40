/** The lines that a change touched, for annotations beside them. */
import { HeapgateError } from "../../core/errors.ts";
import type { WorkflowEvent } from "../../core/plan/event.ts";
import { filesOfSites } from "../../core/report/annotate-check.ts";
import type { ChangedLines } from "../../core/report/annotations.ts";
import type { CheckReport } from "../../core/report/check-report.ts";
import type { Ports } from "../../ports.ts";

interface ChangeRequest {
  readonly report: CheckReport;
  /** The top of the work tree. */
  readonly top: string;
  readonly event: WorkflowEvent;
}

type ChangePorts = Pick<Ports, "git" | "progress">;

/**
 * Finds what may be said beside lines: the lines that changed, in files that GitHub shows as they were built. Where git
 * can't tell, there are none. git is whatever the PATH has, so this belongs where programs of the repository may still run.
 */
export async function findChangedLines(
  ports: ChangePorts,
  { report, top, event }: ChangeRequest,
): Promise<ChangedLines> {
  const { baseCommit, headCommit } = report.provenance;
  if (baseCommit === null || headCommit === null) return new Map();
  try {
    const changed = await ports.git.changedLines(top, baseCommit, headCommit);
    const shown = event.kind === "pull_request" ? event.headCommit : headCommit;
    const files = filesOfSites(report).filter((file) => changed.has(file));
    const same = await keepSame(ports, { top, files, commits: [headCommit, shown] });
    return new Map(same.map((file) => [file, changed.get(file) ?? []]));
  } catch (error) {
    if (!(error instanceof HeapgateError)) throw error;
    ports.progress.detail(`no annotations beside lines: ${error.message}`);
    return new Map();
  }
}

/**
 * Gives the files that are the same in the commit that was built and in the one that GitHub shows. A pull request is
 * built merged with its base branch, and a file that both changed has other line numbers there.
 */
async function keepSame(
  { git }: ChangePorts,
  request: {
    readonly top: string;
    readonly files: readonly string[];
    readonly commits: readonly [string, string];
  },
): Promise<readonly string[]> {
  const { top, files, commits } = request;
  const [built, shown] = commits;
  if (built === shown) return files;
  const same: string[] = [];
  for (const file of files) {
    const blob = await git.blob(top, built, file);
    if (blob !== null && blob === (await git.blob(top, shown, file))) same.push(file);
  }
  return same;
}
