/** The machines that heapgate works on. */
import { measureError } from "../../core/errors.ts";
import type { Ports } from "../../ports.ts";

const IN_A_WORKFLOW = "In a workflow:\n\n  runs-on: ubuntu-latest";

/**
 * Refuses a machine that nothing can be measured on: what is built goes through a shell script, and processes and paths
 * are Unix's.
 * @throws a measure error on Windows.
 */
export function requireUnix({ platform }: Ports["machine"]): void {
  if (platform !== "win32") return;
  throw measureError({
    what: "heapgate does not work on Windows.",
    remedy: `Use Linux; WSL is one. ${IN_A_WORKFLOW}`,
  });
}

/**
 * Refuses a target that the probe is not proven on: its own sources refuse one without glibc as well.
 * @throws a measure error with the other way to a profile.
 */
export function requireProbeTarget(target: string): void {
  if (/^x86_64-\w+-linux-gnu$/.test(target)) return;
  const advice = /^x86_64-\w+-linux-/.test(target)
    ? "Measure a build for glibc: --target x86_64-unknown-linux-gnu. An Alpine image has no glibc; rust:slim has it."
    : IN_A_WORKFLOW;
  throw measureError({
    what: `The probe works on Linux on x86-64 with glibc only; this build is for ${target}.`,
    remedy: `${advice}

Or give the crate a feature of its own, as dhat's documentation shows, and measure with it:

  [features]
  dhat-heap = ["dep:dhat"]`,
  });
}
