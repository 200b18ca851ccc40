/** `heapgate check`: plan, build, run, parse, compare, judge, on one screen. */
import { resolve } from "node:path";
import { exitStatusFor } from "../core/judge/judge.ts";
import type { CheckReport } from "../core/report/check-report.ts";
import { webAddressOf } from "../core/report/web-address.ts";
import type { Ports } from "../ports.ts";
import { type Baseline, findBaseline } from "./baseline.ts";
import { type CheckedScenario, checkScenario } from "./check-scenario.ts";
import { removeKeptProfiles } from "./collect/kept-profiles.ts";
import type { Resources } from "./collect/resources.ts";
import { type Session, type SessionRequest, withSession } from "./collect/session.ts";
import { makeCheckReport } from "./make-check-report.ts";
import { prepareReportFolder } from "./publish/report-files.ts";

export interface CheckRequest extends SessionRequest {
  /** Is told the folder for the report's own files as soon as it is known. */
  readonly onReportDirectory?: (folder: string) => void;
}

export interface CheckOutcome {
  readonly report: CheckReport;
  /** The top of the work tree, for links to its files. */
  readonly top: string;
  /** The web address that git's `origin` has; null where it has none. */
  readonly webAddress: string | null;
  /** What stood for the base; none where it failed in every scenario. */
  readonly baseline: Baseline["kind"];
  /** The folder for the report's own files. */
  readonly reportDirectory: string;
  readonly exitStatus: number;
}

/** Runs a whole check in the user's tree. */
export async function runCheck(
  ports: Ports,
  resources: Resources,
  request: CheckRequest,
): Promise<CheckOutcome> {
  const started = ports.clock.now();
  const webAddress = await findWebAddress(ports, request);
  return withSession(ports, resources, request, (session) => {
    request.onReportDirectory?.(session.store.report);
    if (request.reportDirectory !== undefined) {
      prepareReportFolder(ports.files, {
        folder: session.store.report,
        workspace: session.metadata.workspace_root,
      });
    }
    return check(ports, session, { started, webAddress });
  });
}

/** Reads `origin` before cargo is called: code of the repository could turn every link of the report to another place. */
async function findWebAddress(
  { files, git }: Ports,
  { invokedIn, check: { path = "." } }: CheckRequest,
): Promise<string | null> {
  const directory = resolve(invokedIn, path);
  return files.isFolder(directory) ? webAddressOf(await git.originUrl(directory)) : null;
}

async function check(
  ports: Ports,
  session: Session,
  { started, webAddress }: { readonly started: number; readonly webAddress: string | null },
): Promise<CheckOutcome> {
  const baseline = await findBaseline(ports, session);
  removeKeptProfiles(ports.files, session.store.last);
  const scenarios: CheckedScenario[] = [];
  for (const scenario of session.plan.scenarios) {
    scenarios.push(await checkScenario(ports, session, { scenario, baseline }));
  }
  ports.progress.end();
  const report = makeCheckReport(session, {
    scenarios,
    baseline,
    seconds: (ports.clock.now() - started) / 1_000,
  });
  const { top } = session.head;
  return {
    report,
    top,
    webAddress,
    baseline: report.provenance.baseline === null ? "none" : baseline.kind,
    reportDirectory: session.store.report,
    exitStatus: exitStatusFor(report.verdict),
  };
}
