/** Call sites for a terminal: a line for the function and one for its place, so that they fit any width. */
import stringWidth from "string-width";
import type { MeasurementView } from "./measurement-view.ts";
import { words } from "./phrase.ts";
import { labelOf } from "./scenario-view.ts";
import { shortenText } from "./shorten-symbol.ts";
import { addressOf, placeOf, type SiteList, type SitePlace } from "./site-list.ts";
import { type Cell, packCells } from "./terminal-layout.ts";
import { INDENT, phraseLines } from "./terminal-parts.ts";
import {
  type Paint,
  type Pen,
  terminalPhrase,
  terminalSymbol,
  terminalText,
} from "./terminal-style.ts";

/** Callers shown of the call site that grew most: more is in the other formats. */
const CALLERS = 4;

interface Entry {
  readonly site: SitePlace;
  readonly amount: string;
  readonly paint: Paint;
  /** Beside the place: the amounts of both sides, the share. */
  readonly detail: string;
  readonly callers: readonly string[];
}

/** The call sites that changed; the one that grew most with its callers. */
export function siteLines(list: SiteList, pen: Pen): readonly string[] {
  if (list.rows.length === 0) return omittedLines(list.omitted, pen);
  const entries = list.rows.map((row, index) => ({
    site: row,
    amount: row.change.delta,
    paint: pen.style.direction[row.change.direction],
    detail: row.change.range,
    callers: index === 0 && row.change.direction === "up" ? row.callers.slice(0, CALLERS) : [],
  }));
  return [
    `${INDENT}${pen.style.strong(`Call sites by change of ${labelOf(list.metric)}`)}`,
    ...entryLines(entries, pen),
    ...omittedLines(list.omitted, pen),
  ];
}

/** The largest call sites of a measurement. */
export function shareLines(view: MeasurementView, pen: Pen): readonly string[] {
  if (view.sites.length === 0) return [];
  const entries = view.sites.map((site) => ({
    site,
    amount: site.amount,
    paint: pen.style.plain,
    detail: site.share,
    callers: [],
  }));
  return [
    `${INDENT}${pen.style.strong(`Call sites by ${labelOf(view.metric)}`)}`,
    ...entryLines(entries, pen),
    ...omittedLines(view.omitted === null ? [] : [view.omitted], pen),
  ];
}

function entryLines(entries: readonly Entry[], pen: Pen): readonly string[] {
  const widest = Math.max(...entries.map(({ amount }) => stringWidth(amount)));
  return entries.flatMap((entry) => {
    const amount = " ".repeat(widest - stringWidth(entry.amount)) + entry.paint(entry.amount);
    const room = pen.width - 2 * INDENT.length - widest;
    const [first = "", ...rest] = describeEntry(entry, room, pen);
    const indent = " ".repeat(widest + 2 * INDENT.length);
    return [`${INDENT}${amount}${INDENT}${first}`, ...rest.map((line) => indent + line)];
  });
}

/** The function, what there is to say of it, the callers; each line at most `room` columns wide. */
function describeEntry(
  { site, detail, callers }: Entry,
  room: number,
  pen: Pen,
): readonly string[] {
  const { dim, strong, plain } = pen.style;
  const pieces: readonly Cell[] = [
    ...placeCells(site, room, pen),
    { text: detail, paint: plain },
    ...site.remarks.map((remark) => ({
      text: shortenText(terminalPhrase(remark, room - "through ".length), room),
      paint: dim,
    })),
  ];
  return [
    strong(terminalSymbol(site.symbol, room)),
    ...packCells(pieces, { separator: " · ", width: room }),
    ...callers.map((frame) => dim(`← ${terminalText(frame, room - "← ".length)}`)),
  ];
}

/** "src/store.rs:88", linked where there is an address. */
function placeCells(site: SitePlace, room: number, pen: Pen): readonly Cell[] {
  const place = placeOf(site);
  if (place === null) return [];
  const target = addressOf(site, pen.hyperlink);
  const paint = (text: string): string =>
    target === null ? text : `\u001b]8;;${target}\u001b\\${text}\u001b]8;;\u001b\\`;
  return [{ text: terminalText(place, room), paint }];
}

function omittedLines(omitted: readonly string[], pen: Pen): readonly string[] {
  return omitted.flatMap((text) => phraseLines([words(text)], pen, pen.style.dim));
}
