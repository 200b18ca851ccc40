/** The probe, compiled once for each toolchain and target into the project's target directory. */
import { join } from "node:path";
import { measureError } from "../../core/errors.ts";
import type { Environment, Ports } from "../../ports.ts";
import type { Toolchain } from "./toolchain.ts";

/** A compiled probe that can be linked into a program. */
export interface ProbeLibrary {
  readonly rlib: string;
  readonly dependencies: string;
  /** Its procedural macros, which run on the host. */
  readonly hostDependencies: string;
  /** Changes whenever the library does: part of the mark that cargo keeps in the program's fingerprint. */
  readonly hash: string;
}

/**
 * Compiles the probe, or finds it compiled.
 *
 * Away from the project (with it as the current directory a vendored project does not find dhat, and `build.target`
 * moves the output), with the project's own rustc and cargo, and without the user's wrappers and flags. Code and
 * bitcode both, so that one library serves every LTO setting; metadata of its own, so that the program may depend on
 * the same crates.
 * @throws a measure error with cargo's own words.
 */
export async function compileProbe(
  ports: Ports,
  request: {
    readonly source: string;
    readonly targetDirectory: string;
    readonly toolchain: Toolchain;
    readonly target: string;
  },
): Promise<ProbeLibrary> {
  const { files, cargo, progress } = ports;
  const { source, toolchain, target } = request;
  const hash = probeHash(ports, request);
  const folder = join(request.targetDirectory, "heapgate-probe", hash);
  const output = join(folder, target, "release");
  const library = {
    rlib: join(output, "libheapgate_probe.rlib"),
    dependencies: join(output, "deps"),
    hostDependencies: join(folder, "release", "deps"),
    hash,
  };
  const done = join(folder, "complete");
  if (files.exists(done) && files.exists(library.rlib)) return library;
  progress.phase("building the probe");
  const outcome = await cargo.cargo({
    program: toolchain.cargo,
    cwd: source,
    args: [
      "build",
      "--release",
      "--locked",
      "--manifest-path",
      join(source, "Cargo.toml"),
      "--target-dir",
      folder,
      "--target",
      target,
      "--config",
      'profile.release.panic="unwind"',
    ],
    env: {
      ...withoutProfileVariables(ports.environment),
      RUSTC: toolchain.rustc,
      RUSTFLAGS: "-C embed-bitcode=yes -C metadata=heapgate_probe",
      CARGO_ENCODED_RUSTFLAGS: null,
      RUSTC_WRAPPER: "",
      RUSTC_WORKSPACE_WRAPPER: "",
      CARGO_BUILD_TARGET: null,
      // The user's `build.build-dir` would take the dependencies elsewhere.
      CARGO_BUILD_BUILD_DIR: folder,
    },
    onStderrLine: (line) => progress.update(line.trim()),
  });
  if (outcome.status !== 0) {
    throw measureError({
      what: "The probe could not be built.",
      where: source,
      remedy:
        "The probe needs its dependency dhat from crates.io; with `--instrument feature` it is not needed.",
      said: { by: "cargo", text: outcome.stderr.trim() },
    });
  }
  files.write(done, "");
  return library;
}

/** CARGO_PROFILE_RELEASE_PANIC=abort, say, would make a library that unwinding programs can't link. */
function withoutProfileVariables(environment: Environment): Readonly<Record<string, null>> {
  const names = Object.keys(environment).filter((name) => name.startsWith("CARGO_PROFILE_"));
  return Object.fromEntries(names.map((name) => [name, null]));
}

function probeHash(
  { files }: Ports,
  request: { readonly source: string; readonly toolchain: Toolchain; readonly target: string },
): string {
  const parts = [
    ...["Cargo.toml", "Cargo.lock"].map((name) => join(request.source, name)),
    ...files.rustSources(join(request.source, "src")),
  ].map((path) => files.digest(path));
  return files
    .digestText([request.toolchain.version, request.target, ...parts].join("\n"))
    .slice(0, 16);
}
