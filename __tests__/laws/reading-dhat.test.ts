/** What holds for every dhat file, whole or damaged. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { HeapgateError } from "../../src/core/errors.ts";
import { METRICS } from "../../src/core/metrics.ts";
import { readDhat } from "../../src/core/profile/dhat/read-dhat.ts";
import { readFrame } from "../../src/core/profile/frame.ts";
import { readSymbol } from "../../src/core/profile/symbol.ts";
import { CORPUS } from "../core/profile/dhat/corpus.ts";
import { makeOwnCode, makeSource, readFixture } from "../support/byte-source.ts";
import { makeDhatObject, makeDhatText, type PointText } from "../support/dhat-text.ts";

const own = makeOwnCode({ crates: ["app"] });

const frame = fc.constantFrom(
  "alloc::vec::Vec<T>::push (src/vec/mod.rs:2:3)",
  "<alloc::vec::Vec<u8>>::push (src/vec/mod.rs:2:3)",
  "hashbrown::raw::RawTable<T>::reserve (src/raw.rs:1:1)",
  "std::collections::hash::map::HashMap<K,V>::insert (hash/map.rs:1:1)",
  "dep::parse (dep-1.2.3/src/lib.rs:5:1)",
  "app::load (src/lib.rs:10:1)",
  "app::store::{{closure}} (src/store.rs:3:1)",
  "sqlite3_open (sqlite3.c:77)",
  "???",
);

const amount = fc.oneof(fc.nat(2), fc.nat());

/** Few different amounts, so that many points are equally heavy: two runs write those in different orders (seen). */
const points: fc.Arbitrary<PointText[]> = fc.array(
  fc.record({
    tb: amount,
    tbk: amount,
    gb: amount,
    eb: amount,
    ebk: amount,
    frames: fc.array(frame, { maxLength: 6 }),
  }),
  { maxLength: 12 },
);

test("the order of program points does not matter", () => {
  fc.assert(
    fc.property(points, fc.infiniteStream(fc.nat()), (all, keys) => {
      const shuffled = all
        .map((point) => ({ point, key: keys.next().value }))
        .sort((a, b) => a.key - b.key)
        .map(({ point }) => point);
      expect(read(makeDhatText(shuffled))).toEqual(read(makeDhatText(all)));
    }),
  );
});

test("white space does not matter", () => {
  const blanks = fc.array(fc.constantFrom(" ", "\t", "\n", "\r")).map((all) => all.join(""));
  fc.assert(
    fc.property(points, blanks, (all, blank) => {
      const text = JSON.stringify(makeDhatObject(all), null, 1).replaceAll("\n", `\n${blank}`);
      expect(read(text)).toEqual(read(makeDhatText(all)));
    }),
  );
});

test("sites and crates sum to the totals", () => {
  fc.assert(
    fc.property(points, (all) => {
      const profile = read(makeDhatText(all));
      for (const metric of METRICS) {
        const bySite = profile.sites.reduce((sum, { counts }) => sum + counts[metric], 0);
        const byCrate = profile.crates.reduce((sum, { counts }) => sum + counts[metric], 0);
        expect([bySite, byCrate]).toEqual([profile.totals[metric], profile.totals[metric]]);
      }
    }),
  );
});

test.each(["rc-leak.rs.json", "bad-utf8.vg.json"])("%s cut anywhere is an error", (name) => {
  const bytes = readFixture(name);
  const end = bytes.lastIndexOf(125);
  for (let length = 0; length <= end; length += 1) {
    const error = failureOf(bytes.subarray(0, length));
    expect(error?.where).toBe(`dhat-heap.json, byte ${length}`);
  }
  expect(failureOf(bytes.subarray(0, end + 1))).toBeNull();
});

test("a damaged byte gives a profile or an error that names a byte of the file, and nothing else", () => {
  const bytes = readFixture("rc-leak.rs.json");
  const damage = fc.record({
    at: fc.nat(bytes.length - 1),
    byte: fc.constantFrom(...'{}[],:"\\0 -.e\u0000\n'.split("")),
  });
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
      const damaged = Uint8Array.from(bytes);
      for (const { at, byte } of damages) damaged[at] = byte.charCodeAt(0);
      const error = failureOf(damaged);
      if (error !== null) expect(error.where).toMatch(/^dhat-heap\.json, byte \d+$/);
    }),
    { numRuns: 1000 },
  );
});

test.each(CORPUS)("a key is its own key: normal forms of $name", ({ name }) => {
  const { ftbl } = JSON.parse(new TextDecoder().decode(readFixture(name)));
  for (const text of ftbl) {
    const { key } = readSymbol(readFrame(text).symbol ?? "");
    expect(readSymbol(key).key).toBe(key);
  }
});

function read(text: string) {
  return readDhat(makeSource(text), own);
}

/** null if the file can be read; anything but our own error is a bug, and thrown. */
function failureOf(bytes: Uint8Array): HeapgateError | null {
  try {
    readDhat(makeSource(bytes), own);
    return null;
  } catch (error) {
    if (error instanceof HeapgateError) return error;
    throw error;
  }
}
