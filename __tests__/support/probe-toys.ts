/**
 * The probe, compiled, and the toys of `fixtures/toys/`, compiled with it and without.
 * The toys go through `rustc-wrapper.sh` as cargo would send them, but without cargo: 0.3 s each.
 */

import { execFileSync, type SpawnSyncReturns, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

const REPOSITORY = join(import.meta.dirname, "../..");
const TOYS = join(REPOSITORY, "__tests__/fixtures/toys");

/** Under `target/`, so that the next run of the tests finds what cargo built. */
const BUILT = join(REPOSITORY, "target/probe-tests");

/** What stands in rustc's arguments for "this is the measured target". */
export const MARK = ["--cfg", 'heapgate_probe="test"'] as const;

/** The wrapper that links the probe in. */
export const WRAPPER = join(REPOSITORY, "probe/rustc-wrapper.sh");

/** The wrapper's environment: where the compiled probe is. */
export type ProbeFiles = Readonly<
  Record<`HEAPGATE_PROBE_${"RLIB" | "DEPS" | "HOST_DEPS"}`, string>
>;

/** A dhat-rs file, as far as the probe's tests look into it. */
export interface DhatFile {
  readonly cmd: string;
  readonly pid: number;
  readonly pps: readonly (Readonly<Record<Count, number>> & { readonly fs: readonly number[] })[];
  readonly ftbl: readonly string[];
}

const COUNTS = ["tb", "tbk", "gb", "gbk", "eb", "ebk"] as const;
type Count = (typeof COUNTS)[number];

/** What a toy did. */
interface ToyRun {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The profiles that it left, its own and its children's. */
  readonly profiles: readonly DhatFile[];
}

/** Makes an empty directory that is removed when the running test is over. */
export function makeScratch(): string {
  const directory = mkdtempSync(join(tmpdir(), "heapgate-toys-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  return directory;
}

/** The environment that tools run in: none of cargo's and rustc's variables that npm or a user may have set. */
export function bareEnvironment(): NodeJS.ProcessEnv {
  const { PATH, HOME, CARGO_HOME, RUSTUP_HOME } = process.env;
  return { PATH, HOME, ...(CARGO_HOME && { CARGO_HOME }), ...(RUSTUP_HOME && { RUSTUP_HOME }) };
}

/** Compiles the probe as heapgate does. About 20 s when cold, 0.1 s from then on. */
export function buildProbe(): ProbeFiles {
  const env = bareEnvironment();
  const host = /^host: (.+)$/m.exec(execFileSync("rustc", ["-vV"], { env, encoding: "utf8" }))?.[1];
  execFileSync(
    "cargo",
    [
      ...["build", "--quiet", "--release", "--locked"],
      ...["--manifest-path", join(REPOSITORY, "probe/Cargo.toml")],
      ...["--target", host ?? "", "--target-dir", BUILT],
    ],
    {
      cwd: tmpdir(),
      env: { ...env, RUSTFLAGS: "-C embed-bitcode=yes -C metadata=heapgate_probe" },
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  const release = join(BUILT, host ?? "", "release");
  return {
    HEAPGATE_PROBE_RLIB: join(release, "libheapgate_probe.rlib"),
    HEAPGATE_PROBE_DEPS: join(release, "deps"),
    HEAPGATE_PROBE_HOST_DEPS: join(BUILT, "release/deps"),
  };
}

/** Compiles a toy, with the probe (`marked`) or without; gives what rustc said and the executable's path. */
export function compileToy(options: {
  readonly toy: string;
  readonly probe: ProbeFiles;
  readonly marked: boolean;
  readonly flags?: readonly string[];
}): { readonly executable: string; readonly rustc: SpawnSyncReturns<string> } {
  const { toy, probe, marked, flags = [] } = options;
  const target = join(BUILT, "toys", marked ? "probed" : "plain");
  mkdirSync(target, { recursive: true });
  const executable = join(target, [toy, ...flags].join(""));
  const edition = flags.some((flag) => flag.startsWith("--edition")) ? [] : ["--edition=2021"];
  const rustc = spawnSync(
    WRAPPER,
    [
      ...["rustc", join(TOYS, `${toy}.rs`), ...edition, "-Copt-level=3", "-Cdebuginfo=1"],
      ...["-o", executable, ...flags, ...(marked ? MARK : [])],
    ],
    { encoding: "utf8", env: { ...bareEnvironment(), ...probe } },
  );
  return { executable, rustc };
}

/** Runs a toy in an empty directory, with `HEAPGATE_OUT` relative to it unless `env` says otherwise. */
export function runToy(
  executable: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = { HEAPGATE_OUT: "out" },
): ToyRun {
  const cwd = makeScratch();
  const run = spawnSync(executable, args, { cwd, env, encoding: "utf8", timeout: 20_000 });
  const { status, signal, stdout, stderr } = run;
  return { status, signal, stdout, stderr, profiles: readProfiles(cwd) };
}

/** Reads every profile in a directory; throws at one that isn't whole. */
export function readProfiles(directory: string): DhatFile[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith(".json"))
    .map((name) => JSON.parse(readFileSync(join(directory, name), "utf8")));
}

/** Sums the program points whose stack has a frame of `symbol`: its last path segment, generic arguments aside. */
export function countsOf(profile: DhatFile, symbol: string): Record<Count, number> {
  const frame = new RegExp(`(?:: |::)${symbol} \\(`);
  const sum = { tb: 0, tbk: 0, gb: 0, gbk: 0, eb: 0, ebk: 0 };
  for (const point of profile.pps) {
    if (!point.fs.some((index) => frame.test(profile.ftbl[index] ?? ""))) continue;
    for (const count of COUNTS) sum[count] += point[count];
  }
  return sum;
}

/** Every program point as one line without addresses and times, sorted: equal for two equal runs. */
export function stableLines(profile: DhatFile): string[] {
  return profile.pps
    .map((point) => {
      const stack = point.fs.map((index) => profile.ftbl[index]?.replace(/^0x[0-9a-f]+: /, ""));
      return [...COUNTS.map((count) => point[count]), ...stack].join("|");
    })
    .toSorted();
}
