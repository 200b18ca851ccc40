import { HeapgateError, Interrupted } from "../core/errors.ts";
import { escapePreformatted } from "../core/report/escape.ts";

/**
 * Writes an error for a person: what happened, where, what to do now. A bug of ours keeps its stack. Errors hold what
 * programs printed: its lines and columns stay, its control characters must not reach the terminal.
 */
export function renderError(error: unknown): string {
  return `${escapePreformatted(describeError(error))}\n`;
}

function describeError(error: unknown): string {
  if (error instanceof Interrupted) return `heapgate: ${error.message}`;
  if (error instanceof HeapgateError) {
    const where = error.where === null ? [] : [`  at ${error.where}`];
    const remedy = error.remedy === "" ? [] : [error.remedy];
    return [`heapgate: ${error.message}`, ...where, ...quoted(error), ...remedy].join("\n");
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `heapgate: This is a bug of heapgate's own. Please report it with these lines:\n${stack}`;
}

/** Advice comes last: it is what one reads first above the prompt. */
function quoted({ said, remedy }: HeapgateError): readonly string[] {
  if (said === null) return [];
  return [`${said.by} said:`, said.text, ...(remedy === "" ? [] : [""])];
}
