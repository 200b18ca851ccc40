import { expect, test } from "vitest";
import { readDhat } from "../../../src/core/profile/dhat/read-dhat.ts";
import type { OwnCode, ProfiledSite } from "../../../src/core/profile/profile.ts";
import { makeOwnCode, makeSource, readFixture } from "../../support/byte-source.ts";
import { makeDhatText } from "../../support/dhat-text.ts";

const own = makeOwnCode({
  crates: ["app", "member"],
  files: ["/ws/app/src/lib.rs", "/ws/app/src/iter.rs", "/ws/app/src/ffi/c_api.rs"],
  root: "/ws/app",
  versions: { toml: "0.9.8" },
});

/** Innermost first, as in a file. */
const STACKS = [
  {
    name: "std's frames take no part",
    frames: [
      "<dhat::Alloc as core::alloc::global::GlobalAlloc>::alloc (dhat-0.3.3/src/lib.rs:1:1)",
      "alloc::vec::Vec<T,A>::push (src/vec/mod.rs:2:1)",
      "app::load (app/src/lib.rs:7:1)",
      "std::rt::lang_start (std/src/rt.rs:1:1)",
    ],
    site: "app::load",
    crate: "app",
  },
  {
    name: "the innermost own frame counts, of whichever own crate",
    frames: ["member::parse (src/p.rs:1:1)", "app::load (app/src/lib.rs:7:1)"],
    site: "member::parse",
    crate: "member",
  },
  {
    name: "own code allocates through the dependency's function that it calls, past std",
    frames: [
      "indexmap::grow (src/a.rs:1:1)",
      "toml::de::inner (src/b.rs:1:1)",
      "toml::de::parse (src/de.rs:3:1)",
      "core::option::Option<T>::map (core/src/option.rs:1:1)",
      "app::load (app/src/lib.rs:7:1)",
    ],
    site: "app::load",
    through: "toml::de::parse",
    crate: "indexmap",
  },
  {
    name: "a dependency outside the own frame takes no part",
    frames: [
      "app::task (app/src/lib.rs:7:1)",
      "rayon_core::join (src/join.rs:1:1)",
      "app::main (app/src/lib.rs:9:1)",
    ],
    site: "app::task",
    crate: "app",
  },
  {
    name: "without own code it is the innermost dependency",
    frames: [
      "alloc::vec::Vec<T>::push (src/vec/mod.rs:1:1)",
      "toml::de::inner (src/b.rs:1:1)",
      "tokio::run (src/c.rs:1:1)",
    ],
    site: "toml::de::inner",
    own: false,
    crate: "toml",
    version: "0.9.8",
  },
  {
    name: "the version of a dependency may be in its path",
    frames: ["serde_json::map::Map::insert (serde_json-1.0.154/src/map.rs:138:9)"],
    site: "serde_json::map::Map::insert",
    own: false,
    crate: "serde_json",
    version: "1.0.154",
  },
  {
    name: "std alone is named by its outermost telling function",
    frames: [
      "alloc::alloc::alloc (a.rs:1:1)",
      "std::io::stdio::stdout (src/io/stdio.rs:719:1)",
      "std::io::_print (io.rs:1:1)",
      "std::panic::catch_unwind (panic.rs:1:1)",
      "std::rt::lang_start (std/src/rt.rs:1:1)",
      "main (x.c:1)",
    ],
    site: "std::io::_print",
    own: false,
    crate: "std",
  },
  {
    name: "hashbrown is std's where std calls it",
    frames: [
      "hashbrown::raw::RawTable<T,A>::reserve_rehash (src/raw/mod.rs:1:1)",
      "hashbrown::map::HashMap<K,V,S,A>::insert (hashbrown-0.16.1/src/map.rs:1:1)",
      "std::collections::hash::map::HashMap<K,V,S>::insert (hash/map.rs:1:1)",
      "app::load (app/src/lib.rs:7:1)",
    ],
    site: "app::load",
    crate: "app",
  },
  {
    name: "hashbrown is a dependency where own code calls it",
    frames: [
      "hashbrown::raw::RawTable<T,A>::reserve_rehash (src/raw/mod.rs:1:1)",
      "hashbrown::map::HashMap<K,V,S,A>::insert (hashbrown-0.16.1/src/map.rs:1:1)",
      "app::load (app/src/lib.rs:7:1)",
    ],
    site: "app::load",
    through: "hashbrown::map::HashMap::insert",
    crate: "hashbrown",
  },
  {
    name: "a C function is nobody's crate, and can be what own code calls",
    frames: [
      "malloc (in /lib/vgpreload_dhat.so)",
      "grow_table (sqlite3.c:12)",
      "sqlite3_open (sqlite3.c:99)",
      "app::load (app/src/lib.rs:7)",
    ],
    site: "app::load",
    through: "sqlite3_open",
    crate: null,
  },
  {
    name: "an inlined Rust function without a crate (valgrind) says nothing",
    frames: [
      "malloc (in /lib/vgpreload_dhat.so)",
      "insert<u8> (map.rs:1)",
      "with_capacity_in<u8> (library/alloc/src/raw_vec/mod.rs:4)",
      "app::load (lib.rs:7)",
    ],
    site: "app::load",
    crate: "app",
  },
  {
    name: "an inlined Rust function has its crate from a full path",
    frames: [
      "insert<u8> (/home/me/.cargo/registry/src/index-1f/serde_json-1.0.154/src/map.rs:138)",
      "helper<u8> (/ws/app/src/lib.rs:3)",
      "app::load (/ws/app/src/lib.rs:7)",
    ],
    site: "app::helper",
    through: "serde_json::insert",
    crate: "serde_json",
  },
  {
    name: "a no_mangle function is own if its file is",
    frames: ["alloc::vec::Vec<T>::push (src/vec/mod.rs:1:1)", "exported_c (src/ffi/c_api.rs:3:1)"],
    site: "app::exported_c",
    crate: "app",
  },
  {
    name: "a provided method of a foreign trait on an own type is the trait's, by its file",
    frames: [
      "<app::Numbers as core::iter::traits::iterator::Iterator>::collect::<V> (iter/traits/iterator.rs:2022:9)",
      "app::sum (app/src/lib.rs:7:1)",
    ],
    site: "app::sum",
    crate: "app",
  },
  {
    name: "the same method is own if its file is",
    frames: [
      "<app::Numbers as core::iter::traits::iterator::Iterator>::next (app/src/iter.rs:4:9)",
      "app::sum (app/src/lib.rs:7:1)",
    ],
    site: "<app::Numbers as core::iter::traits::iterator::Iterator>::next",
    crate: "app",
  },
  {
    name: "an own global allocator stands before every site and is none",
    frames: [
      "<app::Counting as core::alloc::global::GlobalAlloc>::alloc (app/src/lib.rs:1:1)",
      "alloc::alloc::alloc (a.rs:1:1)",
      "app::load (app/src/lib.rs:7:1)",
    ],
    site: "app::load",
    crate: "app",
  },
  {
    name: "nothing is known without names",
    frames: ["??? (???:0:0)", "??? (in /bin/app)"],
    site: "???",
    own: false,
    crate: null,
  },
  { name: "nothing is known without frames", frames: [], site: "???", own: false, crate: null },
];

