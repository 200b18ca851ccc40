/** `heapgate check`: plan, build, run, parse, compare, judge, on one screen. */

import { exitStatusFor } from "../core/judge/judge.ts";
import type { CheckReport } from "../core/report/check-report.ts";
import { webAddressOf } from "../core/report/web-address.ts";
import type { Ports } from "../ports.ts";
import { findBaseline } from "./baseline.ts";
import { type CheckedScenario, checkScenario } from "./check-scenario.ts";
import {
  type Resources,
  type Session,
  type SessionRequest,
  withSession,
} from "./collect/session.ts";
import { makeCheckReport } from "./make-check-report.ts";

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
  const report = makeCheckReport(session, {
    scenarios,
    baseline,
    seconds: (ports.clock.now() - started) / 1_000,
  });
  const { head } = session;
  const webAddress = head.dirty ? null : webAddressOf(await ports.git.originUrl(head.top));
  return { report, top: head.top, webAddress, exitStatus: exitStatusFor(report.verdict) };
}
