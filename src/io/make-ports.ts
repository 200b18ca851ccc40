/** All edges of this machine. */
import { availableParallelism } from "node:os";
import type { Environment, Ports } from "../ports.ts";
import { makeCargo } from "./cargo.ts";
import { makeFiles } from "./files.ts";
import { makeGit } from "./git.ts";
import { trustAllOwners } from "./git-call.ts";
import type { Remote } from "./git-fetch.ts";
import { makeInterrupts } from "./interrupts.ts";
import { makePrograms } from "./programs.ts";
import { makeProgress } from "./progress.ts";
import { columnsOf, writeAll } from "./standard-streams.ts";
import { makeRunTool } from "./tool.ts";
import { makeTurns } from "./turns.ts";

export interface PortsRequest {
  /** What cargo, git and the measured program are given theirs from. */
  readonly environment: Environment;
  /** Marks all that this run starts. */
  readonly mark: string;
  /** Given when the run is to end. */
  readonly signal: AbortSignal;
  /** Where git may fetch from; null for a run that fetches nothing. */
  readonly remote: Remote | null;
  readonly verbose: boolean;
  /**
   * This is a job of a workflow. What is printed goes to its log, which is no terminal, though some runners give the job
   * one; and git reads what was checked out for it, whoever owns that.
   */
  readonly isJob?: boolean;
}

/** Makes the ports over what this machine has. */
export function makePorts({ environment, mark, signal, remote, ...request }: PortsRequest): Ports {
  const { verbose, isJob = false } = request;
  const runTool = makeRunTool({ environment, mark, signal });
  const clock = { now: () => performance.now() };
  return {
    files: makeFiles(),
    cargo: makeCargo(runTool),
    git: makeGit(isJob ? trustAllOwners(runTool) : runTool, remote),
    programs: makePrograms(mark, signal),
    turns: makeTurns(signal),
    interrupts: makeInterrupts(signal),
    progress: makeProgress(
      {
        write: (text) => writeAll(2, text),
        isTerminal: process.stderr.isTTY === true && !isJob,
        width: () => columnsOf(process.stderr),
        verbose,
      },
      clock,
    ),
    clock,
    machine: {
      platform: process.platform,
      architecture: process.arch,
      processors: availableParallelism(),
    },
    environment,
  };
}
