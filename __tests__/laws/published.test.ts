import fc from "fast-check";
import { expect, test } from "vitest";
import { renderError } from "../../src/app/error-text.ts";
import { annotateCheck } from "../../src/core/report/annotate-check.ts";
import type { Annotation } from "../../src/core/report/annotations.ts";
import { annotateFailure } from "../../src/core/report/failure.ts";
import { makeOutputs } from "../../src/core/report/outputs.ts";
import { renderTerminal } from "../../src/core/report/terminal.ts";
import {
  makeHostileError,
  makeHostileReport,
  nastyTexts,
  type Texts,
} from "../support/hostile-report.ts";
import { findCommands } from "../support/runner-commands.ts";

/** What a reader can't see; the line end and the character that escaping adds aside. */
const INVISIBLE = /(?![\n\u200b])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;

test("lets nothing unseen and no command into an annotation, and gives it no place that is none", () => {
  fc.assert(
    fc.property(nastyTexts, (texts) => {
      for (const { title, message, place } of annotationsOf(texts)) {
        expect(message.length).toBeLessThan(4096);
        for (const text of [title, message, place?.file ?? ""]) {
          expect(text).not.toMatch(INVISIBLE);
          expect(findCommands(text)).toEqual([]);
        }
        expect(title).not.toContain("\n");
        if (place === null) continue;
        expect(place.line).toBeGreaterThan(0);
        expect(place.file).not.toMatch(/\n|^\/|(?:^|\/)\.\.?(?:\/|$)/);
      }
    }),
  );
});

test("lets nothing unseen and no command into the log", () => {
  fc.assert(
    fc.property(nastyTexts, (texts) => {
      const terminal = { width: 120, colour: false, hyperlink: () => null };
      const report = renderTerminal(makeHostileReport(texts), terminal);
      for (const log of [report, renderError(makeHostileError(texts))]) {
        expect(log).not.toMatch(INVISIBLE);
        expect(findCommands(log)).toEqual([]);
      }
    }),
  );
});

test("lets nothing into an output that a shell or a later step gives a meaning to", () => {
  fc.assert(
    fc.property(nastyTexts, (texts) => {
      const report = makeHostileReport(texts);
      // git's own, or that of a saved measurement, whose schema takes nothing else.
      const provenance = { ...report.provenance, baseCommit: "c".repeat(40) };
      const outputs = makeOutputs({ ...report, provenance }, PUBLISHED);
      for (const value of Object.values(outputs)) expect(value).toMatch(/^[\p{L}\p{N}_:./-]*$/u);
    }),
  );
});

/** What heapgate itself chose, or the user of the action. */
const PUBLISHED = {
  baseline: "measure",
  folder: "/work/app/.heapgate/report",
  markdown: "/work/app/.heapgate/report/report.md",
  json: "/work/app/.heapgate/report/report.json",
  commentUrl: null,
} as const;

/** All that a hostile repository is said to have done, in files that it changed. */
function annotationsOf(texts: Texts): readonly Annotation[] {
  const ofFile = (file: string) => {
    const changedLines = new Map([[file, [{ first: 1, last: 1 }]]]);
    return annotateCheck(makeHostileReport({ ...texts, file }), { changedLines });
  };
  return [...ofFile(texts.file), ...ofFile("src/lib.rs"), annotateFailure(makeHostileError(texts))];
}
