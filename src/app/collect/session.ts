/** What one command works on: the user's tree, its workspace, its plan, and heapgate's store in it. */
import { join, resolve } from "node:path";
import type { CheckSettings, ScenarioSettings } from "../../core/inputs/settings.ts";
import type { CargoMetadata } from "../../core/plan/cargo-metadata.ts";
import type { WorkflowEvent } from "../../core/plan/event.ts";
import { type Plan, planScenarios } from "../../core/plan/scenarios.ts";
import type { Ports } from "../../ports.ts";
import { withHeadLink } from "./head-link.ts";
import { openStore } from "./journal.ts";
import type { Resources } from "./resources.ts";
import { requireUnix } from "./supported.ts";
import { type Store, storeIn, type Tree } from "./tree.ts";
import { findManifest, noWorkspace, readWorkspace, type Workspace } from "./workspace.ts";

export interface SessionRequest {
  /** Where heapgate was started, absolute. */
  readonly invokedIn: string;
  readonly check: CheckSettings;
  readonly flags: ScenarioSettings;
  /** The folder for the report's files and the raw profiles, absolute; null for `.heapgate/report`. Not given on the command line. */
  readonly reportDirectory?: string | null;
  /** What started the workflow, for the base. Not given on the command line. */
  readonly event?: WorkflowEvent | null;
}

export interface Session {
  readonly resources: Resources;
  readonly invokedIn: string;
  /** What started the workflow; null on the command line. */
  readonly event: WorkflowEvent | null;
  readonly head: Tree;
  readonly metadata: CargoMetadata;
  /** Head at a path as long as the base's, to build it there; null where cargo can't. */
  readonly linked: Workspace | null;
  readonly store: Store;
  readonly plan: Plan;
}

/**
 * Reads the tree, plans what to measure in it, and does the work. Only the store is written to.
 *
 * One heapgate at a time works in a workspace and in a target directory: cargo gives programs of the same name the same
 * place there, and another one's program must not be measured.
 */
export async function withSession<T>(
  ports: Ports,
  resources: Resources,
  request: SessionRequest,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const planned = await planSession(ports, request);
  const { metadata, store } = planned;
  return inTurn(ports, [store.root, metadata.target_directory], async () => {
    await openStore(ports, store);
    const head = await findHead(ports, planned);
    const { invokedIn, flags, event = null } = request;
    return withHeadLink(
      ports,
      { head: { tree: head, metadata }, store, toolchain: flags.toolchain ?? null },
      (linked) => work({ ...planned, resources, invokedIn, event, head, linked }),
    );
  });
}

/** Does work while this process alone has the turn of every folder. */
async function inTurn<T>(
  ports: Ports,
  folders: readonly string[],
  work: () => Promise<T>,
): Promise<T> {
  const [folder, ...others] = folders;
  if (folder === undefined) return work();
  const giveBack = await ports.turns.take(join(folder, "heapgate.lock"), (pid) =>
    ports.progress.phase(`waiting for another heapgate (process ${pid})`),
  );
  try {
    return await inTurn(ports, others, work);
  } finally {
    giveBack();
  }
}

/** What is known before anything is written. */
export interface PlannedSession extends Pick<Session, "metadata" | "store" | "plan"> {
  /** The folder that `path` means. */
  readonly directory: string;
}

/** Reads the workspace and plans what to measure in it; writes nothing. */
export async function planSession(ports: Ports, request: SessionRequest): Promise<PlannedSession> {
  const { files, progress, machine } = ports;
  requireUnix(machine);
  progress.phase("reading the workspace");
  const directory = files.realPath(resolve(request.invokedIn, request.check.path ?? "."));
  const manifest = files.isFolder(directory) ? findManifest(files, directory) : null;
  if (manifest === null) {
    const inWorkflow = (request.event ?? null) !== null;
    throw noWorkspace(files, directory, inWorkflow ? request.invokedIn : null);
  }
  const metadata = await readWorkspace(ports, {
    manifest,
    cwd: directory,
    toolchain: request.flags.toolchain ?? null,
  });
  const plan = planScenarios({ metadata, directory, check: request.check, flags: request.flags });
  const store = storeIn(metadata.workspace_root, request.reportDirectory);
  return { directory, metadata, store, plan };
}

async function findHead({ git }: Ports, { directory, metadata }: PlannedSession): Promise<Tree> {
  const top = await git.topLevel(metadata.workspace_root);
  const commit = top === null ? null : await git.commit(top, "HEAD");
  return {
    side: "head",
    top: top ?? metadata.workspace_root,
    directory,
    commit,
    dirty: top !== null && commit !== null && (await git.isDirty(top, metadata.target_directory)),
  };
}

/** A name as a folder's or file's name, another one for each: what is not plain is written as `%` and four hex digits. */
export function fileNameFor(name: string): string {
  return name.replaceAll(
    /^\.|[^A-Za-z0-9._-]/g,
    (unit) => `%${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
