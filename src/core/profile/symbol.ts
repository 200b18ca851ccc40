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
import { LONGEST_KEY, scanPath } from "./symbol-path.ts";

/** A function's name with what its spelling leaves open. */
export interface SymbolName extends FunctionName {
  /**
   * For a method of another crate's trait on a type of `crate`: that trait's crate. The body may be the trait's own
   * (provided, or of a blanket impl), and only the frame's file can tell. null where the name alone is sure.
   */
  readonly traitCrate: string | null;
}

/**
 * Reads a symbol that a profiler has demangled. Total: C, C++, bare and damaged names give a key too, without a crate.
 * Linear in the text's length. Long keys are cut.
 */
export function readSymbol(text: string): SymbolName {
  const symbol = displaySymbol(text);
  const scan = { text: symbol, at: 0, depth: 0 };
  const path = scanPath(scan, false);
  const rest = symbol.slice(scan.at);
  const [key = ""] = (path.key + rest).slice(0, LONGEST_KEY).split("@", 1);
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
