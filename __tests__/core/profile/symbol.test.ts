import { expect, test } from "vitest";
import { readSymbol } from "../../../src/core/profile/symbol.ts";

test.each([
  // Legacy and v0 spellings of one function.
  ["app::inner::S::new", "app::inner::S::new", "app"],
  ["<app::inner::S>::new", "app::inner::S::new", "app"],
  ["app::main::{{closure}}", "app::main::{{closure}}", "app"],
  ["app::main::{closure#0}", "app::main::{{closure}}", "app"],
  ["app::f::{closure#0}::{closure#12}", "app::f::{{closure}}::{{closure}}", "app"],
  ["app::fetch::{async_fn#0}", "app::fetch::{{closure}}", "app"],
  ["app::generic", "app::generic", "app"],
  ["app::generic::<alloc::string::String>", "app::generic", "app"],
  ["app::const_generic::<123>", "app::const_generic", "app"],
  ["alloc::raw_vec::RawVec<T,A>::grow_one", "alloc::raw_vec::RawVec::grow_one", "alloc"],
  ["<alloc::raw_vec::RawVec<u8>>::grow_one", "alloc::raw_vec::RawVec::grow_one", "alloc"],
  ["alloc::slice::<impl [T]>::to_vec_in", "<[_]>::to_vec_in", "alloc"],
  ["<[u8]>::to_vec_in::<alloc::alloc::Global>", "<[_]>::to_vec_in", "core"],
  [
    "app::_::<impl serde_core::de::Deserialize for app::Person>::deserialize",
    "<app::Person as serde_core::de::Deserialize>::deserialize",
    "app",
  ],
  [
    "<app::Person as serde_core::de::Deserialize>::deserialize::<&mut serde_json::Deserializer>",
    "<app::Person as serde_core::de::Deserialize>::deserialize",
    "app",
  ],
  [
    "<app::_::<impl serde::Deserialize for app::P>::deserialize::__Visitor as serde::Visitor>::visit",
    "<<app::P as serde::Deserialize>::deserialize::__Visitor as serde::Visitor>::visit",
    "app",
  ],
  // What a key drops beside generic arguments.
  ["app::main::h0123456789abcdef", "app::main", "app"],
  ["app::main::h0123456789abcdef.llvm.9766219516481779935", "app::main", "app"],
  ["app[5f3a9c0d1e2b4a68]::store::get", "app::store::get", "app"],
  ["addr2line::function::{impl#2}::parse", "addr2line::function::parse", "addr2line"],
  [
    "core::ops::function::FnOnce::call_once{{vtable.shim}}",
    "core::ops::function::FnOnce::call_once",
    "core",
  ],
  ["std::rt::lang_start::{shim:vtable#0}", "std::rt::lang_start", "std"],
  ["app::map::<impl fn(&app::A) -> app::B>::go", "fn::go", "app"],
  // Which crate defines a method: the type's, else the trait's, else that of a type given to the trait.
  [
    "<app::Store as core::iter::Extend<T>>::extend",
    "<app::Store as core::iter::Extend>::extend",
    "app",
  ],
  [
    "<alloc::vec::Vec<app::T> as core::clone::Clone>::clone",
    "<alloc::vec::Vec as core::clone::Clone>::clone",
    "alloc",
  ],
  [
    "<alloc::vec::Vec<app::T> as core::iter::Extend<app::T>>::extend",
    "<alloc::vec::Vec as core::iter::Extend>::extend",
    "alloc",
  ],
  [
    "<alloc::string::String as core::convert::From<app::X>>::from",
    "<alloc::string::String as core::convert::From<app::X>>::from",
    "app",
  ],
  ["<T as app::Encode>::encode", "<T as app::Encode>::encode", "app"],
  ["<(A,B) as app::Encode>::encode", "<(_) as app::Encode>::encode", "app"],
  ["<[u8; 4] as app::Encode>::encode", "<[_] as app::Encode>::encode", "app"],
  ["<u8 as core::clone::Clone>::clone", "<u8 as core::clone::Clone>::clone", "core"],
  ["<T as core::convert::Into<U>>::into", "<T as core::convert::Into>::into", "core"],
  [
    "<&app::List as core::iter::IntoIterator>::into_iter",
    "<&app::List as core::iter::IntoIterator>::into_iter",
    "app",
  ],
  [
    "<&mut dep::De<R> as serde::Deserializer>::any",
    "<&mut dep::De as serde::Deserializer>::any",
    "dep",
  ],
  [
    "<*const app::T as core::fmt::Pointer>::fmt",
    "<*const app::T as core::fmt::Pointer>::fmt",
    "core",
  ],
  [
    "<&mut dyn for<'a> core::ops::FnMut<(&'a app::F,), Output = bool> as core::ops::FnMut<(&app::F,)>>::call_mut",
    "<&mut dyn core::ops::FnMut as core::ops::FnMut>::call_mut",
    "core",
  ],
  ["<dyn app::Shape + core::marker::Send>::area", "<dyn app::Shape>::area", "app"],
  [
    "<fn(&u8) -> alloc::vec::Vec<u8> as core::ops::Fn<(&u8,)>>::call",
    "<fn as core::ops::Fn>::call",
    "core",
  ],
  [
    "<&[u8] as <alloc::ffi::CString>::new::SpecNew>::spec",
    "<&[_] as alloc::ffi::CString::new::SpecNew>::spec",
    "alloc",
  ],
  ["<<app::A as dep::B>::C as dep::D>::e", "<<app::A as dep::B>::C as dep::D>::e", "app"],
  // Names without a path.
  ["malloc", "malloc", null],
  ["exported_c", "exported_c", null],
  ["with_capacity_in<u8, alloc::alloc::Global>", "with_capacity_in", null],
  ["{closure#0}<app::Person>", "{{closure}}", null],
  ["pthread_create@@GLIBC_2.34", "pthread_create", null],
  ["operator new(unsigned long)", "operator new(unsigned long)", null],
  ["(below main)", "(below main)", null],
])("reads %s", (text, key, crate) => {
  expect(readSymbol(text)).toMatchObject({ key, crate });
});

