/** The two facts of the user's cargo configuration that the probe depends on and that no stable cargo command tells. */
import { dirname, join, resolve } from "node:path";
import { parse } from "smol-toml";
import * as v from "valibot";
import type { Environment, Files } from "../../ports.ts";

const Config = v.object({
  build: v.optional(
    v.object({
      target: v.optional(v.union([v.string(), v.array(v.string())])),
      "rustc-workspace-wrapper": v.optional(v.string()),
    }),
  ),
});

export interface CargoConfig {
  /** `build.target`: what cargo builds for without `--target`; null for the host. */
  readonly target: string | null;
  /** The user's own workspace wrapper, called through; null if there is none. */
  readonly workspaceWrapper: string | null;
}

/** Reads `.cargo/config.toml` from a folder upwards, then cargo's home, the nearest first; the environment wins. */
export function readCargoConfig(
  files: Files,
  directory: string,
  environment: Environment,
): CargoConfig {
  const layers = configFiles(directory, environment).flatMap((path) => {
    const layer = readConfig(files, path);
    return layer === null ? [] : [{ path, build: layer.build ?? {} }];
  });
  const target = layers.find(({ build }) => build.target !== undefined)?.build.target;
  const wrapped = layers.find(({ build }) => build["rustc-workspace-wrapper"] !== undefined);
  const wrapper = wrapped?.build["rustc-workspace-wrapper"];
  return {
    target:
      environment["CARGO_BUILD_TARGET"] ??
      (typeof target === "string" ? target : (target?.[0] ?? null)),
    workspaceWrapper:
      environment["RUSTC_WORKSPACE_WRAPPER"] ??
      environment["CARGO_BUILD_RUSTC_WORKSPACE_WRAPPER"] ??
      // A path with a slash is relative to the folder that holds `.cargo`.
      (wrapper?.includes("/") === true && wrapped !== undefined
        ? resolve(dirname(dirname(wrapped.path)), wrapper)
        : (wrapper ?? null)),
  };
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
