import { expect, test } from "vitest";
import {
  crateOfPath,
  packageOfPath,
  readFrame,
  shortenPath,
} from "../../../src/core/profile/frame.ts";

test.each([
  {
    text: "0x55d0c0ffee10: app::store::insert (src/store/mod.rs:88:14)",
    frame: { symbol: "app::store::insert", file: "src/store/mod.rs", line: 88 },
  },
  {
    text: "0x15B3F8: app::main (/home/me/app/src/main.rs:3)",
    frame: { symbol: "app::main", file: "/home/me/app/src/main.rs", line: 3 },
  },
  {
    text: "0x48417B4: malloc (in /usr/libexec/valgrind/vgpreload_dhat-amd64-linux.so)",
    frame: { symbol: "malloc", file: null, line: null },
  },
  {
    text: "0x1: core::fmt::write (src/fmt/mod.rs:0:0)",
    frame: { symbol: "core::fmt::write", file: "src/fmt/mod.rs", line: null },
  },
  { text: "0x1: ??? (???:0:0)", frame: { symbol: null, file: null, line: null } },
  { text: "0x14A52D: ??? (in /home/me/bin)", frame: { symbol: null, file: null, line: null } },
  {
    text: "0x1: (below main) (libc_start_call_main.h:58)",
    frame: { symbol: "(below main)", file: "libc_start_call_main.h", line: 58 },
  },
  {
    text: "0x1: f<(u8, u16)> (lib.rs:1)",
    frame: { symbol: "f<(u8, u16)>", file: "lib.rs", line: 1 },
  },
  { text: "[root]", frame: { symbol: "[root]", file: null, line: null } },
  { text: "", frame: { symbol: null, file: null, line: null } },
])("reads $text", ({ text, frame }) => {
  expect(readFrame(text)).toEqual(frame);
});

test.each([
  [
    "/home/me/.cargo/registry/src/index-1949cf8c6b5b557f/serde_json-1.0.154/src/map.rs",
    "serde_json",
  ],
  ["rayon-core-1.13.0/src/job.rs", "rayon_core"],
  ["/rust/deps/hashbrown-0.16.1/src/raw/mod.rs", "hashbrown"],
  ["/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/std/src/rt.rs", "std"],
  ["library/alloc/src/vec/mod.rs", "alloc"],
  ["alloc/src/alloc.rs", "alloc"],
  ["src/schema/schema.rs", null],
  ["mod.rs", null],
  ["/home/me/alloc/src/lib.rs", null],
])("says of which crate %s is", (file, crate) => {
  expect(crateOfPath(file)).toBe(crate);
});

test("reads a package's version from its folder", () => {
  expect(packageOfPath("x/serde-1.0.0-rc.1+build/src/lib.rs")).toEqual({
    crate: "serde",
    version: "1.0.0-rc.1+build",
  });
});

test.each([
  [
    "/home/me/.cargo/registry/src/index-19/serde_json-1.0.154/src/map.rs",
    "serde_json-1.0.154/src/map.rs",
  ],
  ["/rustc/5980/library/std/src/rt.rs", "library/std/src/rt.rs"],
  ["src/main.rs", "src/main.rs"],
  ["/home/me/app/src/main.rs", "/home/me/app/src/main.rs"],
])("shortens %s", (file, short) => {
  expect(shortenPath(file)).toBe(short);
});
