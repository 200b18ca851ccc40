/**
 * Symbols of Rust functions, as dhat and valgrind print them, brought to one spelling.
 *
 * The same function reads `k_names::inner::S::new` in a crate that is mangled the legacy way and `<k_names::inner::S>::new`
 * in a v0 one; std is v0 since Rust 1.9x, so one file holds both (measured: formats.md 1.4). What differs:
 *
 *     alloc::raw_vec::RawVec<T,A>::grow_one             <alloc::raw_vec::RawVec<u8>>::grow_one
 *     app::main::{{closure}}                            app::main::{closure#0}
 *     app::generic                                      app::generic::<alloc::string::String>
 *     de::impls::<impl de::Read for app::Person>::read  <app::Person as de::Read>::read
 *     core::iter::Iterator::collect                     <app::Numbers as core::iter::Iterator>::collect
 *
 * The last pair can't be joined: only v0 says for which type a provided method was compiled.
 */
import type { FunctionName } from "./profile.ts";

/** A function's name with what its spelling leaves open. */
export interface SymbolName extends FunctionName {
  /**
   * For a method of another crate's trait on a type of `crate`: that trait's crate. The body may be the trait's own
   * (provided, or of a blanket impl), and only the frame's file can tell. null where the name alone is sure.
   */
  readonly traitCrate: string | null;
}

/** Crates of the standard library, with those that are linked into every program beside it. */
const STD_CRATES: ReadonlySet<string> = new Set([
  "core",
  "alloc",
  "std",
  "proc_macro",
  "test",
  "__rustc",
  "panic_unwind",
  "panic_abort",
  "std_detect",
  "compiler_builtins",
]);

/** Says whether a crate belongs to the standard library. */
export function isStdCrate(crate: string): boolean {
  return STD_CRATES.has(crate);
}

/**
 * Reads a symbol that a profiler has demangled. Total: C, C++, bare and damaged names give a key too, without a crate.
 * Linear in the text's length. Keys are cut at 1,024 characters (the longest symbol seen had 3,596, with its generic arguments).
 */
export function readSymbol(text: string): SymbolName {
  const symbol = displaySymbol(text);
  const scan: Scan = { text: symbol, at: 0, depth: 0 };
  const path = scanPath(scan, false);
  const rest = symbol.slice(scan.at);
  const key = (path.key + rest).replace(/@.*$/, "").slice(0, LONGEST_KEY);
  // pthread_create@@GLIBC_2.34: the version is the system's, not the program's.
  // A C++ name goes on behind what reads as a path: `operator new(unsigned long)`.
  const isRust = rest === "";
  return {
    symbol,
    key,
    crate: isRust ? path.crate : null,
    traitCrate: isRust ? path.traitCrate : null,
  };
}

/** A symbol as people read it: without the hash, the crate's disambiguator and LLVM's suffix. */
export function displaySymbol(text: string): string {
  return text
    .replace(/\.llvm\.\d+$/, "")
    .replace(/::h[0-9a-f]{16}$/, "")
    .replace(/(?<=\w)\[[0-9a-f]+\]/g, "");
  // app::main::h0123456789abcdef.llvm.12   app[5f3a9c0d1e2b4a68]::main
}

const LONGEST_KEY = 1024;

/** Deeper nesting than any real type's is read as text: a hostile symbol must not exhaust the stack. */
const DEEPEST_NESTING = 64;

interface Scan {
  readonly text: string;
  at: number;
  depth: number;
}

interface ScannedPath {
  readonly key: string;
  /** null for a path of one segment: a C function, a primitive, a generic parameter. */
  readonly crate: string | null;
  readonly traitCrate: string | null;
  /** The last segment's generic arguments that are types with a crate, where they were asked for. */
  readonly arguments: readonly ScannedPath[];
}

const NOTHING: ScannedPath = { key: "", crate: null, traitCrate: null, arguments: [] };

