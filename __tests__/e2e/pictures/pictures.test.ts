/** Comments in a browser, as GitHub shows them: whole, within their box, and without a link or picture that is not ours. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Layout, layOut } from "./browse-comment.ts";
import { openBrowser } from "./browser.ts";
import { ALL_COMMENTS } from "./built-comments.ts";
import { renderLikeGitHub } from "./render-like-github.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

/** Shows a comment with everything unfolded. */
function show(markdown: string): Promise<Layout> {
  const { html } = renderLikeGitHub(markdown);
  return layOut(browser, html.replaceAll("<details>", "<details open>"));
}

/** A paragraph up to its first line break. */
const BROKEN_PARAGRAPH = /<p>[^<]*(?:<(?!\/p>)[^<]*)*?\n/;

/** Lines of the commit that was built, the log, and commits, which GitHub makes links of by itself. */
const OWN_LINK =
  /^https:\/\/github\.com\/(?:o\/r\/(?:blob\/5d6e7f8\/|actions\/runs\/1$)|octo\/app\/commit\/(?:0e7a1c3|5d6e7f8)$)/;

test.each(Object.entries(ALL_COMMENTS))(
  "%s keeps all its HTML, and links nothing else",
  (_, text) => {
    const { dropped, links } = renderLikeGitHub(text);
    expect(dropped).toEqual([]);
    expect(links.filter((link) => !OWN_LINK.test(link))).toEqual([]);
  },
);

test.each(Object.entries(ALL_COMMENTS))(
  "%s stays within its box and loads nothing",
  async (_, text) => {
    const { tooWide, requests } = await show(text);
    // Long lines of a stack or of a command scroll.
    expect(tooWide.filter((tag) => tag !== "pre")).toEqual([]);
    expect(requests).toEqual([]);
  },
);

// In comments GitHub breaks lines where the Markdown does.
test.each(Object.entries(ALL_COMMENTS))("%s has no line break within a paragraph", (_, text) => {
  const { html } = renderLikeGitHub(text);
  expect(html).not.toMatch(BROKEN_PARAGRAPH);
});

test("the tables have their cells", async () => {
  const { tables } = await show(ALL_COMMENTS["regression"] ?? "");
  expect(tables).toEqual([
    [
      ["", "base", "head", "change", ""],
      ["peak bytes", "1.18 MiB", "2.37 MiB", "+1.19 MiB (+101%)", "❌ limit +5% & +256KiB"],
      ["live bytes", "313 KiB", "1.50 MiB", "+1.20 MiB (+392%)", "❌ limit +5% & +64KiB"],
      ["live blocks", "5,008", "24,656", "+19,648 (+392%)", ""],
      ["total bytes", "11.8 MiB", "10.1 MiB", "−1.66 MiB (−14%)", ""],
      ["total blocks", "192,756", "165,521", "−27,235 (−14%)", ""],
    ],
    [
      ["call site", "Δ live bytes", "base → head"],
      ["log_digest::cache::Cache::insert\nsrc/cache.rs:42", "+1.20 MiB", "312 KiB → 1.50 MiB"],
    ],
  ]);
});

test("what goes wrong is seen", async () => {
  const wide = `| a |\n| - |\n| ${"x".repeat(300)} |`;
  expect((await show(wide)).tooWide).toContain("table");
  const picture = "https://example.org/x.png";
  expect((await show(`![x](${picture})`)).requests).toEqual([picture]);
  expect(renderLikeGitHub("a `b`\nc").html).toMatch(BROKEN_PARAGRAPH);
  expect(renderLikeGitHub('<script>x</script><b onclick="x">@octocat</b>')).toMatchObject({
    dropped: expect.arrayContaining(["script", "b[onClick]"]),
    links: ["https://github.com/octocat"],
  });
});
