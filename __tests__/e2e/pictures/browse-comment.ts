/** A comment in a browser that reaches nothing: its picture, and what the browser knows of it. */
import type { Browser, Page } from "playwright-core";
import { BOX, commentPage, type Theme } from "./comment-page.ts";

/** What a browser makes of a comment. */
export interface Layout {
  /** Tags of what is wider than its place, and would be cut off or scroll. */
  readonly tooWide: readonly string[];
  /** The tables' rows of cells. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  /** Addresses that the page asked for. */
  readonly requests: readonly string[];
}

/** Takes a comment's picture, as PNG. */
export async function takePicture(browser: Browser, html: string, theme: Theme): Promise<Buffer> {
  return browse(browser, commentPage(html, theme), (page) => page.locator(BOX).screenshot());
}

/** Lays a comment out. */
export async function layOut(browser: Browser, html: string): Promise<Layout> {
  return browse(browser, commentPage(html, "light"), async (page, requests) => ({
    tooWide: await page.evaluate<readonly string[]>(TOO_WIDE),
    tables: await page.evaluate<Layout["tables"]>(TABLES),
    requests,
  }));
}

/** Pixels of a picture for each of the page's: sharp on most screens, and not large. */
const SCALE = 1.5;

async function browse<T>(
  browser: Browser,
  html: string,
  look: (page: Page, requests: readonly string[]) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    deviceScaleFactor: SCALE,
    viewport: { width: 960, height: 800 },
    javaScriptEnabled: false,
  });
  const requests: string[] = [];
  try {
    await context.route("**", (route) => {
      requests.push(route.request().url());
      return route.abort();
    });
    const page = await context.newPage();
    await page.setContent(html);
    return await look(page, requests);
  } finally {
    await context.close();
  }
}

/** As text, since it runs in the page. A pixel is for rounding. */
const TOO_WIDE = `[...document.querySelectorAll("body *")]
  .filter((element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
  .map((element) => element.tagName.toLowerCase())`;

const TABLES = `[...document.querySelectorAll("table")].map((table) => [...table.rows].map((row) =>
  [...row.cells].map((cell) => cell.innerText.replaceAll("\\u00a0", " "))))`;
