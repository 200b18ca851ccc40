import { expect, test } from "vitest";
import { asHead } from "../../../src/core/baseline/measurement.ts";
import { makeOutputs, type PublishedCheck } from "../../../src/core/report/outputs.ts";
import { makeMeasurement, makeSite } from "../../support/make-measurement.ts";
import { makeReport, makeScenario } from "../../support/make-report.ts";

const PUBLISHED: PublishedCheck = {
  baseline: "measure",
  folder: "/work/.heapgate/report",
  markdown: "/work/.heapgate/report/report.md",
  json: "/work/.heapgate/report/report.json",
  commentUrl: "https://github.com/o/r/pull/1#issuecomment-2",
};

const MIB = 2 ** 20;

/** A measurement of one call site. */
function holding(amount: number, symbol = "app::load") {
  return makeMeasurement({
    sites: [
      makeSite({
        symbol,
        values: { "peak-bytes": amount, "total-bytes": 2 * amount, "total-blocks": amount / 1024 },
      }),
    ],
  });
}

const GROWN = makeScenario({ name: "grown", base: holding(MIB), head: holding(3 * MIB) });
const SHRUNK = makeScenario({ name: "shrunk", base: holding(3 * MIB), head: holding(MIB) });

test("tells of a regression", () => {
  expect(makeOutputs(makeReport([GROWN]), PUBLISHED)).toEqual({
    verdict: "fail",
    reason: "",
    "peak-bytes": "3145728",
    "peak-bytes-base": "1048576",
    "peak-bytes-delta": "2097152",
    "live-bytes": "0",
    "live-bytes-base": "0",
    "live-bytes-delta": "0",
    "total-bytes": "6291456",
    "total-bytes-base": "2097152",
    "total-bytes-delta": "4194304",
    "total-blocks": "3072",
    "total-blocks-base": "1024",
    "total-blocks-delta": "2048",
    "top-site": "app::load",
    "baseline-source": "measured",
    "baseline-commit": "0e7a1c35fd0b9c1e5d5a0e3c1cbe6a1b4f7d2c90",
    "report-path": "/work/.heapgate/report",
    "markdown-path": "/work/.heapgate/report/report.md",
    "json-path": "/work/.heapgate/report/report.json",
    "comment-url": "https://github.com/o/r/pull/1#issuecomment-2",
  });
});

test("has the numbers of the worst scenario, wherever it stands", () => {
  const worst = makeOutputs(makeReport([GROWN]), PUBLISHED);
  expect(makeOutputs(makeReport([SHRUNK, GROWN]), PUBLISHED)).toEqual(worst);
});

test("writes a decrease with a plain minus, and names no site that shrank", () => {
  const outputs = makeOutputs(makeReport([SHRUNK]), PUBLISHED);
  expect(outputs).toMatchObject({
    verdict: "pass",
    "peak-bytes-delta": "-2097152",
    "top-site": "",
  });
});

test("has the head's numbers alone where there is no base, and the reason", () => {
  const report = makeReport([makeScenario({ base: "unreadable", head: holding(MIB) })], {
    provenance: { baseCommit: null },
  });
  expect(makeOutputs(report, { ...PUBLISHED, baseline: "file", commentUrl: null })).toMatchObject({
    verdict: "not-comparable",
    reason: "unreadable",
    "peak-bytes": "1048576",
    "peak-bytes-base": "",
    "peak-bytes-delta": "",
    "top-site": "",
    "baseline-source": "file",
    "baseline-commit": "",
    "comment-url": "",
  });
});

test("leaves out the number that is a lower bound only, and no other", () => {
  const head = holding(MIB);
  const report = (base: "missing" | ReturnType<typeof holding>) => {
    const bound = { ...head.metrics["total-bytes"], exact: false };
    const metrics = { ...head.metrics, "total-bytes": bound };
    return makeReport([makeScenario({ base, head: asHead({ ...head, metrics }) })]);
  };
  expect(makeOutputs(report("missing"), PUBLISHED)).toMatchObject({
    "peak-bytes": "1048576",
    "total-bytes": "",
  });
  expect(makeOutputs(report(head), PUBLISHED)).toMatchObject({
    "peak-bytes-delta": "0",
    "total-bytes": "",
    "total-bytes-base": "",
    "total-bytes-delta": "",
  });
});

test.each<{ symbol: string; name: string }>([
  { symbol: "app::store::insert", name: "app::store::insert" },
  { symbol: "app::größe", name: "app::größe" },
  { symbol: "app::main::{{closure}}", name: "app::main::_closure_" },
  { symbol: "<app::Cache<K,V> as app::Store>::put", name: "_app::Cache_K_V_as_app::Store_::put" },
  { symbol: 'a"; curl x | sh; #', name: "a_curl_x_sh_" },
  { symbol: "a`id`$(id)$IFS'", name: "a_id_id_IFS_" },
  { symbol: "a\nverdict=pass", name: "a_verdict_pass" },
  { symbol: "::error::x", name: "error::x" },
  { symbol: "##[error]x", name: "_error_x" },
  { symbol: "--help", name: "help" },
  { symbol: "../../etc", name: "_.._etc" },
  { symbol: "a\u001b[31m\u202eb%0Ac", name: "ab_0Ac" },
  { symbol: "\u0000", name: "" },
])("names a symbol by a plain word: $name", ({ symbol, name }) => {
  const report = makeReport([makeScenario({ base: holding(0), head: holding(MIB, symbol) })]);
  expect(makeOutputs(report, PUBLISHED)["top-site"]).toBe(name);
});
