import fc from "fast-check";
import stringWidth from "string-width";
import { expect, test } from "vitest";
import {
  escapeHtml,
  escapeHtmlLines,
  escapeMarkdown,
  escapePreformatted,
  escapeTerminal,
  markdownCode,
  safeUrl,
} from "../../src/core/report/escape.ts";
import { renderFailure } from "../../src/core/report/failure.ts";
import { renderMarkdown } from "../../src/core/report/markdown.ts";
import { renderTerminal } from "../../src/core/report/terminal.ts";
import {
  everywhere,
  makeHostileError,
  makeHostileReport,
  nasty,
  nastyTexts,
} from "../support/hostile-report.ts";
import { linkToCommit } from "../support/link-to-commit.ts";
import { HOSTILE, REPORTS } from "../support/report-cases.ts";

/** What a reader can't see, as the property of characters that escaping must drop; the one that it adds aside. */
const INVISIBLE = /(?!\u200b)[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;

test("lets nothing that Markdown or HTML gives a meaning through", () => {
  fc.assert(
    fc.property(nasty, (text) => {
      for (const escaped of [withoutDollars(escapeMarkdown(text)), escapeHtml(text)]) {
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
      const seen = decode(withoutDollars(escapeMarkdown(text)));
      expect(seen).not.toMatch(/@(?!\u200b)|#\d|:\/\/|www\.|GH-\d|:[\w+-]+:|\$/i);
      expect(seen).not.toMatch(/\b[\da-f]{7,40}\b/i);
      // Markdown links addresses in a `code` element too.
      expect(decode(markdownCode(text))).not.toMatch(/@(?!\u200b)|:\/\/|www\./i);
    }),
  );
});

test.each([
  ["- x", "&#45; x"],
  ["1. x", "1&#46; x"],
  ["12) x", "12&#41; x"],
  ["---", "&#45;--"],
  ["+1.20 MiB", "+1.20 MiB"],
  ["-x", "-x"],
  ["2.0 MiB", "2.0 MiB"],
])("writes %s so that it begins no list and no rule", (text, expected) => {
  expect(escapeMarkdown(text)).toBe(expected);
});

test("lets nothing that HTML gives a meaning through to preformatted lines, and adds nothing", () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const escaped = escapeHtmlLines(text);
      expect(escaped).not.toMatch(/[<>"]/);
      expect(decode(escaped)).toBe(escapePreformatted(text));
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

test("gives addresses that can't end their link or lead elsewhere, and none of other kinds", () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const url = safeUrl(`https://github.com/o/r/blob/c/${text}`) ?? OWN_ADDRESS;
      expect(url).toMatch(/^https:\/\/[\w\-.~:/?#@!&+,;=%]+$/);
      expect(new URL(url).href.startsWith(OWN_ADDRESS)).toBe(true);
    }),
  );
  expect(safeUrl("javascript:alert(1)")).toBeNull();
  expect(safeUrl("//x")).toBeNull();
  expect(safeUrl(`${OWN_ADDRESS}../../../../evil/r`)).toBeNull();
  expect(safeUrl(`${OWN_ADDRESS}%2E%2e/x`)).toBeNull();
  expect(safeUrl(`${OWN_ADDRESS}.\ud800./x`)).toBeNull();
});

const OWN_ADDRESS = "https://github.com/o/r/blob/c/";

test("keeps hostile text inside the lines and tags of Markdown", () => {
  fc.assert(
    fc.property(nastyTexts, (texts) => {
      // The line that reproduces a report may have lines: it stands in a `pre` element.
      const report = renderMarkdown(makeHostileReport({ ...texts, reproduce: "x" }), {
        link: linkToCommit,
      });
      expect(report.split("\n").length).toBe(PLAIN.split("\n").length);
      for (const markdown of [report, renderFailure(makeHostileError(texts), FAILURE)]) {
        const tags = markdown.match(/<[^>]*>/g) ?? [];
        expect(tags.filter((tag) => !OWN_TAG.test(tag))).toEqual([]);
        expect(markdown).not.toMatch(/##\[|^\s*::/m);
        expect(markdown.replaceAll("\n", "")).not.toMatch(INVISIBLE);
      }
    }),
    { numRuns: 30 },
  );
});

const PLAIN = renderMarkdown(makeHostileReport(everywhere("x")), { link: () => null });

const FAILURE = {
  commit: null,
  logAddress: "https://x.y/<>|",
  version: "0.1.0",
  quotes: true,
} as const;

/** The tags that reports are made of. A title holds no bracket, quote, bar or backtick. */
const OWN_TAG = /^<(?:\/?(?:code|sub|details|summary|pre|span)|br|span title="[^"<>|`]*")>$/;

test("fits every report into any width, and lets no command into a line", () => {
  const reports = fc.oneof(
    fc.constantFrom(...Object.values(REPORTS)),
    nastyTexts.map(makeHostileReport),
  );
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
    renderTerminal(makeHostileReport(everywhere(HOSTILE)), {
      width: 80,
      colour: true,
      hyperlink: () => null,
    }),
  ).not.toContain("\u001b]");
});

/** A dollar stands in an element of its own, so that no formula begins or ends there. */
function withoutDollars(escaped: string): string {
  return escaped.replaceAll("<span>&#36;</span>", "");
}

function decode(escaped: string): string {
  return escaped
    .replace(/&#(\d+);/g, (_, digits) => String.fromCodePoint(Number(digits)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
