/** Takes the pictures of `docs/`: `node __tests__/e2e/pictures/take-pictures.ts`. */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { takePicture } from "./browse-comment.ts";
import { openBrowser } from "./browser.ts";
import { BUILT_COMMENTS } from "./built-comments.ts";
import { makeRealComments } from "./real-comments.ts";
import { renderLikeGitHub } from "./render-like-github.ts";

const DOCS = join(import.meta.dirname, "../../../docs");

/** The one of the README lies apart. */
const PLACES: Readonly<Record<string, string>> = { regression: "comment.png" };

/** The one that is shown in dark as well. */
const IN_DARK = "regression";

const comments = { ...(await makeRealComments()), ...BUILT_COMMENTS };
mkdirSync(join(DOCS, "pictures"), { recursive: true });
const browser = await openBrowser();
for (const [name, markdown] of Object.entries(comments)) {
  const { html } = renderLikeGitHub(markdown);
  const place = PLACES[name] ?? `pictures/${name}.png`;
  writePicture(join(DOCS, place), await takePicture(browser, html, "light"));
  if (name === IN_DARK) {
    const dark = join(DOCS, `pictures/${name}-dark.png`);
    writePicture(dark, await takePicture(browser, html, "dark"));
  }
}
await browser.close();

/** Fewer colours make a third of the size; without pngquant the pictures are the same, and large. */
function writePicture(path: string, png: Uint8Array): void {
  writeFileSync(path, png);
  try {
    execFileSync("pngquant", ["--force", "--strip", "--output", path, "64", path]);
  } catch (error) {
    process.stderr.write(`${path} is not made smaller: ${error}\n`);
  }
}
