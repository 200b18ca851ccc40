/** The part of `cargo metadata --no-deps --format-version 1` that heapgate reads. */
import * as v from "valibot";
import { measureError } from "../errors.ts";

const Dependency = v.object({
  name: v.string(),
  rename: v.nullish(v.string()),
  kind: v.nullable(v.string()),
  optional: v.boolean(),
});

const Target = v.object({
  name: v.string(),
  kind: v.array(v.string()),
  src_path: v.string(),
  "required-features": v.optional(v.array(v.string()), []),
});

const Package = v.object({
  name: v.string(),
  version: v.string(),
  id: v.string(),
  manifest_path: v.string(),
  default_run: v.nullish(v.string()),
  rust_version: v.nullish(v.string()),
  dependencies: v.array(Dependency),
  features: v.record(v.string(), v.array(v.string())),
  targets: v.array(Target),
  metadata: v.nullish(v.record(v.string(), v.unknown())),
});

const Metadata = v.object({
  packages: v.array(Package),
  workspace_root: v.string(),
  workspace_default_members: v.optional(v.array(v.string())),
  target_directory: v.string(),
  metadata: v.nullish(v.record(v.string(), v.unknown())),
});

export type CargoPackage = v.InferOutput<typeof Package>;

/** A workspace, or a package alone, as cargo sees it. With `--no-deps` its packages are the members. */
export type CargoMetadata = v.InferOutput<typeof Metadata>;

/**
 * Reads the output of `cargo metadata`.
 * @throws a measure error when it is not that.
 */
export function parseCargoMetadata(text: string): CargoMetadata {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Metadata), text);
  if (parsed.success) return parsed.output;
  throw measureError({
    what: `cargo metadata printed something unknown: ${parsed.issues[0].message}`,
    where: v.getDotPath(parsed.issues[0]),
    remedy:
      "Run `cargo metadata --no-deps --format-version 1` to see it; heapgate needs cargo 1.65 or newer.",
  });
}

/** A crate's name as symbols spell it. */
export function crateName(target: string): string {
  return target.replaceAll("-", "_");
}

const LIBRARY_KINDS = ["lib", "rlib", "dylib", "cdylib", "staticlib", "proc-macro"];

/** The crates that a package's own code is compiled into: its library, and the bins and examples that could be measured. */
export function cratesOf(cargoPackage: CargoPackage): readonly string[] {
  const names = cargoPackage.targets
    .filter(({ kind }) =>
      kind.some((k) => k === "bin" || k === "example" || LIBRARY_KINDS.includes(k)),
    )
    .map(({ name }) => crateName(name));
  return [...new Set(names)];
}

/** The folder of a package. */
export function packageRoot(cargoPackage: CargoPackage): string {
  return cargoPackage.manifest_path.replace(/[\\/]Cargo\.toml$/, "");
}
