import { expect, test } from "vitest";
import { measureError, usageError } from "../../../src/core/errors.ts";
import { annotateFailure, renderFailure } from "../../../src/core/report/failure.ts";

const CONTEXT = {
  commit: "5d6e7f80a1b2c3d4e5f60718293a4b5c6d7e8f90",
  logAddress: "https://github.com/o/r/actions/runs/1",
  version: "0.1.0",
  quotes: true,
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
    remedy: "",
    said: {
      by: "cargo",
      text: "error[E0308]: mismatched types\n  |     ^^^ expected `u8`\n\nerror: no",
    },
  });
  expect(renderFailure(error, CONTEXT)).toContain(
    "\n\ncargo said:\n\n<pre>\nerror&#91;E0308&#93;: mismatched types\n  &#124;     ^^^ expected &#96;u8&#96;\n\nerror: no\n</pre>",
  );
});

test("shows the end of what a program said at length", () => {
  const said = Array.from({ length: 5000 }, (_, at) => `"line" ${at}`).join("\n");
  const error = measureError({ what: "app failed.", remedy: "", said: { by: "app", text: said } });
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
  const context = { commit: null, logAddress: null, version: "0.1.0", quotes: true };
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
  const said = { by: "app", text: "x\n".repeat(5000) };
  const error = measureError({ what: "app failed.", remedy: "", said });
  expect(annotateFailure(error).message.length).toBeLessThanOrEqual(1001);
});

test("keeps a mark under what it points at, and text to paste apart from the sentences around it", () => {
  const error = usageError({
    what: "Input fail-on can't be read:",
    remedy:
      "  peak-bytes: 5 %%\n              ^\nWrite one of:\n  - a: |\n      b\n\n  - c\nand go on.",
  });
  expect(renderFailure(error, CONTEXT)).toContain(
    [
      "<pre>\npeak-bytes: 5 %%\n            ^\n</pre>",
      "Write one of:",
      "<pre>\n- a: &#124;\n    b\n\n- c\n</pre>",
      "and go on.",
    ].join("\n\n"),
  );
  expect(annotateFailure(error).message).toBe(
    "Input fail-on can't be read:\npeak-bytes: 5 %%\n            ^\nWrite one of:\n- a: |\n    b\n\n- c\nand go on.",
  );
});

test("leaves what a program said to the log where a comment would show its secrets", () => {
  const error = measureError({
    what: "app failed with exit status 1.",
    said: { by: "app", text: "can't reach postgres://app:secret@db" },
    remedy: "Give it what it needs.",
  });
  const markdown = renderFailure(error, { ...CONTEXT, quotes: false });
  expect(markdown).not.toContain("secret");
  expect(markdown).toContain("What app said is in the log.");
  expect(renderFailure(error, CONTEXT)).toContain("secret");
});

test("keeps lines to paste together whatever separators the names in them hold", () => {
  const error = measureError({ what: "No.", remedy: "Run:\n\n  heapgate check --bin a\u2028  b" });
  expect(renderFailure(error, CONTEXT).match(/<pre>/g)).toHaveLength(1);
});
