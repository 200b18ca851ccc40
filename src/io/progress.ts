/** Progress on stderr: one line that is rewritten on a terminal, plain lines elsewhere. */
import { escapeLog, escapeTerminal, LONGEST_COMMAND } from "../core/report/escape.ts";
import type { Clock, Progress } from "../ports.ts";

export interface ProgressTarget {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** Columns of the terminal. */
  readonly width: () => number;
  readonly verbose: boolean;
}

const FRAMES = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
const FRAME_MS = 100;
/** Without a terminal a long phase says this often that it is still at work. */
const PLAIN_EVERY_MS = 30_000;
const CLEAR_LINE = "\r\u001b[2K";

interface Phase {
  readonly name: string;
  readonly started: number;
  detail: string;
  frame: number;
  lastPlain: number;
}

/** Makes the port. What is said holds names from the repository and what cargo prints, so it is escaped here. */
export function makeProgress(target: ProgressTarget, clock: Clock): Progress {
  let phase: Phase | null = null;
  let timer: NodeJS.Timeout | null = null;
  const draw = () => {
    if (phase !== null) drawPhase(target, phase, clock.now());
  };
  const end = () => {
    if (timer !== null) clearInterval(timer);
    if (phase !== null && target.isTerminal) target.write(CLEAR_LINE);
    if (phase !== null && target.verbose) target.write(`${describe(phase, clock.now())}, done\n`);
    phase = null;
    timer = null;
  };
  return {
    phase: (name) => {
      end();
      phase = {
        name: escapeTerminal(name),
        started: clock.now(),
        detail: "",
        frame: 0,
        lastPlain: clock.now(),
      };
      if (target.isTerminal) draw();
      else target.write(`heapgate: ${phase.name}\n`);
      timer = setInterval(draw, FRAME_MS).unref();
    },
    update: (detail) => {
      if (phase !== null) phase.detail = escapeTerminal(detail);
    },
    end,
    tell: (text) => {
      end();
      target.write(escapeLog(text));
    },
    detail: (line) => {
      if (!target.verbose) return;
      const escaped = escapeTerminal(line, LONGEST_COMMAND);
      target.write(`${target.isTerminal ? CLEAR_LINE : ""}${escaped}\n`);
    },
  };
}

function drawPhase(target: ProgressTarget, phase: Phase, now: number): void {
  if (target.isTerminal) {
    phase.frame += 1;
    const mark = FRAMES[phase.frame % FRAMES.length] ?? "";
    target.write(`${CLEAR_LINE}${cutToWidth(`${mark} ${describe(phase, now)}`, target.width())}`);
  } else if (now - phase.lastPlain >= PLAIN_EVERY_MS) {
    phase.lastPlain = now;
    target.write(`heapgate: ${describe(phase, now)}\n`);
  }
}

function describe({ name, started, detail }: Phase, now: number): string {
  const seconds = `${((now - started) / 1_000).toFixed(1)} s`;
  return [name, detail, seconds].filter((part) => part !== "").join(" · ");
}

/** cargo's words are ASCII, so a character is a column. */
function cutToWidth(text: string, width: number): string {
  return text.length < width ? text : `${text.slice(0, Math.max(0, width - 2))}…`;
}
