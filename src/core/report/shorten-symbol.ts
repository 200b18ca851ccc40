/**
 * Shortening of symbols to a width. What tells a reader where to look is the crate and the function's own name; what is
 * between goes first, and generic arguments, the longest part of most long symbols, go before it.
 *
 *     <grep_searcher::searcher::core::SliceByLine<M, S> as grep_searcher::sink::Sink>::run::{{closure}}
 *     <grep_searcher::searcher::core::SliceByLine<…> as …>::run::{{closure}}
 *     <grep_searcher::…>::run::{{closure}}
 */
import stringWidth from "string-width";
import { isStdCrate } from "../profile/std-crates.ts";

/**
 * Gives the symbol, or a shorter form that fits `width` columns. The crate and the function's last segment are kept
 * whole unless they alone don't fit. std's types and traits are known by their names, and lose their modules always.
 */
export function shortenSymbol(symbol: string, width: number): string {
  const named = withoutStdModules(symbol);
  const forms = [named, withoutArguments(named), withoutMiddle(named)];
  return (
    forms.find((form) => stringWidth(form) <= width) ?? shortenText(withoutMiddle(named), width)
  );
}

/** Cuts the middle out of a text that is wider than `width` columns. */
export function shortenText(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  const room = Math.max(width - 1, 0);
  const head = fitting([...text], Math.floor(room / 2));
  const tail = fitting([...text].reverse(), room - stringWidth(head));
  return `${head}…${[...tail].reverse().join("")}`;
}

function fitting(characters: readonly string[], width: number): string {
  let text = "";
  let used = 0;
  for (const character of characters) {
    used += stringWidth(character);
    if (used > width) break;
    text += character;
  }
  return text;
}

/** Drops the modules of std's paths inside a symbol; the symbol's own path, at its start, stays. */
function withoutStdModules(symbol: string): string {
  return symbol.replace(/(?<=[^\w:])(\w+)::(?:\w+::)*(?=\w)/g, (modules, crate) =>
    isStdCrate(crate) ? "" : modules,
  );
  // <ignore::walk::Walk as core::iter::traits::iterator::Iterator>::next
}

/** Replaces generic arguments by `…`; of a first segment `<Type as Trait>` the two names stay. */
function withoutArguments(symbol: string): string {
  const keptDepth = symbol.startsWith("<") ? 1 : 0;
  let depth = 0;
  let short = "";
  for (const part of brackets(symbol)) {
    if (part === ">") depth = Math.max(depth - 1, 0);
    if (depth <= keptDepth) short += part;
    if (part === "<" && depth++ === keptDepth) short += "…";
  }
  return short;
}

/** Keeps the crate and the last segment that is a name, with the closures after it: "app::…::load::{{closure}}". */
function withoutMiddle(symbol: string): string {
  const [first = "", ...rest] = segmentsOf(withoutArguments(symbol));
  const named = rest.findLastIndex((segment) => !/^[{<]/.test(segment));
  const tail = rest.slice(Math.max(named, 0)).join("::");
  if (tail === "") return first;
  if (first.startsWith("<")) return `<${crateOf(first)}…>::${tail}`;
  return named > 0 ? `${first}::…::${tail}` : `${first}::${tail}`;
}

function segmentsOf(symbol: string): readonly string[] {
  const segments = [""];
  let depth = 0;
  for (const part of brackets(symbol)) {
    if (part === "<") depth += 1;
    if (part === ">") depth -= 1;
    if (part === "::" && depth <= 0) segments.push("");
    else segments[segments.length - 1] += part;
  }
  return segments;
}

/** Cuts a symbol at its separators and angle brackets; the `>` of `->` is none. */
function brackets(symbol: string): readonly string[] {
  return symbol.split(/(->|::|[<>])/);
}

/** The crate of the first path in `<&mut app::Type as …>`, with its `::`; empty if there is no path. */
function crateOf(qualified: string): string {
  return /[A-Za-z_]\w*::/.exec(qualified)?.[0] ?? "";
}
