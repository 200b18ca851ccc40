/** The parts of a dhat file that are not program points: keys, and values that are read or skipped whole. */
import { type ByteWindow, isBlank, nextByte, positionOf, readMore } from "./byte-window.ts";
import { damaged, seen, truncated } from "./damage.ts";

const QUOTE = 34;
const BACKSLASH = 92;

/** Takes one byte of punctuation, past blanks. */
export function take(window: ByteWindow, wanted: string): void {
  if (takeIf(window, wanted)) return;
  if (window.at >= window.end)
    throw truncated(window.source, `it ends where "${wanted}" should be`);
  throw damaged(
    window.source,
    positionOf(window),
    `${seen(window.bytes[window.at])} is where "${wanted}" should be`,
  );
}

/** Takes a byte of punctuation if it comes next, past blanks. */
export function takeIf(window: ByteWindow, wanted: string): boolean {
  if (nextByte(window) !== wanted.charCodeAt(0)) return false;
  window.at += 1;
  return true;
}

/** Reads a value with JSON.parse. Invalid UTF-8, which valgrind copies from arguments, becomes U+FFFD. */
export function readValue(window: ByteWindow): unknown {
  const length = lengthOfValue(window);
  const bytes = window.bytes.subarray(window.at, window.at + length);
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    window.at += length;
    return value;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.slice(0, 100) : "";
    throw damaged(window.source, positionOf(window), `a value can't be read (${reason})`);
  }
}

/** Skips a value whatever it is. */
export function skipValue(window: ByteWindow): void {
  const length = lengthOfValue(window);
  window.at += length;
}

/** Makes sure that the next value is in the window as a whole, and gives its length. */
function lengthOfValue(window: ByteWindow): number {
  nextByte(window);
  for (;;) {
    const end = endOfValue(window.bytes, window.at, window.end);
    if (end > window.at) return end - window.at;
    if (end === window.at)
      throw damaged(
        window.source,
        positionOf(window),
        `${seen(window.bytes[window.at])} is where a value should be`,
      );
    if (!readMore(window)) throw truncated(window.source, "it ends inside a value");
  }
}

/**
 * Finds the end of the value that starts at `at`: behind its last bracket or quote, or before the punctuation after a number
 * or word. -1 if it goes on past `end`. Brackets are counted, not matched: who needs the value parses it.
 */
export function endOfValue(bytes: Uint8Array, at: number, end: number): number {
  let depth = 0;
  let next = at;
  while (next < end) {
    const byte = bytes[next] ?? 0;
    if (byte === QUOTE) {
      next = endOfString(bytes, next, end);
      if (next === -1) return -1;
      if (depth === 0) return next;
      continue;
    }
    if (byte === 123 || byte === 91) depth += 1;
    else if (byte === 125 || byte === 93) {
      if (depth === 0) return next;
      depth -= 1;
      if (depth === 0) return next + 1;
    } else if (depth === 0 && (byte === 44 || isBlank(byte))) return next;
    next += 1;
  }
  return -1;
}

function endOfString(bytes: Uint8Array, at: number, end: number): number {
  let quote = bytes.indexOf(QUOTE, at + 1);
  while (quote !== -1 && quote < end) {
    let escapes = quote;
    while (bytes[escapes - 1] === BACKSLASH) escapes -= 1;
    if ((quote - escapes) % 2 === 0) return quote + 1;
    quote = bytes.indexOf(QUOTE, quote + 1);
  }
  return -1;
}
