/**
 * Reads dhat's heap profiles: JSON of file version 2, as the dhat crate ("rust-heap") and valgrind's DHAT ("heap") write it.
 *
 *     {"dhatFileVersion":2,"mode":"rust-heap","bklt":true,"cmd":"app --fast","pid":4711,"tg":238,"te":245,
 *      "pps":[{"tb":472,"tbk":1,"gb":0,"gbk":0,"eb":0,"ebk":0,"fs":[1,2]}],
 *      "ftbl":["[root]","0x55e0: alloc::alloc::alloc (src/alloc.rs:95:9)","0x55e4: app::main (src/main.rs:3:5)"]}
 *
 * What the format can't say: which arguments `cmd` was made of; which frames were inlined; which package a path belongs to
 * (dhat keeps three components); whether the program ran to its end.
 */
import { type Attribution, attribute, makeAttribution } from "../attribution.ts";
import { type FrameTable, makeFrameTable } from "../frame-table.ts";
import type { ByteSource, OwnCode, Profile } from "../profile.ts";
import {
  type AttributedPoint,
  addPoint,
  IDENTITY,
  makeIdentity,
  makeStackTable,
} from "../stack-table.ts";
import { type MergedPoints, summarise } from "../summary.ts";
import {
  type ByteWindow,
  jumpTo,
  nextByte,
  openWindow,
  positionOf,
  readMore,
} from "./byte-window.ts";
import { damaged, foreign, rejectOtherFormats, seen, truncated } from "./damage.ts";
import { type FrameStrings, findFrameStrings, readFrameStrings } from "./frame-strings.ts";
import { checkHeader, type Header, isHeaderKey, makeHeader, readHeader } from "./header.ts";
import { readValue, skipValue, take, takeIf } from "./json-text.ts";
import { makeProgramPoint, type ProgramPoint, readProgramPoint } from "./program-point.ts";

const WINDOW = 1 << 20;

/** For one program point: most fit, and a window grows. */
const SMALL_WINDOW = 1 << 12;

/** Real program points have 280 to 900 bytes; if a file's are smaller, the table of stacks grows. */
const BYTES_A_POINT = 256;

/**
 * Reads a heap profile of either writer, whatever the order of its keys and its white space, in one pass over the file: memory
 * grows with the number of distinct stacks, not with the file.
 *
 * @throws if the file is anything else, or not whole; the error names the file and the byte.
 */
export function readDhat(source: ByteSource, own: OwnCode): Profile {
  rejectOtherFormats(source);
  const window = openWindow(source, 0, WINDOW);
  const reading: Reading = { own, header: makeHeader(), frames: null, points: null };
  skipByteOrderMark(window);
  take(window, "{");
  if (!takeIf(window, "}")) {
    do readMember(window, reading);
    while (takeIf(window, ","));
    take(window, "}");
  }
  nextByte(window);
  if (window.at < window.end)
    throw damaged(
      source,
      positionOf(window),
      `${seen(window.bytes[window.at])} is behind the profile's end`,
    );
  return makeProfile(source, reading);
}

/** What has been read so far. */
interface Reading {
  readonly own: OwnCode;
  readonly header: Header;
  /** The frame table: found ahead of its turn, for the program points, or read in its turn. */
  frames: (FrameStrings & { readonly isPassed: boolean }) | null;
  points: MergedPoints | null;
}

function skipByteOrderMark(window: ByteWindow): void {
  if (nextByte(window) === 0xef && window.bytes[window.at + 1] === 0xbb) window.at += 3;
}

function readMember(window: ByteWindow, reading: Reading): void {
  nextByte(window);
  const at = positionOf(window);
  const key = readValue(window);
  if (typeof key !== "string") throw damaged(window.source, at, "a key is not a string");
  take(window, ":");
  if (key === "pps") readPoints(window, reading);
  else if (key === "ftbl") passFrameTable(window, reading);
  else if (isHeaderKey(key)) readHeader(window, key, reading.header);
  else skipValue(window);
}

function passFrameTable(window: ByteWindow, reading: Reading): void {
  nextByte(window);
  const at = positionOf(window);
  reading.frames ??= { ...readFrameStrings(window), isPassed: false };
  if (reading.frames.isPassed || reading.frames.at !== at)
    throw damaged(window.source, at, 'there is more than one frame table, "ftbl"');
  jumpTo(window, reading.frames.end);
  reading.frames = { ...reading.frames, isPassed: true };
}

