import { expect, test } from "vitest";
import {
  COMMENT_BYTES,
  type Extent,
  renderToFit,
  SUMMARY_BYTES,
} from "../../../src/core/report/markdown-fit.ts";

const WHOLE: Extent = { stacks: 4, details: 3, notes: 2, commands: 1, sites: 5, rows: 9 };

/** Ten bytes for each of everything. */
function draw(extent: Extent): string {
  return Object.values(extent)
    .map((amount) => "x".repeat(10 * amount))
    .join("");
}

function fitInto(maxBytes: number): Extent | undefined {
  let last: Extent | undefined;
  renderToFit(
    (extent) => {
      last = extent;
      return draw(extent);
    },
    { whole: WHOLE, maxBytes },
  );
  return last;
}

test("leaves nothing out of what fits", () => {
  expect(fitInto(240)).toEqual(WHOLE);
});

test.each([
  { maxBytes: 239, expected: { ...WHOLE, stacks: 3 } },
  { maxBytes: 225, expected: { ...WHOLE, stacks: 2 } },
  { maxBytes: 200, expected: { ...WHOLE, stacks: 0 } },
  { maxBytes: 180, expected: { ...WHOLE, stacks: 0, details: 1 } },
  { maxBytes: 160, expected: { ...WHOLE, stacks: 0, details: 0, notes: 1 } },
  { maxBytes: 140, expected: { ...WHOLE, stacks: 0, details: 0, notes: 0, commands: 0 } },
  { maxBytes: 120, expected: { stacks: 0, details: 0, notes: 0, commands: 0, sites: 3, rows: 9 } },
  { maxBytes: 60, expected: { stacks: 0, details: 0, notes: 0, commands: 0, sites: 1, rows: 5 } },
])("leaves out what is missed least, and no more than it takes, for $maxBytes bytes", (row) => {
  expect(fitInto(row.maxBytes)).toEqual(row.expected);
});

test("never leaves out the first call site and the first row", () => {
  expect(fitInto(1)).toMatchObject({ sites: 1, rows: 1 });
  expect(renderToFit(draw, { whole: { ...WHOLE, sites: 0 }, maxBytes: 1 })).toBe("x".repeat(10));
});

test("counts bytes, not characters", () => {
  const render = ({ notes }: Extent) => "ä".repeat(notes);
  expect(renderToFit(render, { whole: WHOLE, maxBytes: 3 })).toBe("ä");
});

test("stays below GitHub's limits with room for a marker", () => {
  expect(COMMENT_BYTES).toBeLessThan(65_536 - 1000);
  expect(SUMMARY_BYTES).toBeLessThan(1024 * 1024);
});
