/** What is known of each entry of a file's frame table before the stacks are read: which function it is, and what part it may play. */
import { crateOfPath, type Frame, readFrame, symbolText, withoutAddress } from "./frame.ts";
import type { OwnCode } from "./profile.ts";
import { indexSourceFiles, isNoFileOf, ownCrateOfFile, type SourceFiles } from "./source-files.ts";
import { isStdCrate } from "./std-crates.ts";
import { readSymbol } from "./symbol.ts";

/** The part that a frame plays when a stack is attributed; where frames of one function differ, the greatest counts. */
export const ROLE = {
  /** No name. */
  nameless: 0,
  /** Allocator entry points, and what starts programs and threads: says nothing about who allocates. */
  glue: 1,
  /** std without the crate `std` itself: generic code that anyone instantiates. */
  generic: 2,
  /** The crate `std`, dhat, and heapgate's probe: what these call of {@link ROLE.bundled} is theirs. */
  runtime: 3,
  /** A Rust function of which neither name nor path tells the crate (inlined, in valgrind's files). */
  unplaced: 4,
  /** A crate that std and dhat have a copy of. */
  bundled: 5,
  /** A dependency, or C. */
  dependency: 6,
  /** A crate of the user's. */
  own: 7,
} as const;

/** All frames of a file. Arrays are indexed by frame; `keys` and `crateOf` by function. */
export interface FrameTable {
  readonly texts: readonly string[];
  /** The function that a frame is of. Frames that differ in address, place or generic arguments are of one function. */
  readonly functionOf: Int32Array;
  /** A hash of the frame's function, the same in every file. */
  readonly hashOf: Int32Array;
  /** A hash of the frame's text without its address, which differs between two runs of one program. */
  readonly spellingOf: Int32Array;
  /** {@link ROLE}s. */
  readonly roleOf: Uint8Array;
  readonly keys: readonly string[];
  /** Index into `crateNames` for each function. */
  readonly crateOf: Int32Array;
  readonly crateNames: readonly (string | null)[];
  readonly sources: SourceFiles;
}

/** The key of frames without a name, which profilers write so too. */
export const NAMELESS_KEY = "???";

/** The places of `null` and "std" in every table's `crateNames`. */
export const NO_CRATE = 0;
export const STD_CRATE = 1;

/** Reads each frame of a file's table. A symbol that tells its crate alone is read once, however many places it occurs with. */
export function makeFrameTable(texts: readonly string[], own: OwnCode): FrameTable {
  const sources = indexSourceFiles(own);
  const functions = new Map<string, number>();
  const crates = new Map<string | null, number>([
    [null, NO_CRATE],
    ["std", STD_CRATE],
  ]);
  const functionOf = new Int32Array(texts.length);
  const crateOf: number[] = [];
  const roles: number[] = [];
  const bySymbol = new Map<string, number>();
  for (const [index, text] of texts.entries()) {
    const symbol = symbolText(text);
    const known = bySymbol.get(symbol);
    if (known !== undefined) {
      functionOf[index] = known;
      continue;
    }
    const { key, crate, role, isSure } = placeFrame(readFrame(text), sources);
    const id = idOf(functions, key);
    if (role > (roles[id] ?? -1)) {
      roles[id] = role;
      crateOf[id] = idOf(crates, crate);
    }
    if (isSure) bySymbol.set(symbol, id);
    functionOf[index] = id;
  }
  const keys = [...functions.keys()];
  const keyHashes = keys.map(hashText);
  return {
    texts,
    functionOf,
    hashOf: functionOf.map((id) => keyHashes[id] ?? 0),
    spellingOf: Int32Array.from(texts, (text) => hashText(withoutAddress(text))),
    roleOf: new Uint8Array(functionOf.length).map((_, index) => roles[functionOf[index] ?? 0] ?? 0),
    keys,
    crateOf: Int32Array.from(crateOf),
    crateNames: [...crates.keys()],
    sources,
  };
}

/** FNV-1a over UTF-16 units: a dictionary's worth of names is hashed once for each file. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash;
}

function idOf<T>(ids: Map<T, number>, value: T): number {
  const known = ids.get(value);
  if (known !== undefined) return known;
  ids.set(value, ids.size);
  return ids.size - 1;
}

interface PlacedFrame {
  readonly key: string;
  readonly crate: string | null;
  readonly role: number;
  /** Whether the symbol alone decides, not the file. */
  readonly isSure: boolean;
}

