/** The words that cargo is called with. */
import type { BuildOptions, TargetChoice } from "./scenario.ts";

/** The cargo profile of heapgate's own that every measured program is built with. */
const HEAPGATE_PROFILE = "heapgate";

/** The name in the `--cfg` that marks the one rustc call which gets the probe (toolchain side: probe/rustc-wrapper.sh). */
export const PROBE_MARK = "heapgate_probe";

export interface BuildRequest {
  readonly manifestPath: string;
  /** The package's id: its name can be ambiguous where a dependency has the same (seen with itoa). */
  readonly packageId: string;
  readonly target: TargetChoice;
  readonly build: BuildOptions;
  readonly targetDirectory: string;
  /** Whether the tree has a Cargo.lock that must not change. */
  readonly locked: boolean;
  /** The crate's own feature that turns dhat on; null with the probe. */
  readonly dhatFeature: string | null;
  /** Hash of the probe that is linked in; null without. */
  readonly probeHash: string | null;
  /** Packages whose own profile settings would take names or lines away. */
  readonly strippedPackages: readonly string[];
  /** Folders of vendored crates that replace the configured ones, by the names of their sources. */
  readonly vendored: ReadonlyMap<string, string>;
}

/** Makes the arguments of the `cargo rustc` call that builds a measured program. */
export function buildArguments(request: BuildRequest): readonly string[] {
  const { target, probeHash } = request;
  return [
    "rustc",
    "--manifest-path",
    request.manifestPath,
    "--package",
    request.packageId,
    `--${target.kind}`,
    target.name,
    "--target-dir",
    request.targetDirectory,
    "--message-format",
    "json-render-diagnostics",
    ...profileArguments(request.build.profile, request.strippedPackages),
    ...vendorArguments(request.vendored),
    ...featureArguments(request.build, request.dhatFeature),
    ...(request.build.target === null ? [] : ["--target", request.build.target]),
    ...(request.locked ? ["--locked"] : []),
    ...request.build.cargoArgs,
    ...(probeHash === null ? [] : ["--", "--cfg", `${PROBE_MARK}="${probeHash}"`]),
  ];
}

/**
 * The profile by --config, so that the user's manifest stays as it is: names, lines and inlined frames need debug=1
 * and no stripping (measured: debug 0 or line-tables-only lose them). A package's own override beats the profile's
 * setting, so it is overridden by name.
 */
function profileArguments(
  inherits: string,
  strippedPackages: readonly string[],
): readonly string[] {
  const profile = `profile.${HEAPGATE_PROFILE}`;
  const settings = [
    `${profile}.inherits="${inherits}"`,
    `${profile}.debug=1`,
    `${profile}.strip="none"`,
    `${profile}.split-debuginfo="off"`,
    ...strippedPackages.map((name) => `${profile}.package."${name}".debug=1`),
  ];
  return ["--profile", HEAPGATE_PROFILE, ...settings.flatMap((setting) => ["--config", setting])];
}

function featureArguments(build: BuildOptions, dhatFeature: string | null): readonly string[] {
  const features = [...build.features, ...(dhatFeature === null ? [] : [dhatFeature])];
  return [
    ...(features.length === 0 ? [] : ["--features", features.join(",")]),
    ...(build.allFeatures ? ["--all-features"] : []),
    ...(build.noDefaultFeatures ? ["--no-default-features"] : []),
  ];
}

/** JSON's text is TOML's too. */
function vendorArguments(vendored: ReadonlyMap<string, string>): readonly string[] {
  return Array.from(vendored).flatMap(([name, folder]) => [
    "--config",
    `source.${JSON.stringify(name)}.directory=${JSON.stringify(folder)}`,
  ]);
}

/** Makes the arguments of the call that takes one package's compiled files of heapgate's profile away. */
export function cleanArguments(request: {
  readonly manifestPath: string;
  readonly packageName: string;
  readonly targetDirectory: string;
  readonly inherits: string;
  /** Without it cargo cleans the host's files only (seen). */
  readonly target: string | null;
  /** Even `cargo clean` writes a Cargo.lock that is out of date (seen). */
  readonly locked: boolean;
  readonly vendored: ReadonlyMap<string, string>;
}): readonly string[] {
  return [
    "clean",
    "--manifest-path",
    request.manifestPath,
    "--package",
    request.packageName,
    "--target-dir",
    request.targetDirectory,
    ...(request.target === null ? [] : ["--target", request.target]),
    ...(request.locked ? ["--locked"] : []),
    ...profileArguments(request.inherits, []),
    ...vendorArguments(request.vendored),
  ];
}
