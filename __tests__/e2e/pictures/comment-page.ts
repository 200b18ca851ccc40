/** A pull request's comment as a page: GitHub's stylesheet, its comment box, its fonts. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

export type Theme = "light" | "dark";

/** What is photographed. */
export const BOX = ".comment";

/** GitHub's own colours of what surrounds a comment's text. */
const COLOURS: Readonly<
  Record<Theme, Readonly<Record<"page" | "border" | "header" | "text" | "dim", string>>>
> = {
  light: { page: "#ffffff", border: "#d1d9e0", header: "#f6f8fa", text: "#1f2328", dim: "#59636e" },
  dark: { page: "#0d1117", border: "#3d444d", header: "#151b23", text: "#f0f6fc", dim: "#9198a1" },
};

const require = createRequire(import.meta.url);

const STYLESHEETS: Readonly<Record<Theme, string>> = {
  light: require.resolve("github-markdown-css/github-markdown-light.css"),
  dark: require.resolve("github-markdown-css/github-markdown-dark.css"),
};

/** Makes the page. Nothing of it lies elsewhere. */
export function commentPage(html: string, theme: Theme): string {
  const css = readFileSync(STYLESHEETS[theme], "utf8");
  return `<!doctype html>
<meta charset="utf-8">
<style>${css}${frameStyle(theme)}</style>
<div class="comment">
  <div class="avatar"></div>
  <div class="box">
    <div class="header"><b>github-actions</b> <span class="label">bot</span> commented 2 minutes ago</div>
    <div class="markdown-body">${html}</div>
  </div>
</div>`;
}

function frameStyle(theme: Theme): string {
  const { page, border, header, text, dim } = COLOURS[theme];
  return `
body { margin: 0; background: ${page}; }
.comment { display: flex; gap: 16px; width: 916px; padding: 16px; background: ${page}; }
.avatar { flex: none; width: 40px; height: 40px; border-radius: 50%; background: ${border}; }
.box { flex: 1; min-width: 0; border: 1px solid ${border}; border-radius: 6px; }
.header { padding: 8px 16px; border-bottom: 1px solid ${border}; border-radius: 6px 6px 0 0;
  background: ${header}; color: ${dim}; font: 14px/21px -apple-system, BlinkMacSystemFont,
  "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif, "Apple Color Emoji", "Segoe UI Emoji"; }
.header b { color: ${text}; font-weight: 600; }
.label { padding: 0 7px; border: 1px solid ${border}; border-radius: 2em; font-size: 12px; }
.markdown-body { padding: 16px; font-size: 14px; }`;
}