/** Finds a frame's crate from its symbol or else its path, and with that its role. */
function placeFrame(frame: Frame, sources: SourceFiles): PlacedFrame {
  if (frame.symbol === null)
    return { key: NAMELESS_KEY, crate: null, role: ROLE.nameless, isSure: true };
  if (frame.symbol === UNKNOWN_INLINED) return placeUnknownInlined(frame);
  const { key, crate, traitCrate } = readSymbol(frame.symbol);
  if (isAllocator(key, crate)) return { key, crate, role: ROLE.glue, isSure: true };
  if (isStart(key, frame)) return { key, crate, role: ROLE.glue, isSure: false };
  if (crate === null) return placeBareName(key, frame, sources);
  const mayBeProvided = traitCrate !== null && sources.byCrate.has(crate);
  const definer = mayBeProvided && isElsewhere(frame, crate, sources) ? traitCrate : crate;
  return { key, crate: definer, role: roleOfCrate(definer, sources), isSure: !mayBeProvided };
}

/** valgrind's word for an inlined function whose name it could not find. Its path may say that it is std's, and no more. */
const UNKNOWN_INLINED = "UnknownInlinedFun";

function placeUnknownInlined({ file }: Frame): PlacedFrame {
  const crate = file === null ? null : crateOfPath(file);
  const isStd = crate !== null && isStdCrate(crate);
  const role = isStd ? (crate === "std" ? ROLE.runtime : ROLE.generic) : ROLE.glue;
  const key = isStd ? `${crate}::${UNKNOWN_INLINED}` : UNKNOWN_INLINED;
  return { key, crate, role, isSure: false };
}

/**
 * A bare name (C, `#[no_mangle]`, or inlined in a valgrind file) has its crate from its path, if that names one. The crate
 * then leads the key: two crates' `insert` are two functions.
 */
function placeBareName(key: string, { file }: Frame, sources: SourceFiles): PlacedFrame {
  const crate = file === null ? null : (ownCrateOfFile(sources, file) ?? crateOfPath(file));
  if (crate !== null)
    return { key: `${crate}::${key}`, crate, role: roleOfCrate(crate, sources), isSure: false };
  const isRust = file?.endsWith(".rs") ?? false;
  return { key, crate: null, role: isRust ? ROLE.unplaced : ROLE.dependency, isSure: false };
}

/**
 * Says whether a method on an own type was compiled from another crate's trait, by its file. A line of 0 is the optimiser's
 * merge of several places, and generated code lies in a build script's output: both tell nothing.
 */
function isElsewhere(frame: Frame, crate: string, sources: SourceFiles): boolean {
  const { file, line } = frame;
  if (file === null || line === null || file.includes("/out/")) return false;
  return isNoFileOf(sources, crate, file);
}

function roleOfCrate(crate: string, sources: SourceFiles): number {
  if (sources.byCrate.has(crate)) return ROLE.own;
  if (crate === "std" || crate === "dhat" || crate === "heapgate_probe") return ROLE.runtime;
  if (isStdCrate(crate)) return ROLE.generic;
  return BUNDLED_CRATES.has(crate) ? ROLE.bundled : ROLE.dependency;
}

/** What std and dhat (through backtrace) have copies of: hash tables, and what prints backtraces. */
const BUNDLED_CRATES: ReadonlySet<string> = new Set([
  "hashbrown",
  "backtrace",
  "gimli",
  "addr2line",
  "object",
  "miniz_oxide",
  "rustc_demangle",
]);

const ALLOCATORS: ReadonlySet<string> = new Set([
  "malloc",
  "calloc",
  "realloc",
  "memalign",
  "posix_memalign",
  "aligned_alloc",
]);

/** A global allocator of the program's own stands between every call site and the heap too, as dhat's does. */
function isAllocator(key: string, crate: string | null): boolean {
  if (key.startsWith("<")) return key.includes(" as core::alloc::global::GlobalAlloc>::");
  if (crate !== null && crate !== "__rustc") return false;
  if (ALLOCATORS.has(key) || key.startsWith("operator new")) return true;
  return /^(?:__rustc::)?__(?:rust|rdl|rg)_(?:alloc|realloc)/.test(key);
  // __rustc::__rust_alloc_zeroed
}

const STARTS: ReadonlySet<string> = new Set([
  "main",
  "_start",
  "(below main)",
  "start_thread",
  "clone",
  "clone3",
]);

/** The C functions that come before Rust's; `main` and `clone` in a Rust file are another thing. */
function isStart(key: string, frame: Frame): boolean {
  const isStartName = STARTS.has(key) || key.startsWith("__libc_start");
  return isStartName && !(frame.file?.endsWith(".rs") ?? false);
}
