/** The workflow that the README tells users to paste, and ones that are made of it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isSeq, parseDocument } from "yaml";
import { REPOSITORY_ROOT } from "./action-folder.ts";

/** What a workflow has beside what the README's has. */
export interface WorkflowChange {
  /** The events it runs on. */
  readonly on?: readonly string[];
  /** Inputs of heapgate's step. */
  readonly with?: Readonly<Record<string, string>>;
  /** Steps after it, which see its outputs as `steps.heapgate.outputs`. */
  readonly after?: readonly Readonly<Record<string, string>>[];
}

/** Gives the README's workflow, letter by letter: its first YAML block that has jobs. */
export function readmeWorkflow(): string {
  const readme = readFileSync(join(REPOSITORY_ROOT, "README.md"), "utf8");
  const blocks = [...readme.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = ""]) => text);
  const found = blocks.find((text) => /^jobs:$/m.test(text));
  if (found === undefined) throw new Error("the README shows no workflow");
  return found;
}

/** Makes a workflow of the README's. */
export function changeWorkflow(change: WorkflowChange): string {
  const workflow = parseDocument(readmeWorkflow());
  const steps = ["jobs", "heapgate", "steps"] as const;
  const list = workflow.getIn(steps);
  const count = isSeq(list) ? list.items.length : 0;
  const own = [...steps, count - 1] as const;
  workflow.setIn([...own, "id"], "heapgate");
  if (change.on !== undefined) workflow.setIn(["on"], change.on);
  if (change.with !== undefined) workflow.setIn([...own, "with"], change.with);
  for (const [index, step] of (change.after ?? []).entries()) {
    workflow.setIn([...steps, count + index], workflow.createNode(step));
  }
  return workflow.toString();
}

/** What stands in a workflow for one of heapgate's outputs. */
export function output(name: string): string {
  return `\${{ steps.heapgate.outputs.${name} }}`;
}

/** How many commits of history a workflow checks out; actions/checkout's own default is one. */
export function depthOfCheckout(workflow: string): number {
  return Number(/fetch-depth: (\d+)/.exec(workflow)?.[1] ?? 1);
}

/** The name under which a workflow uses heapgate, `owner/name@ref`. */
export function nameOfHeapgate(workflow: string): string {
  const found = /uses: (heapgate\/heapgate@\S+)/.exec(workflow)?.[1];
  if (found === undefined) throw new Error("the workflow does not use heapgate");
  return found;
}
