/** Links source lines to a commit on GitHub, as the command line does. */
export function linkToCommit(file: string, line: number | null): string {
  const path = file.split("/").map(encodeURIComponent).join("/");
  return `https://github.com/o/r/blob/5d6e7f8/${path}${line === null ? "" : `#L${line}`}`;
}
