import { describe, expect, test } from "vitest";
import { annotateCheck, filesOfSites } from "../../../src/core/report/annotate-check.ts";
import type { Annotation, ChangedLines } from "../../../src/core/report/annotations.ts";
import type { CheckReport } from "../../../src/core/report/check-report.ts";
import { makeMeasurement, makeSite, type SiteOverrides } from "../../support/make-measurement.ts";
import { makeReport, makeScenario } from "../../support/make-report.ts";
import { REPORTS } from "../../support/report-cases.ts";

const NOTHING: ChangedLines = new Map();

const MIB = 2 ** 20;

describe("the headline", () => {
  test.each([
    ["regression", "error", "heapgate: failed"],
    ["warned", "warning", "heapgate: warning"],
    ["missing", "notice", "heapgate: not compared"],
    ["ceiling", "error", "heapgate: failed"],
  ] as const)("of %s is one %s without a place", (name, level, title) => {
    const annotations = annotateCheck(REPORTS[name], { changedLines: NOTHING });
    expect(annotations).toEqual([{ level, title, message: expect.any(String), place: null }]);
  });

  test.each(["unchanged", "improvement"] as const)("of %s is none", (name) => {
    expect(annotateCheck(REPORTS[name], { changedLines: NOTHING })).toEqual([]);
  });

  test("says the report's own sentence as plain text", () => {
    expect(headlineOf(REPORTS.regression)).toBe(
      "log_digest::cache::Cache::insert holds 1.20 MiB more at exit: live bytes 313 KiB → 1.50 MiB (+392%), limit +5% & +64KiB",
    );
  });

  test("says why nothing was compared, and each remedy once", () => {
    const message = headlineOf(REPORTS.incomparable);
    expect(message).toMatch(
      /^Not compared: base and head were not measured under equal conditions/,
    );
    expect(message).toContain("rustc differs: base has 1.94.0, head 1.95.0.");
    expect(message.split("Measure the base again")).toHaveLength(2);
  });

  test("says what asked for a failure where a baseline is missing", () => {
    const scenario = makeScenario({ base: "missing", head: makeMeasurement() });
    const note = { code: "on-missing-baseline", message: "It asks to fail.", remedy: null };
    const failed = { ...scenario.judgement, verdict: "fail", reason: null, notes: [note] } as const;
    expect(headlineOf(makeReport([{ ...scenario, judgement: failed }]))).toBe(
      "Not compared: there is no usable baseline. It asks to fail.",
    );
  });
});

