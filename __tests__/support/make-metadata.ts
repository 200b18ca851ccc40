/** Builders of what cargo says of a workspace, in which only what a test is about need be said. */
import {
  type CargoMetadata,
  type CargoPackage,
  parseCargoMetadata,
} from "../../src/core/plan/cargo-metadata.ts";

type Json = Readonly<Record<string, unknown>>;

/** What may be said of a package. Targets are given by their names. */
export interface PackageOverrides {
  readonly name?: string;
  /** The workspace's root, and the package's folder below it. */
  readonly root?: string;
  readonly folder?: string;
  readonly bins?: readonly string[];
  readonly examples?: readonly string[];
  readonly hasLibrary?: boolean;
  readonly defaultRun?: string;
  readonly dependencies?: readonly object[];
  readonly features?: Readonly<Record<string, readonly string[]>>;
  /** `[package.metadata.heapgate]`. */
  readonly heapgate?: unknown;
}

/** What may be said of a workspace. */
export interface WorkspaceOverrides {
  readonly root?: string;
  readonly packages?: readonly PackageOverrides[];
  /** Names; all packages unless told. */
  readonly defaultMembers?: readonly string[];
  /** `[workspace.metadata.heapgate]`. */
  readonly heapgate?: unknown;
}

/** A workspace of one package `app` with one bin `app`, unless told. */
export function makeMetadata(overrides: WorkspaceOverrides = {}): CargoMetadata {
  return parseCargoMetadata(JSON.stringify(describeWorkspace(overrides)));
}

/** A package `app` with one bin `app`, unless told. */
export function makePackage(overrides: PackageOverrides = {}): CargoPackage {
  const [only] = makeMetadata({ packages: [overrides] }).packages;
  if (only === undefined) throw new Error("a workspace of one package has one");
  return only;
}

/** What `cargo metadata --no-deps` prints for a workspace, as far as heapgate reads it. */
export function describeWorkspace(overrides: WorkspaceOverrides = {}): Json {
  const { root = "/work/app", heapgate } = overrides;
  const packages = (overrides.packages ?? [{}]).map((described) =>
    describePackage({ root, ...described }),
  );
  const defaults = overrides.defaultMembers ?? packages.map(({ name }) => name);
  return {
    packages,
    workspace_root: root,
    workspace_default_members: packages
      .filter(({ name }) => defaults.includes(name))
      .map(({ id }) => id),
    target_directory: `${root}/target`,
    metadata: heapgate === undefined ? null : { heapgate },
  };
}

function describePackage(overrides: PackageOverrides) {
  const { name = "app", root = "/work/app", folder = "", hasLibrary = false } = overrides;
  const top = folder === "" ? root : `${root}/${folder}`;
  const target = (kind: string, called: string, file: string) => ({
    name: called,
    kind: [kind],
    src_path: `${top}/${file}`,
  });
  return {
    name,
    version: "0.1.0",
    id: `path+file://${top}#${name}@0.1.0`,
    manifest_path: `${top}/Cargo.toml`,
    default_run: overrides.defaultRun ?? null,
    dependencies: overrides.dependencies ?? [],
    features: overrides.features ?? {},
    targets: [
      ...(hasLibrary ? [target("lib", name.replaceAll("-", "_"), "src/lib.rs")] : []),
      ...(overrides.bins ?? [name]).map((bin) => target("bin", bin, `src/bin/${bin}.rs`)),
      ...(overrides.examples ?? []).map((example) =>
        target("example", example, `examples/${example}.rs`),
      ),
    ],
    metadata: overrides.heapgate === undefined ? null : { heapgate: overrides.heapgate },
  };
}
