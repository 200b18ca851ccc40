/** Where the base's numbers come from. */

import { join, resolve } from "node:path";
import { asBase, type BaseMeasurement } from "../core/baseline/measurement.ts";
import { decodeMeasurement } from "../core/baseline/measurement-file.ts";
import { HeapgateError, usageError } from "../core/errors.ts";
import { CHECK_DEFAULTS } from "../core/inputs/defaults.ts";
import type { Note } from "../core/notes.ts";
import type { BaseChoice } from "../core/plan/base-choice.ts";
import { err, ok, type Result } from "../core/result.ts";
import type { Files, Ports } from "../ports.ts";
import { attemptSide, noteBaseFailure } from "./collect/base-failure.ts";
import { layOutBase, readBaseWorkspace } from "./collect/base-tree.ts";
import { fetchHeadCommit, findBase } from "./collect/find-base.ts";
import { fileNameFor, type Session } from "./collect/session.ts";
import type { Workspace } from "./collect/workspace.ts";

/** What stands for the base in a check. */
export type Baseline =
  /** Measured in this run, beside head. */
  | {
      readonly kind: "measure";
      readonly workspace: Workspace;
      readonly why: string;
      readonly notes: readonly Note[];
    }
  /** Read from a file for each scenario. */
  | { readonly kind: "file"; readonly path: string }
  /** There is none, and why. */
  | { readonly kind: "none"; readonly note: Note };

/**
 * Finds the baseline that `--baseline` and `--base` ask for.
 * @throws usage errors: a path or ref that is not there, a base that is asked for outside git.
 */
export async function findBaseline(ports: Ports, session: Session): Promise<Baseline> {
  const { base = null, baseline = CHECK_DEFAULTS.baseline } = session.plan.check;
  if (baseline === "none") return none("baseline-none", "No baseline was asked for.", null);
  if (baseline !== "auto" && baseline !== "measure") {
    const path = resolve(session.invokedIn, baseline);
    if (ports.files.exists(path)) return { kind: "file", path };
    throw usageError({
      what: `There is no baseline "${baseline}".`,
      where: path,
      remedy:
        "Name a file or folder that `heapgate measure --save` wrote, or one of: auto, measure, none.",
    });
  }
  const { head, event } = session;
  if (head.commit === null && (base !== null || baseline === "measure")) {
    throw usageError({
      what: "There is no commit in git here to take the base from.",
      where: head.directory,
      remedy:
        "Compare with a saved measurement: --baseline FILE (made by `heapgate measure --save FILE`).",
    });
  }
  const found = await findBase(ports, { head, ref: base, event });
  if (!found.ok) return { kind: "none", note: found.error };
  await fetchHeadCommit(ports, head.top, event);
  return layOut(ports, session, found.value);
}

async function layOut(ports: Ports, session: Session, choice: BaseChoice): Promise<Baseline> {
  const { tree, missingSubmodules } = await layOutBase(ports, {
    head: session.head,
    store: session.store,
    commit: choice.commit,
  });
  const read = await attemptSide("base", () =>
    readBaseWorkspace(ports, {
      head: session.head,
      base: tree,
      toolchain: session.plan.scenarios[0]?.build.toolchain ?? null,
    }),
  );
  if (!read.ok) return { kind: "none", note: noteBaseFailure(read.error, tree) };
  const metadata = read.value;
  if (metadata === null) {
    return none("base-without-package", `There is no Rust package in ${choice.why}.`, null);
  }
  return {
    kind: "measure",
    workspace: { tree, metadata },
    why: choice.why,
    // Head lacks those that aren't checked out, too.
    notes: missingSubmodules
      .filter((name) => ports.files.exists(join(session.head.top, name, ".git")))
      .map((name) => ({
        code: "missing-submodule",
        message: `The base was laid out without the submodule ${name}, whose commit is not in this clone.`,
        remedy: session.event === null ? FETCH_SUBMODULES : CHECK_OUT_SUBMODULES,
      })),
  };
}

/** All of their history, also where it was cut off: `--unshallow` fails for one that is whole. */
const FETCH_SUBMODULES =
  "Fetch it:\n\n  git submodule foreach --recursive git fetch --depth=2147483647";

const CHECK_OUT_SUBMODULES =
  "Let actions/checkout fetch all of the history, which it then does for submodules too: with: { fetch-depth: 0, submodules: recursive }";

function none(code: string, message: string, remedy: string | null): Baseline {
  return { kind: "none", note: { code, message, remedy } };
}

/** Reads a scenario's saved measurement: the file itself, or the one with the scenario's name in a folder; null if there is none. */
export function readSaved(
  files: Files,
  path: string,
  scenario: string,
): Result<BaseMeasurement | null, HeapgateError> {
  const file = files.isFolder(path) ? join(path, `${fileNameFor(scenario)}.json`) : path;
  try {
    const text = files.readText(file);
    if (text === null) return ok(null);
    const decoded = decodeMeasurement(text, file);
    return decoded.ok ? ok(asBase(decoded.value)) : err(decoded.error);
  } catch (error) {
    if (error instanceof HeapgateError) return err(error);
    throw error;
  }
}
