/** The step of a workflow that remembers what the runner was told. */
import type { Annotation } from "../../src/core/report/annotations.ts";
import type { Step } from "../../src/ports.ts";

export interface MemoryStep extends Step {
  readonly annotations: readonly Annotation[];
  readonly outputs: ReadonlyMap<string, string>;
  readonly summaries: readonly string[];
  readonly log: string[];
  /** What was done, in its order: "guard", "restore", "annotate", "output", "summary". */
  readonly order: readonly string[];
}

/** Makes the port; `tampered` names the command files that a program has changed. */
export function makeMemoryStep(tampered: readonly string[] = []): MemoryStep {
  const annotations: Annotation[] = [];
  const outputs = new Map<string, string>();
  const summaries: string[] = [];
  const log: string[] = [];
  const order: string[] = [];
  return {
    annotations,
    outputs,
    summaries,
    log,
    order,
    annotate: (annotation) => {
      order.push("annotate");
      annotations.push(annotation);
    },
    setOutput: (name, value) => {
      order.push("output");
      outputs.set(name, value);
    },
    writeSummary: async (markdown) => {
      order.push("summary");
      summaries.push(markdown);
    },
    print: (text) => void log.push(text),
    guardCommandFiles: () => {
      order.push("guard");
      return () => {
        order.push("restore");
        return tampered;
      };
    },
  };
}
