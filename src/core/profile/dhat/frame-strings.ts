/**
 * Finds and reads a dhat file's frame table, `"ftbl": ["[root]", "0x55e0: app::main (src/main.rs:3:5)", …]`.
 *
 * Both writers put it last, behind the program points that refer to it. A file can be read from its end, though, and with the
 * frames known a stack can be attributed and merged while it is read: nothing of it need be kept.
 */
import type { ByteSource } from "../profile.ts";
import { type ByteWindow, nextByte, openWindow, positionOf, readFully } from "./byte-window.ts";
import { damaged } from "./damage.ts";
import { readValue } from "./json-text.ts";

/** The frame table with where its value begins and ends in the file. */
export interface FrameStrings {
  readonly texts: readonly string[];
  readonly at: number;
  readonly end: number;
}

const STEP = 1 << 20;
const KEY = '"ftbl"';
const BACKSLASH = 92;
const COLON = 58;

/**
 * Reads the last table in the file that lies behind `after`; null if there is none. It is found by its key alone: who reads the
 * file's keys in order must see that the table is the file's own, and not some inner object's.
 */
export function findFrameStrings(source: ByteSource, after: number): FrameStrings | null {
  const room = new Uint8Array(Math.min(STEP, source.size) + KEY.length);
  for (let end = source.size; end > after; end -= STEP) {
    const from = Math.max(after, end - STEP);
    // The pieces overlap by a key, so that none is cut in two.
    const length = readFully(source, room.subarray(0, end - from + KEY.length), from);
    for (let i = lastKey(room, length); i !== -1; i = lastKey(room, i + KEY.length - 1)) {
      // Without the byte before it, it can't be told: the piece before has both.
      if (i === 0 || room[i - 1] === BACKSLASH) continue;
      const window = openWindow(source, from + i + KEY.length, STEP);
      if (nextByte(window) !== COLON) continue;
      window.at += 1;
      return readFrameStrings(window);
    }
  }
  return null;
}

/** The last place of the key that ends before `before`; -1 if there is none. */
function lastKey(bytes: Uint8Array, before: number): number {
  let at = before - KEY.length;
  while (at >= 0) {
    at = bytes.lastIndexOf(KEY.charCodeAt(0), at);
    if (at === -1 || isKeyAt(bytes, at)) return at;
    at -= 1;
  }
  return -1;
}

function isKeyAt(bytes: Uint8Array, at: number): boolean {
  for (let i = 1; i < KEY.length; i += 1) {
    if (bytes[at + i] !== KEY.charCodeAt(i)) return false;
  }
  return true;
}

/** Reads the table whose value comes next. */
export function readFrameStrings(window: ByteWindow): FrameStrings {
  nextByte(window);
  const at = positionOf(window);
  const texts = readValue(window);
  if (!isListOfStrings(texts)) {
    throw damaged(window.source, at, '"ftbl", the frame table, is not a list of strings');
  }
  return { texts, at, end: positionOf(window) };
}

function isListOfStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