test.each(STACKS)(
  "$name",
  ({ frames, site, through = null, own: isOwn = true, crate, version = null }) => {
    const { sites, crates } = read([{ tb: 1, frames }]);
    expect(sites).toHaveLength(1);
    expect(sites[0]).toMatchObject({ own: isOwn, version });
    expect([sites[0]?.function.key, sites[0]?.through?.key ?? null]).toEqual([site, through]);
    expect(crates.map((row) => row.crate)).toEqual([crate]);
  },
);

test("merges stacks that differ in address, line and generic arguments, and keeps other functions apart", () => {
  const profile = read([
    {
      tb: 1,
      gb: 1,
      frames: ["alloc::vec::Vec<T>::push (v.rs:1:1)", "app::load (app/src/lib.rs:7:1)"],
    },
    {
      tb: 2,
      gb: 9,
      frames: ["<alloc::vec::Vec<u8>>::push (v.rs:4:1)", "app::load::<u8> (app/src/lib.rs:8:1)"],
    },
    {
      tb: 4,
      gb: 2,
      frames: ["alloc::vec::Vec<T>::push (v.rs:1:1)", "app::store (app/src/lib.rs:9:1)"],
    },
  ]);
  expect(profile.quality).toMatchObject({ programPoints: 3, stacks: 2 });
  expect(profile.sites.map((site) => [site.function.key, site.counts["total-bytes"]])).toEqual([
    ["app::load", 3],
    ["app::store", 4],
  ]);
});

