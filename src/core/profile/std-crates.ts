/** The crates that come with the compiler. */

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
