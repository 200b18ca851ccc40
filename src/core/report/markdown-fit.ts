/** Fitting a report into what its target takes: GitHub cuts or refuses what is longer. */

/** A part of a report. Of parts that don't fit the least important goes first, of equal ones the last. */
export interface Section {
  readonly importance: number;
  readonly text: string;
}

/**
 * Joins sections, leaving out as many as it takes to stay within `maxBytes` of UTF-8, and says so at the end. The most
 * important section is never left out: a report that lost its verdict is worse than one that is refused.
 */
export function joinSections(sections: readonly Section[], maxBytes: number): string {
  let kept = sections.filter(({ text }) => text !== "");
  let text = joined(kept);
  while (kept.length > 1 && bytesOf(text) > maxBytes) {
    const least = Math.min(...kept.map(({ importance }) => importance));
    const index = kept.findLastIndex(({ importance }) => importance === least);
    kept = kept.toSpliced(index, 1);
    text = joined([...kept, { importance: 0, text: "<sub>Shortened to fit.</sub>" }]);
  }
  return text;
}

function joined(sections: readonly Section[]): string {
  return `${sections.map(({ text }) => text).join("\n\n")}\n`;
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
