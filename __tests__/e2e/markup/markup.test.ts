import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CheckReport } from "../../../src/core/report/check-report.ts";
import { renderFailure } from "../../../src/core/report/failure.ts";
import { renderMarkdown } from "../../../src/core/report/markdown.ts";
import {
  everywhere,
  makeHostileCommit,
  makeHostileError,
  makeHostileReport,
  nastyTexts,
  type Texts,
} from "../../support/hostile-report.ts";
import { linkToCommit } from "../../support/link-to-commit.ts";
import { readMarkup } from "./github-markup.ts";

const RENDERERS: Readonly<Record<string, (texts: Texts) => string>> = {
  "a report": (texts) => render(makeHostileReport(texts)),
  "a folded report": (texts) => render(makeHostileReport(texts), { folded: true }),
  "a failure": (texts) =>
    renderFailure(makeHostileError(texts), {
      commit: makeHostileCommit(texts),
      logAddress: "https://github.com/o/r/actions/runs/1",
      version: texts.release,
      quotes: true,
    }),
};

const PLAIN = everywhere("x");

describe.each(Object.entries(RENDERERS))("in %s", (_, renderTexts) => {
  const plain = readMarkup(renderTexts(PLAIN));

  test("text from outside makes no element, link or reference", () => {
    fc.assert(
      fc.property(nastyTexts, (texts) => {
        const { outline, links, references } = readMarkup(renderTexts(texts));
        expect(outline).toEqual(plain.outline);
        expect(links.filter((link) => !OWN_LINK.test(link))).toEqual([]);
        expect(references).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

/** Links that reports are made of: a line at the commit that was built, the log. */
const OWN_LINK = /^https:\/\/github\.com\/o\/r\/(?:blob\/5d6e7f8\/|actions\/runs\/1$)/;

function render(report: CheckReport, options: { readonly folded?: boolean } = {}): string {
  return renderMarkdown(report, { link: linkToCommit, ...options });
}

/** What a report would do whose escape was left out. */
test.each([
  ..."<img src=x>|<!-- heapgate:v1 -->|</details>|</code><code>|</sub><sub>|**x**|~~x~~|*x*|`x`".split(
    "|",
  ),
  ...[
    "a | b | c",
    "\n\n# x",
    "\n\n- x",
    "\n\n```\nx",
    "\n\n| a |\n| - |",
    "\n\n---",
    "- x",
    "1. x",
  ],
  ...["![x](http://x)", "[x](http://x)", "<https://x.y>", "https://x.y", "www.x.y", "a@b.cd"],
  ...["@octocat", "#123", "fixes #1", "o/r#1", "GH-1", ":tada:", "$x$", "o@deadbee", "deadbee"],
  ...["[^1]\n\n[^1]: x", "0123456789abcdef0123456789abcdef01234567", "__x__", "\n\n<script>"],
])("sees %j where its escape is left out", (text) => {
  const plain = readMarkup(render(makeHostileReport(PLAIN)));
  const marked = render(makeHostileReport(everywhere("LEFTOUT")));
  const broken = readMarkup(marked.replaceAll("LEFTOUT", text));
  const isSeen =
    broken.outline.join("\n") !== plain.outline.join("\n") ||
    broken.links.some((link) => !OWN_LINK.test(link)) ||
    broken.references.length > 0;
  expect(isSeen).toBe(true);
});
