/** Everything outside, in memory: real enough that the whole pipeline runs over it. */
import type { Resources } from "../../src/app/collect/resources.ts";
import type { Ports, ProgramRun } from "../../src/ports.ts";
import { makeMemoryCargo } from "./memory-cargo.ts";
import { type FileMap, makeMemoryFiles } from "./memory-files.ts";
import { makeMemoryGit, makeRepository, type Repository } from "./memory-git.ts";
import { makeMemoryPrograms } from "./memory-programs.ts";

export interface World {
  readonly ports: Ports;
  /** All files. */
  readonly files: FileMap;
  /** The repository of `/work/app`. */
  readonly repository: Repository;
  /** Arguments of all calls of cargo. */
  readonly cargoCalls: string[];
  readonly runs: ProgramRun[];
  /** What the progress port was told. */
  readonly said: string[];
  /** Moves the clock on. */
  readonly tick: (ms: number) => void;
}

/** heapgate's own files as they lie in a world. */
export const RESOURCES: Resources = {
  probe: "/heapgate/probe",
  wrapper: "/heapgate/probe/rustc-wrapper.sh",
  examples: "/heapgate/examples",
  version: "0.1.0",
};

export interface WorldOverrides {
  /** Files below /work/app. */
  readonly tree?: Readonly<Record<string, string>>;
  /** False: /work/app is no git repository. */
  readonly inGit?: boolean;
  readonly ports?: Partial<Ports>;
}

/** A package `app` in /work/app, with a committed lock file and a program of one call site, unless told. */
export const APP: Readonly<Record<string, string>> = {
  "Cargo.toml": '[package]\nname = "app"\nversion = "0.1.0"\n',
  "Cargo.lock": "# committed\n",
  "src/main.rs": "keep app::load 1024 x 4\n",
};

/** Makes a world whose work tree is not committed yet. */
export function makeWorld(overrides: WorldOverrides = {}): World {
  const tree = Object.entries(overrides.tree ?? APP).map(
    ([path, text]) => [`/work/app/${path}`, text] as const,
  );
  const files: FileMap = new Map([
    ...tree,
    ["/heapgate/probe/Cargo.toml", "[package]"],
    ["/heapgate/probe/Cargo.lock", "# committed"],
    ["/heapgate/probe/rustc-wrapper.sh", "#!/bin/sh\n"],
    ["/heapgate/probe/src/lib.rs", "// the probe"],
  ]);
  const repository = makeRepository(files, "/work/app");
  const clock = { now: 0 };
  const tick = (ms: number) => {
    clock.now += ms;
  };
  const [cargoCalls, runs, said]: [string[], ProgramRun[], string[]] = [[], [], []];
  const ports: Ports = {
    files: makeMemoryFiles(files),
    cargo: makeMemoryCargo(files, cargoCalls),
    git: makeMemoryGit(files, overrides.inGit === false ? null : repository),
    programs: makeMemoryPrograms(files, { runs, tick }),
    // Nobody else is in a world.
    turns: { take: async () => () => undefined },
    interrupts: { look: async () => undefined },
    progress: {
      phase: (name) => said.push(name),
      update: () => undefined,
      end: () => undefined,
      tell: (text) => said.push(text),
      detail: (line) => said.push(line),
    },
    clock: { now: () => clock.now },
    machine: { platform: "linux", architecture: "x64", processors: 2 },
    environment: { HOME: "/home/runner", PATH: "/usr/bin", SECRET_TOKEN: "x" },
    ...overrides.ports,
  };
  return { ports, files, repository, cargoCalls, runs, said, tick };
}

/** Changes a world's program. */
export function setProgram({ files }: World, ...lines: readonly string[]): void {
  files.set("/work/app/src/main.rs", `${lines.join("\n")}\n`);
}

/** The files of the user's tree: all but heapgate's and cargo's own. */
export function userFiles({ files }: World): Readonly<Record<string, string>> {
  const own = [...files].filter(
    ([path]) => path.startsWith("/work/") && !/\/(?:\.heapgate|target)\//.test(path),
  );
  return Object.fromEntries(own);
}
