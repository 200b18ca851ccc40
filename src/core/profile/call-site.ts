/** Describes a call site from its heaviest stack, as reports show it. */
import { attribute, makeAttribution, type Stack } from "./attribution.ts";
import { packageOfPath, readFrame, shortenPath } from "./frame.ts";
import { type FrameTable, NAMELESS_KEY, ROLE, STD_CRATE } from "./frame-table.ts";
import type { CallSite, FunctionName, OwnCode } from "./profile.ts";
import { resolveSourceFile } from "./source-files.ts";
import { displaySymbol } from "./symbol.ts";

/** What descriptions are made from; frames are read once for all sites that show them. */
export interface Describer {
  readonly table: FrameTable;
  readonly versions: OwnCode["versions"];
  readonly frames: Map<number, DescribedFrame>;
}

interface DescribedFrame {
  readonly function: FunctionName;
  readonly file: string | null;
  readonly line: number | null;
  readonly version: string | null;
  /** As a line of a stack. */
  readonly text: string;
}

/** Makes a describer for one file's frames. */
export function makeDescriber(table: FrameTable, { versions }: OwnCode): Describer {
  return { table, versions, frames: new Map() };
}

/** Describes the call site that a stack is attributed to. */
export function describeSite(describer: Describer, stack: Stack): CallSite {
  const { table } = describer;
  const place = makeAttribution();
  attribute(stack, table, place);
  const lines = shownStack(describer, stack);
  if (place.site === -1) return { ...NAMELESS_SITE, stack: lines };
  const site = describeFrame(describer, stack.frames[place.site] ?? 0);
  const isStd = place.crate === STD_CRATE && !place.isOwn;
  return {
    function: isStd ? { ...site.function, crate: "std" } : site.function,
    own: place.isOwn,
    version: place.isOwn ? null : site.version,
    through:
      place.through === -1
        ? null
        : describeFrame(describer, stack.frames[place.through] ?? 0).function,
    file: site.file,
    line: site.line,
    stack: lines,
  };
}

const NAMELESS: FunctionName = { symbol: NAMELESS_KEY, key: NAMELESS_KEY, crate: null };
const NAMELESS_SITE = {
  function: NAMELESS,
  own: false,
  version: null,
  through: null,
  file: null,
  line: null,
};

function describeFrame({ table, versions, frames }: Describer, index: number): DescribedFrame {
  const known = frames.get(index);
  if (known !== undefined) return known;
  const { symbol, file, line } = readFrame(table.texts[index] ?? "");
  const id = table.functionOf[index] ?? 0;
  const crate = table.crateNames[table.crateOf[id] ?? 0] ?? null;
  const isOwn = table.roleOf[index] === ROLE.own;
  const name = symbol === null ? NAMELESS_KEY : displaySymbol(symbol);
  const source =
    isOwn && crate !== null && file !== null ? resolveSourceFile(table.sources, crate, file) : null;
  const described = {
    function: { symbol: name, key: table.keys[id] ?? NAMELESS_KEY, crate },
    file: source,
    line,
    version: crate === null ? null : (versions.get(crate) ?? versionOfPath(crate, file)),
    text: name + shownPlace(source ?? file, line),
  };
  frames.set(index, described);
  return described;
}

function versionOfPath(crate: string, file: string | null): string | null {
  const named = file === null ? null : packageOfPath(file);
  return named?.crate === crate ? named.version : null;
}

function shownPlace(file: string | null, line: number | null): string {
  if (file === null) return "";
  return line === null ? ` (${shortenPath(file)})` : ` (${shortenPath(file)}:${line})`;
}

/** The longest cycle of functions that is folded: recursive descent through a parser has 5 to 10 functions a level. */
const LONGEST_CYCLE = 16;

/** A stack's lines; where the same functions follow one another again and again, the innermost round stands for all. */
function shownStack(describer: Describer, { frames, depth }: Stack): readonly string[] {
  const { functionOf } = describer.table;
  const lines: string[] = [];
  const functions: number[] = [];
  for (let place = 0; place < depth; place += 1) {
    const frame = frames[place] ?? 0;
    lines.push(describeFrame(describer, frame).text);
    functions.push(functionOf[frame] ?? 0);
    const cycle = cycleAtEnd(functions);
    lines.length -= cycle;
    functions.length -= cycle;
  }
  return lines;
}

/** The length of the cycle whose second round has just ended; 0 if none has. */
function cycleAtEnd(functions: readonly number[]): number {
  const longest = Math.min(LONGEST_CYCLE, functions.length / 2);
  for (let length = 1; length <= longest; length += 1) {
    let place = functions.length - 1;
    const first = functions.length - length;
    while (place >= first && functions[place] === functions[place - length]) place -= 1;
    if (place < first) return length;
  }
  return 0;
}
