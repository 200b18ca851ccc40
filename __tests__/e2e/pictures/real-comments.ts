/** Comments on pull requests to the examples, each measured for real, in a checkout as actions/checkout makes it. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { resourcesIn } from "../../../src/app/collect/resources.ts";
import type { Example } from "../../../src/app/example-history.ts";
import { noteInWorkflow } from "../../../src/app/publish/for-workflow.ts";
import { nameMerged } from "../../../src/app/publish/merge-commit.ts";
import { linkToCommit } from "../../../src/app/render-output.ts";
import { runCheck } from "../../../src/app/run-check.ts";
import { runMeasure } from "../../../src/app/run-measure.ts";
import type { WorkflowEvent } from "../../../src/core/plan/event.ts";
import { renderFailure } from "../../../src/core/report/failure.ts";
import { renderMarkdown } from "../../../src/core/report/markdown.ts";
import { VERSION } from "../../../src/core/version.ts";
import { makePorts } from "../../../src/io/make-ports.ts";
import { makeMark } from "../../../src/io/strays.ts";
import { ALL_EXAMPLES, layOut } from "../../support/lay-out-example.ts";
import { makePullRequestEvent } from "../../support/make-pull-request-event.ts";
import { git, write } from "../../support/real-git.ts";

/** A comment, by the name of its picture. */
export type Comments = Readonly<Record<string, string>>;

