import { expect, test } from "vitest";
import { readDhat } from "../../../../src/core/profile/dhat/read-dhat.ts";
import { makeOwnCode, makeSource, readFixture } from "../../../support/byte-source.ts";
import { caught } from "../../../support/caught.ts";
import { makeDhatText } from "../../../support/dhat-text.ts";

const GOOD = makeDhatText([
  {
    tb: 10,
    tbk: 1,
    gb: 10,
    eb: 10,
    ebk: 1,
    frames: ["alloc::a (a.rs:1:1)", "app::f (src/lib.rs:2:3)"],
  },
]);

test.each([
  { given: "an empty file", content: "", says: "empty" },
  { given: "massif.out", content: "desc: (none)\ncmd: ./app\ntime_unit: i\n", says: "massif" },
  { given: "a web page", content: "<!doctype html><title>Sign in</title>", says: "web page" },
  { given: "a gzip file", content: Uint8Array.of(0x1f, 0x8b, 8, 0), says: "gzip" },
  { given: "other text", content: "hello\u0007 world", says: 'starts with "hello? world"' },
  { given: "other JSON", content: '{"name":"app","version":2}', says: 'no "dhatFileVersion"' },
  { given: "an empty object", content: "{}", says: 'no "dhatFileVersion"' },
  { given: "version 3", content: GOOD.replace(":2,", ":3,"), says: "version 3; only version 2" },
  { given: "no lifetimes", content: GOOD.replace('"bklt":true', '"bklt":false'), says: "no peak" },
  {
    given: "a new mode",
    content: GOOD.replace("rust-heap", "rust-stack"),
    says: '"rust-stack" is not',
  },
  { given: "dhat's ad-hoc mode", content: readFixture("ad-hoc.rs.json"), says: "counts events" },
  {
    given: "valgrind's ad-hoc mode",
    content: readFixture("ad-hoc.vg.json"),
    says: "counts events",
  },
  { given: "valgrind's copy mode", content: readFixture("copy.vg.json"), says: "copied bytes" },
  {
    given: "a mode twice",
    content: GOOD.replace("{", '{"mode":"heap",'),
    says: '"mode" is there twice',
  },
  { given: "a command that is a number", content: GOOD.replace('"app"', "1"), says: '"cmd" is 1' },
  { given: "a pid that is text", content: GOOD.replace("4711", '"x"'), says: '"pid" is "x"' },
])("says of $given that it is no heap profile", ({ content, says }) => {
  const error = caught(() => read(content));
  expect(error.kind).toBe("measure");
  expect(error.message).toContain(says);
  expect(error.where).toMatch(/^given\.json, byte \d+$/);
  expect(error.remedy).not.toBe("");
});

test.each([
  { damage: "a frame that the table lacks", from: '"fs":[1,', to: '"fs":[3,', at: "3," },
  {
    damage: "a frame's number past 2^53",
    from: '"fs":[1,',
    to: '"fs":[99999999999999999999,',
    at: ",2]",
  },
  { damage: "a negative number", from: '"gb":10', to: '"gb":-10', at: "-10" },
  { damage: "a fraction", from: '"gb":10', to: '"gb":10.5', at: ".5" },
  { damage: "a number with an exponent", from: '"gb":10', to: '"gb":1e3', at: "e3" },
  { damage: "null for a number", from: '"gb":10', to: '"gb":null', at: "null" },
  { damage: "a key twice", from: '"gb":10', to: '"gb":10,"gb":10', at: '"gb":10,"gbk"' },
  { damage: "a lacking key", from: '"ebk":1,', to: "", at: "}]" },
  { damage: "a lacking stack", from: '"fs":[1,2]', to: '"acc":[1,2]', at: "}]" },
  { damage: "a lacking comma", from: '"tb":10,', to: '"tb":10 ', at: '"tbk"' },
  { damage: "a lacking colon", from: '"tb":10', to: '"tb" 10', at: "10," },
  { damage: "a comma too many", from: "[1,2]", to: "[1,2,]", at: ']}],"ftbl"' },
  { damage: "a number where a point should be", from: '"pps":[', to: '"pps":[7,', at: "7," },
  { damage: "a zero byte in a stack", from: "[1,2]", to: "[1,\u00002]", at: "\u0000" },
  { damage: "text behind the end", from: /$/, to: " {}", at: " {}" },
  { damage: "a second list of points", from: '"ftbl"', to: '"pps":[],"ftbl"', at: '[],"ftbl"' },
  { damage: "a frame table with a number in it", from: '["[root]"', to: '[1,"[root]"', at: '[1,"' },
  {
    damage: "a frame table that is no list",
    from: /"ftbl":.*/,
    to: '"ftbl":{"a":"b"}}',
    at: '{"a"',
  },
  { damage: "a broken escape in the frame table", from: "[root]", to: "\\x", at: '["\\x' },
])("names the byte of $damage", ({ from, to, at }) => {
  const content = GOOD.replace(from, to);
  expect(content).not.toBe(GOOD);
  const error = caught(() => read(content));
  const near = content.indexOf(at, at === "}]" ? content.indexOf('"pps"') : 0);
  const byte = Number(error.where?.replace(/.* /, ""));
  expect(error.message).toMatch(/damaged/);
  expect(byte).toBeGreaterThanOrEqual(near);
  expect(byte).toBeLessThanOrEqual(near + 1);
});

test("does not take a frame table that belongs to something else for the profile's", () => {
  const inner = GOOD.replace('"ftbl"', '"other"').replace(/}$/, ',"x":{"ftbl":["a","b","c"]}}');
  expect(caught(() => read(inner)).message).toContain("ftbl");
  const both = GOOD.replace(/}$/, ',"x":{"ftbl":["a","b","c"]}}');
  expect(caught(() => read(both)).message).toContain("more than one frame table");
  const twice = GOOD.replace(/}$/, ',"ftbl":["a","b","c"]}');
  expect(caught(() => read(twice)).message).toContain("more than one frame table");
});

test("finds the frame table although a function is called like it", () => {
  const text = makeDhatText([{ tb: 1, frames: ["ftbl", '\\"ftbl":[', '"ftbl":['] }]);
  expect(read(text.replace(/"0x\w+: ftbl"/, '"ftbl"')).totals["total-bytes"]).toBe(1);
});

test("says of a cut file that it is cut, and that the disk may have been full", () => {
  const bytes = readFixture("rc-leak.rs.json");
  const error = caught(() => read(bytes.subarray(0, 700)));
  expect(error.message).toContain("cut off");
  expect(error.where).toBe("given.json, byte 700");
  expect(error.remedy).toContain("disk");
});

function read(content: Uint8Array | string) {
  return readDhat(makeSource(content, { name: "given.json" }), makeOwnCode());
}
