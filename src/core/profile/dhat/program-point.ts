/**
 * Reads one program point from the bytes: the loop in which nearly all of a large file's time goes.
 *
 *     {"tb":472,"tbk":1,"tl":149471,"mb":472,"mbk":1,"gb":0,"gbk":0,"eb":0,"ebk":0,"rb":2853,"wb":1326,"acc":[194,-3],"fs":[1,2,3]}
 *
 * tb, tbk: bytes and blocks over the run; gb, gbk: at t-gmax; eb, ebk: at t-end; fs: indices into the frame table, innermost
 * first. The keys may come in any order, with any white space, and others between them.
 */
import { COUNT, COUNTS_EACH } from "../stack-table.ts";
import { type ByteWindow, isBlank } from "./byte-window.ts";
import { damaged, seen } from "./damage.ts";
import { endOfValue } from "./json-text.ts";

/** A program point as it stands in the file. Filled in anew for each. */
export interface ProgramPoint {
  /** As {@link COUNT} says. Exact up to 2^53; above, a double near the number. */
  readonly counts: Float64Array;
  /** Indices into the frame table, innermost first; `depth` of them count. */
  frames: Int32Array;
  depth: number;
  /** In bytes, from `{` to `}`. */
  length: number;
}

/** Makes a program point to be filled in. */
export function makeProgramPoint(): ProgramPoint {
  return {
    counts: new Float64Array(COUNTS_EACH),
    frames: new Int32Array(0),
    depth: 0,
    length: 0,
  };
}

const ZERO_DIGIT = 48;
const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const CLOSE_OBJECT = 125;

/** What a key's value is, beside the places in {@link COUNT}. */
const FRAMES = 5;
const OTHER_NUMBER = 6;
const OTHER = 7;

/** The keys without which a program point is not whole, as bits: the counts and `fs`. */
const ALL_SEEN = 0b111111;

/**
 * Reads the program point whose `{` is at the window's place, and moves behind it. Gives false, and moves nothing, if the window
 * ends before it does. Longer than other functions, since the loops must share their variables to run in registers.
 *
 * @throws if it is no program point, lacks a key or has one twice, or names a frame that the table has not.
 */