/** Measures all of them; it takes a minute or two. */
export async function makeRealComments(): Promise<Comments> {
  const scratch = mkdtempSync(join(tmpdir(), "heapgate-pictures-"));
  try {
    return {
      regression: await regression(join(scratch, "regression")),
      improvement: await improvement(join(scratch, "improvement")),
      resolved: await resolved(join(scratch, "resolved")),
      "first-run": await firstRun(join(scratch, "first-run")),
      "ten-scenarios": await tenScenarios(join(scratch, "ten-scenarios")),
      "not-comparable": await notComparable(join(scratch, "not-comparable")),
      "not-measured": await notMeasured(join(scratch, "not-measured")),
    };
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

async function regression(folder: string): Promise<string> {
  const { example, base, head } = await open("log-digest", folder);
  return comment({ example, folder, event: merge(folder, { base, head }) });
}

/** The regression is taken back. */
async function improvement(folder: string): Promise<string> {
  const { example, base, head } = await open("link-rank", folder);
  return comment({ example, folder, event: merge(folder, { base: head, head: base }) });
}

/** What changed costs no byte, so a comment that was there is folded. */
async function resolved(folder: string): Promise<string> {
  const { example, head } = await open("job-runner", folder);
  return comment({ example, folder, event: merge(folder, { base: head, head }), folded: true });
}

/** The pull request brings the package, so there is nothing to compare it with. */
async function firstRun(folder: string): Promise<string> {
  const { example, base } = await open("book-press", folder);
  const nothing = git(
    folder,
    "commit-tree",
    "-m",
    "Begin",
    git(folder, "hash-object", "-w", "-t", "tree", "/dev/null"),
  );
  return comment({ example, folder, event: merge(folder, { base: nothing, head: base }) });
}

const LINES = [0, 10, 50, 100, 250, 500, 1_000, 2_000, 4_000, 8_000];

/** The program with ten workloads of different sizes. */
async function tenScenarios(folder: string): Promise<string> {
  const { example, base } = await open("log-digest", folder);
  const scenarios = LINES.map(
    (lines) =>
      `[[package.metadata.heapgate.scenario]]\nname = "lines-${lines}"\nargs = ["--sample", "${lines}"]\n`,
  );
  const manifest = readFileSync(join(folder, "Cargo.toml"), "utf8");
  write(folder, "Cargo.toml", `${manifest}\n${scenarios.join("\n")}`);
  const event = merge(folder, { base, head: commitAll(folder) });
  return comment({ example: { ...example, args: [] }, folder, event });
}

/** Ignored by git, so that the tree stays clean. */
const SAVED = ".heapgate/baseline.json";

/** The baseline that was saved is of another workload. */
async function notComparable(folder: string): Promise<string> {
  const { example, base, head } = await open("log-digest", folder);
  git(folder, "checkout", "--quiet", "--detach", base);
  await runMeasure(portsOf(), RESOURCES, {
    ...requestOf(example, folder),
    flags: { args: ["--sample", "4000"] },
    save: SAVED,
  });
  const event = merge(folder, { base, head });
  return comment({ example, folder, event, baseline: SAVED });
}

/** A pull request that does not compile. */
async function notMeasured(folder: string): Promise<string> {
  const { example, base } = await open("log-digest", folder);
  const source = readFileSync(join(folder, "src/main.rs"), "utf8");
  write(
    folder,
    "src/main.rs",
    source.replace("fn main() {", "fn main() {\n    let x: u8 = path();"),
  );
  const event = merge(folder, { base, head: commitAll(folder) });
  try {
    return await comment({ example, folder, event });
  } catch (error) {
    const logAddress = "https://github.com/octo/log-digest/actions/runs/4711";
    const text = renderFailure(error, {
      commit: event.headCommit,
      logAddress,
      version: VERSION,
      quotes: false,
    });
    return text.replaceAll(folder, "/home/runner/work/log-digest/log-digest");
  }
}

const ROOT = join(import.meta.dirname, "../../..");
const RESOURCES = resourcesIn(ROOT);

/** Lays an example out, with the repository on GitHub that its links lead to. */
async function open(name: string, folder: string) {
  const example = ALL_EXAMPLES.find((each) => each.name === name);
  if (example === undefined) throw new Error(`there is no example ${name}`);
  const commits = await layOut(example, folder);
  git(folder, "remote", "add", "origin", `https://github.com/octo/${name}.git`);
  return { example, ...commits };
}

type PullRequest = Extract<WorkflowEvent, { readonly kind: "pull_request" }>;

/** Checks out the merge of a pull request that brings one commit's files onto another. */
function merge(
  folder: string,
  { base, head }: { readonly base: string; readonly head: string },
): PullRequest {
  const commit = ["commit-tree", "-m", "Change", `${head}^{tree}`, "-p", base];
  const headCommit = git(folder, ...commit);
  git(folder, "checkout", "--quiet", "--detach", git(folder, ...commit, "-p", headCommit));
  return makePullRequestEvent({ headCommit });
}

function commitAll(folder: string): string {
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--message", "Change");
  return git(folder, "rev-parse", "HEAD");
}

interface CommentRequest {
  readonly example: Example;
  readonly folder: string;
  readonly event: WorkflowEvent;
  readonly folded?: boolean;
  readonly baseline?: string;
}

async function comment(request: CommentRequest): Promise<string> {
  const { example, folder, event, folded = false, baseline } = request;
  const { check, ...others } = requestOf(example, folder);
  const ports = portsOf();
  const { report, top, webAddress } = await runCheck(ports, RESOURCES, {
    ...others,
    check: { ...check, ...(baseline === undefined ? {} : { baseline }) },
    reportDirectory: null,
    event,
  });
  const shown = noteInWorkflow(await nameMerged(ports, { report, top, event }));
  const link = linkToCommit(webAddress, report.provenance.headCommit);
  return renderMarkdown(shown, { link, folded });
}

function requestOf({ package: name, args }: Example, folder: string) {
  const flags = args.length === 0 ? {} : { args };
  return { invokedIn: folder, check: { package: name }, flags };
}

function portsOf() {
  const { PATH = "", HOME = "" } = process.env;
  return makePorts({
    environment: { PATH, HOME, CARGO_TARGET_DIR: join(ROOT, "target/pictures") },
    mark: makeMark(),
    signal: new AbortController().signal,
    remote: null,
    verbose: false,
  });
}
