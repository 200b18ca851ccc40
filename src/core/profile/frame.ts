/**
 * Frames, as the entries of a dhat file's frame table spell them (measured: formats.md 1.4; all of 57,056 real frames match):
 *
 *     dhat-rs   0x55e0: app::store::insert (src/store/mod.rs:88:14)
 *               0x55e0: ??? (???:0:0)
 *     valgrind  0x15B3F8: app::store::insert (/home/me/app/src/store/mod.rs:88)
 *               0x48417B4: malloc (in /usr/libexec/valgrind/vgpreload_dhat-amd64-linux.so)
 *
 * dhat-rs keeps the last three components of a path. valgrind gives inlined functions their bare names, and base names unless
 * `--fullpath-after=` was passed. Addresses differ from run to run (ASLR) and from build to build: they are never looked at.
 */

/** A frame, without its address. */
export interface Frame {
  /** As the profiler wrote it; null for `???`. */
  readonly symbol: string | null;
  /** The source file as the profiler wrote it; null where it is unknown, or only the object file is known. */
  readonly file: string | null;
  /** From 1; null where it is unknown: `mod.rs:0:0` is common for inlined code. */
  readonly line: number | null;
}

/** A frame's text without its address. */
export function withoutAddress(text: string): string {
  return text.slice(afterAddress(text));
}

/** The part of a frame's text that names the function: between the address and the place. */
export function symbolText(text: string): string {
  const start = afterAddress(text);
  return text.slice(start, startOfPlace(text, start));
}

/** Reads a frame. Total: a string of another shape is a symbol without a place. */
export function readFrame(text: string): Frame {
  const start = afterAddress(text);
  const place = startOfPlace(text, start);
  const symbol = nullIfUnknown(text.slice(start, place));
  const match = /^(.*?):(\d{1,9})(?::\d{1,9})?$/.exec(text.slice(place + 2, -1));
  // src/store/mod.rs:88:14   main.rs:3
  if (match === null) return { symbol, file: null, line: null };
  const [, file = "", line = ""] = match;
  return { symbol, file: nullIfUnknown(file), line: Number(line) || null };
}

function afterAddress(text: string): number {
  const end = text.startsWith("0x") ? text.indexOf(": ") : -1;
  return end === -1 ? 0 : end + 2;
}

/** Where ` (` begins that holds the place, or the text's end. Symbols have brackets too, so it is the last. */
function startOfPlace(text: string, afterAddress: number): number {
  const place = text.endsWith(")") ? text.lastIndexOf(" (") : -1;
  return place > afterAddress ? place : text.length;
}

function nullIfUnknown(text: string): string | null {
  return text === "???" || text === "" ? null : text;
}

/**
 * The crate that a file's path names: `serde_json` for `…/serde_json-1.0.154/src/map.rs`, `alloc` for `library/alloc/src/vec/mod.rs`
 * and `alloc/src/vec.rs`; null where it names none.
 */
export function crateOfPath(file: string): string | null {
  const packaged = packageOfPath(file);
  if (packaged !== null) return packaged.crate;
  return (
    /(?:^|\/library\/|^library\/)(core|alloc|std|proc_macro|test)\/src\//.exec(file)?.[1] ?? null
  );
  // /rustc/5980…/library/std/src/rt.rs   alloc/src/alloc.rs
}

/** The package folder in a path, as cargo's registry names it: crate and version. null where there is none. */
export function packageOfPath(
  file: string,
): { readonly crate: string; readonly version: string } | null {
  const match = /(?:^|\/)([A-Za-z][\w-]{0,63})-(\d{1,9}\.\d{1,9}\.\d{1,9}[\w.+-]{0,64})\//.exec(
    file,
  );
  // …/registry/src/index-1949cf8c6b5b557f/serde_json-1.0.154/src/map.rs
  if (match === null) return null;
  const [, name = "", version = ""] = match;
  return { crate: name.replaceAll("-", "_"), version };
}

/** A path for people: a registry's and rustc's without the machine's folders before them. */
export function shortenPath(file: string): string {
  return file.replace(
    /^\/.*\/(?=library\/(?:core|alloc|std)\/|[A-Za-z][\w-]{0,63}-\d{1,9}\.\d{1,9}\.\d{1,9}[\w.+-]{0,64}\/)/,
    "",
  );
  // /home/me/.cargo/registry/src/index-19/serde_json-1.0.154/src/map.rs
}