export function readProgramPoint(
  window: ByteWindow,
  point: ProgramPoint,
  frameCount: number,
): boolean {
  const { bytes, end } = window;
  // Room for all that the window can hold, a digit and a comma each: the loop need not look whether there is.
  const mostFrames = Math.ceil(bytes.length / 2);
  if (point.frames.length < mostFrames) point.frames = new Int32Array(mostFrames);
  const { frames } = point;
  let depth = 0;
  let seenKeys = 0;
  let at = window.at + 1;
  let byte = bytes[at] ?? 0;
  let wanted = "";
  // One way out for all that does not fit, which at each window's end something does not: V8 throws its compiled loop away when a
  // call in it is made for the first time, and with a call at each place it did so over and over (measured).
  members: for (;;) {
    while (byte <= 32 && isBlank(byte)) byte = bytes[++at] ?? 0;
    if (byte !== QUOTE) {
      wanted = "a key";
      break;
    }
    const field = fieldAt(bytes, at);
    if (field < OTHER_NUMBER) {
      if (seenKeys & (1 << field)) {
        wanted = "a key that was not there before";
        break;
      }
      seenKeys |= 1 << field;
    }
    if (field === OTHER) at = endOfValue(bytes, at, end);
    else at += bytes[at + 3] === QUOTE ? 4 : 5;
    if (at === -1) return false;
    byte = bytes[at] ?? 0;
    while (byte <= 32 && isBlank(byte)) byte = bytes[++at] ?? 0;
    if (byte !== COLON) {
      wanted = '":"';
      break;
    }
    byte = bytes[++at] ?? 0;
    while (byte <= 32 && isBlank(byte)) byte = bytes[++at] ?? 0;

    if (field === FRAMES) {
      // valgrind writes `"fs":]` where each frame of a stack is one of its own (read in its source).
      if (byte === OPEN_LIST) byte = bytes[++at] ?? 0;
      for (;;) {
        while (byte <= 32 && isBlank(byte)) byte = bytes[++at] ?? 0;
        let index = byte ^ ZERO_DIGIT;
        if (index > 9) {
          if (byte === CLOSE_LIST && depth === 0) break;
          wanted = "a frame's number";
          break members;
        }
        let digit = (bytes[++at] ?? 0) ^ ZERO_DIGIT;
        while (digit < 10) {
          index = index * 10 + digit;
          digit = (bytes[++at] ?? 0) ^ ZERO_DIGIT;
        }
        if (index >= frameCount) throw unknownFrame(window, at, { index, frameCount });
        frames[depth++] = index;
        byte = digit ^ ZERO_DIGIT;
        while (byte <= 32 && isBlank(byte)) byte = bytes[++at] ?? 0;
        if (byte === COMMA) byte = bytes[++at] ?? 0;
        else if (byte === CLOSE_LIST) break;
        else {
          wanted = '"," or "]"';
          break members;
        }
      }
      byte = bytes[++at] ?? 0;
    } else if (field === OTHER) {
      const behind = endOfValue(bytes, at, end);
      if (behind === -1) return false;
      if (behind === at) {
        wanted = "a value";
        break;
      }
      at = behind;
      byte = bytes[at] ?? 0;
    } else {
      let value = byte ^ ZERO_DIGIT;
      if (value > 9) {
        wanted = "a whole number";
        break;
      }
      let digit = (bytes[++at] ?? 0) ^ ZERO_DIGIT;
      while (digit < 10) {
        value = value * 10 + digit;
        digit = (bytes[++at] ?? 0) ^ ZERO_DIGIT;
      }
      if (field < FRAMES) point.counts[field] = value;
      byte = digit ^ ZERO_DIGIT;
    }

    while (byte <= 32 && isBlank(byte)) byte = bytes[++at] ?? 0;
    if (byte === COMMA) byte = bytes[++at] ?? 0;
    else {
      if (byte !== CLOSE_OBJECT) wanted = '"," or "}"';
      break;
    }
  }
  if (wanted !== "") {
    // At the window's end it can't be said yet what comes.
    if (at >= end) return false;
    throw damaged(
      window.source,
      window.start + at,
      `${seen(bytes[at])} is where ${wanted} should be`,
    );
  }
  if (seenKeys !== ALL_SEEN) throw damaged(window.source, window.start + at, missing(seenKeys));
  point.depth = depth;
  point.length = at + 1 - window.at;
  window.at = at + 1;
  return true;
}

/** Tells the field by a key's bytes; `"` is at `at`. A key that is none of ours gives OTHER. */
function fieldAt(bytes: Uint8Array, at: number): number {
  const two = ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
  const third = bytes[at + 3] ?? 0;
  if (third === QUOTE) return fieldOfTwo(two);
  return bytes[at + 4] === QUOTE ? fieldOfThree((two << 8) | third) : OTHER;
}

function fieldOfTwo(letters: number): number {
  switch (letters) {
    case 0x7462: // tb
      return COUNT.tb;
    case 0x6762: // gb
      return COUNT.gb;
    case 0x6562: // eb
      return COUNT.eb;
    case 0x6673: // fs
      return FRAMES;
    case 0x746c: // tl
    case 0x6d62: // mb
    case 0x7262: // rb
    case 0x7762: // wb
      return OTHER_NUMBER;
    default:
      return OTHER;
  }
}

function fieldOfThree(letters: number): number {
  switch (letters) {
    case 0x74626b: // tbk
      return COUNT.tbk;
    case 0x65626b: // ebk
      return COUNT.ebk;
    case 0x6d626b: // mbk
    case 0x67626b: // gbk
      return OTHER_NUMBER;
    default:
      return OTHER;
  }
}

function unknownFrame(
  window: ByteWindow,
  at: number,
  { index, frameCount }: { readonly index: number; readonly frameCount: number },
): Error {
  const what = `a stack names frame ${index}, and the frame table has ${frameCount} frames`;
  return damaged(window.source, window.start + at, what);
}

function missing(seenKeys: number): string {
  const names = [...Object.keys(COUNT), "fs"].filter((_, field) => !(seenKeys & (1 << field)));
  return `a program point lacks ${names.map((name) => `"${name}"`).join(", ")}`;
}
