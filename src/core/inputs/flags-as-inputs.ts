/**
 * Advice names settings as the command line has them, `--bin app`. In a workflow the same setting is an input,
 * `bin: app`.
 */
import { SETTINGS } from "./catalog.ts";

/**
 * Writes the flags in a text as inputs: `--runs 3` as `runs: 3`, `--allow-failure` as `allow-failure: true`, one that is
 * named without a value as its name alone. Flags of other programs stay, and so do commands in backticks and lines to
 * paste that install Rust.
 */
export function writeFlagsAsInputs(text: string): string {
  return text
    .split(/(`[^`\n]*`|^ +(?:- run: )?(?:rustup|curl) .*$)/m)
    .map((part) => (COMMAND.test(part) ? part : part.replaceAll(FLAG, writeFlag)))
    .join("");
}

const VALUES = new Map<string, string | null>(SETTINGS.map(({ name, value }) => [name, value]));

/** `cargo clean --profile heapgate` is to be typed as it is. */
const COMMAND = /^(?:`(?:cargo|heapgate|git|rustup)| +(?:- run: )?(?:rustup|curl)) /;

/** A flag, the value behind it, and whether another flag follows at once. */
const FLAG =
  /(?<![\w-])--([a-z][a-z-]*[a-z])(?: ([^\s`,;:()-][^\s`,;:()]*?(?=[.]?(?:[\s`,;:()]|$))))?( (?=--))?/g;

function writeFlag(whole: string, name: string, value = "", next = ""): string {
  const placeholder = VALUES.get(name);
  if (placeholder === undefined) return whole;
  const separator = next === "" ? "" : ", ";
  if (placeholder === null) return `${name}: true${value === "" ? "" : ` ${value}`}${separator}`;
  return `${name}${value === "" ? "" : `: ${value}`}${separator}`;
}
