/**
 * How GitHub's runner finds commands in what a step prints: `TryParseV2` and `TryParse` of its ActionCommand, written
 * anew in TypeScript. It reads standard output and standard error line by line, and .NET ends lines at `\r` too.
 *
 * It looks for `::` and `##[` by the rules of a language. With them on, as on GitHub's own machines, characters without
 * a weight of their own count as nothing, so both ways are tried here; it goes on by the length of what it looked for.
 */

/** The names that the runner knows, whatever their case. */
const REGISTERED = new Set([
  ...["stop-commands", "set-env", "set-output", "save-state", "add-mask", "add-path"],
  ...["add-matcher", "remove-matcher", "debug", "warning", "error", "notice", "group", "endgroup"],
  ...["echo", "internal-set-repo-path"],
]);

export interface RunnerCommand {
  readonly name: string;
  /** The text as it was given, not unescaped. */
  readonly data: string;
  /** The whole line. */
  readonly line: string;
}

/** Gives every command that the runner would take from an output. */
export function findCommands(output: string): readonly RunnerCommand[] {
  return output.split(/\r\n|[\n\r]/).flatMap((line) => {
    const found = parseV2(line) ?? parseV1(line);
    return found === null ? [] : [{ ...found, line }];
  });
}

type Parsed = Omit<RunnerCommand, "line"> | null;

/** `::name key=value,key=value::data`, after white space only. */
function parseV2(line: string): Parsed {
  const message = line.replace(DOTNET_BLANKS, "");
  if (!new RegExp(`^${WEIGHTLESS}*:${WEIGHTLESS}*:`, "u").test(message)) return null;
  // The end of the name is looked for from the third character on, wherever the start was.
  const end = indexOf(message, ["::", `:${WEIGHTLESS}*:`], 2);
  if (end < 0) return null;
  return named(message.slice(2, end), message.slice(end + 2));
}

/** `##[name key=value;key=value]data`, anywhere in the line. */
function parseV1(line: string): Parsed {
  const start = indexOf(line, ["##[", `#${WEIGHTLESS}*#${WEIGHTLESS}*\\[`], 0);
  const end = start < 0 ? -1 : line.indexOf("]", start);
  return end < 0 ? null : named(line.slice(start + 3, end), line.slice(end + 1));
}

function named(information: string, data: string): Parsed {
  const [name = ""] = information.split(" ");
  return REGISTERED.has(name.toLowerCase()) ? { name: name.toLowerCase(), data } : null;
}

function indexOf(text: string, [plain, loose]: readonly [string, string], from: number): number {
  const exact = text.indexOf(plain, from);
  if (exact >= 0) return exact;
  const found = text.slice(from).search(new RegExp(loose, "u"));
  return found < 0 ? -1 : from + found;
}

/** What `String.TrimStart` takes away. */
const DOTNET_BLANKS = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

/** Control and format characters, variation selectors and the grapheme joiner have no weight in Unicode's collation. */
const WEIGHTLESS = "[\\p{Cc}\\p{Cf}\\ufe00-\\ufe0f\\u034f]";

/** Every command, in the ways that a program could write it. */
export const FORGED_COMMANDS: readonly string[] = [...REGISTERED].flatMap((name) => [
  `::${name}::forged`,
  `  \t::${name} name=NAME,file=src/main.rs,line=1::forged`,
  `text ##[${name}]forged`,
  `##[${name} name=NAME;file=x]forged`,
  `text\r::${name}::forged`,
  `text\r##[${name.toUpperCase()}]forged`,
  `\u0085::${name}::forged`,
  `\u200b::${name}::forged`,
  `\u001b[0m::${name}::forged\u001b[0m`,
  `:\u200d:${name}::forged`,
  `#\u00ad#[${name}]forged`,
]);
