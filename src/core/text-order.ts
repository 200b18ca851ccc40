/** Compares texts by code units, for sorting: the same on every machine, where a locale's order is not. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
