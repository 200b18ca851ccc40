/** A misspelling has at most so many wrong letters; past that a guess would mislead. */
const MOST_EDITS = 3;

/**
 * Gives the word that someone probably meant: the one that starts with what was written ("peak" → "peak-bytes"), else
 * the one with the fewest wrong letters. Case does not count. null if none is near; of equals, the first.
 */
export function nearestWord(written: string, words: readonly string[]): string | null {
  const wanted = written.toLowerCase();
  if (wanted === "") return null;
  const started = words.find((word) => word.startsWith(wanted));
  if (started !== undefined) return started;
  const [nearest] = words
    .map((word) => ({ word, edits: countEdits(wanted, word) }))
    .filter(({ edits, word }) => edits <= Math.min(MOST_EDITS, word.length / 2))
    .toSorted((a, b) => a.edits - b.edits);
  return nearest?.word ?? null;
}

/** Levenshtein's distance. Words that differ too much in length are not worth the table: any large number does. */
function countEdits(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > MOST_EDITS) return Number.POSITIVE_INFINITY;
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [row, letter] of [...a].entries()) {
    const current = [row + 1];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (above[column - 1] ?? 0) + (letter === b[column - 1] ? 0 : 1);
      const added = (current[column - 1] ?? 0) + 1;
      const dropped = (above[column] ?? 0) + 1;
      current.push(Math.min(replaced, added, dropped));
    }
    above = current;
  }
  return above[b.length] ?? 0;
}
