/** The step of a workflow, through the Actions toolkit. */
import { error, notice, setOutput, summary, warning } from "@actions/core";
import { escapeLog, escapeTerminal } from "../core/report/escape.ts";
import type { Environment, Step } from "../ports.ts";
import { guardCommandFiles } from "./command-files.ts";
import { writeAll } from "./standard-streams.ts";

/** Makes the port. On a runner without pages for runs the summary goes nowhere. */
export function makeStep(environment: Environment): Step {
  return {
    annotate: ({ level, title, message, place }) =>
      ANNOTATE[level](message, {
        title,
        ...(place === null ? {} : { file: place.file, startLine: place.line }),
      }),
    setOutput,
    writeSummary: async (markdown) => {
      if ((environment["GITHUB_STEP_SUMMARY"] ?? "") === "") return;
      try {
        await summary.addRaw(markdown).write();
      } catch (cause) {
        // The check is not touched by it, and the outputs are still to be set.
        warning(`${describeCause(cause)}\nThe report is in the log of this job.`, {
          title: "heapgate: the summary was not written",
        });
        summary.emptyBuffer();
      }
    },
    print: (text) => writeAll(1, `${escapeLog(text).replace(/\n$/, "")}\n`),
    guardCommandFiles: () => guardCommandFiles(environment),
  };
}

const ANNOTATE = { error, warning, notice } as const;

function describeCause(cause: unknown): string {
  return escapeTerminal(cause instanceof Error ? cause.message : String(cause));
}
