import fc from "fast-check";
import { expect, test } from "vitest";
import { renderError } from "../../src/app/error-text.ts";
import { measureError } from "../../src/core/errors.ts";
import { escapeLog, escapePreformatted, escapeTerminal } from "../../src/core/report/escape.ts";
import { makeProgress } from "../../src/io/progress.ts";
import { FORGED_COMMANDS, findCommands } from "../support/runner-commands.ts";

const PIECES = [
  ...["::", ":", "##[", "#", "[", "]", "error", "add-mask", " ", "\t", "\r", "\n", "\u0085"],
  ...["\u200b", "\u200d", "\u00ad", "\ufeff", "\ufe0f", "\u034f", "\u2028", "\u001b[1m", "\0"],
];

const hostile = fc.oneof(
  fc.constantFrom(...FORGED_COMMANDS),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES, ...FORGED_COMMANDS), fc.string({ maxLength: 3 })), {
      maxLength: 12,
    })
    .map((pieces) => pieces.join("")),
);

test("the runner would take the commands that the texts here are made of", () => {
  for (const name of ["error", "add-mask", "stop-commands", "SET-OUTPUT"]) {
    const texts = [`::${name}::x`, ` ::${name} a=b::x`, `x ##[${name}]x`, `x\r::${name}::x`];
    expect(texts.flatMap(findCommands)).toHaveLength(texts.length);
  }
  expect(["a ::error::x", "::error", "::nothing::x", "##[x]"].flatMap(findCommands)).toEqual([]);
});

test.each([
  { name: "a log", write: escapeLog },
  { name: "what a program printed", write: escapePreformatted },
  { name: "a name", write: (text: string) => escapeTerminal(text, 10_000) },
  {
    name: "an error",
    write: (text: string) =>
      renderError(
        measureError({ what: text, where: text, remedy: text, said: { by: text, text } }),
      ),
  },
  { name: "a bug", write: (text: string) => renderError(new Error(text)) },
  { name: "progress", write: sayAll },
])("leaves no command of the runner's in $name", ({ write }) => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(findCommands(write(text))).toEqual([]);
    }),
    { numRuns: 500, examples: FORGED_COMMANDS.map((text) => [text] as [string]) },
  );
});

test("keeps the colours of a log that holds no command", () => {
  const text = "\u001b[31mapp::load\u001b[39m  +1 KiB\n  a::b ## [c]\n";
  expect(escapeLog(text)).toBe(text);
});

/** All that the progress port writes about a phase of this name, into a log. */
function sayAll(text: string): string {
  const written: string[] = [];
  const progress = makeProgress(
    { write: (line) => written.push(line), isTerminal: false, width: () => 80, verbose: true },
    { now: () => 0 },
  );
  progress.phase(text);
  progress.update(text);
  progress.detail(text);
  progress.end();
  return written.join("");
}
