/** What `cargo build --message-format=json` says, a line at a time. */
import * as v from "valibot";
import { crateName } from "./cargo-metadata.ts";

const Artifact = v.object({
  reason: v.literal("compiler-artifact"),
  package_id: v.string(),
  target: v.object({ name: v.string(), kind: v.array(v.string()) }),
  executable: v.nullable(v.string()),
  fresh: v.boolean(),
});

/** One compiled crate of the build. */
export type Artifact = v.InferOutput<typeof Artifact>;

/** Reads a line of cargo's standard output; null for any message but `compiler-artifact`. */
export function parseArtifact(line: string): Artifact | null {
  if (!line.startsWith('{"reason":"compiler-artifact"')) return null;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Artifact), line);
  return parsed.success ? parsed.output : null;
}

/** Name and version in a package id: `registry+URL#name@1.2.3`, `path+file:///folder/name#1.2.3`, or old `name 1.2.3 (URL)`. */
export function packageOfId(
  id: string,
): { readonly name: string; readonly version: string } | null {
  const old = /^(\S+) (\d\S*) \(/.exec(id);
  if (old !== null) return { name: old[1] ?? "", version: old[2] ?? "" };
  const match = /^(.*)#(?:([^@]+)@)?([^@]+)$/.exec(id);
  if (match === null) return null;
  const [, address = "", name, version = ""] = match;
  return { name: name ?? address.split("/").pop()?.split("?")[0] ?? "", version };
}

/** Says whether a package's source is a folder of this machine. */
export function isPathPackage(id: string): boolean {
  return id.startsWith("path+") || id.includes(" (path+");
}

/** Versions of the crates of a build, by crate name; a name that two versions share is left out. */
export function crateVersions(artifacts: readonly Artifact[]): ReadonlyMap<string, string> {
  const versions = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const { package_id, target } of artifacts) {
    if (target.kind.includes("custom-build")) continue;
    const name = crateName(target.name);
    const version = packageOfId(package_id)?.version;
    if (version === undefined) continue;
    if (versions.has(name) && versions.get(name) !== version) ambiguous.add(name);
    versions.set(name, version);
  }
  for (const name of ambiguous) versions.delete(name);
  return versions;
}

/**
 * Names the crates that the build took from elsewhere, though a member of the workspace may have the same name: then the
 * member's sources are not what was compiled.
 */
export function foreignCrates(
  artifacts: readonly Artifact[],
  memberIds: readonly string[],
): ReadonlySet<string> {
  const foreign = new Set<string>();
  for (const { target } of artifacts) foreign.add(crateName(target.name));
  for (const { package_id, target } of artifacts) {
    if (memberIds.includes(package_id)) foreign.delete(crateName(target.name));
  }
  return foreign;
}
