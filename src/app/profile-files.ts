/** Profiles and measurements that lie in files, read for `diff` and `view`. */
import type { Measurement } from "../core/baseline/measurement.ts";
import { decodeMeasurement } from "../core/baseline/measurement-file.ts";
import { summariseRuns } from "../core/baseline/summarise.ts";
import { HeapgateError, measureError, usageError } from "../core/errors.ts";
import type { Note } from "../core/notes.ts";
import { crateName } from "../core/plan/cargo-metadata.ts";
import { readFully } from "../core/profile/dhat/byte-window.ts";
import { readDhat } from "../core/profile/dhat/read-dhat.ts";
import type { OwnCode, Profile } from "../core/profile/profile.ts";
import { LONGEST_TEXT } from "../core/units.ts";
import type { Files, OpenFile, Ports } from "../ports.ts";
import { findManifest, noWorkspace, ownCodeOf, readWorkspace } from "./collect/workspace.ts";

export interface OwnCodeRequest {
  readonly directory: string;
  readonly ownCrates: readonly string[];
  /** Whether the user named the directory: then it must be a workspace. */
  readonly asked: boolean;
}

/**
 * What counts as own code for bare files: the named crates, else those of the workspace at hand, else none. A workspace
 * that nobody named and that can't be read costs a note: the files may have come from another machine.
 */
export async function ownCodeAtHand(
  ports: Ports,
  request: OwnCodeRequest,
): Promise<{ readonly own: OwnCode; readonly notes: readonly Note[] }> {
  const crates = request.ownCrates.map(crateName);
  const named = {
    crates: new Map(crates.map((name) => [name, []])),
    root: null,
    versions: new Map(),
  };
  const { directory } = request;
  const manifest = ports.files.isFolder(directory) ? findManifest(ports.files, directory) : null;
  if (manifest === null) {
    if (request.asked) throw noWorkspace(ports.files, directory);
    return { own: named, notes: [] };
  }
  try {
    const metadata = await readWorkspace(ports, { manifest, cwd: directory, toolchain: null });
    const top = (await ports.git.topLevel(metadata.workspace_root)) ?? metadata.workspace_root;
    const own = ownCodeOf(ports.files, {
      metadata,
      top,
      artifacts: [],
      memberIds: [],
      extraCrates: crates,
    });
    return { own, notes: [] };
  } catch (error) {
    if (request.asked || !(error instanceof HeapgateError)) throw error;
    return { own: named, notes: [unreadableWorkspace(manifest, error)] };
  }
}

function unreadableWorkspace(manifest: string, { message }: HeapgateError): Note {
  return {
    code: "unreadable-workspace",
    message: `The crates of ${manifest} do not count as your own code: ${message}`,
    remedy: "Say which crates are yours: --own-crate NAME.",
  };
}

/**
 * Reads one side: one saved measurement, or the profiles of its runs, plain or gzipped.
 * @throws a usage error for a file that is not there or for a measurement among other files.
 */
export async function readSide(
  { files, interrupts }: Ports,
  paths: readonly string[],
  own: OwnCode,
): Promise<Measurement> {
  const read: ReadFile[] = [];
  for (const path of paths) {
    read.push(openAndRead(files, path, own));
    await interrupts.look();
  }
  const [first, ...others] = read;
  if (first?.kind === "measurement" && others.length === 0) return first.measurement;
  const profiles = read.flatMap((side) => (side.kind === "profile" ? [side.profile] : []));
  const [run, ...runs] = profiles;
  if (run === undefined || profiles.length < read.length) {
    throw usageError({
      what: "A saved measurement holds all runs of a side, so it stands alone.",
      where: paths.join(", "),
      remedy: "Give one measurement, or only profiles.",
    });
  }
  return summariseRuns([run, ...runs], {
    scenario: null,
    commit: null,
    dirty: false,
    fingerprint: null,
  });
}

type ReadFile =
  | { readonly kind: "measurement"; readonly measurement: Measurement }
  | { readonly kind: "profile"; readonly profile: Profile };

function openAndRead(files: Files, path: string, own: OwnCode): ReadFile {
  if (!files.exists(path) || files.isFolder(path)) {
    throw usageError({
      what: "There is no such file.",
      where: path,
      remedy: "Name a dhat profile or a saved measurement.",
    });
  }
  const file = files.open(path);
  try {
    return readFile(file, own);
  } finally {
    file.close();
  }
}

const MEASUREMENT_START = '{"schema":"heapgate/';

function readFile(file: OpenFile, own: OwnCode): ReadFile {
  const start = new Uint8Array(MEASUREMENT_START.length);
  readFully(file, start, 0);
  if (new TextDecoder().decode(start) !== MEASUREMENT_START) {
    return { kind: "profile", profile: readDhat(file, own) };
  }
  if (file.size > LONGEST_TEXT) {
    throw measureError({
      what: "The measurement is larger than 512 MiB.",
      where: file.name,
      remedy: "Measure again: what heapgate saves is a thousandth of that.",
    });
  }
  const whole = new Uint8Array(file.size);
  readFully(file, whole, 0);
  const decoded = decodeMeasurement(new TextDecoder().decode(whole), file.name);
  if (!decoded.ok) throw decoded.error;
  return { kind: "measurement", measurement: decoded.value };
}
