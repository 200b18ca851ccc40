/** A program with a global allocator of its own: where it is, and how to build without it. */
import { dirname, relative } from "node:path";
import { type HeapgateError, measureError } from "../../core/errors.ts";
import { type CargoPackage, crateName, packageRoot } from "../../core/plan/cargo-metadata.ts";
import type { Files } from "../../ports.ts";
import type { BuildContext } from "./build-context.ts";

/** One `#[global_allocator]` in the sources. */
interface AllocatorSite {
  readonly file: string;
  readonly line: number;
  /** Features that its `cfg` asks for. */
  readonly features: readonly string[];
  /** Features that its `cfg` asks to be off. */
  readonly unless: readonly string[];
}

/**
 * Explains a build that failed because the program has two global allocators, its own and dhat's; null for any other
 * failure.
 */
export function explainAllocator(
  files: Files,
  context: BuildContext,
  said: string,
): HeapgateError | null {
  const conflict =
    /the `#\[global_allocator\]` in (this crate|\S+) conflicts with global allocator in: (this crate|\S+)/.exec(
      said,
    );
  if (conflict === null && !said.includes("cannot define multiple global allocators")) return null;
  const what = `${context.scenario.target.name} has a global allocator of its own, and dhat can't stand beside it.`;
  const dependency = conflict?.slice(1).find((crate) => isForeign(context, crate));
  if (dependency !== undefined) {
    return measureError({
      what,
      where: `the dependency ${dependency}`,
      remedy: remedyForFeatures(context, [dependency, dependency.replaceAll("_", "-")]),
    });
  }
  const [site] = findAllocators(files, context);
  if (site === undefined) return measureError({ what, remedy: BEHIND_A_FEATURE });
  const [off] = site.unless;
  return measureError({
    what,
    where: `${relative(context.tree.top, site.file)}:${site.line}`,
    remedy:
      off === undefined
        ? remedyForFeatures(context, site.features)
        : `The feature "${off}" turns it off. Measure with it:\n\n  --features ${off}`,
  });
}

function isForeign({ metadata }: BuildContext, crate: string): boolean {
  if (crate === "this crate" || crate === "heapgate_probe" || crate === "dhat") return false;
  return !metadata.packages.some(({ targets }) =>
    targets.some(({ name }) => crateName(name) === crate),
  );
}

/** The likeliest comes first: the program's root file, those beside and below it, its package, other members, tests. */
function findAllocators(
  files: Files,
  { metadata, package: own, scenario }: BuildContext,
): readonly AllocatorSite[] {
  const root = own.targets.find(
    ({ name, kind }) => name === scenario.target.name && kind.includes(scenario.target.kind),
  )?.src_path;
  const rank = ({ file }: AllocatorSite) =>
    [
      file === root,
      root !== undefined && isBelow(file, dirname(root)),
      isBelow(file, packageRoot(own)) && !/\/(?:tests|benches|examples)\//.test(file),
      !/\/(?:tests|benches|examples)\//.test(file),
      true,
    ].indexOf(true);
  return metadata.packages
    .flatMap((member) => files.rustSources(packageRoot(member)))
    .flatMap((file) => findInFile(files, file))
    .toSorted((a, b) => rank(a) - rank(b));
}

function isBelow(file: string, folder: string): boolean {
  return file.startsWith(`${folder}/`);
}

function findInFile(files: Files, file: string): readonly AllocatorSite[] {
  const lines = (files.readText(file) ?? "").split("\n");
  return lines.flatMap((text, index) =>
    /^\s*#\[(?:cfg_attr\(.*)?global_allocator\b/.test(text)
      ? [{ file, line: index + 1, ...readConditions(attributesAround(lines, index)) }]
      : [],
  );
}

/** The text of all attributes of the item that an attribute belongs to: they end where another item does. */
function attributesAround(lines: readonly string[], index: number): string {
  const above = lines.slice(0, index).findLastIndex((line) => /(?:[;{}]|^)\s*$/.test(line));
  const below = lines.findIndex((line, i) => i >= index && /[;{]\s*$/.test(line));
  return lines
    .slice(above + 1, below === -1 ? undefined : below)
    .filter((line) => !/^\s*\/\//.test(line))
    .join("\n");
}

/** `not(feature = "a")` and `not(any(feature = "a", …))` ask for a feature to be off; all others ask for it. */
function readConditions(text: string): Pick<AllocatorSite, "features" | "unless"> {
  const negations = /\bnot\s*\((?:[^()]|\([^()]*\))*\)/g;
  return {
    features: featuresIn(text.replace(negations, "")),
    unless: featuresIn(Array.from(text.matchAll(negations), ([negation]) => negation).join("\n")),
  };
}

function featuresIn(text: string): readonly string[] {
  const names = Array.from(text.matchAll(/\bfeature\s*=\s*"([^"]+)"/g), ([, name = ""]) => name);
  return [...new Set(names)];
}

const BEHIND_A_FEATURE =
  'Put it behind a feature, so that heapgate can build without it:\n\n  #[cfg(feature = "own-allocator")]\n  #[global_allocator]';

/** `features` turn the allocator on. */
function remedyForFeatures(
  { package: { features }, scenario: { build } }: BuildContext,
  wanted: readonly string[],
): string {
  const defaults = build.noDefaultFeatures ? [] : (features["default"] ?? []);
  const culprit = defaults.find((entry) => reaches(features, entry, wanted));
  if (culprit !== undefined && !build.allFeatures) {
    const others = [...defaults.filter((name) => name !== culprit), ...build.features];
    const flags = others.length === 0 ? "" : ` --features ${others.join(",")}`;
    return `The default feature "${culprit}" turns it on. Measure without it:\n\n  --no-default-features${flags}`;
  }
  const named = Object.keys(features).find(
    (name) => name !== "default" && reaches(features, name, wanted),
  );
  if (named === undefined) return BEHIND_A_FEATURE;
  return `The feature "${named}" turns it on. Measure without it: leave it out of --features, and don't give --all-features.`;
}

/** Says whether an entry of a feature list turns on one of some features or dependencies, itself or through others. */
function reaches(
  features: CargoPackage["features"],
  entry: string,
  wanted: readonly string[],
): boolean {
  const seen = new Set([entry]);
  for (const name of seen) {
    if (wanted.includes(name.replace(/^dep:/, "").replace(/\?$/, ""))) return true;
    for (const next of features[name] ?? []) seen.add(next.replace(/\/.*/, ""));
  }
  return false;
}