function readPoints(window: ByteWindow, reading: Reading): void {
  const { source } = window;
  const at = positionOf(window);
  if (reading.points !== null) throw damaged(source, at, 'there is more than one "pps"');
  take(window, "[");
  if (reading.frames === null) {
    const found = findFrameStrings(source, at);
    if (found === null)
      throw truncated(source, 'it has no frame table, "ftbl", behind its program points');
    reading.frames = { ...found, isPassed: false };
  }
  const points = {
    table: makeFrameTable(reading.frames.texts, reading.own),
    stacks: makeStackTable(source.size / BYTES_A_POINT),
    count: 0,
    deepest: 0,
  };
  reading.points = points;
  if (takeIf(window, "]")) return;
  mergePoints(window, points);
  take(window, "]");
}

/** What is filled in anew for each program point. */
interface Merging {
  readonly table: FrameTable;
  readonly point: ProgramPoint;
  readonly attribution: Attribution;
  readonly merged: AttributedPoint;
}

function mergePoints(window: ByteWindow, points: MergedPoints): void {
  const merging = makeMerging(points.table);
  const { table, point, merged } = merging;
  do {
    if (nextByte(window) !== OPEN_OBJECT) take(window, "{");
    while (!readProgramPoint(window, point, table.texts.length)) {
      if (!readMore(window)) throw truncated(window.source, "it ends inside a program point");
    }
    merged.at = positionOf(window) - point.length;
    attribute(point, table, merging.attribution);
    identify(merging);
    addPoint(points.stacks, merged);
    points.count += 1;
    if (point.depth > points.deepest) points.deepest = point.depth;
  } while (takeIf(window, ","));
}

const OPEN_OBJECT = 123;

function makeMerging(table: FrameTable): Merging {
  const point = makeProgramPoint();
  const merged = { identity: makeIdentity(), counts: point.counts, spelling: 0, at: 0 };
  return { table, point, attribution: makeAttribution(), merged };
}

/**
 * Hashes a stack's normal form: its functions, with a run of one function (recursion) as one. Each step is a bijection of the hash
 * so far, with a shift that carries high bits back down; the two lanes differ in all constants.
 */
function identify({ table, point, attribution, merged }: Merging): void {
  const { functionOf, hashOf, spellingOf } = table;
  const { frames, depth } = point;
  let hash1 = 0x2545f491;
  let hash2 = 0x7f4a7c15;
  let spelling = 0;
  let previous = -1;
  for (let place = 0; place < depth; place += 1) {
    const frame = frames[place] ?? 0;
    spelling = Math.imul(spelling ^ (spellingOf[frame] ?? 0), 0x01000193);
    const id = functionOf[frame] ?? 0;
    if (id === previous) continue;
    previous = id;
    const hash = hashOf[frame] ?? 0;
    hash1 = Math.imul(hash1 ^ hash, 0x9e3779b1);
    hash1 ^= hash1 >>> 15;
    hash2 = Math.imul(hash2 ^ Math.imul(hash, 0x85ebca77), 0xc2b2ae3d);
    hash2 ^= hash2 >>> 13;
  }
  const { site, through, crate } = attribution;
  const { identity } = merged;
  merged.spelling = spelling;
  identity[IDENTITY.hash1] = hash1;
  identity[IDENTITY.hash2] = hash2;
  identity[IDENTITY.site] = site === -1 ? -1 : (functionOf[frames[site] ?? 0] ?? 0);
  identity[IDENTITY.through] = through === -1 ? -1 : (functionOf[frames[through] ?? 0] ?? 0);
  identity[IDENTITY.crate] = crate;
}

function makeProfile(source: ByteSource, { header, frames, points, own }: Reading): Profile {
  checkHeader(source, header);
  if (points === null) throw foreign(source, 0, 'This is not a profile of dhat: it has no "pps".');
  if (frames === null || !frames.isPassed)
    throw damaged(source, source.size, 'the frame table, "ftbl", is not the profile\'s own');
  const window = openWindow(source, 0, SMALL_WINDOW);
  const again = makeProgramPoint();
  return {
    writer: header.writer,
    command: header.command,
    pid: header.pid,
    ...summarise(points, {
      own,
      stackAt(position) {
        jumpTo(window, position);
        while (!readProgramPoint(window, again, points.table.texts.length)) {
          if (!readMore(window)) throw truncated(source, "it became shorter while it was read");
        }
        return again;
      },
    }),
  };
}
