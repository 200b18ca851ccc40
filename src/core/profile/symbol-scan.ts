/** Moving through a symbol: brackets in brackets, and where a name ends. */

/** A text, and how far it is read. */
export interface Scan {
  readonly text: string;
  at: number;
  depth: number;
}

/** Says whether a character can't be part of a name. */
export function isDelimiter(code: number): boolean {
  switch (code) {
    case 0x20: // blank
    case 0x26: // &
    case 0x28: // (
    case 0x29: // )
    case 0x2a: // *
    case 0x2b: // +
    case 0x2c: // ,
    case 0x3a: // :
    case 0x3b: // ;
    case 0x3c: // <
    case 0x3d: // =
    case 0x3e: // >
    case 0x5b: // [
    case 0x5d: // ]
    case 0x7b: // {
    case 0x7d: // }
      return true;
    default:
      return false;
  }
}

/** Skips to behind the next `close` that is outside all brackets. */
export function skipPast(scan: Scan, close: string): void {
  skipNested(scan, (char) => char === close);
  scan.at = Math.min(scan.at + 1, scan.text.length);
}

/** Moves on until `isEnd` holds outside all brackets, or past the bracket that closes one opened before. The `>` of `->` closes nothing. */
export function skipNested(scan: Scan, isEnd: (char: string) => boolean): void {
  let open = 0;
  while (scan.at < scan.text.length) {
    const char = scan.text[scan.at] ?? "";
    const isArrow = char === ">" && scan.text[scan.at - 1] === "-";
    if (open === 0 && !isArrow && isEnd(char)) return;
    if ("<([".includes(char)) open += 1;
    else if (")]>".includes(char) && !isArrow) open -= 1;
    scan.at += 1;
    if (open < 0) return;
  }
}

/** Says whether a text comes next. */
export function looksAt(scan: Scan, what: string): boolean {
  return scan.text.startsWith(what, scan.at);
}
