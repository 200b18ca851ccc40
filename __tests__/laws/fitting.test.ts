/** A report that is too long for its target is shortened, and stays a report. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Measurement } from "../../src/core/baseline/measurement.ts";
import type { CheckReport } from "../../src/core/report/check-report.ts";
import { renderMarkdown } from "../../src/core/report/markdown.ts";
import { COMMENT_BYTES } from "../../src/core/report/markdown-fit.ts";
import { linkToCommit } from "../support/link-to-commit.ts";
import { makeMeasurement, makeSite } from "../support/make-measurement.ts";
import { makeReport, makeScenario } from "../support/make-report.ts";
import { REPORTS } from "../support/report-cases.ts";

const EMPTY = makeMeasurement({ runs: 2 });

/** A side with some call sites, whose names take up to `longest` characters each. */
function arbitrarySide(longest: number): fc.Arbitrary<Measurement> {
  const name = fc.string({
    unit: fc.constantFrom(..."ab_<&é"),
    minLength: 1,
    maxLength: longest,
    size: "max",
  });
  const site = fc.record({
    symbol: name.map((text) => `app::${text}`),
    through: fc.option(name),
    file: fc.option(name),
    stack: fc.array(name, { maxLength: 5 }),
    values: fc.record({ "peak-bytes": fc.nat(2 ** 24), "live-bytes": fc.nat(2 ** 20) }),
  });
  return fc
    .uniqueArray(site.map(makeSite), { selector: ({ id }) => id, maxLength: 6, size: "max" })
    .map((sites) => makeMeasurement({ sites, runs: 2 }));
}

/** A check of up to `most` scenarios. */
function arbitraryReport(options: {
  readonly most: number;
  readonly longest: number;
}): fc.Arbitrary<CheckReport> {
  const side = arbitrarySide(options.longest);
  const text = fc.string({ minLength: 1, maxLength: options.longest, size: "max" });
  const base = fc.oneof(fc.constant(EMPTY), side, fc.constant("missing" as const));
  const note = text.map((message) => ({ code: message, message, remedy: null }));
  const scenario = fc
    .record({ name: text, base, head: side, notes: fc.array(note, { maxLength: 4 }) })
    .map(makeScenario);
  return fc
    .array(scenario, { minLength: 1, maxLength: options.most, size: "max" })
    .map((scenarios) => makeReport(scenarios));
}

test("fits every report into a comment, with its verdict and its table", () => {
  fc.assert(
    fc.property(arbitraryReport({ most: 40, longest: 300 }), fc.boolean(), (report, folded) => {
      const whole = renderMarkdown(report, { link: linkToCommit, folded });
      const text = renderMarkdown(report, { link: linkToCommit, folded, maxBytes: COMMENT_BYTES });
      expectWholeness(text, whole, COMMENT_BYTES);
    }),
    { numRuns: 6, endOnFailure: true },
  );
});

test("fits reports with names of a usual length into a twelfth of that", () => {
  const maxBytes = fc.integer({ min: 5000, max: 30_000 });
  fc.assert(
    fc.property(arbitraryReport({ most: 30, longest: 40 }), maxBytes, (report, most) => {
      const whole = renderMarkdown(report, { link: linkToCommit });
      const text = renderMarkdown(report, { link: linkToCommit, maxBytes: most });
      expectWholeness(text, whole, most);
    }),
    { numRuns: 20, endOnFailure: true },
  );
});

test.each(Object.entries(REPORTS))("shows more of %s where there is more room", (_, report) => {
  let before = 0;
  for (const maxBytes of [4_000, 6_000, 9_000, 14_000, 60_000]) {
    const { length } = renderMarkdown(report, { link: linkToCommit, maxBytes });
    expect(length).toBeGreaterThanOrEqual(before);
    before = length;
  }
});

test("keeps the worst of 200 scenarios in the table, and counts the others", () => {
  const grown = makeMeasurement({
    sites: [makeSite({ values: { "peak-bytes": 2 ** 20, "live-bytes": 2 ** 20 } })],
    runs: 2,
  });
  const scenarios = Array.from({ length: 200 }, (_, index) =>
    makeScenario({ name: `scenario-${index}`, base: EMPTY, head: index % 4 === 0 ? grown : EMPTY }),
  );
  const text = renderMarkdown(makeReport(scenarios), { link: linkToCommit, maxBytes: 8000 });
  expect(text).toMatch(/^\| ❌&nbsp;<code>scenario-0<\/code>/m);
  const [, count, failed, passed] =
    /^… and (\d+) more scenarios: (\d+) failed, (\d+) passed$/m.exec(text) ?? [];
  expect(Number(failed) + Number(passed)).toBe(Number(count));
  expect(passed).toBe("150");
  expect(text).toMatch(
    /Left out to fit: stacks, .*, the numbers of \d+ scenarios\. The whole report is in the run's summary\./,
  );
});

/** What a shortened report must be: within its limit, valid, with verdict and table, and open about what it lacks. */
function expectWholeness(text: string, whole: string, maxBytes: number): void {
  expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(maxBytes);
  expect(text.split("\n")[0]).toBe(whole.split("\n")[0]);
  expect(text.includes("\n| :--")).toBe(whole.includes("\n| :--"));
  for (const tag of ["details", "summary", "pre", "code", "sub", "span"]) {
    expect(count(text, `</${tag}>`), tag).toBe(count(text, `<${tag}>`) + count(text, `<${tag} `));
  }
  expect(text.includes("Left out to fit: ")).toBe(text !== whole);
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
