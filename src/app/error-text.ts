import { HeapgateError, Interrupted } from "../core/errors.ts";
import { escapeTerminal, LONGEST_COMMAND } from "../core/report/escape.ts";

/** Writes an error for a person: what happened, where, what to do now. A bug of ours keeps its stack. */
export function renderError(error: unknown): string {
  if (error instanceof Interrupted) return `heapgate: ${error.message}\n`;
  if (error instanceof HeapgateError) {
    const where = error.where === null ? [] : [`  at ${error.where}`];
    return `${[`heapgate: ${error.message}`, ...where, error.remedy].map((part) => escapeLines(part)).join("\n")}\n`;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `heapgate: This is a bug of heapgate's own. Please report it with these lines:\n${escapeLines(stack)}\n`;
}

/**
 * Errors hold what programs printed: their control characters must not reach the terminal. Blanks stay as they are,
 * since a caret may stand under them and lines to paste after them.
 */
function escapeLines(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replaceAll(/[^ ]+/g, (word) => escapeTerminal(word, LONGEST_COMMAND)))
    .join("\n");
}
