/** Standard output and error, and what the terminal behind them can do. */
import { writeSync } from "node:fs";
import { createSupportsHyperlinks } from "supports-hyperlinks";
import { measureError } from "../core/errors.ts";
import type { Environment } from "../ports.ts";

export interface Output {
  /** Columns; 100 where there is no terminal. */
  readonly width: number;
  readonly colour: boolean;
  readonly hyperlinks: boolean;
}

const NARROWEST = 40;
const WIDEST = 160;
const WITHOUT_TERMINAL = 100;

/** Columns to write in. A pseudo-terminal that nobody sized says 0. */
export function columnsOf(stream: { readonly columns?: number }): number {
  const { columns = 0 } = stream;
  return columns === 0 ? WITHOUT_TERMINAL : Math.min(WIDEST, Math.max(NARROWEST, columns));
}

/** Says what standard output can show. NO_COLOR and FORCE_COLOR are honoured (https://no-color.org). */
export function describeOutput(environment: Environment): Output {
  const { stdout } = process;
  const forced = environment["FORCE_COLOR"];
  const refused = (environment["NO_COLOR"] ?? "") !== "" || environment["TERM"] === "dumb";
  return {
    width: columnsOf(stdout),
    colour: forced === undefined ? stdout.isTTY === true && !refused : forced !== "0",
    hyperlinks: stdout.isTTY === true && createSupportsHyperlinks(stdout),
  };
}

/**
 * Writes all of a text before it returns, so that the process may end. A reader that has gone away is no error, nor is
 * a standard error that can't be written to: there is no other place to say so.
 * @throws a measure error for a standard output that can't take the text, such as a full disk.
 */
export function writeAll(descriptor: 1 | 2, text: string): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest));
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException;
      // A pipe that is full for the moment: its reader is slower than we are.
      if (code === "EAGAIN") continue;
      if (code === "EPIPE" || descriptor === 2) return;
      throw measureError({
        what: `The result can't be written: ${cause instanceof Error ? cause.message : cause}.`,
        where: "standard output",
        remedy: "Send it to a place that has room for it.",
        cause,
      });
    }
  }
}
