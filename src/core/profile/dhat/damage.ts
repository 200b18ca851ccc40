/** Errors about a file that can't be read as a dhat profile: what it is or where it is broken, and what to do. */
import { type HeapgateError, measureError } from "../../errors.ts";
import type { ByteSource } from "../profile.ts";
import { readFully } from "./byte-window.ts";

/** The file breaks off. dhat reports success even then (measured: a full disk, formats.md 3). */
export function truncated(source: ByteSource, what: string): HeapgateError {
  return measureError({
    what: `The profile is cut off: ${what}.`,
    where: `${source.name}, byte ${source.size}`,
    remedy:
      'Run the program again, with free disk space: dhat says "The data has been saved" even when the disk was full.',
  });
}

/** The file is not what a profiler writes. */
export function damaged(source: ByteSource, at: number, what: string): HeapgateError {
  return measureError({
    what: `The profile is damaged: ${what}.`,
    where: `${source.name}, byte ${at}`,
    remedy:
      "Run the program again for a new profile, and compare with the file as the profiler wrote it.",
  });
}

/** The file is whole, and it is no heap profile of dhat's. */
export function foreign(source: ByteSource, at: number, what: string): HeapgateError {
  return measureError({
    what,
    where: `${source.name}, byte ${at}`,
    remedy:
      "Give the dhat-heap.json that the dhat crate writes in heap mode, or the dhat.out file of valgrind --tool=dhat.",
  });
}

/** Shows a byte that should be another. */
export function seen(byte: number | undefined): string {
  const isPrintable = byte !== undefined && byte > 32 && byte < 127;
  return isPrintable ? `"${String.fromCharCode(byte)}"` : `byte 0x${(byte ?? 0).toString(16)}`;
}

/** Throws for what people give by mistake: an empty file, massif.out, a web page, a compressed file. */
export function rejectOtherFormats(source: ByteSource): void {
  if (source.size === 0)
    throw measureError({
      what: "The profile is empty.",
      where: `${source.name}, byte 0`,
      remedy: "Run the program again, with free disk space, and let it end by itself.",
    });
  const head = new Uint8Array(Math.min(source.size, 64));
  const text = String.fromCharCode(...head.subarray(0, readFully(source, head, 0)));
  const start = text.replace(/^\xef\xbb\xbf/, "").trimStart();
  // A byte order mark, as editors leave it.
  if (start.startsWith("{") || start === "") return;
  throw foreign(source, 0, describeStart(start));
}

function describeStart(start: string): string {
  if (start.startsWith("\x1f\x8b")) return "This file is compressed with gzip.";
  if (start.startsWith("desc: ")) return "This is a massif profile, not one of dhat.";
  if (start.startsWith("<")) return "This is a web page or XML, not a profile.";
  const shown = start.slice(0, 12).replace(/[^\x20-\x7e]/g, "?");
  return `This is not a dhat profile: it starts with "${shown}".`;
}
