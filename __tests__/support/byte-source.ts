import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { ByteSource, OwnCode } from "../../src/core/profile/profile.ts";

/** A file of the dhat fixtures, unpacked. */
export function readFixture(name: string): Uint8Array {
  const bytes = readFileSync(join(import.meta.dirname, "../fixtures/dhat", name));
  return name.endsWith(".gz") ? gunzipSync(bytes) : bytes;
}

/** Bytes or text as a file; `atOnce` limits how many bytes one read gives. */
export function makeSource(
  content: Uint8Array | string,
  { name = "dhat-heap.json", atOnce = Number.POSITIVE_INFINITY } = {},
): ByteSource {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    read(into, position) {
      const piece = bytes.subarray(position, position + Math.min(into.length, atOnce));
      into.set(piece);
      return piece.length;
    },
  };
}

/** Own code of some crates; `files` are the files of all their packages. */
export function makeOwnCode({
  crates = [],
  files = [],
  root = null,
  versions = {},
}: {
  readonly crates?: readonly string[];
  readonly files?: readonly string[];
  readonly root?: string | null;
  readonly versions?: Readonly<Record<string, string>>;
} = {}): OwnCode {
  return {
    crates: new Map(crates.map((crate) => [crate, files])),
    root,
    versions: new Map(Object.entries(versions)),
  };
}
