import { expect, test } from "vitest";
import { classifyFrames, type FramePart } from "../../../src/core/profile/frame-parts.ts";

test.each<[string, FramePart]>([
  ["app::load (src/lib.rs:1)", "code"],
  ["<app::Line as core::str::FromStr>::from_str (src/line.rs:9)", "code"],
  ["zlib_alloc", "code"],
  [
    "<alloc::alloc::Global as core::alloc::Allocator>::allocate (alloc/src/alloc.rs:429)",
    "plumbing",
  ],
  ["<std::io::stdio::Stdout as std::io::Write>::write", "plumbing"],
  [
    "<dhat::Alloc as core::alloc::global::GlobalAlloc>::alloc (dhat-0.3.3/src/lib.rs:1176)",
    "plumbing",
  ],
  ["__rustc::__rust_alloc", "plumbing"],
  ["malloc", "plumbing"],
  ["main", "plumbing"],
  ["__libc_start_main_impl (../csu/libc-start.c:360)", "plumbing"],
  ["start_thread (nptl/pthread_create.c:442)", "plumbing"],
  ["???", "unknown"],
  ["grow_one<alloc::alloc::Global> (mod.rs:491)", "unknown"],
])("takes %s for %s", (line, part) => {
  expect(classifyFrames([line])).toEqual([part]);
});

test("takes hashbrown for std's where std calls it", () => {
  const insert = "hashbrown::map::HashMap<K,V,S,A>::insert (src/map.rs:1760)";
  const std = "std::collections::hash::map::HashMap<K,V,S>::insert (collections/hash/map.rs:1201)";
  expect(classifyFrames([insert, std, "app::load"])).toEqual(["plumbing", "plumbing", "code"]);
  expect(classifyFrames([insert, "app::load", std])).toEqual(["code", "code", "plumbing"]);
});
