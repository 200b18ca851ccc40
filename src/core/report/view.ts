/** What a check's report shows: decided once, for all targets. */
import type { Verdict } from "../judge/judgement.ts";
import { worstExcess } from "../judge/order.ts";
import type { Note } from "../notes.ts";
import type { CheckReport, Provenance, ScenarioReport } from "./check-report.ts";
import { commitCode, countOf, type Phrase, words } from "./phrase.ts";
import { type ScenarioView, viewScenario } from "./scenario-view.ts";
import { type Headline, writeHeadline } from "./sentences.ts";

export interface CheckView {
  readonly verdict: Verdict;
  readonly headline: Headline;
  /** Worst first; of equal ones those furthest over a limit, then those that changed, else as in the report. */
  readonly scenarios: readonly ScenarioView[];
  /** All scenarios' notes, each once, with the scenarios that it is about unless it is about all. */
  readonly notes: readonly Note[];
  readonly provenance: readonly Phrase[];
  readonly reproduce: string | null;
  /** Where the profiles are that this line reads. */
  readonly profiles: string;
}

/** Decides what is shown of a check. */
export function viewCheck(report: CheckReport): CheckView {
  const scenarios = report.scenarios
    .map((scenario) => viewScenario(report, scenario))
    .sort((a, b) => rankOf(a) - rankOf(b) || excessOf(b) - excessOf(a));
  return {
    verdict: report.verdict,
    headline: writeHeadline(scenarios),
    scenarios,
    notes: namedNotes(report.scenarios),
    provenance: describeProvenance(report),
    reproduce: report.reproduce,
    profiles: report.profiles ?? "the kept profiles",
  };
}

/** All that there is to note about a scenario: its measurement, its comparison, its judgement. */
export function notesOf(scenario: ScenarioReport): readonly Note[] {
  return uniqueNotes([
    ...scenario.judgement.notes,
    ...(scenario.comparison?.notes ?? []),
    ...scenario.notes,
  ]);
}

function namedNotes(scenarios: readonly ScenarioReport[]): readonly Note[] {
  const all = uniqueNotes(scenarios.flatMap(notesOf));
  return all.map((note) => {
    const about = scenarios.filter((scenario) => notesOf(scenario).some(isSameAs(note)));
    if (about.length === scenarios.length) return note;
    const names = about.slice(0, NAMED).map(({ name }) => name);
    const more = about.length > NAMED ? [`${about.length - NAMED} more`] : [];
    return { ...note, message: `${[...names, ...more].join(", ")}: ${note.message}` };
  });
}

/** Scenarios that a note names; the others are counted. */
const NAMED = 3;

function isSameAs(note: Note): (other: Note) => boolean {
  return ({ code, message }) => code === note.code && message === note.message;
}

function uniqueNotes(notes: readonly Note[]): readonly Note[] {
  return [...new Map(notes.map((note) => [`${note.code} ${note.message}`, note])).values()];
}

const RANK: Readonly<Record<Verdict, number>> = { fail: 0, "not-comparable": 2, warn: 4, pass: 6 };

function rankOf({ verdict, changed }: ScenarioView): number {
  return RANK[verdict] + (changed ? 0 : 1);
}

function describeProvenance(report: CheckReport): readonly Phrase[] {
  const { provenance } = report;
  return [
    ...describeSides(provenance),
    ...describeRuns(report.scenarios),
    ...(provenance.instrument === null ? [] : [[words(`dhat (${provenance.instrument})`)]]),
    ...(provenance.seconds === null ? [] : [[words(describeSeconds(provenance.seconds))]]),
    [words(`heapgate ${provenance.version}`)],
  ];
}

/** Growth from nothing is infinitely far over; two of them are equal. */
function excessOf({ report }: ScenarioView): number {
  return Math.min(worstExcess(report.judgement), Number.MAX_VALUE);
}

/** "base 0e7a1c3 → head 5d6e7f8", and how the base's numbers were come by. */
function describeSides(provenance: Provenance): readonly Phrase[] {
  const { baseline, baseCommit, headDirty } = provenance;
  const changes = headDirty ? [words(" with uncommitted changes")] : [];
  const sides = [
    ...(baseCommit === null ? [] : [[words("base "), commitCode(baseCommit)]]),
    ...describeHead(provenance).map((phrase) => [...phrase, ...changes]),
  ];
  const [first = [], ...others] = sides;
  return [
    [...first, ...others.flatMap((side) => [words(" → "), ...side])],
    [words(baseline === null ? "no baseline" : `base ${baseline}`)],
  ].filter((phrase) => phrase.length > 0);
}

/** "head 5d6e7f8", "head 5d6e7f8, merged", "head 5d6e7f8, merged into 0e7a1c3" if that isn't the base; nothing outside git. */
function describeHead({ headCommit, baseCommit, merged }: Provenance): readonly Phrase[] {
  if (merged !== undefined) {
    const isBase = merged.into === baseCommit;
    const into = isBase ? [words(", merged")] : [words(", merged into "), commitCode(merged.into)];
    return [[words("head "), commitCode(merged.tip), ...into]];
  }
  return headCommit === null ? [] : [[words("head "), commitCode(headCommit)]];
}

/** "2 runs a side"; "2 to 7 runs a side" where sides or scenarios differ. */
function describeRuns(scenarios: readonly ScenarioReport[]): readonly Phrase[] {
  const runs = scenarios.flatMap(({ comparison, head }) =>
    comparison === null ? [head.runs] : [comparison.runs.base, comparison.runs.head],
  );
  if (runs.length === 0) return [];
  const fewest = Math.min(...runs);
  const most = Math.max(...runs);
  const sides = scenarios.some(({ comparison }) => comparison !== null) ? " a side" : "";
  return [[words(`${fewest === most ? "" : `${fewest} to `}${countOf(most, "run")}${sides}`)]];
}

/** "3.2 s", "34 s", "3 min 20 s". */
function describeSeconds(seconds: number): string {
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
