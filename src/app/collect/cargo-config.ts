/** The facts of the user's cargo configuration that a build of ours depends on and that no stable cargo command tells. */
import { dirname, join, relative, resolve } from "node:path";
import { parse } from "smol-toml";
import * as v from "valibot";
import type { Environment, Files } from "../../ports.ts";

const Flags = v.pipe(
  v.union([v.string(), v.array(v.string())]),
  v.transform((flags) => (typeof flags === "string" ? flags : flags.join(" "))),
);

const Config = v.object({
  build: v.optional(
    v.object({
      rustflags: v.optional(Flags),
      target: v.optional(v.union([v.string(), v.array(v.string())])),
      "rustc-wrapper": v.optional(v.string()),
      "rustc-workspace-wrapper": v.optional(v.string()),
    }),
  ),
  target: v.optional(v.record(v.string(), v.looseObject({ rustflags: v.optional(Flags) }))),
  source: v.optional(v.record(v.string(), v.looseObject({ directory: v.optional(v.string()) }))),
});

export interface CargoConfig {
  /** `build.target`: what cargo builds for without `--target`; null for the host. */
  readonly target: string | null;
  readonly wrappers: RustcWrappers;
  /** Flags for rustc as the first of its sources has them; each table's with its name, also those of other targets. Empty if none. */
  readonly rustflags: string;
  /** Folders that `cargo vendor` filled, absolute, by the names of their sources. */
  readonly vendored: VendoredFolders;
}

/** Programs of the user's own that cargo calls rustc through; null or empty where there is none. */
export interface RustcWrappers {
  /** For every crate, as sccache is. */
  readonly every: string | null;
  /** For the members of the workspace alone, inside the other. */
  readonly members: string | null;
}

export type VendoredFolders = ReadonlyMap<string, string>;

/** Reads `.cargo/config.toml` from a folder upwards, then cargo's home, the nearest first; the environment wins. */
export function readCargoConfig(
  files: Files,
  directory: string,
  environment: Environment,
): CargoConfig {
  const layers = configFiles(directory, environment).flatMap((path) => {
    const layer = readConfig(files, path);
    if (layer === null) return [];
    const { build = {}, target = {}, source = {} } = layer;
    return [{ path, build, target, source }];
  });
  const target = layers.find(({ build }) => build.target !== undefined)?.build.target;
  const wrapper = (name: "rustc-wrapper" | "rustc-workspace-wrapper") =>
    layers.flatMap(({ path, build: { [name]: program } }) =>
      // A bare name is looked for on the PATH.
      program === undefined ? [] : [program.includes("/") ? resolveIn(path, program) : program],
    )[0] ?? null;
  return {
    target:
      environment["CARGO_BUILD_TARGET"] ??
      (typeof target === "string" ? target : (target?.[0] ?? null)),
    wrappers: {
      every:
        environment["RUSTC_WRAPPER"] ??
        environment["CARGO_BUILD_RUSTC_WRAPPER"] ??
        wrapper("rustc-wrapper"),
      members:
        environment["RUSTC_WORKSPACE_WRAPPER"] ??
        environment["CARGO_BUILD_RUSTC_WORKSPACE_WRAPPER"] ??
        wrapper("rustc-workspace-wrapper"),
    },
    rustflags: flagsOfEnvironment(environment) ?? layers.flatMap(flagsOfLayer).join("; "),
    vendored: new Map(
      layers
        .toReversed()
        .flatMap(({ path, source }) =>
          Object.entries(source).flatMap(([name, { directory: folder }]) =>
            folder === undefined ? [] : [[name, resolveIn(path, folder)] as const],
          ),
        ),
    ),
  };
}

/**
 * The folders of another tree that stand for those of the configured one: a base's dependencies are in its own. Folders
 * outside the tree, and those that the other tree lacks, serve as they are.
 */
export function vendoredIn(
  files: Files,
  vendored: VendoredFolders,
  trees: { readonly from: string; readonly to: string },
): VendoredFolders {
  return new Map(
    Array.from(vendored).flatMap(([name, folder]) => {
      const moved = join(trees.to, relative(trees.from, folder));
      const inside = folder.startsWith(`${trees.from}/`);
      return inside && files.isFolder(moved) ? [[name, moved] as const] : [];
    }),
  );
}

/** The variables by which a user tells cargo about profiles and flags for rustc. */
export function cargoVariables(environment: Environment): Environment {
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) =>
      /^CARGO_(?:BUILD_RUSTFLAGS|PROFILE_.+|TARGET_.+_RUSTFLAGS)$/.test(name),
    ),
  );
}

function flagsOfEnvironment(environment: Environment): string | null {
  return (
    environment["CARGO_ENCODED_RUSTFLAGS"]?.replaceAll("\u001f", " ") ??
    environment["RUSTFLAGS"] ??
    null
  );
}

function flagsOfLayer({
  build = {},
  target = {},
}: v.InferOutput<typeof Config>): readonly string[] {
  return [
    ...(build.rustflags === undefined ? [] : [build.rustflags]),
    ...Object.entries(target).flatMap(([name, { rustflags }]) =>
      rustflags === undefined ? [] : [`${name}: ${rustflags}`],
    ),
  ];
}

/** A configuration's relative paths count from the folder that holds its `.cargo`. */
function resolveIn(configuration: string, path: string): string {
  return resolve(dirname(dirname(configuration)), path);
}

function configFiles(directory: string, environment: Environment): readonly string[] {
  const folders: string[] = [];
  for (let folder = directory; ; folder = dirname(folder)) {
    folders.push(join(folder, ".cargo"));
    if (folder === dirname(folder)) break;
  }
  const home = environment["CARGO_HOME"] ?? join(environment["HOME"] ?? "/", ".cargo");
  // Where both are, cargo takes the old name.
  return [...new Set([...folders, home])].flatMap((folder) => [
    join(folder, "config"),
    join(folder, "config.toml"),
  ]);
}

/** cargo itself reports a broken configuration better than we could, so it is passed over here. */
function readConfig(files: Files, path: string): v.InferOutput<typeof Config> | null {
  const text = files.readText(path);
  if (text === null) return null;
  try {
    const parsed = v.safeParse(Config, parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
