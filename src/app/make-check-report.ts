/** A check's report: what the scenarios gave, where the numbers come from, how to print them again. */
import { relative } from "node:path";
import { isDeterministic } from "../core/baseline/measurement.ts";
import { CHECK_DEFAULTS } from "../core/inputs/defaults.ts";
import { DEFAULT_LIMITS } from "../core/inputs/parse-limit.ts";
import { worstVerdict } from "../core/judge/judge.ts";
import type { Scenario } from "../core/plan/scenario.ts";
import type { CheckReport } from "../core/report/check-report.ts";
import { viewCheck } from "../core/report/view.ts";
import type { Baseline } from "./baseline.ts";
import type { CheckedScenario } from "./check-scenario.ts";
import type { Session } from "./collect/session.ts";

/** Puts a check's scenarios together, with where their numbers come from. */
export function makeCheckReport(
  session: Session,
  request: {
    readonly scenarios: readonly CheckedScenario[];
    readonly baseline: Baseline;
    readonly seconds: number;
  },
): CheckReport {
  const { scenarios } = request;
  const { check } = session.plan;
  const report: CheckReport = {
    verdict: worstVerdict(scenarios.map(({ report }) => report.judgement.verdict)),
    scenarios: scenarios.map(({ report }) => report),
    provenance: {
      baseline: describeBaseline(session, request),
      baseCommit: scenarios.find(({ baseCommit }) => baseCommit !== null)?.baseCommit ?? null,
      headCommit: session.head.commit,
      headDirty: session.head.dirty,
      instrument: scenarios[0]?.measured.instrument ?? null,
      seconds: request.seconds,
      version: session.resources.version,
    },
    reproduce: null,
    top: check.top ?? CHECK_DEFAULTS.top,
    sortBy: check.sort ?? null,
  };
  return { ...report, reproduce: reproduceLine(session, worstFirst(report, scenarios)) };
}

/** The scenarios as the report shows them. */
function worstFirst(
  report: CheckReport,
  scenarios: readonly CheckedScenario[],
): readonly CheckedScenario[] {
  return viewCheck(report).scenarios.flatMap(({ report: shown }) =>
    scenarios.filter((checked) => checked.report === shown),
  );
}

function describeBaseline(
  session: Session,
  {
    baseline,
    scenarios,
  }: { readonly baseline: Baseline; readonly scenarios: readonly CheckedScenario[] },
): string | null {
  if (baseline.kind === "none") return null;
  if (baseline.kind === "measure") {
    // Where the base failed, or has no such program.
    if (scenarios.every(({ measured }) => measured.base === null)) return null;
    const { why, workspace } = baseline;
    return `measured in this run${why === workspace.tree.commit ? "" : ` (${why})`}`;
  }
  return `saved in ${relative(session.invokedIn, baseline.path) || "."}`;
}

/** The line that prints the first table of the report again, from the raw profiles that were kept. */
function reproduceLine(session: Session, shown: readonly CheckedScenario[]): string | null {
  const first = shown.find(({ measured }) => measured.base !== null);
  if (first === undefined) return null;
  const { measured, scenario } = first;
  const same = [measured.base, measured.head].every((one) => one !== null && isDeterministic(one));
  const flags = (["base", "head"] as const).flatMap((side) =>
    // Runs that are equal say the same as one of them.
    measured.profiles[side]
      .slice(0, same ? 1 : undefined)
      .map((path) => `--${side} ${shellWord(relative(session.invokedIn, path))}`),
  );
  const { path, "own-crate": crates = [] } = session.plan.check;
  const own = [
    ...(path === undefined ? [] : [`--path ${shellWord(path)}`]),
    ...crates.map((name) => `--own-crate ${shellWord(name)}`),
  ];
  return ["heapgate diff", ...own, ...limitFlags(scenario), ...flags].join(" ");
}

/** The limits of a scenario, where they are not the defaults. */
function limitFlags(scenario: Scenario): readonly string[] {
  return (["failOn", "warnOn"] as const).flatMap((level) => {
    if (scenario[level] === DEFAULT_LIMITS[level]) return [];
    const flag = level === "failOn" ? "--fail-on" : "--warn-on";
    return scenario[level].map(({ text }) => `${flag} ${shellWord(text)}`);
  });
}

function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
