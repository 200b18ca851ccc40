/** The end of a long text, where tools say what went wrong. */
export function lastLines(text: string, count: number): string {
  const lines = text.split("\n");
  return lines.length <= count ? text : ["…", ...lines.slice(-count)].join("\n");
}