/** Reads `a::b::c`, `<T as a::Tr>::f` and `a::<impl a::Tr for T>::f`, without what the key drops. */
function scanPath(scan: Scan, keepsArguments: boolean): ScannedPath {
  let path = NOTHING;
  let segments = 0;
  let generics: readonly ScannedPath[] = [];
  const isTooDeep = scan.depth >= DEEPEST_NESTING;
  scan.depth += 1;
  while (scan.at < scan.text.length && !isTooDeep) {
    const before = scan.at;
    if (looksAt(scan, "<impl ")) path = scanImplSegment(scan, path.crate);
    else if (looksAt(scan, "<")) {
      if (segments === 0) path = scanQualified(scan);
      else generics = scanGenerics(scan, keepsArguments);
    } else {
      const segment = scanSegment(scan);
      if (segment !== "") path = joinSegment(path, segment, segments === 0);
      if (looksAt(scan, "<") && !looksAt(scan, "<impl "))
        generics = scanGenerics(scan, keepsArguments);
    }
    segments += 1;
    if (scan.at === before || !looksAt(scan, "::")) break;
    generics = [];
    if (path.crate === null && segments === 1 && path.traitCrate === null)
      path = { ...path, crate: crateOfFirst(path.key) };
    scan.at += 2;
  }
  if (isTooDeep) scan.at = scan.text.length;
  scan.depth -= 1;
  return { ...path, arguments: generics };
}

function joinSegment(path: ScannedPath, segment: string, isFirst: boolean): ScannedPath {
  return { ...path, key: isFirst ? segment : `${path.key}::${segment}` };
}

function crateOfFirst(key: string): string | null {
  return /^[A-Za-z_]\w*$/.test(key) ? key : null;
}

/** Reads one name, or a `{…}`; gives "" for what the key drops. */
function scanSegment(scan: Scan): string {
  const start = scan.at;
  if (looksAt(scan, "{")) return scanBraces(scan);
  while (scan.at < scan.text.length && !isDelimiter(scan.text.charCodeAt(scan.at))) scan.at += 1;
  const name = scan.text.slice(start, scan.at);
  if (looksAt(scan, "{")) scanBraces(scan);
  // core::ops::function::FnOnce::call_once{{vtable.shim}}
  return name;
}

function isDelimiter(code: number): boolean {
  switch (code) {
    case 0x20: // blank
    case 0x26: // &
    case 0x28: // (
    case 0x29: // )
    case 0x2a: // *
    case 0x2b: // +
    case 0x2c: // ,
    case 0x3a: // :
    case 0x3b: // ;
    case 0x3c: // <
    case 0x3d: // =
    case 0x3e: // >
    case 0x5b: // [
    case 0x5d: // ]
    case 0x7b: // {
    case 0x7d: // }
      return true;
    default:
      return false;
  }
}

