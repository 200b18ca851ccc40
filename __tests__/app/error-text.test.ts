import { expect, test } from "vitest";
import { renderError } from "../../src/app/error-text.ts";
import { Interrupted, measureError } from "../../src/core/errors.ts";

test("keeps a compiler's message as it stood, and lets nothing of it act", () => {
  const message = [
    "cargo could not build the program:",
    "\u001b[1m\u001b[31merror[E0425]\u001b[0m: cannot find value `cache`",
    " --> src/main.rs:3:5",
    "  |",
    "3 |\tcache",
    "  |     ^^^^^ not found",
    "::error::no",
  ].join("\n");
  const error = measureError({ what: message, where: "target app", remedy: "Mend it." });
  expect(renderError(error)).toBe(
    [
      "heapgate: cargo could not build the program:",
      "error[E0425]: cannot find value `cache`",
      " --> src/main.rs:3:5",
      "  |",
      "3 |    cache",
      "  |     ^^^^^ not found",
      ":\u200b:error::no",
      "  at target app",
      "Mend it.",
      "",
    ].join("\n"),
  );
});

test("asks to report what is no expected error, with its stack", () => {
  const text = renderError(new TypeError("x is null"));
  expect(text).toMatch(/^heapgate: This is a bug .*\nTypeError: x is null\n {4}at /);
});

test("says of an interrupt only what it was", () => {
  expect(renderError(new Interrupted("SIGINT"))).toBe("heapgate: interrupted by SIGINT\n");
});

test.each([
  ["Mend it.", "heapgate: It failed.\ncargo said:\n  |\n  ^\n\nMend it.\n"],
  ["", "heapgate: It failed.\ncargo said:\n  |\n  ^\n"],
])("quotes what a program said before the advice %j", (remedy, expected) => {
  const error = measureError({
    what: "It failed.",
    remedy,
    said: { by: "cargo", text: "  |\n  ^" },
  });
  expect(renderError(error)).toBe(expected);
});
