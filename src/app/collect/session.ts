/** What one command works on: the user's tree, its workspace, its plan, and heapgate's store in it. */
import { join, resolve } from "node:path";
import type { CheckSettings, ScenarioSettings } from "../../core/inputs/settings.ts";
import type { CargoMetadata } from "../../core/plan/cargo-metadata.ts";
import { type Plan, planScenarios } from "../../core/plan/scenarios.ts";
import type { Ports } from "../../ports.ts";
import { openStore } from "./journal.ts";
import { type Store, storeIn, type Tree } from "./tree.ts";
import { findManifest, noWorkspace, readWorkspace } from "./workspace.ts";

/** heapgate's own files beside the bundle. */
export interface Resources {
  /** The probe's crate. */
  readonly probe: string;
  /** The rustc wrapper that links it in. */
  readonly wrapper: string;
  /** The example programs of `heapgate demo`. */
  readonly examples: string;
  readonly version: string;
}

export interface SessionRequest {
  /** Where heapgate was started, absolute. */
  readonly invokedIn: string;
  readonly check: CheckSettings;
  readonly flags: ScenarioSettings;
}

export interface Session {
  readonly resources: Resources;
  readonly invokedIn: string;
  readonly head: Tree;
  readonly metadata: CargoMetadata;
  readonly store: Store;
  readonly plan: Plan;
}

/** Reads the tree and plans what to measure in it. Only the store is written to. */
export async function openSession(
  ports: Ports,
  resources: Resources,
  request: SessionRequest,
): Promise<Session> {
  const { files, git, progress } = ports;
  progress.phase("reading the workspace");
  const directory = files.realPath(resolve(request.invokedIn, request.check.path ?? "."));
  const manifest = files.isFolder(directory) ? findManifest(files, directory) : null;
  if (manifest === null) throw noWorkspace(files, directory);
  const metadata = await readWorkspace(ports, {
    manifest,
    cwd: directory,
    toolchain: request.flags.toolchain ?? null,
  });
  const plan = planScenarios({ metadata, directory, check: request.check, flags: request.flags });
  const store = storeIn(metadata.workspace_root);
  openStore(files, store);
  const top = await git.topLevel(metadata.workspace_root);
  const commit = top === null ? null : await git.commit(top, "HEAD");
  const head: Tree = {
    side: "head",
    top: top ?? metadata.workspace_root,
    directory,
    commit,
    dirty: top !== null && commit !== null && (await git.isDirty(top, metadata.target_directory)),
  };
  return { resources, invokedIn: request.invokedIn, head, metadata, store, plan };
}

/** A name as a folder's or file's name. */
export function fileNameFor(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9._-]/g, "_").replace(/^\.+/, "_");
}

/** Where the raw profiles of a scenario's side are kept. */
export function keptProfile(store: Store, scenario: string, side: string, run: number): string {
  return join(store.last, fileNameFor(scenario), `${side}-${run}.json`);
}
