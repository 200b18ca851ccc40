/** What a judgement tells beside its verdict: all that was not judged, and why. Nothing is left out in silence. */
import { ENVIRONMENT_VARIABLE } from "../baseline/conditions.ts";
import { diffFingerprints, type FingerprintDifference } from "../baseline/fingerprint.ts";
import type { Measurement } from "../baseline/measurement.ts";
import type { Limit } from "../inputs/limit.ts";
import { formatAmount, METRICS } from "../metrics.ts";
import type { Note } from "../notes.ts";
import type { Evidence, Finding } from "./examine-limit.ts";
import { isPassed } from "./hold-limit.ts";
import type { NotComparableReason } from "./judgement.ts";

/** Names each condition that base and head do not share; none for bare profile files, whose conditions nobody knows. */
export function noteDifferences(base: Measurement, head: Measurement): readonly Note[] {
  if (base.fingerprint === null || head.fingerprint === null) return [];
  return diffFingerprints(base.fingerprint, head.fingerprint).map((difference) => ({
    code: "fingerprint-differs",
    message: describeDifference(difference),
    remedy: "Measure the base again, under the conditions of the head.",
  }));
}

/** Says that a missing baseline is what fails the check. */
export function noteMissingBaseline(reason: NotComparableReason): Note {
  return {
    code: "on-missing-baseline",
    message: `The baseline is ${reason}, and on-missing-baseline asks to fail then.`,
    remedy: null,
  };
}

/** Tells what limits could not judge: inexact metrics, noise, crates that are nowhere. */
export function noteFindings(evidence: Evidence, findings: readonly Finding[]): readonly Note[] {
  return [
    ...noteInexact(evidence, findings),
    ...noteNoisyProgram(evidence, findings),
    ...findings.flatMap(noteNoisyParts),
    ...findings.flatMap(({ limit }) => noteUnseenCrate(evidence, limit)),
  ];
}

function describeDifference({ fact, base, head }: FingerprintDifference): string {
  // A digest tells nobody anything.
  if (fact.startsWith(ENVIRONMENT_VARIABLE)) return `${fact} differs.`;
  const verb = fact.endsWith("s") ? "differ" : "differs";
  return `${fact} ${verb}: base has ${base ?? "none"}, head ${head ?? "none"}.`;
}

function noteInexact({ metrics }: Evidence, findings: readonly Finding[]): readonly Note[] {
  return METRICS.filter(
    (metric) => !metrics[metric].exact && findings.some(({ limit }) => limit.metric === metric),
  ).map((metric) => ({
    code: "inexact",
    message: `${metric} passed 2^53 and are only known to be at least ${formatAmount(metric, metrics[metric].head)}: their limits were not judged.`,
    remedy: null,
  }));
}

const REMEDY_FOR_NOISE =
  "Make runs alike (one thread, fixed seeds), or allow more growth than the spread.";

/** One note for each metric, whether it grew or not: a reader must know that it is not guarded. */
function noteNoisyProgram({ metrics }: Evidence, findings: readonly Finding[]): readonly Note[] {
  return METRICS.flatMap((metric) => {
    const limits = findings
      .filter(({ limit, noisy }) => limit.metric === metric && noisy.length > 0)
      .filter(({ limit }) => limit.scope.kind === "program")
      .map(({ limit }) => `"${limit.text}"`);
    if (limits.length === 0) return [];
    const spread = formatAmount(metric, metrics[metric].spread);
    const [allow, them] = limits.length === 1 ? ["allows", "it"] : ["allow", "them"];
    return [
      {
        code: "noisy",
        message: `${metric} varied by ${spread} between equal runs, at least what ${limits.join(" and ")} ${allow}: not judged by ${them}.`,
        remedy: REMEDY_FOR_NOISE,
      },
    ];
  });
}

/** One note for each limit on sites or a crate, and only for growth that would else have passed it. */
function noteNoisyParts({ limit, noisy }: Finding): readonly Note[] {
  const { scope, metric, text } = limit;
  const [worst, ...others] = noisy.filter((subject) => isPassed(limit, subject));
  if (worst === undefined || scope.kind === "program") return [];
  const part = scope.kind === "crate" ? scope.crate : worst.siteId;
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  const spread = formatAmount(metric, worst.spread);
  return [
    {
      code: "noisy-part",
      message: `${metric} of ${part}${more} grew past "${text}", but varied between equal runs (by ${spread}) by at least what that allows: not judged.`,
      remedy: REMEDY_FOR_NOISE,
    },
  ];
}

/** A misspelt crate would else be a limit that nothing can ever pass. */
function noteUnseenCrate({ crates }: Evidence, { scope, text }: Limit): readonly Note[] {
  if (scope.kind !== "crate" || crates.some(({ crate }) => crate === scope.crate)) return [];
  return [
    {
      code: "crate-not-seen",
      message: `No memory was asked for by a crate ${scope.crate}, so "${text}" had nothing to look at.`,
      remedy: "Give the library's name, as symbols have it.",
    },
  ];
}
