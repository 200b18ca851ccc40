import fc from "fast-check";
import stringWidth from "string-width";
import { expect, test } from "vitest";
import { asHead } from "../../src/core/baseline/measurement.ts";
import type { CheckReport } from "../../src/core/report/check-report.ts";
import {
  escapeHtml,
  escapeMarkdown,
  escapePreformatted,
  escapeTerminal,
  markdownCode,
  safeUrl,
} from "../../src/core/report/escape.ts";
import { renderMarkdown } from "../../src/core/report/markdown.ts";
import { renderTerminal } from "../../src/core/report/terminal.ts";
import { linkToCommit } from "../support/link-to-commit.ts";
import { makeMeasurement, makeSite } from "../support/make-measurement.ts";
import { makeReport, makeScenario } from "../support/make-report.ts";
import { HOSTILE, REPORTS } from "../support/report-cases.ts";

/** Pieces that mean something to a target, among any text. */
const PIECES = [
  ..."<>|`*_~[]()#!\\$@&\"':;{}%\n\r\t\u001b\u009b\u0007\u0000\u0085\u2028\u202e\u2066\u200b\ufeff\ud800",
  ...["::", "##[", "::error::", "#123", "@octocat", "</details>", "<!--", "-->", "](http://x)"],
  ...["https://x", "www.x.y", "GH-12", ":tada:", "a::x::b", "\u001b[31m", "\u001b]8;;", "\u001b\\"],
];

const nasty = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "grapheme", maxLength: 4 })), {
    maxLength: 40,
  })
  .map((pieces) => pieces.join(""));

