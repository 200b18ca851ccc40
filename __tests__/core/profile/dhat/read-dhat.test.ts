import { expect, test } from "vitest";
import { METRICS } from "../../../../src/core/metrics.ts";
import { readDhat } from "../../../../src/core/profile/dhat/read-dhat.ts";
import { makeOwnCode, makeSource, readFixture } from "../../../support/byte-source.ts";
import {
  type DhatObject,
  makeDhatObject,
  makeDhatText,
  readReference,
} from "../../../support/dhat-text.ts";
import { CORPUS } from "./corpus.ts";

test.each(CORPUS)("gives the totals that the profiler printed for $name", (file) => {
  const { totals } = read(file.name, file.own);
  if (file.total === null) return expect(totals["total-bytes"]).toBeGreaterThan(0);
  expect([totals["total-bytes"], totals["total-blocks"]]).toEqual(file.total);
  expect(totals["peak-bytes"]).toBe(file.peak);
  expect([totals["live-bytes"], totals["live-blocks"]]).toEqual(file.live);
});

test.each(CORPUS)("reads $name as JSON.parse does", ({ name, own }) => {
  const profile = read(name, own);
  const { foreignBytes, ...reference } = readReference(readFixture(name), [own]);
  expect({
    command: profile.command,
    pid: profile.pid,
    totals: profile.totals,
    programPoints: profile.quality.programPoints,
    deepest: profile.quality.deepest,
  }).toEqual(reference);
  const foreign = profile.quality.foreignShare * profile.totals["total-bytes"];
  expect(Math.round(foreign)).toBe(foreignBytes);
});

