/** The compiler that a project is built with, and what is said where there is none that can be used. */
import { join } from "node:path";
import { measureError } from "../../core/errors.ts";
import type { Ports } from "../../ports.ts";

/** The compiler that a project's directory selects. */
export interface Toolchain {
  readonly rustc: string;
  readonly cargo: string;
  /** The whole of `rustc -vV`. */
  readonly version: string;
  /** The first line of it, `rustc 1.95.0 (59807616e 2026-04-14)`. */
  readonly release: string;
  readonly host: string;
}

/**
 * Asks for the compiler with the project as the current directory, so that rustup's overrides and toolchain files
 * count. The programs themselves are taken from the sysroot: called elsewhere, rustup's stand-ins would choose anew.
 * @throws a measure error when there is no usable rustc, or one that is too old.
 */
export async function findToolchain(
  { cargo, files }: Ports,
  directory: string,
  name: string | null,
): Promise<Toolchain> {
  const env = toolchainEnvironment(name);
  const version = await cargo.rustc({ args: ["-vV"], cwd: directory, env });
  const sysroot = await cargo.rustc({ args: ["--print", "sysroot"], cwd: directory, env });
  const host = /^host: (.+)$/m.exec(version.stdout)?.[1];
  if (version.status !== 0 || sysroot.status !== 0 || host === undefined) {
    const said = (version.stderr + sysroot.stderr).trim();
    throw (
      explainRustup(said, directory) ??
      measureError({
        what: "There is no usable rustc here.",
        where: directory,
        remedy: "Install Rust from https://rustup.rs, or the toolchain that the project asks for.",
        said: { by: "rustc", text: said },
      })
    );
  }
  checkAge(version.stdout, directory);
  const findProgram = (name: string) => {
    const path = join(sysroot.stdout.trim(), "bin", name);
    return files.exists(path) ? path : name;
  };
  return {
    rustc: findProgram("rustc"),
    cargo: findProgram("cargo"),
    version: version.stdout,
    release: version.stdout.split("\n")[0] ?? "",
    host,
  };
}

/** The variable by which rustup is told a toolchain, for every cargo and rustc of both trees. */
export function toolchainEnvironment(name: string | null): Readonly<Record<string, string>> {
  return name === null ? {} : { RUSTUP_TOOLCHAIN: name };
}

/**
 * Says what to do about rustup's own complaints, from cargo as from rustc; null for any other words. A toolchain that
 * somebody made can't be installed by its name.
 */
export function explainRustup(said: string, directory: string): Error | null {
  const missing = /(?<!custom )toolchain '([\w.+-]+)' is not installed/.exec(said)?.[1];
  if (missing !== undefined) {
    return measureError({
      what: `The toolchain ${missing} is not installed.`,
      where: directory,
      remedy: installing(missing),
    });
  }
  if (!said.includes("rustup could not choose a version")) return null;
  return measureError({
    what: "rustup has no toolchain to take: the project names none, and there is no default.",
    where: directory,
    remedy: installing("stable"),
  });
}

function installing(toolchain: string): string {
  const command = `rustup toolchain install ${toolchain} --profile minimal`;
  return `Install it:\n\n  ${command}\n\nIn a workflow, by a step before heapgate's:\n\n  - run: ${command}`;
}

/** Older ones do not take the packages' ids that they print as the name of a package to build (tried from 1.66 on). */
const OLDEST_MINOR = 77;

function checkAge(version: string, directory: string): void {
  const [, release = "", major, minor] = /^release: ((\d+)\.(\d+)\S*)$/m.exec(version) ?? [];
  if (release === "" || Number(major) !== 1 || Number(minor) >= OLDEST_MINOR) return;
  throw measureError({
    what: `Rust ${release} is too old to measure with: it takes 1.${OLDEST_MINOR} or newer.`,
    where: directory,
    remedy: `Build the program by a newer one for the measurement alone: --toolchain stable. In a workflow, a step before heapgate's installs it:

  - run: rustup toolchain install stable --profile minimal`,
  });
}
