/**
 * A window that moves over a file from front to back: its bytes are read in large pieces into one buffer that is used again.
 *
 * Behind the window's last byte there is always a run of zeros. No token of JSON has a zero in it, so scanners need no test
 * for the end at every byte: they stop at the zero, see that they are at the end, ask for more and start their token again.
 */
import type { ByteSource } from "../profile.ts";

export interface ByteWindow {
  readonly source: ByteSource;
  bytes: Uint8Array;
  /** Where `bytes[0]` lies in the file. */
  start: number;
  /** The next byte to be looked at, as an index into `bytes`. */
  at: number;
  /** How many of `bytes` are the file's. */
  end: number;
}

/** A scanner may look so far past the end: the longest key of a program point with its quotes. */
const ZEROS_BEHIND = 8;

/** Opens a window at a place in the file: as large as asked for, or as the rest of the file. */
export function openWindow(source: ByteSource, start: number, room: number): ByteWindow {
  const needed = Math.max(0, Math.min(room, source.size - start));
  return { source, bytes: new Uint8Array(needed + ZEROS_BEHIND), start, at: 0, end: 0 };
}

/**
 * Reads on. Bytes from `at` on are kept, and moved to the front: indices change. The buffer doubles if they fill it, so one token
 * needs room for itself and no more. Gives false at the end of the file.
 */
export function readMore(window: ByteWindow): boolean {
  const kept = window.end - window.at;
  const room = window.bytes.length - ZEROS_BEHIND;
  const target = kept > room / 2 ? new Uint8Array(room * 2 + ZEROS_BEHIND) : window.bytes;
  if (target === window.bytes) target.copyWithin(0, window.at, window.end);
  else target.set(window.bytes.subarray(window.at, window.end));
  window.bytes = target;
  window.start += window.at;
  window.at = 0;
  const free = target.subarray(kept, target.length - ZEROS_BEHIND);
  const count = readFully(window.source, free, window.start + kept);
  window.end = kept + count;
  target.fill(0, window.end, window.end + ZEROS_BEHIND);
  return count > 0;
}

/** Fills the array from the file's bytes, however few of them one read gives; gives how many there were before its end. */
export function readFully(source: ByteSource, into: Uint8Array, position: number): number {
  let length = 0;
  while (length < into.length) {
    const count = source.read(into.subarray(length), position + length);
    if (count === 0) break;
    length += count;
  }
  return length;
}

/** Moves past blanks to the next byte and gives it, without taking it; 0 at the end of the file. */
export function nextByte(window: ByteWindow): number {
  for (;;) {
    while (window.at < window.end) {
      const byte = window.bytes[window.at] ?? 0;
      if (!isBlank(byte)) return byte;
      window.at += 1;
    }
    if (!readMore(window)) return 0;
  }
}

/** Says whether a byte is JSON's white space. */
export function isBlank(byte: number): boolean {
  return byte === 10 || byte === 32 || byte === 13 || byte === 9;
}

/** The window's place in the file. */
export function positionOf(window: ByteWindow): number {
  return window.start + window.at;
}

/** Moves to another place in the file. */
export function jumpTo(window: ByteWindow, position: number): void {
  const inWindow = position - window.start;
  if (inWindow >= 0 && inWindow <= window.end) {
    window.at = inWindow;
    return;
  }
  window.start = position;
  window.at = 0;
  window.end = 0;
  window.bytes.fill(0, 0, ZEROS_BEHIND);
}
