/** Stacks for people: what is particular to the program, without std's inner workings and what comes before `main`. */
import { classifyFrames } from "../profile/frame-parts.ts";
import type { CallSite } from "../profile/profile.ts";

/**
 * Gives a call site's stack, innermost frame first. Of std's frames in a row the outermost stays, which names the
 * operation (`alloc::vec::Vec<T,A>::push`); the others become "… 6 frames of std". What started the program or the
 * thread is left out.
 */
export function foldStack(symbol: string, stack: CallSite["stack"]): readonly string[] {
  const parts = classifyFrames(stack);
  const outermost = Math.max(parts.lastIndexOf("code"), placeOfSite(symbol, stack));
  const shown = outermost === -1 ? stack : stack.slice(0, outermost + 1);
  const lines: string[] = [];
  let hidden: string[] = [];
  for (const [place, frame] of shown.entries()) {
    const isInner = parts[place] === "plumbing" && parts[place + 1] === "plumbing";
    if (isInner && place < shown.length - 1) {
      hidden.push(frame);
      continue;
    }
    // A line for one frame saves nothing.
    lines.push(...(hidden.length > 1 ? [`… ${hidden.length} frames of std`] : hidden), frame);
    hidden = [];
  }
  return lines;
}

/** Gives the frames further out than the call site's own, nearest first, without std's. */
export function callersOf(symbol: string, stack: CallSite["stack"]): readonly string[] {
  const own = placeOfSite(symbol, stack);
  if (own === -1) return [];
  const parts = classifyFrames(stack);
  return stack.filter((_, place) => place > own && parts[place] === "code");
}

/** The place of the frame that the call site is named after; -1 if it has none. */
function placeOfSite(symbol: string, stack: CallSite["stack"]): number {
  return stack.findIndex((frame) => frame === symbol || frame.startsWith(`${symbol} (`));
}
