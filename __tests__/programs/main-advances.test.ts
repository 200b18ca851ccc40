/** Other people's commits never count: main grows by itself while a pull request is open. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { resourcesIn } from "../../src/app/collect/resources.ts";
import { runCheck } from "../../src/app/run-check.ts";
import type { WorkflowEvent } from "../../src/core/plan/event.ts";
import { makePorts } from "../../src/io/make-ports.ts";
import { SHARED_TARGET } from "../support/heapgate-cli.ts";
import { makePullRequestEvent } from "../support/make-pull-request-event.ts";
import { bareEnvironment } from "../support/probe-toys.ts";
import { checkOut } from "../support/real-git.ts";
import { holder, makeToy, manifest } from "../support/toy-project.ts";

/** A program that holds so much for main's own change, and so much for the pull request's; equal functions would be folded. */
function program({ main, theirs }: { readonly main: number; readonly theirs: number }): string {
  return `fn main() {\n    main_own();\n    theirs();\n}\n${holder("main_own", main)}${holder("theirs", theirs)}`;
}

const SOURCE = "src/main.rs";
const BIG = 5_000_000;

interface PullRequest {
  readonly folder: string;
  readonly merge: string;
  readonly event: Extract<WorkflowEvent, { readonly kind: "pull_request" }>;
}

/** The pull request adds 3,000 bytes; main, after the branch was made, five million. */
function makePullRequest(): PullRequest {
  const { git, commit, folder } = makeToy({ "Cargo.toml": manifest("toy") });
  commit({ [SOURCE]: program({ main: 1_000, theirs: 2_000 }) });
  git("checkout", "--quiet", "-b", "topic");
  const headCommit = commit({ [SOURCE]: program({ main: 1_000, theirs: 5_000 }) });
  git("checkout", "--quiet", "main");
  commit({ [SOURCE]: program({ main: BIG, theirs: 2_000 }) });
  git("checkout", "--quiet", "--detach");
  git("merge", "--quiet", "--no-ff", "--no-commit", "--strategy=ours", "topic");
  const merge = commit({ [SOURCE]: program({ main: BIG, theirs: 5_000 }) });
  return { folder, merge, event: makePullRequestEvent({ headCommit }) };
}

/** Checks what actions/checkout makes of a commit; gives the growth of what lives at the end, of each function that grew. */
async function growths({ folder, event }: PullRequest, sha: string): Promise<unknown> {
  const invokedIn = checkOut(folder, join(folder, "../checkout"), sha);
  const known = Object.entries({ ...bareEnvironment(), CARGO_TARGET_DIR: SHARED_TARGET });
  const ports = makePorts({
    environment: Object.fromEntries(
      known.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    ),
    signal: new AbortController().signal,
    mark: "main-advances",
    remote: null,
    verbose: false,
  });
  const resources = resourcesIn(join(import.meta.dirname, "../.."));
  const { report } = await runCheck(ports, resources, { invokedIn, check: {}, flags: {}, event });
  const [scenario] = report.scenarios;
  return {
    baseline: report.provenance.baseline,
    grown: scenario?.comparison?.sites
      .filter(({ status }) => status !== "same")
      .map(({ function: { symbol }, metrics }) => [symbol, metrics["live-bytes"].delta]),
  };
}

const grown = [["toy::theirs", 3_000]];

test("in the merge of both, compared with main as it is", async () => {
  const made = makePullRequest();
  expect(await growths(made, made.merge)).toEqual({
    baseline: "measured in this run (main before this pull request)",
    grown,
  });
});

test("in the branch alone, compared with main as it was", async () => {
  const made = makePullRequest();
  expect(await growths(made, made.event.headCommit)).toEqual({
    baseline: "measured in this run (merge base with main)",
    grown,
  });
});
