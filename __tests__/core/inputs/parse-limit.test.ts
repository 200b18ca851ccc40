import { describe, expect, test } from "vitest";
import {
  DEFAULT_LIMITS,
  parseLimit,
  renderLimitProblem,
} from "../../../src/core/inputs/parse-limit.ts";

function problemOf(text: string) {
  const parsed = parseLimit(text);
  if (parsed.ok) throw new Error(`"${text}" is a limit`);
  return parsed.error;
}

const program = { kind: "program" };

describe("a limit", () => {
  const cases = [
    {
      text: "peak-bytes: +5% & +256KiB",
      scope: program,
      metric: "peak-bytes",
      terms: [
        { kind: "growth-percent", percent: 5 },
        { kind: "growth-amount", amount: 256 * 1024 },
      ],
    },
    {
      text: "live-bytes: +0",
      scope: program,
      metric: "live-bytes",
      terms: [{ kind: "growth-amount", amount: 0 }],
    },
    {
      text: "peak-bytes: 64MiB",
      scope: program,
      metric: "peak-bytes",
      terms: [{ kind: "ceiling", amount: 64 * 1024 ** 2 }],
    },
    {
      text: "site live-bytes: +1KiB",
      scope: { kind: "site" },
      metric: "live-bytes",
      terms: [{ kind: "growth-amount", amount: 1024 }],
    },
    {
      text: "site total-blocks: 100 blocks",
      scope: { kind: "site" },
      metric: "total-blocks",
      terms: [{ kind: "ceiling", amount: 100 }],
    },
    {
      text: "crate serde_json peak-bytes: +10%",
      scope: { kind: "crate", crate: "serde_json" },
      metric: "peak-bytes",
      terms: [{ kind: "growth-percent", percent: 10 }],
    },
    {
      text: "crate h2-tokio live-blocks:+1000",
      scope: { kind: "crate", crate: "h2_tokio" },
      metric: "live-blocks",
      terms: [{ kind: "growth-amount", amount: 1000 }],
    },
    {
      text: "total-bytes: + 0.5 % & + 1.5 GiB & 2GiB",
      scope: program,
      metric: "total-bytes",
      terms: [
        { kind: "growth-percent", percent: 0.5 },
        { kind: "growth-amount", amount: 1.5 * 1024 ** 3 },
        { kind: "ceiling", amount: 2 * 1024 ** 3 },
      ],
    },
  ];
  test.each(cases)("reads $text", ({ text, ...expected }) => {
    expect(parseLimit(text)).toEqual({ ok: true, value: { text, ...expected } });
  });

  test("keeps its text without the blanks around it", () => {
    expect(parseLimit("  peak-bytes :  +5%\t")).toMatchObject({
      ok: true,
      value: { text: "peak-bytes :  +5%", metric: "peak-bytes" },
    });
  });
});

describe("a problem", () => {
  const cases = [
    { text: "peak-bytes: 5%", column: 13, suggestion: "+5%" },
    { text: "peak-bytes: +5 %%", column: 13, suggestion: "+5%" },
    { text: "peak-bytes: +5% & 1%", column: 19, suggestion: "+1%" },
    { text: "peak-bytes: -5%", column: 13, suggestion: "+5%" },
    { text: "peak-bytes: -64KiB", column: 13, suggestion: "+64KiB" },
    { text: "peak-bytes: +256KB", column: 13, suggestion: "+256KiB" },
    { text: "peak-bytes: 1.5 gb", column: 13, suggestion: "1.5GiB" },
    { text: "peak-bytes: 64 kib", column: 13, suggestion: "64KiB" },
    { text: "peak-bytes: +4096", column: 13, suggestion: "+4096B" },
    { text: "peak-bytes: +1,000,000B", column: 13, suggestion: "+1000000B" },
    { text: "total-blocks: +1_000", column: 15, suggestion: "+1000" },
    { text: "total-blocks: +10KiB", column: 15, suggestion: "+10" },
    { text: "total-blocks: +1.5", column: 15, suggestion: null },
    { text: "peak-bytes: +64TiB", column: 13, suggestion: null },
    { text: "peak-bytes: much", column: 13, suggestion: null },
    { text: `total-blocks: +${"9".repeat(400)}`, column: 15, suggestion: null },
    { text: `total-blocks: +${"9".repeat(400)}%`, column: 15, suggestion: null },
    { text: "peak-bytes:", column: 12, suggestion: null },
    { text: "peak-bytes: +5% &", column: 18, suggestion: null },
    { text: "peak-bytes: +5% && +1KiB", column: 18, suggestion: null },
    { text: "peek-bytes: +5%", column: 1, suggestion: "peak-bytes" },
    { text: "peak-byts: +5%", column: 1, suggestion: "peak-bytes" },
    { text: "peeak-bytes: +5%", column: 1, suggestion: "peak-bytes" },
    { text: "Live_Bytes: +5%", column: 1, suggestion: "live-bytes" },
    { text: "  total: +5%", column: 3, suggestion: "total-bytes" },
    { text: "heap: +5%", column: 1, suggestion: null },
    { text: "site: +5%", column: 5, suggestion: null },
    { text: "site peak: +5%", column: 6, suggestion: "peak-bytes" },
    { text: "sites peak-bytes: +5%", column: 1, suggestion: "site" },
    { text: "creep peak-bytes: +10% & +1MiB", column: 1, suggestion: null },
    { text: "crate peak-bytes: +5%", column: 7, suggestion: null },
    { text: "crate: +5%", column: 6, suggestion: null },
    { text: "crate a,b peak-bytes: +5%", column: 7, suggestion: null },
    { text: "peak-bytes live-bytes: +5%", column: 12, suggestion: null },
    { text: "peak-bytes +5% & +1KiB", column: 11, suggestion: "peak-bytes: +5% & +1KiB" },
    { text: "peak-bytes", column: 11, suggestion: null },
    { text: "", column: 1, suggestion: null },
  ];
  test.each(cases)("of '$text' stands at column $column", ({ text, column, suggestion }) => {
    expect(problemOf(text)).toMatchObject({ column, suggestion });
  });

  test("names the scopes and metrics that exist", () => {
    expect(problemOf("creep peak-bytes: +10%").message).toContain(
      'METRIC, "site METRIC" or "crate NAME METRIC"',
    );
    expect(problemOf("heap: +10%").message).toContain(
      "peak-bytes, live-bytes, live-blocks, total-bytes, total-blocks",
    );
  });

  test("is written in three lines with a caret under the column", () => {
    const text = "peak-bytes:\t+5% &\u001b 5%";
    const rendered = renderLimitProblem("peak-bytes: +1% & 5%", problemOf("peak-bytes: +1% & 5%"));
    expect(rendered).toBe(
      [
        "  peak-bytes: +1% & 5%",
        "                    ^",
        '"5%" is no amount: a percentage is growth, and growth has a plus. Write "+5%".',
      ].join("\n"),
    );
    expect(renderLimitProblem(text, problemOf(text)).split("\n")[0]).toBe(
      "  peak-bytes: +5% &  5%",
    );
  });
});

test("the default limits are those of the README", () => {
  expect(DEFAULT_LIMITS.failOn.map((limit) => limit.text)).toEqual([
    "peak-bytes: +5% & +256KiB",
    "live-bytes: +5% & +64KiB",
  ]);
  expect(DEFAULT_LIMITS.warnOn.map((limit) => limit.text)).toEqual([
    "peak-bytes: +1% & +16KiB",
    "live-bytes: +1% & +16KiB",
    "total-blocks: +10% & +1000",
  ]);
});