/** Reads `{{closure}}`, `{closure#0}`, `{async_block#1}`, `{impl#3}`, `{shim:vtable#0}`. */
function scanBraces(scan: Scan): string {
  const start = scan.at;
  while (scan.at < scan.text.length && !looksAt(scan, "}")) scan.at += 1;
  while (looksAt(scan, "}")) scan.at += 1;
  const name = scan.text
    .slice(start, scan.at)
    .replace(/[{}]/g, "")
    .replace(/(?:_env)?(?:#\d+)?$/, "");
  if (name === "impl" || name.includes("shim")) return "";
  return /^(?:closure|async_|gen_)/.test(name) ? "{{closure}}" : `{{${name}}}`;
}

/** Reads `<T>` and `<T as Tr>`. */
function scanQualified(scan: Scan): ScannedPath {
  scan.at += 1;
  const self = scanType(scan, true);
  if (!looksAt(scan, " as ")) {
    skipPast(scan, ">");
    // Only std has inherent methods on primitives, slices and the like.
    return { ...self, crate: self.crate ?? "core" };
  }
  scan.at += 4;
  const trait = scanPath(scan, true);
  skipPast(scan, ">");
  return implOf(self, trait);
}

/** Reads `<impl T>` and `<impl Tr for T>`; the module before it is where the impl was written. */
function scanImplSegment(scan: Scan, writtenIn: string | null): ScannedPath {
  scan.at += "<impl ".length;
  const first = scanType(scan, true);
  if (!looksAt(scan, " for ")) {
    skipPast(scan, ">");
    return { ...first, crate: writtenIn ?? first.crate };
  }
  scan.at += 5;
  const self = scanType(scan, true);
  skipPast(scan, ">");
  return { ...implOf(self, first), crate: writtenIn, traitCrate: null };
}

/**
 * Names a trait's impl for a type, and finds the crate that wrote it by the orphan rule: the type's own crate, else the trait's,
 * else that of a type the trait is given (`impl From<app::X> for String` is app's). The key keeps that type: it tells impls apart
 * that differ in nothing else.
 */
function implOf(self: ScannedPath, trait: ScannedPath): ScannedPath {
  const key = `<${self.key} as ${trait.key}>`;
  const named = { key, arguments: [] };
  if (isForeignToStd(self.crate)) {
    const traitCrate = trait.crate === self.crate ? null : trait.crate;
    return { ...named, crate: self.crate, traitCrate };
  }
  if (isForeignToStd(trait.crate)) return { ...named, crate: trait.crate, traitCrate: null };
  const given = trait.arguments.find((argument) => isForeignToStd(argument.crate));
  if (given !== undefined && !self.arguments.some((own) => own.key === given.key)) {
    return {
      key: `<${self.key} as ${trait.key}<${given.key}>>`,
      arguments: [],
      crate: given.crate,
      traitCrate: trait.crate,
    };
  }
  return { ...named, crate: self.crate ?? trait.crate ?? "core", traitCrate: null };
}

function isForeignToStd(crate: string | null): boolean {
  return crate !== null && !isStdCrate(crate);
}

/** Reads a type. References keep the crate of what they point to: they are fundamental to the orphan rule. */
function scanType(scan: Scan, keepsArguments: boolean): ScannedPath {
  let prefix = "";
  for (;;) {
    const found = /^(?:&(?:'\w+ )?(?:mut )?|\*const |\*mut |dyn |for<[^<>]*> |'\w+ )/.exec(
      scan.text.slice(scan.at, scan.at + 64),
    )?.[0];
    // &'a mut T   *const T   dyn for<'a> core::ops::Fn(&'a T)
    if (found === undefined) break;
    scan.at += found.length;
    if (!found.startsWith("for") && !found.startsWith("'")) prefix += found.replace(/'\w+ /, "");
  }
  const type = scanUnprefixedType(scan, keepsArguments);
  const isPointer = prefix.includes("*");
  return {
    ...type,
    key: (prefix + type.key).slice(0, LONGEST_KEY),
    ...(isPointer && { crate: null }),
  };
}

function scanUnprefixedType(scan: Scan, keepsArguments: boolean): ScannedPath {
  let type = NOTHING;
  if (looksAt(scan, "(")) type = skipGroup(scan, "(_)");
  else if (looksAt(scan, "[")) type = skipGroup(scan, "[_]");
  else if (/^(?:unsafe |extern |fn\()/.test(scan.text.slice(scan.at, scan.at + 7))) {
    type = { ...NOTHING, key: "fn" };
  } else type = scanPath(scan, keepsArguments);
  skipToTypeEnd(scan);
  return type;
}

/** Skips a tuple or a slice; what is in it are generic arguments of a kind. */
function skipGroup(scan: Scan, key: string): ScannedPath {
  scan.at += 1;
  skipNested(scan, () => false);
  return { ...NOTHING, key };
}

/** Skips what a type may have behind its path: ` + core::marker::Send`, `(A) -> B`. */
function skipToTypeEnd(scan: Scan): void {
  skipNested(
    scan,
    (char) => ">,;)]=".includes(char) || looksAt(scan, " as ") || looksAt(scan, " for "),
  );
}

/** Reads `<A, B, Output = C>`; gives the types in it that have a crate if they are asked for. */
function scanGenerics(scan: Scan, isAskedFor: boolean): readonly ScannedPath[] {
  const found: ScannedPath[] = [];
  scan.at += 1;
  if (!isAskedFor) {
    skipNested(scan, () => false);
    return found;
  }
  while (scan.at < scan.text.length && !looksAt(scan, ">")) {
    const before = scan.at;
    const type = scanType(scan, false);
    if (type.crate !== null) found.push(type);
    while (looksAt(scan, ",") || looksAt(scan, " ")) scan.at += 1;
    if (looksAt(scan, "=")) scan.at += 1;
    if (scan.at === before) scan.at += 1;
  }
  scan.at = Math.min(scan.at + 1, scan.text.length);
  return found;
}

function skipPast(scan: Scan, close: string): void {
  skipNested(scan, (char) => char === close);
  scan.at = Math.min(scan.at + 1, scan.text.length);
}

/** Moves on until `isEnd` holds outside all brackets, or past the bracket that closes one opened before. The `>` of `->` closes nothing. */
function skipNested(scan: Scan, isEnd: (char: string) => boolean): void {
  let open = 0;
  while (scan.at < scan.text.length) {
    const char = scan.text[scan.at] ?? "";
    const isArrow = char === ">" && scan.text[scan.at - 1] === "-";
    if (open === 0 && !isArrow && isEnd(char)) return;
    if ("<([".includes(char)) open += 1;
    else if (")]>".includes(char) && !isArrow) open -= 1;
    scan.at += 1;
    if (open < 0) return;
  }
}

function looksAt(scan: Scan, what: string): boolean {
  return scan.text.startsWith(what, scan.at);
}
