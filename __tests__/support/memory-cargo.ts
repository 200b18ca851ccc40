/**
 * cargo and rustc over files in memory: manifests are real TOML, and a built program is the text of its sources, which
 * memory-programs.ts runs.
 */
import { dirname, join } from "node:path";
import { parse } from "smol-toml";
import type { Cargo, ToolCall, ToolOutcome } from "../../src/ports.ts";
import { describeWorkspace, type PackageOverrides } from "./make-metadata.ts";
import { type FileMap, followLinks } from "./memory-files.ts";

/** What stands in an executable that has the probe, and in one that was built with its own dhat. */
export const MARKS = { probe: "heapgate_probe\n", feature: "own dhat\n" } as const;

interface Manifest {
  readonly package?: { readonly name: string; readonly metadata?: { readonly heapgate?: unknown } };
  readonly bin?: readonly { readonly name: string }[];
  readonly features?: Readonly<Record<string, readonly string[]>>;
  readonly dependencies?: Readonly<Record<string, unknown>>;
  readonly workspace?: {
    readonly members?: readonly string[];
    readonly metadata?: { readonly heapgate?: unknown };
  };
}

/** A port over files. Every call's arguments are added to `calls`. */
export function makeMemoryCargo(files: FileMap, calls: string[]): Cargo {
  return {
    cargo: async (call) => {
      calls.push(call.args.join(" "));
      const [command] = call.args;
      if (command === "metadata") return describeMetadata(files, call);
      if (command === "rustc") return buildProgram(files, call);
      if (command === "build") return buildProbe(files, call);
      return succeed("");
    },
    rustc: async ({ args }) =>
      succeed(
        args.includes("-vV")
          ? "rustc 1.95.0 (59807616e 2026-04-14)\nhost: x86_64-unknown-linux-gnu\n"
          : "/toolchain\n",
      ),
  };
}

function succeed(stdout: string): ToolOutcome {
  return { status: 0, stdout, stderr: "" };
}

function fail(stderr: string): ToolOutcome {
  return { status: 101, stdout: "", stderr };
}

function valueAfter(call: ToolCall, flag: string): string {
  return call.args[call.args.indexOf(flag) + 1] ?? "";
}

function readFile(files: FileMap, path: string): string | undefined {
  return files.get(followLinks(files, path));
}

function readManifest(files: FileMap, folder: string): Manifest | null {
  const text = readFile(files, join(folder, "Cargo.toml"));
  return text === undefined ? null : (parse(text) as Manifest);
}

/** As cargo: the package itself, or the nearest folder above with `[workspace]`. */
function rootOf(files: FileMap, folder: string): string {
  for (let above = folder; above !== "/"; above = dirname(above)) {
    if (readManifest(files, above)?.workspace !== undefined) return above;
  }
  return folder;
}

function describeMetadata(files: FileMap, call: ToolCall): ToolOutcome {
  const folder = dirname(valueAfter(call, "--manifest-path"));
  const root = rootOf(files, folder);
  const workspace = readManifest(files, root)?.workspace;
  const members = workspace?.members ?? [];
  if (folder !== root && !members.some((member) => join(root, member) === folder)) {
    return fail("error: current package believes it's in a workspace when it's not:");
  }
  const gone = members.find((member) => readManifest(files, join(root, member)) === null);
  if (gone !== undefined) {
    return fail(`error: failed to load manifest for workspace member \`${join(root, gone)}\``);
  }
  const folders = ["", ...members].filter(
    (member) => readManifest(files, join(root, member))?.package !== undefined,
  );
  const described = describeWorkspace({
    root,
    packages: folders.map((member) => describePackage(files, root, member)),
    ...(workspace?.metadata === undefined ? {} : { heapgate: workspace.metadata.heapgate }),
  });
  return succeed(JSON.stringify(described));
}

function describePackage(files: FileMap, root: string, folder: string): PackageOverrides {
  const manifest = readManifest(files, join(root, folder));
  const name = manifest?.package?.name ?? "";
  const main = readFile(files, join(root, folder, "src/main.rs")) === undefined ? [] : [name];
  return {
    name,
    folder,
    bins: [...main, ...(manifest?.bin ?? []).map((bin) => bin.name)],
    features: manifest?.features ?? {},
    dependencies: Object.entries(manifest?.dependencies ?? {}).map(([dependency, value]) => ({
      name: dependency,
      kind: null,
      optional: typeof value === "object" && value !== null && "optional" in value,
    })),
    heapgate: manifest?.package?.metadata?.heapgate,
  };
}

/** A main.rs with the line `broken` has an error; one with `allocator` has a global allocator of its own. */
function buildProgram(files: FileMap, call: ToolCall): ToolOutcome {
  const folder = dirname(valueAfter(call, "--manifest-path"));
  for (const path of pathDependencies(files, folder)) {
    if (readFile(files, path) === undefined) return fail(`error: failed to read \`${path}\``);
  }
  const lock = followLinks(files, join(rootOf(files, folder), "Cargo.lock"));
  if (!files.has(lock)) {
    if (call.args.includes("--locked")) return fail("error: cannot update the lock file");
    files.set(lock, "# resolved\n");
  }
  const features = call.args.includes("--features") ? valueAfter(call, "--features") : "";
  const unknown = features
    .split(",")
    .find((one) => one !== "" && !(one in (readManifest(files, folder)?.features ?? {})));
  if (unknown !== undefined) {
    return fail(`error: the package 'app' does not contain this feature: ${unknown}`);
  }
  const name = valueAfter(call, "--bin");
  const source = readFile(files, join(folder, "src/main.rs")) ?? "";
  if (/^broken$/m.test(source)) {
    return fail(`error: expected one of \`!\` or \`::\`\n --> ${join(folder, "src/main.rs")}`);
  }
  const isProbed = call.args.includes("--cfg");
  if (isProbed && /^allocator$/m.test(source)) {
    return fail(
      "error: the `#[global_allocator]` in this crate conflicts with global allocator in: heapgate_probe",
    );
  }
  const linked = isProbed && files.has(call.env?.["HEAPGATE_PROBE_RLIB"] ?? "");
  const isOwn = features.includes("dhat");
  const executable = join(valueAfter(call, "--target-dir"), "heapgate", name);
  const text = `${linked ? MARKS.probe : ""}${isOwn ? MARKS.feature : ""}${source}`;
  const fresh = files.get(executable) === text;
  files.set(executable, text);
  const artifact = JSON.stringify({
    reason: "compiler-artifact",
    package_id: valueAfter(call, "--package"),
    target: { name, kind: ["bin"] },
    executable,
    fresh,
  });
  call.onStdoutLine?.(artifact);
  return succeed(`${artifact}\n`);
}

/** Manifests of path dependencies: as cargo, by their names alone, so that `..` of a link is beside the link. */
function pathDependencies(files: FileMap, folder: string): readonly string[] {
  return Object.values(readManifest(files, folder)?.dependencies ?? {}).flatMap((value) =>
    typeof value === "object" && value !== null && "path" in value
      ? [join(folder, String(value.path), "Cargo.toml")]
      : [],
  );
}

function buildProbe(files: FileMap, call: ToolCall): ToolOutcome {
  const output = join(valueAfter(call, "--target-dir"), valueAfter(call, "--target"), "release");
  files.set(join(output, "libheapgate_probe.rlib"), "rlib");
  return succeed("");
}
