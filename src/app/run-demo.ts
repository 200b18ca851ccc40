/** `heapgate demo`: an example's base and head, measured as any crate is, with the seeded regression to find. */
import { join, relative } from "node:path";
import type { ComparedSite } from "../core/compare/comparison.ts";
import { decidingMetric, orderSites } from "../core/judge/order.ts";
import type { CheckReport } from "../core/report/check-report.ts";
import { renderMarkdown } from "../core/report/markdown.ts";
import type { Environment, Ports } from "../ports.ts";
import type { Resources } from "./collect/resources.ts";
import { type Example, layOutExample, readExample } from "./example-history.ts";
import { runCheck } from "./run-check.ts";

const DEFAULT_EXAMPLE = "log-digest";

/** Below the directory where heapgate was started, with the store's other files. */
function demoFolder(invokedIn: string): string {
  return join(invokedIn, ".heapgate", "demo");
}

/** Gives demos one target directory, so that a second demo does not build the probe again. */
export function prepareDemo(environment: Environment, invokedIn: string): Environment {
  return { ...environment, CARGO_TARGET_DIR: join(demoFolder(invokedIn), "target") };
}

export interface DemoOutcome {
  readonly report: CheckReport;
  readonly top: string;
  /** Whether the first call site is the seeded one. */
  readonly found: boolean;
  /** What was seeded, what was found, and where the comment lies. */
  readonly message: string;
}

/** Lays an example out, checks its head against its base, and writes the comment as Markdown. */
export async function runDemo(
  ports: Ports,
  resources: Resources,
  request: { readonly invokedIn: string; readonly example: string | null },
): Promise<DemoOutcome> {
  const { files } = ports;
  const name = request.example ?? DEFAULT_EXAMPLE;
  const example = readExample(files, resources.examples, name);
  const folder = demoFolder(request.invokedIn);
  files.write(join(request.invokedIn, ".heapgate", ".gitignore"), "*\n");
  ports.progress.phase(`laying out ${name}`);
  const destination = join(folder, name);
  const { base } = await layOutExample(ports, {
    example: join(resources.examples, name),
    destination,
  });
  const checked = await runCheck(ports, resources, {
    invokedIn: destination,
    check: { base, package: example.package },
    flags: { args: example.args },
  });
  const { top } = checked;
  const report = {
    ...checked.report,
    // Its paths are relative to where the check ran.
    reproduce: `cd ${relative(request.invokedIn, destination)} && ${checked.report.reproduce}`,
  };
  const comment = join(folder, "comment.md");
  files.write(comment, renderMarkdown(report, { link: () => null }));
  const first = firstSite(report);
  const found = first?.function.symbol === example.guilty.symbol;
  return { report, top, found, message: describeFinding(example, { first, found, comment }) };
}

function firstSite(report: CheckReport): ComparedSite | null {
  const [scenario] = report.scenarios;
  if (scenario?.comparison == null) return null;
  const { judgement, comparison } = scenario;
  return orderSites(comparison, decidingMetric(judgement, comparison))[0] ?? null;
}

function describeFinding(
  { guilty }: Example,
  finding: {
    readonly first: ComparedSite | null;
    readonly found: boolean;
    readonly comment: string;
  },
): string {
  const seeded = `The seeded regression is ${guilty.symbol}, from the commit "${guilty.commit}"`;
  const result = finding.found
    ? "and heapgate names it first."
    : `but heapgate names ${finding.first?.function.symbol ?? "nothing"}.`;
  return `${seeded}, ${result}\nThe comment is in ${finding.comment}`;
}
