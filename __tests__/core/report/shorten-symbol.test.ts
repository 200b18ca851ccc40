import fc from "fast-check";
import stringWidth from "string-width";
import { expect, test } from "vitest";
import { shortenSymbol, shortenText } from "../../../src/core/report/shorten-symbol.ts";

const SLICE =
  "<grep_searcher::searcher::core::SliceByLine<M, S> as grep_searcher::sink::Sink>::run::{{closure}}";

test.each([
  { symbol: "app::load", width: 9, expected: "app::load" },
  { symbol: "app::a::b::load", width: 14, expected: "app::…::load" },
  { symbol: "app::load::{{closure}}", width: 30, expected: "app::load::{{closure}}" },
  { symbol: "app::a::b::load::{{closure}}", width: 25, expected: "app::…::load::{{closure}}" },
  { symbol: "app::load::<alloc::string::String>", width: 16, expected: "app::load::<…>" },
  {
    symbol: SLICE,
    width: 95,
    expected:
      "<grep_searcher::searcher::core::SliceByLine<…> as grep_searcher::sink::Sink>::run::{{closure}}",
  },
  { symbol: SLICE, width: 60, expected: "<grep_searcher::…>::run::{{closure}}" },
  { symbol: "<&mut app::Cache<K> as Drop>::drop", width: 20, expected: "<app::…>::drop" },
  { symbol: "<fn(u8) -> app::A as B>::call", width: 20, expected: "<app::…>::call" },
  { symbol: "a_function_of_c_with_a_long_name", width: 11, expected: "a_fun…_name" },
])("shortens $symbol to $width columns", ({ symbol, width, expected }) => {
  expect(shortenSymbol(symbol, width)).toBe(expected);
});

test.each([
  [
    "<ignore::walk::Walk as core::iter::traits::iterator::Iterator>::next",
    "<ignore::walk::Walk as Iterator>::next",
  ],
  [
    "<alloc::vec::Vec<T,A> as core::iter::traits::collect::Extend<T>>::extend",
    "<Vec<T,A> as Extend<T>>::extend",
  ],
  ["app::load::<&mut alloc::string::String>", "app::load::<&mut String>"],
  [
    "serde::<impl serde::Read for alloc::vec::Vec::<u8>>::read",
    "serde::<impl serde::Read for Vec::<u8>>::read",
  ],
  ["alloc::vec::Vec<alloc::string::String>::push", "alloc::vec::Vec<String>::push"],
  ["<app::core::Iter as app::alloc::Trait>::next", "<app::core::Iter as app::alloc::Trait>::next"],
  ["<std::thread::local::{closure#0} as A>::f", "<local::{closure#0} as A>::f"],
])("leaves std's modules out of %s, but not out of its own path", (symbol, expected) => {
  expect(shortenSymbol(symbol, 200)).toBe(expected);
});

test("never loses the crate and the function while they fit", () => {
  const segment = fc.constantFrom("a", "walk", "Vec<T>", "{{closure}}", "<impl X>", "store_all");
  fc.assert(
    fc.property(fc.array(segment, { maxLength: 8 }), (middle) => {
      const short = shortenSymbol(["krate", ...middle, "function"].join("::"), 20);
      expect(short).toMatch(/^krate::.*function$/);
    }),
  );
});

test("fits any text into any width", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 300 });
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 100 }), (long, width) => {
      expect(stringWidth(shortenSymbol(long, width))).toBeLessThanOrEqual(width);
      expect(stringWidth(shortenText(long, width))).toBeLessThanOrEqual(width);
    }),
  );
});
