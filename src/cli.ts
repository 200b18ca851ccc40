#!/usr/bin/env node
/** The command line: joins the edges with the pipeline. */
import { join } from "node:path";
import { resourcesIn } from "./app/collect/resources.ts";
import type { SessionRequest } from "./app/collect/session.ts";
import { type Format, type ParsedCommand, parseCommandLine } from "./app/command-line.ts";
import { describePlan } from "./app/describe-plan.ts";
import { renderError } from "./app/error-text.ts";
import { timePorts } from "./app/own-share.ts";
import {
  linkToCommit,
  renderCheck,
  renderDiff,
  renderMeasured,
  renderView,
} from "./app/render-output.ts";
import { runCheck } from "./app/run-check.ts";
import { prepareDemo, runDemo } from "./app/run-demo.ts";
import { runDiff, runView } from "./app/run-diff.ts";
import { runMeasure } from "./app/run-measure.ts";
import { explainSystemError } from "./app/system-error.ts";
import { EXIT, exitStatusOf } from "./core/errors.ts";
import { CHECK_DEFAULTS } from "./core/inputs/defaults.ts";
import type { SourceLink } from "./core/report/check-report.ts";
import { VERSION } from "./core/version.ts";
import { readEnvironment } from "./io/environment.ts";
import { watchInterrupts } from "./io/interrupts.ts";
import { makePorts } from "./io/make-ports.ts";
import { describeOutput, writeAll } from "./io/standard-streams.ts";
import { makeMark } from "./io/strays.ts";
import type { Environment, Ports } from "./ports.ts";

/** Unbundled this is `src`, bundled `dist/cli`: both one or two folders below the project's root. */
const ROOT = join(import.meta.dirname, import.meta.dirname.endsWith("src") ? ".." : "../..");

const RESOURCES = resourcesIn(ROOT);

type Command = Exclude<ParsedCommand, { readonly kind: "text" }>;

async function main(argv: readonly string[], environment: Environment): Promise<number> {
  const parsed = parseCommandLine(argv, VERSION);
  if (parsed.kind === "text") {
    writeAll(1, parsed.text);
    return EXIT.pass;
  }
  const started = performance.now();
  const { ports, outside } = timePorts(
    makePorts({
      environment: parsed.kind === "demo" ? prepareDemo(environment, process.cwd()) : environment,
      mark: makeMark(),
      signal: watchInterrupts(exitStatusOf),
      remote: null,
      verbose: parsed.verbose,
    }),
  );
  try {
    return await runCommand(parsed, ports);
  } finally {
    ports.progress.end();
    const whole = performance.now() - started;
    const own = `heapgate's own share: ${(whole - outside()).toFixed(0)} ms of ${whole.toFixed(0)} ms`;
    ports.progress.detail(own);
  }
}

async function runCommand(command: Command, ports: Ports): Promise<number> {
  const { check, flags, format } = command;
  const request: SessionRequest = { invokedIn: process.cwd(), check, flags };
  switch (command.kind) {
    case "check": {
      if (command.dryRun) return printPlan(ports, request);
      const { report, top, webAddress, exitStatus } = await runCheck(ports, RESOURCES, request);
      const { headCommit, headDirty } = report.provenance;
      const link = linkToCommit(headDirty ? null : webAddress, headCommit);
      print(renderCheck(report, output(ports, { format, top, link })));
      return exitStatus;
    }
    case "measure": {
      if (command.dryRun) return printPlan(ports, request);
      const { save } = command;
      const { measurements, top, sites, saved } = await runMeasure(ports, RESOURCES, {
        ...request,
        save,
      });
      print(renderMeasured(measurements, { ...output(ports, { format, top }), sites }));
      for (const file of saved) writeAll(2, `heapgate: saved ${file}\n`);
      return EXIT.pass;
    }
    case "diff": {
      const { base, head } = command;
      const sides = { invokedIn: request.invokedIn, base, head };
      const { report, top, exitStatus } = await runDiff(ports, {
        ...sides,
        check,
        limits: flags,
        version: VERSION,
      });
      print(renderDiff(report, output(ports, { format, top })));
      return exitStatus;
    }
    case "view": {
      const { measurement, notes, top } = await runView(ports, {
        ...request,
        files: command.files,
      });
      const sites = check.top ?? CHECK_DEFAULTS.top;
      const options = { ...output(ports, { format, top }), sites };
      print(renderView({ measurement, notes }, options));
      return EXIT.pass;
    }
    case "demo": {
      const { report, top, message, found } = await runDemo(ports, RESOURCES, {
        invokedIn: request.invokedIn,
        example: command.example,
      });
      print(renderCheck(report, output(ports, { format, top })));
      writeAll(2, `${message}\n`);
      return found ? EXIT.pass : EXIT.limitPassed;
    }
  }
}

async function printPlan(ports: Ports, request: SessionRequest): Promise<number> {
  print(await describePlan(ports, request));
  return EXIT.pass;
}

function output(
  { environment }: Ports,
  options: { readonly format: Format; readonly top: string | null; readonly link?: SourceLink },
) {
  return { link: () => null, ...options, screen: describeOutput(environment) };
}

function print(text: string): void {
  writeAll(1, text.endsWith("\n") ? text : `${text}\n`);
}

function endWith(thrown: unknown): void {
  const error = explainSystemError(thrown);
  process.exitCode = exitStatusOf(error);
  writeAll(2, renderError(error));
}

// Node's own status for what nobody catches is 1, which says that a limit was passed.
process.exitCode = EXIT.bug;
process.on("uncaughtException", (thrown) => {
  endWith(thrown);
  process.exit();
});
try {
  process.exitCode = await main(process.argv.slice(2), readEnvironment());
} catch (thrown) {
  endWith(thrown);
}
