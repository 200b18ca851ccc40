/** dhat files by hand, and a reading of them that shares nothing with ours: JSON.parse and sums. */

/** One program point: what is not given is 0. Frames are texts without addresses, innermost first. */
export interface PointText {
  readonly tb?: number;
  readonly tbk?: number;
  readonly gb?: number;
  readonly eb?: number;
  readonly ebk?: number;
  readonly frames: readonly string[];
}

/** What a profile's file holds. */
export interface DhatObject {
  readonly pps: readonly Readonly<Record<string, unknown>>[];
  readonly ftbl: readonly string[];
  readonly [key: string]: unknown;
}

/** The object that a profile's file holds. Each frame gets an address of its own, as in real files. */
export function makeDhatObject(
  points: readonly PointText[],
  mode: "rust-heap" | "heap" = "rust-heap",
): DhatObject {
  const ftbl = ["[root]"];
  const pps = points.map(({ frames, tb = 0, tbk = 0, gb = 0, eb = 0, ebk = 0 }) => {
    const fs = frames.map(
      (frame) => ftbl.push(`0x${(0x55e0 + ftbl.length).toString(16)}: ${frame}`) - 1,
    );
    return { tb, tbk, tl: 1, mb: gb, mbk: 1, gb, gbk: 1, eb, ebk, fs };
  });
  const header = { dhatFileVersion: 2, mode, verb: "Allocated", bklt: true, bkacc: false };
  return { ...header, cmd: "app", pid: 4711, tg: 1, te: 2, pps, ftbl };
}

/** The same as text, without blanks. */
export function makeDhatText(points: readonly PointText[]): string {
  return JSON.stringify(makeDhatObject(points));
}

export interface ReferenceReading {
  readonly command: string;
  readonly pid: number;
  readonly totals: Readonly<Record<string, number>>;
  readonly programPoints: number;
  readonly deepest: number;
  /** Total bytes of stacks without a frame whose text says that it is of one of the crates. */
  readonly foreignBytes: number;
}

/** Reads a profile as simply as can be. */
export function readReference(bytes: Uint8Array, crates: readonly string[]): ReferenceReading {
  const file = JSON.parse(new TextDecoder().decode(bytes));
  const sum = (field: string) =>
    file.pps.reduce((all: number, point: Record<string, number>) => all + (point[field] ?? 0), 0);
  const isOwn = (index: number) =>
    crates.some((crate) => new RegExp(`^0x\\w+: [<&]*${crate}::`).test(file.ftbl[index]));
  const foreign = file.pps.filter((point: { fs: readonly number[] }) => !point.fs.some(isOwn));
  return {
    command: file.cmd,
    pid: file.pid,
    totals: {
      "peak-bytes": sum("gb"),
      "live-bytes": sum("eb"),
      "live-blocks": sum("ebk"),
      "total-bytes": sum("tb"),
      "total-blocks": sum("tbk"),
    },
    programPoints: file.pps.length,
    deepest: Math.max(0, ...file.pps.map((point: { fs: readonly number[] }) => point.fs.length)),
    foreignBytes: foreign.reduce((all: number, point: { tb: number }) => all + point.tb, 0),
  };
}
