import type { Counts, Metric } from "../metrics.ts";

/** Bytes that can be read anywhere: a file, or a file's bytes in memory. Reading is synchronous, as the parsers are. */
export interface ByteSource {
  /** The file's name, for errors. */
  readonly name: string;
  /** Size in bytes. */
  readonly size: number;
  /** Reads into `into` from byte `position`; gives how many bytes were read, 0 at the end. */
  read(into: Uint8Array, position: number): number;
}

/** What counts as the user's own code, and where its files are. */
export interface OwnCode {
  /** Crate names as symbols spell them (`-` as `_`), each with its package's source files (absolute POSIX paths). */
  readonly crates: ReadonlyMap<string, readonly string[]>;
  /** The absolute directory that repository paths are relative to; null where files are not resolved. */
  readonly root: string | null;
  /** Versions of the other crates in the build, by crate name; a name with two versions is left out. */
  readonly versions: ReadonlyMap<string, string>;
}

/** A function in a report: how a person reads it, and how it is matched. */
export interface FunctionName {
  /** Display form: as the profiler wrote it, without address, hash and disambiguators. */
  readonly symbol: string;
  /** Normal form, the match key: without generic arguments, closure numbers, `{impl#n}`, hashes; one spelling for legacy and v0. */
  readonly key: string;
  /** The crate that defines it, as symbols spell it; null for C and for names without a path. */
  readonly crate: string | null;
}

/**
 * Where the user's own code allocates: its innermost own frame, and the dependency that frame allocates through.
 * Without an own frame: the innermost frame of a dependency, and `own` is false.
 */
export interface CallSite {
  readonly function: FunctionName;
  readonly own: boolean;
  /** Version of the crate, for dependencies. */
  readonly version: string | null;
  /** The dependency's function that the own frame calls, on the way to the allocation; null if there is none. */
  readonly through: FunctionName | null;
  /** Repository path of the function's file (POSIX, relative) if exactly one file fits; null otherwise, never a guess. */
  readonly file: string | null;
  /** Line of the heaviest stack's frame, from 1; null where the profile has none. */
  readonly line: number | null;
  /** The heaviest of its stacks, innermost frame first, in display form with `(file:line)`; recursion folded. */
  readonly stack: readonly string[];
}

/** A call site with what one run measured at it. */
export interface ProfiledSite extends CallSite {
  readonly counts: Counts;
}

/** The stacks whose innermost frame outside std is one crate's (C and nameless frames: null). */
export interface ProfiledCrate {
  readonly crate: string | null;
  readonly counts: Counts;
}

/** One run's heap profile, summed by call site. The sites' counts sum to the totals exactly. */
export interface Profile {
  /** The program that wrote the file. */
  readonly writer: "dhat-rs" | "valgrind";
  /** dhat's `cmd`: the arguments joined by blanks, not splittable. */
  readonly command: string;
  readonly pid: number;
  readonly totals: Counts;
  /** Metrics whose sum passed 2^53: their value is a lower bound. */
  readonly inexact: readonly Metric[];
  /** Ordered by peak bytes, then total bytes, largest first; ties by key. */
  readonly sites: readonly ProfiledSite[];
  /** The same counts cut the other way, by the crate that asked for the memory; they sum to the totals too. */
  readonly crates: readonly ProfiledCrate[];
  readonly quality: ProfileQuality;
}

/** How much of a profile can be trusted for attribution. Shares are of `total-bytes`, 0 to 1 (0 for an empty profile). */
export interface ProfileQuality {
  readonly programPoints: number;
  /** Stacks that are different in normal form: after addresses, places and generic arguments are dropped and recursion is folded. */
  readonly stacks: number;
  /** Share of bytes whose stack has no frame at all, or none with a name (a stripped program). */
  readonly namelessShare: number;
  /** Share of bytes whose stack has no own frame. */
  readonly foreignShare: number;
  /** The most frames that one program point had. */
  readonly deepest: number;
}
