/** cargo's view of a tree. */
import { dirname, join } from "node:path";
import { parse } from "smol-toml";
import * as v from "valibot";
import { measureError, usageError } from "../../core/errors.ts";
import { type Artifact, crateVersions, foreignCrates } from "../../core/plan/build-messages.ts";
import {
  type CargoMetadata,
  type CargoPackage,
  crateName,
  cratesOf,
  packageRoot,
  parseCargoMetadata,
} from "../../core/plan/cargo-metadata.ts";
import type { OwnCode } from "../../core/profile/profile.ts";
import { err, ok, type Result } from "../../core/result.ts";
import type { Files, Ports } from "../../ports.ts";
import { explainRustup, toolchainEnvironment } from "./toolchain.ts";
import type { Tree } from "./tree.ts";

/** A tree with the workspace in it, as cargo sees both. */
export interface Workspace {
  readonly tree: Tree;
  readonly metadata: CargoMetadata;
}

/** The manifest of a folder, or of the nearest one above it up to `within`, as cargo looks for it; null if there is none. */
export function findManifest(files: Files, directory: string, within = "/"): string | null {
  for (let folder = directory; ; folder = dirname(folder)) {
    const manifest = join(folder, "Cargo.toml");
    if (files.exists(manifest)) return manifest;
    if (folder === within || folder === dirname(folder)) return null;
  }
}

/**
 * The error for a folder that no manifest was found for. In the workspace of a job (null outside of workflows) there is
 * nothing at all if no step has checked the repository out.
 */
export function noWorkspace(files: Files, directory: string, job: string | null = null): Error {
  if (job !== null && files.list(job).length === 0) {
    return usageError({
      what: "The workspace of this job is empty: no step has checked the repository out.",
      where: job,
      remedy: "Add a step before this one:\n\n  - uses: actions/checkout@v7",
    });
  }
  return usageError({
    what: files.isFolder(directory) ? "There is no Cargo.toml here." : "There is no such folder.",
    where: directory,
    remedy: "Name the folder of a Rust package or workspace: --path DIR.",
  });
}

export interface WorkspaceRequest {
  readonly manifest: string;
  /** Where cargo is started: its configuration and toolchain are found from there. */
  readonly cwd: string;
  readonly toolchain: string | null;
}

/**
 * Asks cargo for the members of the workspace that a manifest belongs to. Without dependencies, so that neither the
 * network nor Cargo.lock is touched.
 * @throws a measure error with cargo's words where it refuses.
 */
export async function readWorkspace(
  ports: Ports,
  request: WorkspaceRequest,
): Promise<CargoMetadata> {
  const answer = await askWorkspace(ports, request);
  if (answer.ok) return answer.value;
  throw (
    explainRustup(answer.error, request.cwd) ??
    measureError({
      what: "cargo can't read this workspace.",
      where: request.manifest,
      remedy: "",
      said: { by: "cargo", text: answer.error },
    })
  );
}

/** Asks as {@link readWorkspace} does; where cargo refuses, gives its words. */
export async function askWorkspace(
  { cargo }: Ports,
  { manifest, cwd, toolchain }: WorkspaceRequest,
): Promise<Result<CargoMetadata, string>> {
  const outcome = await cargo.cargo({
    args: ["metadata", "--no-deps", "--format-version", "1", "--manifest-path", manifest],
    cwd,
    env: toolchainEnvironment(toolchain),
  });
  return outcome.status === 0 ? ok(parseCargoMetadata(outcome.stdout)) : err(outcome.stderr.trim());
}

/** Gives the workspace's own crates with their source files, for attribution: those that the build took from it. */
export function ownCodeOf(
  files: Files,
  request: {
    readonly metadata: CargoMetadata;
    readonly top: string;
    /** What cargo built; empty where that isn't known. */
    readonly artifacts: readonly Artifact[];
    /** The packages' ids in `artifacts`. */
    readonly memberIds: readonly string[];
    readonly extraCrates: readonly string[];
  },
): OwnCode {
  const { artifacts, memberIds } = request;
  const { packages } = request.metadata;
  const foreign = foreignCrates(artifacts, memberIds);
  const crates = new Map<string, readonly string[]>();
  for (const cargoPackage of packages) {
    const sources = files.rustSources(packageRoot(cargoPackage));
    for (const crate of cratesOf(cargoPackage)) {
      if (!foreign.has(crate)) crates.set(crate, [...(crates.get(crate) ?? []), ...sources]);
    }
  }
  for (const name of request.extraCrates) {
    const crate = crateName(name);
    crates.set(crate, crates.get(crate) ?? []);
  }
  return { crates, root: request.top, versions: crateVersions(artifacts) };
}

const ProfileTable = v.object({
  profile: v.optional(
    v.record(
      v.string(),
      v.looseObject({ package: v.optional(v.record(v.string(), v.looseObject({}))) }),
    ),
  ),
});

/**
 * Names the packages for which the manifest's profiles set debug info apart: `[profile.release.package.NAME] debug = 0`
 * beats the profile's own setting (measured), and their frames would lose lines and inlining.
 */
export function strippedPackages(files: Files, metadata: CargoMetadata): readonly string[] {
  const text = files.readText(join(metadata.workspace_root, "Cargo.toml"));
  const parsed = v.safeParse(ProfileTable, parseToml(text ?? ""));
  const profiles = parsed.success ? Object.values(parsed.output.profile ?? {}) : [];
  const names = profiles.flatMap((profile) =>
    Object.entries(profile.package ?? {}).flatMap(([name, table]) =>
      "debug" in table ? [name] : [],
    ),
  );
  return [...new Set(names)];
}

/** cargo has read the file, so a text that is no TOML to us only costs what it says of profiles. */
function parseToml(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

/** Finds a package by name; null if the workspace has none. */
export function packageNamed(metadata: CargoMetadata, name: string): CargoPackage | null {
  return metadata.packages.find((cargoPackage) => cargoPackage.name === name) ?? null;
}