/** What a reader can't see, as the property of characters that escaping must drop; the one that it adds aside. */
const INVISIBLE = /(?!\u200b)[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;

test("lets nothing that Markdown or HTML gives a meaning through", () => {
  fc.assert(
    fc.property(nasty, (text) => {
      for (const escaped of [escapeMarkdown(text), escapeHtml(text)]) {
        expect(escaped).not.toMatch(/[<>|`*~[\]\\$@"]/);
        expect(escaped).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#\d+;)/);
        expect(escaped).not.toMatch(/#(?!\d+;)/);
        expect(escaped).not.toMatch(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u);
        expect(escaped).not.toMatch(INVISIBLE);
      }
    }),
  );
});

test("lets nothing through that GitHub links or draws once entities are decoded", () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const seen = decode(escapeMarkdown(text));
      expect(seen).not.toMatch(/@\w|#\d|:\/\/|\bwww\.|\bGH-\d|:[\w+-]+:/i);
    }),
  );
});

test("says the same after decoding as before escaping", () => {
  const plain = fc.string({ unit: fc.constantFrom(..."abc <>|`*_~[]#$@&\"':{}\\"), maxLength: 40 });
  fc.assert(
    fc.property(plain, (text) => {
      const seen = decode(escapeHtml(text)).replaceAll("\u200b", "");
      expect(seen).toBe(text.replace(/ +/g, " "));
    }),
  );
});

test("lets no control character and no workflow command through to a terminal", () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const escaped = escapeTerminal(text);
      expect(escaped).not.toMatch(INVISIBLE);
      expect(escaped).not.toMatch(/##\[/);
      expect(escaped.trimStart()).not.toMatch(/^::/);
    }),
  );
});

test("lets no control character and no command into any line of preformatted text", () => {
  fc.assert(
    fc.property(nasty, (text) => {
      for (const line of escapePreformatted(text).split("\n")) {
        expect(line).not.toMatch(INVISIBLE);
        expect(line).not.toMatch(/##\[|^\s*::/);
      }
    }),
  );
});

test("keeps the lines and columns of preformatted text, however long", () => {
  const line = fc.string({ unit: fc.constantFrom(..."ab |^-\t"), maxLength: 2000 });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
      const expected = lines.map((each) => each.replaceAll("\t", "    ")).join("\n");
      expect(escapePreformatted(lines.join("\r\n"))).toBe(expected);
    }),
  );
});

test("drops a whole escape sequence, not its first character alone", () => {
  expect(
    escapeTerminal("a\u001b[1;31mb\u001b]8;;http://x\u0007c\u001b]8;;\u001b\\d\u009b2Je"),
  ).toBe("abcde");
});

test.each([
  ["app::x::y", "<code>app::x::y</code>"],
  ["<T as Trait>::f", "<code>&lt;T as Trait&gt;::f</code>"],
  [
    "core::ptr::drop_in_place<[u8; 4]>",
    "<code>core::ptr::drop_in_place&lt;&#91;u8; 4&#93;&gt;</code>",
  ],
  ["a|b", "<code>a&#124;b</code>"],
  ["{{closure}}#1", "<code>{{closure}}&#35;\u200b1</code>"],
  ["__rust_alloc", "<code>&#95;&#95;rust_alloc</code>"],
])("writes %s as code that reads so", (symbol, expected) => {
  expect(markdownCode(symbol)).toBe(expected);
});

test("keeps the ends of a text that is too long", () => {
  const escaped = escapeTerminal(`begin${"x".repeat(10_000)}end`);
  expect(escaped).toMatch(/^beginx+…x+end$/);
  expect(escaped.length).toBeLessThanOrEqual(500);
});

test("gives addresses that can't end their link, and none of other kinds", () => {
  fc.assert(
    fc.property(nasty, (text) => {
      expect(safeUrl(`https://github.com/${text}`)).toMatch(/^https:\/\/[\w\-.~:/?#@!&+,;=%]+$/);
    }),
  );
  expect(safeUrl("javascript:alert(1)")).toBeNull();
  expect(safeUrl("//x")).toBeNull();
});

test("keeps hostile text inside the lines and tags of a Markdown report", () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const harmless = renderMarkdown(makeHostile("x"), { link: () => null });
      const report = renderMarkdown(makeHostile(text), { link: linkToCommit });
      expect(report.split("\n").length).toBe(harmless.split("\n").length);
      const tags = report.match(/<[^>]*>/g) ?? [];
      expect(tags.filter((tag) => !OWN_TAG.test(tag))).toEqual([]);
      expect(report).not.toMatch(/##\[|^\s*::/m);
    }),
    { numRuns: 30 },
  );
});

/** The tags that reports are made of. A title holds no bracket, quote, bar or backtick. */
const OWN_TAG = /^<(?:\/?(?:code|sub|details|summary|pre|span)|br|span title="[^"<>|`]*")>$/;

test("fits every report into any width, and lets no command into a line", () => {
  const reports = fc.oneof(fc.constantFrom(...Object.values(REPORTS)), nasty.map(makeHostile));
  fc.assert(
    fc.property(reports, fc.integer({ min: 40, max: 200 }), (report, width) => {
      const text = renderTerminal(report, { width, colour: false, hyperlink: () => null });
      for (const line of text.split("\n")) {
        expect(line).not.toMatch(/##\[|^\s*::/);
        if (!line.startsWith("  reproduce: ")) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      }
    }),
  );
});

test("writes no escape sequence without colour and links", () => {
  for (const report of Object.values(REPORTS)) {
    const text = renderTerminal(report, { width: 80, colour: false, hyperlink: () => null });
    expect(text).not.toContain("\u001b");
  }
  expect(
    renderTerminal(makeHostile(HOSTILE), { width: 80, colour: true, hyperlink: () => null }),
  ).not.toContain("\u001b]");
});

/** A report with the same text wherever a report holds text from outside. */
function makeHostile(text: string): CheckReport {
  const site = makeSite({
    symbol: `a::${text}`,
    through: text,
    file: text,
    // Of a crate, as frames of std and without a name may be left out.
    stack: [`x::${text}`, `a::${text} (x.rs:1)`, `x::${text}`],
    values: { "peak-bytes": 2 ** 21, "live-bytes": 2 ** 21 },
  });
  const scenario = makeScenario({
    name: text,
    base: makeMeasurement(),
    head: asHead(makeMeasurement({ scenario: text, sites: [site] })),
    notes: [{ code: "note", message: text, remedy: text }],
  });
  return makeReport([scenario, { ...scenario, name: `${text}2` }], {
    provenance: { baseline: text, baseCommit: text, headCommit: text, version: text },
    reproduce: text,
  });
}

function decode(escaped: string): string {
  return escaped
    .replace(/&#(\d+);/g, (_, digits) => String.fromCodePoint(Number(digits)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
