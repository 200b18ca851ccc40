/**
 * Advice names settings as the command line has them, `--bin app`. In a workflow the same setting is an input,
 * `bin: app`.
 */
import { SETTINGS } from "./catalog.ts";

/**
 * Writes the flags in a text as inputs: `--runs 3` as `runs: 3`, `--allow-failure` as `allow-failure: true`, one that is
 * named without a value as its name alone. An indented line of flags is one to paste: each input gets a line of its own,
 * as YAML wants it. Other indented lines stay, and so do commands in backticks and flags of other programs.
 */
export function writeFlagsAsInputs(text: string): string {
  return text
    .split(INDENTED)
    .map((part, at) => (at % 2 === 0 ? writeProse(part) : writeIndented(part)))
    .join("");
}

/** Lines of flags, or another line that is indented. */
const INDENTED = /((?:^ +--.*(?:\n|$))+|^ +.*(?:\n|$))/m;

/** Each line of flags is a choice of its own; where one takes several lines, the next must be told from it. */
function writeIndented(part: string): string {
  const [, indent = "", flags] = /^( +)(--)?/.exec(part) ?? [];
  if (flags === undefined) return part;
  const lines = part.trimEnd();
  const choices = lines.split("\n").map((line) => line.trim().split(/ (?=--)/));
  const between = choices.every(({ length }) => length === 1) ? "\n" : `\n${indent}# or\n`;
  const written = choices.map((choice) =>
    choice.map((flag) => `${indent}${writeFlags(flag)}`).join("\n"),
  );
  return `${written.join(between)}${part.slice(lines.length)}`;
}

function writeProse(text: string): string {
  return text
    .split(/(`[^`\n]*`)/)
    .map((part) => (COMMAND.test(part) ? part : writeFlags(part)))
    .join("");
}

/** `cargo clean --profile heapgate` is to be typed as it is. */
const COMMAND = /^`(?:cargo|heapgate|git|rustup) /;

const VALUES = new Map<string, string | null>(SETTINGS.map(({ name, value }) => [name, value]));

/** A flag, the value behind it, and whether another flag follows at once. */
const FLAG =
  /(?<![\w-])--([a-z][a-z-]*[a-z])(?: ([^\s`,;:()-][^\s`,;:()]*?(?=[.]?(?:[\s`,;:()]|$))))?( (?=--))?/g;

function writeFlags(text: string): string {
  return text.replaceAll(FLAG, (whole: string, name: string, value = "", next = "") => {
    const placeholder = VALUES.get(name);
    if (placeholder === undefined) return whole;
    const after = next === "" ? "" : ", ";
    if (placeholder === null) return `${name}: true${value === "" ? "" : ` ${value}`}${after}`;
    return `${name}${value === "" ? "" : `: ${value}`}${after}`;
  });
}
