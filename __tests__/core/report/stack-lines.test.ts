import { expect, test } from "vitest";
import { callersOf, foldStack } from "../../../src/core/report/stack-lines.ts";

const PUSH = [
  "<alloc::alloc::Global as core::alloc::Allocator>::allocate (alloc/src/alloc.rs:429)",
  "alloc::raw_vec::RawVecInner<A>::grow_one (src/raw_vec/mod.rs:491)",
  "alloc::vec::Vec<T,A>::push (src/vec/mod.rs:992)",
];
const START = [
  "core::ops::function::FnOnce::call_once (src/ops/function.rs:250)",
  "std::rt::lang_start_internal (std/src/rt.rs:171)",
  "main",
  "__libc_start_call_main (sysdeps/nptl/libc_start_call_main.h:58)",
  "???",
];

test.each([
  {
    name: "std's inner frames, but not the one that names the operation",
    stack: [...PUSH, "app::load (src/lib.rs:1)"],
    expected: ["… 2 frames of std", PUSH[2], "app::load (src/lib.rs:1)"],
  },
  {
    name: "no single frame, as its line would be no shorter",
    stack: [...PUSH.slice(1), "app::load"],
    expected: [...PUSH.slice(1), "app::load"],
  },
  {
    name: "std between other code too, which all stays",
    stack: ["toml::de::parse", ...PUSH, "toml::from_str", "app::load"],
    expected: ["toml::de::parse", "… 2 frames of std", PUSH[2], "toml::from_str", "app::load"],
  },
  {
    name: "what starts the program, with nameless frames around it",
    stack: ["app::load", "app::main (src/main.rs:3)", ...START],
    expected: ["app::load", "app::main (src/main.rs:3)"],
  },
  {
    name: "std's own hash table as std",
    stack: [
      "hashbrown::raw::RawTable<T,A>::reserve_rehash (src/raw/mod.rs:961)",
      "hashbrown::map::HashMap<K,V,S,A>::insert (src/map.rs:1760)",
      "std::collections::hash::map::HashMap<K,V,S>::insert (collections/hash/map.rs:1201)",
      "app::load",
    ],
    expected: [
      "… 2 frames of std",
      "std::collections::hash::map::HashMap<K,V,S>::insert (collections/hash/map.rs:1201)",
      "app::load",
    ],
  },
  {
    name: "no hash table that the program has itself",
    stack: ["hashbrown::raw::a", "hashbrown::raw::b", "hashbrown::map::c", "app::load"],
    expected: ["hashbrown::raw::a", "hashbrown::raw::b", "hashbrown::map::c", "app::load"],
  },
  {
    name: "nothing of unknown frames between code",
    stack: ["zlib_alloc", "???", "???", "app::load", ...START],
    expected: ["zlib_alloc", "???", "???", "app::load"],
  },
  {
    name: "nothing of a stack of which nothing is known",
    stack: ["???", "???"],
    expected: ["???", "???"],
  },
])("folds $name", ({ stack, expected }) => {
  expect(foldStack("app::load", stack)).toEqual(expected);
});

test("keeps a call site of std's own, and folds what is further in", () => {
  const site = "std::io::stdio::stdout (src/io/stdio.rs:719)";
  expect(foldStack("std::io::stdio::stdout", [...PUSH, site, ...START])).toEqual([
    "… 3 frames of std",
    site,
  ]);
});

test("gives the callers of the call site's own frame, nearest first, without std's", () => {
  const stack = [
    ...PUSH,
    "app::load (src/b.rs:2)",
    "core::option::Option<T>::map (core/src/option.rs:1161)",
    "app::run (src/b.rs:9)",
    "app::main (src/m.rs:1)",
    ...START,
  ];
  expect(callersOf("app::load", stack)).toEqual([
    "app::run (src/b.rs:9)",
    "app::main (src/m.rs:1)",
  ]);
});

test("gives no callers of a call site that is nowhere in its stack", () => {
  expect(callersOf("app::load", ["app::loader (src/b.rs:2)", "app::main"])).toEqual([]);
});
