import { describe, expect, test } from "vitest";
import {
  type CommentMarker,
  isLater,
  isRival,
  makeMarker,
  parseMarker,
} from "../../../src/core/report/comment-marker.ts";

const MARKER: CommentMarker = {
  key: "0123456789abcdef",
  runId: 17219874312,
  attempt: 2,
  headCommit: "c0ffee".padEnd(40, "0"),
  content: "fedcba9876543210",
};
const LINE =
  "<!-- heapgate:v1 key=0123456789abcdef run=17219874312.2 head=c0ffee0000000000000000000000000000000000 content=fedcba9876543210 -->";

test("makes the line that it documents", () => {
  expect(makeMarker(MARKER)).toBe(LINE);
});

describe("reads back what was made", () => {
  const cases: readonly (readonly [name: string, body: string])[] = [
    ["alone", LINE],
    ["with a report below it", `${LINE}\nThe report`],
    ["with lines that end in CR and LF", `${LINE}\r\nThe report\r\n`],
  ];
  test.each(cases)("%s", (_, body) => expect(parseMarker(body)).toEqual(MARKER));

  test("of a repository whose commits have 64 digits", () => {
    const marker = { ...MARKER, headCommit: "ab".repeat(32) };
    expect(parseMarker(makeMarker(marker))).toEqual(marker);
  });
});

describe("finds no marker", () => {
  const cases: readonly (readonly [name: string, body: string])[] = [
    ["in an empty body", ""],
    ["on the second line", `\n${LINE}`],
    ["behind a blank", ` ${LINE}`],
    ["in a quotation", `> ${LINE}`],
    ["that has text behind it on its line", `${LINE} and more`],
    ["of another version", LINE.replace("v1", "v2")],
    ["of another tool", LINE.replace("heapgate", "benchgate")],
    ["whose key is too short", LINE.replace("0123456789abcdef", "0123456789abcde")],
    ["whose run is no number", LINE.replace("17219874312", "1e9")],
    ["whose run no number holds exactly", LINE.replace("17219874312", "9".repeat(16))],
    ["without its end", LINE.replace(" -->", "")],
  ];
  test.each(cases)("%s", (_, body) => expect(parseMarker(body)).toBe(null));
});

describe("is later", () => {
  const cases = [
    { name: "than an earlier run", other: { runId: 17219874311, attempt: 9 }, expected: true },
    { name: "than an earlier attempt at the run", other: { attempt: 1 }, expected: true },
    { name: "than itself: no", other: {}, expected: false },
    { name: "than a later attempt: no", other: { attempt: 3 }, expected: false },
    { name: "than a later run: no", other: { runId: 17219874313, attempt: 1 }, expected: false },
  ];
  test.each(cases)("$name", ({ other, expected }) =>
    expect(isLater(MARKER, { ...MARKER, ...other })).toBe(expected),
  );
});

describe("is a rival", () => {
  const content = "f".repeat(16);
  const cases = [
    { name: "of what the same run found elsewhere", other: { content }, expected: true },
    { name: "of itself: no", other: {}, expected: false },
    { name: "of another run: no", other: { content, runId: 1 }, expected: false },
    { name: "of another attempt: no", other: { content, attempt: 1 }, expected: false },
    {
      name: "of a run on another commit: no",
      other: { content, headCommit: "b".repeat(40) },
      expected: false,
    },
  ];
  test.each(cases)("$name", ({ other, expected }) =>
    expect(isRival(MARKER, { ...MARKER, ...other })).toBe(expected),
  );
});