describe("the call sites", () => {
  test("are those that grew in files that the change touched", () => {
    const report = reportOf(
      grown({ symbol: "app::in_change", file: "src/a.rs", line: 3 }),
      grown({ symbol: "app::elsewhere", file: "src/b.rs", line: 4 }),
      grown({ symbol: "app::nowhere", file: null, line: null }),
      grown({ symbol: "app::no_line", file: "src/a.rs", line: null }),
      { symbol: "app::same", file: "src/a.rs", line: 9 },
    );
    expect(placesOf(report, touched("src/a.rs"))).toEqual(["src/a.rs:3"]);
  });

  test("name the function, what it allocates through, and both amounts", () => {
    const report = reportOf(
      grown({ symbol: "app::load", through: "toml::from_str", file: "src/a.rs", line: 3 }),
    );
    const [, annotation] = annotateCheck(report, { changedLines: touched("src/a.rs") });
    expect(annotation).toEqual({
      level: "error",
      title: "heapgate: +1.00 MiB peak bytes",
      message: "app::load (new, through toml::from_str): 0 B → 1.00 MiB",
      place: { file: "src/a.rs", line: 3 },
    });
  });

  test("on changed lines come first, then the largest growth", () => {
    const report = reportOf(
      grown({ symbol: "app::a", line: 1 }, 4 * MIB),
      grown({ symbol: "app::b", line: 2 }, 2 * MIB),
      grown({ symbol: "app::c", line: 3 }, 3 * MIB),
      grown({ symbol: "app::d", line: 4 }, MIB),
    );
    expect(placesOf(report, touched("src/lib.rs", { first: 2, last: 3 }))).toEqual([
      "src/lib.rs:3",
      "src/lib.rs:2",
      "src/lib.rs:1",
      "src/lib.rs:4",
    ]);
  });

  test("that several scenarios pass through are given once, for the one that failed", () => {
    const head = makeMeasurement({ sites: [makeSite(grown({ line: 7 }))] });
    const scenario = { base: makeMeasurement(), head };
    const report = makeReport([
      makeScenario({ ...scenario, name: "warns", failOn: [] }),
      makeScenario({ ...scenario, name: "fails" }),
    ]);
    const [headline, ...sites] = annotateCheck(report, { changedLines: touched("src/lib.rs") });
    expect(headline?.level).toBe("error");
    expect(sites.map(({ level }) => level)).toEqual(["error"]);
    expect(sites[0]?.message).toMatch(/ in scenario fails$/);
  });

  test("of a scenario that only warned are warnings", () => {
    const head = makeMeasurement({ sites: [makeSite(grown({}))] });
    const report = makeReport([makeScenario({ base: makeMeasurement(), head, failOn: [] })]);
    const annotations = annotateCheck(report, { changedLines: touched("src/lib.rs") });
    expect(annotations.map(({ level }) => level)).toEqual(["warning", "warning"]);
  });

  test("of a scenario that passed are none", () => {
    const base = makeMeasurement({ sites: [makeSite(grown({}, 100 * MIB))] });
    const head = makeMeasurement({ sites: [makeSite(grown({}, 100 * MIB + 2048))] });
    const report = makeReport([makeScenario({ base, head })]);
    expect(annotateCheck(report, { changedLines: touched("src/lib.rs") })).toEqual([]);
  });

  test("fill GitHub's limit with the headline, and the last says how many are left out", () => {
    const sites = Array.from({ length: 30 }, (_, at) =>
      grown({ symbol: `app::f${at}`, line: at + 1 }, (30 - at) * MIB),
    );
    const annotations = annotateCheck(reportOf(...sites), { changedLines: touched("src/lib.rs") });
    expect(annotations).toHaveLength(9);
    expect(annotations.at(-1)?.message).toMatch(/^app::f7 .* \(\+22 more in the summary\)$/);
    expect(annotations.at(-2)?.message).not.toContain("more");
  });

  test.each([
    "/rustc/0/lib.rs",
    "../x.rs",
    "a/../x.rs",
    "./x.rs",
    "C:/x.rs",
    "a\nb.rs",
    "a\u202eb",
  ])("of the path %j are given no place, which would be another file's", (file) => {
    expect(placesOf(reportOf(grown({ file })), touched(file))).toEqual([]);
  });

  test("with very long names keep their numbers", () => {
    const long = `app::${"x".repeat(3000)}`;
    const [, annotation] = annotateCheck(reportOf(grown({ symbol: long, through: long })), {
      changedLines: touched("src/lib.rs"),
    });
    expect(annotation?.message).toMatch(/: 0 B → 1\.00 MiB$/);
    expect(annotation?.message.length).toBeLessThanOrEqual(1000);
  });
});

test("gives each file that call sites lie in once", () => {
  const report = reportOf(
    { symbol: "app::a", file: "src/a.rs" },
    { symbol: "app::b", file: "src/b.rs" },
    { symbol: "app::c", file: "src/a.rs" },
    { symbol: "app::d", file: null },
  );
  expect(filesOfSites(report).toSorted()).toEqual(["src/a.rs", "src/b.rs"]);
});

function headlineOf(report: CheckReport): string {
  return annotateCheck(report, { changedLines: NOTHING })[0]?.message ?? "";
}

function grown(overrides: SiteOverrides, bytes = MIB): SiteOverrides {
  return { ...overrides, values: { "peak-bytes": bytes } };
}

/** One scenario with new call sites. */
function reportOf(...sites: readonly SiteOverrides[]): CheckReport {
  const head = makeMeasurement({ sites: sites.map(makeSite) });
  return makeReport([makeScenario({ base: makeMeasurement(), head })]);
}

function touched(file: string, lines = { first: 1, last: 1000 }): ChangedLines {
  return new Map([[file, [lines]]]);
}

function placesOf(report: CheckReport, changedLines: ChangedLines): readonly string[] {
  return annotateCheck(report, { changedLines }).flatMap(({ place }: Annotation) =>
    place === null ? [] : [`${place.file}:${place.line}`],
  );
}