test.each(CORPUS)("sums the sites and the crates of $name to its totals exactly", (file) => {
  const profile = read(file.name, file.own);
  for (const metric of METRICS) {
    for (const rows of [profile.sites, profile.crates]) {
      const sum = rows.reduce((all, { counts }) => all + counts[metric], 0);
      expect(sum).toBe(profile.totals[metric]);
    }
  }
  const keys = profile.sites.map((site) => `${site.function.key} > ${site.through?.key}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test("tells the writers apart", () => {
  expect(read("names.rs.json.gz").writer).toBe("dhat-rs");
  expect(read("names.vg.json.gz").writer).toBe("valgrind");
});

test("takes an empty profile for what it is: zero, not an error", () => {
  const profile = read("no-allocator.rs.json");
  expect(profile.sites).toEqual([]);
  expect(profile.quality).toEqual({
    programPoints: 0,
    stacks: 0,
    namelessShare: 0,
    foreignShare: 0,
    deepest: 0,
  });
});

test("marks a total past 2^53 as a lower bound, and the sites still sum to it", () => {
  const profile = read("past-2-53.rs.json", "t_big");
  // 10,307,921,510,400,098 bytes in truth.
  expect(profile.totals["total-bytes"]).toBe(Number.MAX_SAFE_INTEGER);
  expect(profile.inexact).toEqual(["total-bytes"]);
  expect(profile.totals["peak-bytes"]).toBe(17179869184);
  const sum = profile.sites.reduce((all, { counts }) => all + counts["total-bytes"], 0);
  expect(sum).toBe(Number.MAX_SAFE_INTEGER);
});

test.each([
  { tb: [2 ** 53 - 2, 1], inexact: [] },
  { tb: [2 ** 53 - 1, 1], inexact: ["total-bytes"] },
  { tb: [2 ** 52, 2 ** 52, 1], inexact: ["total-bytes"] },
])("counts $tb exactly or says that it can't", ({ tb, inexact }) => {
  const points = tb.map((bytes, i) => ({ tb: bytes, frames: [`app::f${i} (src/lib.rs:1:1)`] }));
  const profile = readDhat(makeSource(makeDhatText(points)), makeOwnCode());
  expect(profile.totals["total-bytes"]).toBe(Number.MAX_SAFE_INTEGER);
  expect(profile.inexact).toEqual(inexact);
});

const POINTS = [
  { tb: 100, tbk: 2, gb: 60, eb: 10, ebk: 1, frames: ["app::a (src/lib.rs:1:1)"] },
  { tb: 50, tbk: 1, gb: 50, frames: ["dep::b (src/b.rs:2:1)", "app::a (src/lib.rs:9:1)"] },
];

test.each([
  ["indented", (file: DhatObject) => JSON.stringify(file, null, 2)],
  [
    "with tabs and CRLF",
    (file: DhatObject) => JSON.stringify(file, null, "\t").replaceAll("\n", "\r\n"),
  ],
  ["behind a byte order mark", (file: DhatObject) => `\ufeff${JSON.stringify(file)}`],
  ["with blanks behind its end", (file: DhatObject) => `${JSON.stringify(file)}\r\n\n `],
  ["with its keys the other way round", (file: DhatObject) => JSON.stringify(reversed(file))],
  ["with keys that are not known", (file: DhatObject) => JSON.stringify(withUnknownKeys(file))],
] as const)("reads a file %s", (_, write) => {
  const plain = readDhat(makeSource(makeDhatText(POINTS)), makeOwnCode({ crates: ["app"] }));
  const other = readDhat(
    makeSource(write(makeDhatObject(POINTS))),
    makeOwnCode({ crates: ["app"] }),
  );
  expect(other).toEqual(plain);
});

test.each([1, 2, 7, 100, 4099])("reads a file of which one read gives %i bytes", (atOnce) => {
  const bytes = readFixture("recursion.rs.json");
  const own = makeOwnCode({ crates: ["g_builder"] });
  expect(readDhat(makeSource(bytes, { atOnce }), own)).toEqual(readDhat(makeSource(bytes), own));
});

test("reads program points that are larger than its window, and files of many windows", () => {
  const deep = Array.from({ length: 300_000 }, (_, i) => `app::f${i % 7} (src/lib.rs:1:1)`);
  const many = Array.from({ length: 30_000 }, (_, i) => ({
    ...POINTS[0],
    frames: [`app::f${i % 50}`],
  }));
  const text = makeDhatText([...many, { tb: 1, frames: deep }, ...many]);
  const profile = readDhat(makeSource(text), makeOwnCode({ crates: ["app"] }));
  expect(text.length).toBeGreaterThan(10 << 20);
  expect(profile.totals["total-bytes"]).toBe(60_000 * 100 + 1);
  expect(profile.quality).toMatchObject({ programPoints: 60_001, deepest: 300_000 });
  // Mutual recursion of seven functions is shown once.
  expect(profile.sites.map((site) => site.stack.length)).not.toContain(300_000);
});

test("reads a stack whose frames valgrind left out, bracket and all", () => {
  const text = makeDhatText([{ tb: 5, frames: [] }]).replace('"fs":[]', '"fs":]');
  const profile = readDhat(makeSource(text), makeOwnCode());
  expect(profile.totals["total-bytes"]).toBe(5);
  expect(profile.quality.namelessShare).toBe(1);
});

test("keeps what a key like __proto__ says out of the profile", () => {
  const text = makeDhatText(POINTS).replace("{", '{"__proto__":{"pid":1},"constructor":1,');
  expect(readDhat(makeSource(text), makeOwnCode()).pid).toBe(4711);
});

function read(name: string, own = "k_names") {
  return readDhat(makeSource(readFixture(name), { name }), makeOwnCode({ crates: [own] }));
}

function reversed(file: DhatObject): object {
  return Object.fromEntries(Object.entries(file).reverse());
}

function withUnknownKeys({ pps, ...others }: DhatObject): object {
  const nested = { a: '}]"\\', "]": [{ ftbl: [], pps: "]" }, []], tb: 3 };
  const points = pps.map((point) => ({ u: nested, ...point, unknown: "}", e: [] }));
  return { x: nested, y: "\\", ...others, pps: points };
}
