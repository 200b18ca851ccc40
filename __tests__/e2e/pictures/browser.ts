/**
 * Chromium: the one that E2E_CHROMIUM names, else the system's, else that of the npm package, which needs nothing of the
 * machine.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const SYSTEM = "/usr/bin/chromium";

/** The package unpacks it into here, 200 MB, and finds it there the next time. */
const CACHE = join(import.meta.dirname, "../../../node_modules/.cache/chromium");

/** Starts a browser without a window. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env["E2E_CHROMIUM"] ?? (existsSync(SYSTEM) ? SYSTEM : await unpacked()),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-lcd-text",
      "--disable-background-networking",
      "--no-first-run",
    ],
  });
}

async function unpacked(): Promise<string> {
  mkdirSync(CACHE, { recursive: true });
  const before = process.env["TMPDIR"];
  // Both are read when the package is loaded; the second has it bring the libraries that a bare machine lacks.
  process.env["TMPDIR"] = CACHE;
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs24.x";
  try {
    const { default: packed } = await import("@sparticuz/chromium");
    const path = await packed.executablePath();
    process.env["FONTCONFIG_FILE"] ??= writeFontSettings();
    return path;
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  }
}

/** The package's own settings look for its fonts in /tmp, and without a font text has no width. */
function writeFontSettings(): string {
  const path = join(CACHE, "heapgate-fonts.conf");
  const folders = ["/usr/share/fonts", join(CACHE, "fonts")].map(
    (folder) => `<dir>${folder}</dir>`,
  );
  const cache = `<cachedir>${join(CACHE, "font-cache")}</cachedir>`;
  writeFileSync(
    path,
    `<?xml version="1.0"?><fontconfig>${folders.join("")}${cache}</fontconfig>\n`,
  );
  return path;
}
