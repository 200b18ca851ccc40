/**
 * The grammar of Rust's symbols as they are printed demangled, and what of them makes a key:
 *
 *     path     a::b::c      <T>::f      <T as a::Trait>::f      a::<impl a::Trait for T>::f
 *     segment  name<T>   name::<T>   name[disambiguator]   {{closure}}   {closure#0}   {impl#3}
 *     type     path   &'a mut T   *const T   [T]   [T; 3]   (T, U)   fn(T) -> U   dyn for<'a> a::Trait<T> + a::Other
 */
import { isStdCrate } from "./std-crates.ts";
import { isDelimiter, looksAt, type Scan, skipNested, skipPast } from "./symbol-scan.ts";

/** Keys are cut here: the longest symbol seen had 3,596 characters, with its generic arguments. */
export const LONGEST_KEY = 1024;

/** Deeper nesting than any real type's is read as text: a hostile symbol must not exhaust the stack. */
const DEEPEST_NESTING = 64;

/** A path or a type as it was read. */
export interface ScannedPath {
  readonly key: string;
  /** null for a path of one segment: a C function, a primitive, a generic parameter. */
  readonly crate: string | null;
  readonly traitCrate: string | null;
  /** The last segment's generic arguments that are types with a crate, where they were asked for. */
  readonly arguments: readonly ScannedPath[];
}

const NOTHING: ScannedPath = { key: "", crate: null, traitCrate: null, arguments: [] };

/** Reads `a::b::c`, `<T as a::Tr>::f` and `a::<impl a::Tr for T>::f`, without what the key drops. */
export function scanPath(scan: Scan, keepsArguments: boolean): ScannedPath {
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
      if (segment !== "") {
        path = { ...path, key: segments === 0 ? segment : `${path.key}::${segment}` };
      }
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
    return { ...inherent(self), crate: self.crate ?? "core" };
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
    return { ...inherent(first), crate: writtenIn ?? first.crate };
  }
  scan.at += 5;
  const self = scanType(scan, true);
  skipPast(scan, ">");
  return { ...implOf(self, first), crate: writtenIn, traitCrate: null };
}

/** Writes `<a::B>` as `a::B`; what is no path, `<[_]>` or `<dyn a::B>`, stays in brackets to be read as what it is. */
function inherent(self: ScannedPath): ScannedPath {
  const isPath = /^[\w<]/.test(self.key) && !self.key.startsWith("dyn ");
  return isPath ? self : { ...self, key: `<${self.key}>` };
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
