/** Fitting a report into what its target takes: GitHub refuses what is longer. */

/**
 * The most UTF-8 bytes of a comment. GitHub takes 65,536 characters ("body is too long (maximum is 65536 characters)"),
 * and counts them as it likes: no text of so few bytes has more, whatever the count, and a marker has room beside it.
 */
export const COMMENT_BYTES = 60_000;

/** The most UTF-8 bytes of a step's summary. GitHub's documentation says 1 MiB, and that it takes nothing of a longer one. */
export const SUMMARY_BYTES = 900 * 1024;

/** What a report can be shortened by, that which is missed least first. */
const PARTS = ["stacks", "details", "notes", "commands", "sites", "rows"] as const;

/**
 * How much there is of each part of a report: scenarios with their stacks, scenarios whose call sites are folded, notes,
 * commands, call sites of a table, scenarios in the table.
 */
export type Extent = Readonly<Record<(typeof PARTS)[number], number>>;

/** A report that lost its verdict, its table or the guilty call site is worse than one that is refused. */
const LEAST: Extent = { stacks: 0, details: 0, notes: 0, commands: 0, sites: 1, rows: 1 };

/**
 * Renders as much of a report as fits. Part after part is left out, and of the one that makes it fit only what it takes.
 * The least that a report can be is given even where it doesn't fit.
 */
export function renderToFit(
  render: (extent: Extent) => string,
  { whole, maxBytes }: { readonly whole: Extent; readonly maxBytes: number },
): string {
  let extent = whole;
  let text = render(extent);
  for (const part of PARTS) {
    if (bytesOf(text) <= maxBytes) break;
    const shorter = (amount: number): Extent => ({ ...extent, [part]: amount });
    const bounds = { least: Math.min(LEAST[part], whole[part]), most: whole[part] };
    extent = shorter(largestFit(bounds, (amount) => bytesOf(render(shorter(amount))) <= maxBytes));
    text = render(extent);
  }
  return text;
}

/** Gives the largest number below `most` that fits; `least` if none does. */
function largestFit(
  { least, most }: { readonly least: number; readonly most: number },
  fits: (amount: number) => boolean,
): number {
  let low = least;
  let high = most;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
