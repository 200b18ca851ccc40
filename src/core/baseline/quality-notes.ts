import type { Note } from "../notes.ts";
import type { Scenario } from "../plan/scenario.ts";
import { formatBytes } from "../units.ts";
import type { Measurement } from "./measurement.ts";

/** Above this share of bytes without names the program was stripped, whatever the totals say. */
const NAMELESS_WORTH_A_NOTE = 0.01;

/** Above this share of bytes without own code the ranking of call sites says little about the user's code. */
const FOREIGN_WORTH_A_NOTE = 0.25;

/** Says what a measurement's call sites leave out; empty for a good one. */
export function noteQuality(
  { quality }: Measurement,
  instrument: "feature" | "probe" | null,
): readonly Note[] {
  const notes: Note[] = [];
  if (quality.namelessShare > NAMELESS_WORTH_A_NOTE) {
    notes.push({
      code: "nameless-frames",
      message: `${percent(quality.namelessShare)} of the bytes were allocated by code without names.`,
      remedy: "Look for `strip` or `debug = 0` in Cargo.toml, .cargo/config.toml or RUSTFLAGS.",
    });
  }
  if (quality.foreignShare > FOREIGN_WORTH_A_NOTE) {
    notes.push({
      code: "foreign-bytes",
      message: `${percent(quality.foreignShare)} of the bytes have no frame of your own code in their stack; they are listed under the dependency that allocated them.`,
      remedy: FOREIGN_REMEDIES[instrument ?? "file"],
    });
  }
  return notes;
}

/** A real workload of a real program was never seen to ask for less; a usage message takes a few hundred bytes. */
const LITTLE = 64 * 1024;

/**
 * Says that a program has hardly allocated where nothing was given to it to work on, or where it may have failed: a
 * check of that is green for ever. Empty otherwise.
 */
export function noteLittleWork(
  { metrics }: Measurement,
  { args, stdin, allowFailure }: Pick<Scenario, "args" | "stdin" | "allowFailure">,
): readonly Note[] {
  const isIdle = args.length === 0 && stdin === null;
  if (metrics["total-bytes"].value >= LITTLE || !(isIdle || allowFailure)) return [];
  const why = isIdle ? "without arguments and with empty input" : "and may have failed";
  return [
    {
      code: "little-work",
      message: `The program ran ${why}, and allocated ${formatBytes(metrics["total-bytes"].value)} in all: its real work may not be in these numbers.`,
      remedy:
        "Give it some, by scenarios in Cargo.toml, or by its arguments (behind `--` on the command line, in a workflow the input args, one a line) and --stdin FILE.",
    },
  ];
}

const FOREIGN_REMEDIES = {
  probe:
    "Threads that a dependency starts have none. If stacks are cut short, keep more: --depth 300.",
  feature:
    "dhat keeps 10 frames unless told otherwise: dhat::Profiler::builder().trim_backtraces(Some(50)), or measure with --instrument probe.",
  file: "Say which crates are yours: --own-crate NAME, or start heapgate in their workspace.",
} as const;

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