test("describes a site by its heaviest program point: display form, file, line and stack", () => {
  const [site] = read([
    { tb: 9, gb: 1, frames: ["app::load (app/src/lib.rs:7:1)"] },
    {
      tb: 2,
      gb: 9,
      frames: [
        "toml::de::parse::<X> (toml-0.9.8/src/de.rs:3:1)",
        "app::load::<u8> (app/src/lib.rs:8:1)",
        "std::rt::lang_start (/rustc/59/library/std/src/rt.rs:5:1)",
      ],
    },
  ]).sites;
  expect(site).toMatchObject({
    function: { symbol: "app::load::<u8>", key: "app::load", crate: "app" },
    file: "src/lib.rs",
    line: 8,
  });
  expect(site?.through).toEqual({
    symbol: "toml::de::parse::<X>",
    key: "toml::de::parse",
    crate: "toml",
  });
  expect(site?.stack).toEqual([
    "toml::de::parse::<X> (toml-0.9.8/src/de.rs:3)",
    "app::load::<u8> (src/lib.rs:8)",
    "std::rt::lang_start (library/std/src/rt.rs:5)",
  ]);
});

test("folds recursion, mutual recursion too, for the key and for the eye", () => {
  const round = [
    "app::value (app/src/lib.rs:1:1)",
    "app::list (app/src/lib.rs:2:1)",
    "app::item (app/src/lib.rs:3:1)",
  ];
  const { sites, quality } = read([
    {
      tb: 1,
      frames: ["app::deep (x.rs:1:1)", "app::deep (x.rs:1:1)", "app::main (app/src/lib.rs:9:1)"],
    },
    {
      tb: 1,
      frames: [
        ...Array.from({ length: 4 }, () => "app::deep (x.rs:1:1)"),
        "app::main (app/src/lib.rs:9:1)",
      ],
    },
    { tb: 1, frames: [...round, ...round, ...round, "app::main (app/src/lib.rs:9:1)"] },
  ]);
  expect(quality.stacks).toBe(2);
  expect(sites.map((site) => site.stack.length)).toEqual([2, 4]);
});

test("attributes a stack of 200,000 frames of bundled crates in one walk", () => {
  const frames = Array.from({ length: 200_000 }, (_, i) => `gimli::f${i % 3} (src/g.rs:1:1)`);
  // A walk for each frame would take hours, and the test has a time limit.
  const { sites } = read([{ tb: 1, frames }]);
  expect(sites[0]?.function.key).toBe("gimli::f0");
});

test("shares count bytes without a name, and bytes without own code", () => {
  const { quality } = read([
    { tb: 50, frames: [] },
    { tb: 30, frames: ["toml::parse (src/de.rs:1:1)"] },
    { tb: 20, frames: ["app::load (app/src/lib.rs:7:1)"] },
  ]);
  expect(quality).toMatchObject({ namelessShare: 0.5, foreignShare: 0.8 });
});

test.each([
  ["two runs of one program", "dirs-here.rs.json.gz", "dirs-here-run2.rs.json.gz"],
  ["one source in two directories", "dirs-here.rs.json.gz", "dirs-elsewhere.rs.json.gz"],
  ["three lines of comment above", "dirs-here.rs.json.gz", "dirs-shift3lines.rs.json.gz"],
  [
    "a root package in two directories",
    "dirs-root-proj-a.rs.json",
    "dirs-root-base-worktree.rs.json",
  ],
  ["a remapped path", "dirs-root-proj-a.rs.json", "dirs-root-remap.rs.json"],
  ["legacy and v0 mangling", "names.rs.json.gz", "names-v0.rs.json.gz"],
])("%s give the same call sites", (_, one, other) => {
  expect(keysOf(one)).toEqual(keysOf(other));
  expect(keysOf(one).length).toBeGreaterThan(1);
});

test.each(["serde-json.rs.json.gz", "rayon.rs.json.gz", "names-v0.rs.json.gz"])(
  "attributes %s to crates that its frames name",
  (name) => {
    const text = new TextDecoder().decode(readFixture(name));
    for (const { crate } of readDhat(makeSource(text), own).crates)
      expect(text).toContain(`${crate}::`);
  },
);

function read(points: readonly { tb: number; gb?: number; frames: readonly string[] }[]) {
  return readDhat(makeSource(makeDhatText(points)), own);
}

/** The sites of a program of ours, each with its amounts. */
function keysOf(name: string): readonly string[] {
  const crates: OwnCode = makeOwnCode({ crates: ["k_names", "r_rcleak"] });
  const { sites } = readDhat(makeSource(readFixture(name)), crates);
  return sites.map(
    ({ function: { key }, through, counts }: ProfiledSite) =>
      `${key} > ${through?.key}: ${JSON.stringify(counts)}`,
  );
}
