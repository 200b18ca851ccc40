/** What a failed build is told as. */
import { join } from "node:path";
import { measureError } from "../../core/errors.ts";
import type { Scenario } from "../../core/plan/scenario.ts";
import type { Ports, ToolOutcome } from "../../ports.ts";
import { explainAllocator } from "./allocator.ts";
import type { BuildContext } from "./build-context.ts";
import { lastLines } from "./last-lines.ts";

/** Explains why cargo did not build a program: in our words where the cause is known, else in cargo's. */
export function explainBuildFailure(
  ports: Ports,
  context: BuildContext,
  outcome: ToolOutcome,
): Error {
  const allocator = explainAllocator(ports.files, context, outcome.stderr);
  if (allocator !== null) return allocator;
  const said = outcome.stderr.trim();
  if (
    /lock file .* needs to be updated but --locked was passed|cannot update the lock file/.test(
      said,
    )
  ) {
    return measureError({
      what: `Cargo.lock is out of date (${context.tree.side}).`,
      where: join(context.metadata.workspace_root, "Cargo.lock"),
      remedy:
        "heapgate never changes it. Run this and commit the result:\n\n  cargo update --workspace",
    });
  }
  return measureError({
    what: `${context.scenario.target.name} could not be built (${context.tree.side}).`,
    where: context.package.manifest_path,
    remedy: "",
    said: { by: "cargo", text: lastLines(said, 60) },
  });
}

/** Explains a build that made no program. */
export function explainMissingExecutable(scenario: Scenario): Error {
  return measureError({
    what: `cargo built ${scenario.target.name} and named no executable.`,
    remedy: `Check that the ${scenario.target.kind} is a program; a library example can't be measured.`,
  });
}
