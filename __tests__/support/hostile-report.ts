/** Reports in which every text from outside is another one, hostile or not. */
import fc from "fast-check";
import { asHead } from "../../src/core/baseline/measurement.ts";
import { measureError } from "../../src/core/errors.ts";
import type { CheckReport } from "../../src/core/report/check-report.ts";
import { makeMeasurement, makeSite } from "./make-measurement.ts";
import { makeReport, makeScenario } from "./make-report.ts";

/** Pieces that mean something to a target. */
const PIECES = [
  ..."<>|`*_~[]()#!\\$@&\"':;{}%-+=1. \n\r\t\u001b\u009b\u0007\u0000\u0085\u2028\u202e\u2066\u200b\ufeff\ud800",
  ...[
    "::",
    "##[",
    "::error::",
    "##[error]",
    "\n::error::",
    "#123",
    "@octocat",
    "</details>",
    "</pre>",
    "<!--",
    "-->",
    "\n\n",
  ],
  ...["](http://x)", "https://x.y", "www.x.y", "_www.x.y", "a@b.cd", "a@-b.cd", "GH-12", "o/r#1"],
  ...[":tada:", "a::x::b", "$x$", "[^1]", "[ ] ", "- ", "1. ", "| - |", "---", "~~~", "../", "# "],
  ...["deadbee", "0123456789abcdef0123456789abcdef01234567", "&lt;", "&#60;", "%0A", "src/lib.rs"],
  ...["\u001b[31m", "\u001b]8;;", "\u001b\\"],
];

/** Any text, most of it of pieces that mean something to a target. */
export const nasty: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "grapheme", maxLength: 4 })), {
    maxLength: 40,
  })
  .map((pieces) => pieces.join(""));

/** Where a report holds text from outside. */
const SLOTS = [
  ...["symbol", "through", "file", "frame", "caller", "dependency", "version", "scenario"],
  ...["message", "remedy", "baseline", "commit", "release", "reproduce", "fact"],
] as const;

type Slot = (typeof SLOTS)[number];

export type Texts = Readonly<Record<Slot, string>>;

/** The same text everywhere. */
export function everywhere(text: string): Texts {
  return Object.fromEntries(SLOTS.map((slot) => [slot, text])) as Record<Slot, string>;
}

/** A hostile text everywhere, another one in each place. */
export const nastyTexts: fc.Arbitrary<Texts> = fc
  .tuple(...SLOTS.map(() => nasty))
  .map((texts) => Object.fromEntries(SLOTS.map((slot, at) => [slot, texts[at] ?? ""])))
  .map((texts) => ({ ...everywhere(""), ...texts }));

/** A report of three scenarios: one failed, one failed too, and one that could not be compared. */
export function makeHostileReport(texts: Texts): CheckReport {
  const head = makeMeasurement({ scenario: texts.scenario, sites: hostileSites(texts) });
  const scenario = makeScenario({
    name: texts.scenario,
    base: makeMeasurement(),
    head: asHead(head),
    notes: [{ code: "note", message: texts.message, remedy: texts.remedy }],
  });
  const incomparable = makeScenario({
    name: `${texts.scenario}3`,
    base: makeMeasurement({ fingerprint: { [texts.fact]: `other than ${texts.version}` } }),
    head: asHead({ ...head, fingerprint: { [texts.fact]: texts.version } }),
  });
  return makeReport([scenario, { ...scenario, name: `${texts.scenario}2` }, incomparable], {
    provenance: {
      baseline: texts.baseline,
      baseCommit: makeHostileCommit(texts),
      headCommit: makeHostileCommit(texts),
      version: texts.release,
    },
    reproduce: texts.reproduce,
  });
}

/** What stands for a commit and is none. One that may be a commit is left for GitHub to link. */
export function makeHostileCommit({ commit }: Texts): string {
  return `?${commit}`;
}

/** An error that says what hostile programs said. */
export function makeHostileError(texts: Texts): Error {
  return measureError({
    what: texts.message,
    where: texts.file,
    // Advice is heapgate's own: names of one line stand in its sentences and in its lines to paste.
    remedy: `Try ${inOneLine(texts.remedy)}\n\n  run ${inOneLine(texts.reproduce)}`,
    said: { by: texts.symbol, text: texts.frame },
  });
}

function inOneLine(text: string): string {
  return text.replace(/[\n\r]/g, " ");
}

function hostileSites(texts: Texts) {
  const own = makeSite({
    symbol: `a::${texts.symbol}`,
    through: texts.through,
    file: texts.file,
    // Of a crate, as frames of std and without a name may be left out.
    stack: [`x::${texts.frame}`, `a::${texts.symbol} (x.rs:1)`, `x::${texts.caller}`],
    values: { "peak-bytes": 2 ** 21, "live-bytes": 2 ** 21 },
  });
  const foreign = makeSite({
    symbol: `b::${texts.dependency}`,
    own: false,
    version: texts.version,
    file: null,
    line: null,
    stack: [],
    values: { "peak-bytes": 2 ** 20, "live-bytes": 2 ** 20 },
  });
  return [own, foreign];
}
