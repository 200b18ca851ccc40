/** The keys of a dhat file that say what it is: version, mode, command and process. */
import type { ByteSource, Profile } from "../profile.ts";
import { type ByteWindow, positionOf } from "./byte-window.ts";
import { damaged, foreign } from "./damage.ts";
import { readValue } from "./json-text.ts";

export interface Header {
  /** The keys that were read; the fields below hold nothing before theirs was. */
  readonly seen: Set<string>;
  writer: Profile["writer"];
  command: string;
  pid: number;
}

const KEYS: readonly string[] = ["dhatFileVersion", "mode", "bklt", "cmd", "pid"];

/** Makes a header to be filled in. */
export function makeHeader(): Header {
  return { seen: new Set(), writer: "dhat-rs", command: "", pid: 0 };
}

/** Says whether a key is one of the header's. */
export function isHeaderKey(key: string): boolean {
  return KEYS.includes(key);
}

/**
 * Reads the value of one of the header's keys.
 *
 * @throws if the file is no heap profile, of another version, or has the key twice.
 */
export function readHeader(window: ByteWindow, key: string, header: Header): void {
  const at = positionOf(window);
  if (header.seen.has(key)) throw damaged(window.source, at, `"${key}" is there twice`);
  header.seen.add(key);
  const problem = acceptValue(header, key, readValue(window));
  if (problem !== null) throw foreign(window.source, at, problem);
}

/** Makes sure that no key of the header was missing. */
export function checkHeader(source: ByteSource, header: Header): void {
  const missing = KEYS.find((key) => !header.seen.has(key));
  if (missing === undefined) return;
  throw foreign(source, 0, `This is not a profile of dhat: it has no "${missing}".`);
}

/** Takes a value over; gives what is wrong with it, or null. */
function acceptValue(header: Header, key: string, value: unknown): string | null {
  const shown = JSON.stringify(value)?.slice(0, 40);
  switch (key) {
    case "dhatFileVersion":
      return value === 2 ? null : `This is dhat's file version ${shown}; only version 2 is known.`;
    case "mode":
      if (value !== "rust-heap" && value !== "heap") return describeMode(shown);
      header.writer = value === "heap" ? "valgrind" : "dhat-rs";
      return null;
    case "bklt":
      return value === true ? null : "This profile has no block lifetimes, and so no peak.";
    case "cmd":
      if (typeof value !== "string") return `The profile's "cmd" is ${shown}, not a text.`;
      header.command = value;
      return null;
    default:
      if (typeof value !== "number") return `The profile's "pid" is ${shown}, not a number.`;
      header.pid = value;
      return null;
  }
}

function describeMode(shown: string | undefined): string {
  const what = shown?.includes("ad-hoc") ? "counts events" : "is not known";
  return shown === '"copy"'
    ? 'This is no heap profile: dhat\'s mode "copy" counts copied bytes.'
    : `This is no heap profile: dhat's mode ${shown} ${what}.`;
}
