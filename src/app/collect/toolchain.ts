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
 * @throws a measure error when there is no usable rustc.
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
    throw measureError({
      what: "There is no usable rustc here.",
      where: directory,
      remedy: `rustc said:\n${(version.stderr + sysroot.stderr).trim()}\n\nInstall Rust from https://rustup.rs, or the toolchain that the project asks for.`,
    });
  }
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
