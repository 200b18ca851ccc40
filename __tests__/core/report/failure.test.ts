import { expect, test } from "vitest";
import { measureError, usageError } from "../../../src/core/errors.ts";
import { annotateFailure, renderFailure } from "../../../src/core/report/failure.ts";

const CONTEXT = {
  commit: "5d6e7f80a1b2c3d4e5f60718293a4b5c6d7e8f90",
  logAddress: "https://github.com/o/r/actions/runs/1",
  version: "0.1.0",
} as const;

const OUT_OF_DATE = measureError({
  what: "Cargo.lock is out of date (head).",
  where: "Cargo.lock",
  remedy: "Run this and commit the result:\n\n  cargo update --workspace -p a@1.0\n    --offline",
});

test("says what, where, the remedy with its text to paste, the commit and the log", async () => {
  await expect(renderFailure(OUT_OF_DATE, CONTEXT)).toMatchFileSnapshot("golden/failure.md");
});

test("keeps the lines and columns of what a program said", () => {
  const error = measureError({
    what: "app could not be built (head).",
    remedy: "cargo said:\nerror[E0308]: mismatched types\n  |     ^^^ expected `u8`\n\nerror: no",
  });
  expect(renderFailure(error, CONTEXT)).toContain(
    "<pre>\nerror&#91;E0308&#93;: mismatched types\n  &#124;     ^^^ expected &#96;u8&#96;\n\nerror: no\n</pre>",
  );
});

test("shows the end of what a program said at length", () => {
  const said = Array.from({ length: 5000 }, (_, at) => `"line" ${at}`).join("\n");
  const error = measureError({ what: "app failed.", remedy: `It said:\n${said}` });
  const markdown = renderFailure(error, CONTEXT);
  expect(markdown.length).toBeLessThan(60_000);
  expect(markdown).toContain(" 4999\n</pre>");
  expect(markdown).not.toContain(" 0\n");
});

test("tells a wrong use from what could not be measured", () => {
  const error = usageError({ what: "There is no package x.", remedy: "Name another." });
  expect(renderFailure(error, CONTEXT)).toMatch(/^❌ \*\*Nothing was measured\*\* — There is no/);
});

test("calls anything else a bug of heapgate's own, without its stack", () => {
  const bug = new TypeError("x is not a function");
  for (const text of [renderFailure(bug, CONTEXT), annotateFailure(bug).message]) {
    expect(text).toContain("bug of heapgate's own");
    expect(text).not.toMatch(/not a function|failure\.test/);
  }
});

test("leaves out what isn't known", () => {
  const context = { commit: null, logAddress: null, version: "0.1.0" };
  expect(renderFailure(OUT_OF_DATE, context)).toMatch(/\n<sub>heapgate 0\.1\.0<\/sub>\n$/);
});

test("says the same in one annotation about the whole run", () => {
  expect(annotateFailure(OUT_OF_DATE)).toEqual({
    level: "error",
    title: "heapgate: not measured",
    message:
      "Cargo.lock is out of date (head). (Cargo.lock)\nRun this and commit the result:\ncargo update --workspace -p a@1.0\n  --offline",
    place: null,
  });
});

test("keeps an annotation short", () => {
  const error = measureError({ what: "app failed.", remedy: `It said:\n${"x\n".repeat(5000)}` });
  expect(annotateFailure(error).message.length).toBeLessThanOrEqual(1001);
});
