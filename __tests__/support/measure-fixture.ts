import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Measurement } from "../../src/core/baseline/measurement.ts";
import { summariseRuns } from "../../src/core/baseline/summarise.ts";
import { readDhat } from "../../src/core/profile/dhat/read-dhat.ts";

/** Reads one gzipped profile of the fixtures as the measurement of a single run; `crates` are own code. */
export function measureFixture(path: string, crates: readonly string[]): Measurement {
  const file = new URL(`../fixtures/${path}`, import.meta.url);
  const content = gunzipSync(readFileSync(file));
  const source = {
    name: path,
    size: content.length,
    read(into: Uint8Array, position: number): number {
      const piece = content.subarray(position, position + into.length);
      into.set(piece);
      return piece.length;
    },
  };
  const profile = readDhat(source, {
    crates: new Map(crates.map((crate) => [crate, []])),
    root: null,
    versions: new Map(),
  });
  return summariseRuns([profile], {
    scenario: null,
    commit: null,
    dirty: false,
    fingerprint: null,
  });
}
