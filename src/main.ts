/** The action: joins the edges with the pipeline. */
import { join } from "node:path";
import { resourcesIn } from "./app/collect/resources.ts";
import { renderError } from "./app/error-text.ts";
import { runAction } from "./app/run-action.ts";
import { explainSystemError } from "./app/system-error.ts";
import { EXIT, exitStatusOf, Interrupted } from "./core/errors.ts";
import { readPublishSettings } from "./core/inputs/read-action-inputs.ts";
import { childEnvironment } from "./core/plan/child-environment.ts";
import { readWorkflowContext } from "./core/plan/workflow-context.ts";
import { annotateFailure } from "./core/report/failure.ts";
import { makeComments } from "./io/comments.ts";
import { readEnvironment } from "./io/environment.ts";
import { makeFiles } from "./io/files.ts";
import { watchInterrupts } from "./io/interrupts.ts";
import { makePorts } from "./io/make-ports.ts";
import { makeStep } from "./io/step.ts";
import { endStrays, killAtExit, makeMark } from "./io/strays.ts";
import type { Environment, Step } from "./ports.ts";

/** Unbundled this is `src`, bundled `dist`: both one folder below the project's root. */
const RESOURCES = resourcesIn(join(import.meta.dirname, ".."));

async function main(environment: Environment, step: Step): Promise<number> {
  const eventText = makeFiles().readText(environment["GITHUB_EVENT_PATH"] ?? "");
  const context = readWorkflowContext(environment, eventText);
  const settings = readPublishSettings(environment);
  const token = settings.action["github-token"];
  const signal = watchInterrupts(exitStatusOf);
  const mark = makeMark();
  killAtExit({ mark, group: null });
  const machine = makePorts({
    environment: childEnvironment(environment),
    mark,
    signal,
    remote: token === undefined ? null : { serverUrl: context.serverUrl, token },
    verbose: environment["RUNNER_DEBUG"] === "1",
    isJob: true,
  });
  const ports = {
    ...machine,
    step,
    comments: await makeComments({ ...context, token, signal }),
    endStrays: () => endStrays({ mark, group: null }),
  };
  return runAction(ports, RESOURCES, {
    invokedIn: context.workspace,
    environment,
    settings,
    context,
  });
}

function endWith(thrown: unknown, step: Step): number {
  const error = explainSystemError(thrown);
  step.print(renderError(error));
  if (!(error instanceof Interrupted)) step.annotate(annotateFailure(error));
  return exitStatusOf(error);
}

// Node's own status for what nobody catches is 1, which says that a limit was passed.
process.exitCode = EXIT.bug;
const environment = readEnvironment();
const step = makeStep(environment);
process.on("uncaughtException", (thrown) => process.exit(endWith(thrown, step)));
try {
  process.exitCode = await main(environment, step);
} catch (thrown) {
  process.exitCode = endWith(thrown, step);
}
// Connections that are kept alive would keep the process for seconds.
process.exit();