test("shows a symbol as the profiler wrote it, but for hashes", () => {
  const text =
    "<app[12ab]::Cache<alloc::string::String>>::get::{closure#3}::h0123456789abcdef.llvm.7";
  expect(readSymbol(text).symbol).toBe("<app::Cache<alloc::string::String>>::get::{closure#3}");
});

test.each([
  ["<app::Numbers as core::iter::Iterator>::collect::<alloc::vec::Vec<u8>>", "core"],
  ["<alloc::string::String as core::convert::From<app::X>>::from", "core"],
  ["<app::A as app::B>::c", null],
  ["app::_::<impl core::clone::Clone for app::A>::clone", null],
  ["app::a", null],
])("knows of %s which other crate may have the body", (text, traitCrate) => {
  expect(readSymbol(text).traitCrate).toBe(traitCrate);
});

test.each([
  ["brackets that open", "<".repeat(200_000)],
  ["types in types", "<a::B<".repeat(50_000)],
  ["impls in impls", "<impl ".repeat(50_000)],
  ["references", `<${"&".repeat(200_000)}`],
  ["brackets that close", ">".repeat(200_000)],
  ["separators", "::".repeat(100_000)],
  ["braces", "{".repeat(100_000)],
  ["dyn", "<dyn ".repeat(40_000)],
  ["parentheses", "<(".repeat(100_000)],
  ["at signs", "a@".repeat(100_000)],
  ["hashes", "::h0123456789abcdef".repeat(20_000)],
  // Who goes over such a text again for each of its characters is stopped by the test's time limit.
])("reads 200,000 characters of %s in one go, to a short key", (_, text) => {
  expect(readSymbol(text).key.length).toBeLessThanOrEqual(1024);
});
