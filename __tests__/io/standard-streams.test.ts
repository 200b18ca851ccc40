import { expect, test } from "vitest";
import { columnsOf } from "../../src/io/standard-streams.ts";

test.each([
  [undefined, 100],
  [0, 100],
  [20, 40],
  [80, 80],
  [400, 160],
])("writes in %s columns as in %i", (columns, expected) => {
  expect(columnsOf(columns === undefined ? {} : { columns })).toBe(expected);
});
