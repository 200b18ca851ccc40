/**
 * Escaping of text from outside: symbols, paths, commands, messages. Nothing else in the project escapes, and no report
 * shows such text without it: a report on a hostile pull request must show its names and do nothing else.
 *
 * What each target must not get from data:
 * - Markdown on GitHub: tags, table bars, code fences, emphasis, links, maths, lists; and mentions, issue numbers,
 *   commits, emoji codes and bare addresses. GitHub looks for the latter after entities are decoded, so a zero-width
 *   space breaks them; only where they would be one, as it also spoils a copied name.
 * - a terminal: control characters, escape sequences, direction marks.
 * - either, as both may be printed into a job log: the runner's workflow commands, `::name::` at the start of a line and
 *   `##[name]` anywhere in it.
 */

/** The longest name or message shown. Real symbols of 3,596 characters were seen. */
const LONGEST = 500;

/** The longest command shown: one that lost its middle can't be run. */
export const LONGEST_COMMAND = 10_000;

const ZERO_WIDTH_SPACE = "\u200b";

/** `ESC ] 8 ; ; address ESC \` and its like, `ESC [ 31 m` and its like, `ESC c` and its like. An unfinished one goes to the end. */
const ANSI_SEQUENCE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|\u001b[ -/]*[0-~]?/g;

/** Control and format characters (direction marks and zero-width ones among them), lone surrogates. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/**
 * What HTML or GitHub's Markdown gives a meaning to. Parentheses and `!` have none once brackets are escaped; an
 * underscore has none inside a word, and names in Rust are full of them.
 */
const MARKDOWN_SPECIAL = /[&<>"|`*~[\]#\\$@]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/** What may be a commit: GitHub links one by as few as seven digits. */
const COMMIT = /\b[\da-f]{7,40}\b/gi;

/** What begins an item of a list, or a rule: "- ", "1. ", "---". */
const BLOCK_MARKER = /^(\s*\d{0,9})([-+.)])(?!\w)/;

/**
 * Gives the text without what a reader can't see: escape sequences and {@link INVISIBLE} characters. White space becomes
 * single blanks, so that it is one line. Text that is longer than `longest` loses its middle.
 */
export function visibleText(text: string, longest = LONGEST): string {
  const visible = cut(text, 4 * longest)
    .replace(ANSI_SEQUENCE, "")
    .replace(/[\s\u0085]+/g, " ")
    .replace(INVISIBLE, "");
  return cut(visible, longest);
}

/** Escapes text for a terminal and for a job log. Whoever breaks it into lines passes each through {@link breakCommand}. */
export function escapeTerminal(text: string, longest = LONGEST): string {
  return breakCommands(visibleText(text, longest));
}

/**
 * Escapes what a program printed for a terminal and for a job log, with its lines and its columns: a caret stays under
 * what it points at. Tabs become 4 blanks. Nothing is cut: compilers' messages and our own bugs' stacks are needed whole.
 */
export function escapePreformatted(text: string): string {
  return text
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map((line) => line.replace(ANSI_SEQUENCE, "").replaceAll("\t", "    "))
    .map((line) => breakCommands(line.replace(INVISIBLE, "")))
    .join("\n");
}

/**
 * Keeps a text that is made of escaped parts, with colours and links of our own, from giving the runner commands when it
 * is printed into a job log. The runner ends lines at carriage returns too.
 */
export function escapeLog(text: string): string {
  return text
    .split(/\r\n|[\n\r]/)
    .map(breakCommands)
    .join("\n");
}

/**
 * Keeps a line of a job log from being read as one of the runner's commands. The runner passes over white space at its
 * start, and compares by the rules of a language, to which control and format characters are nothing.
 */
export function breakCommand(line: string): string {
  return line.replace(/^[\s\p{Cc}\p{Cf}]*:(?=:)/u, `$&${ZERO_WIDTH_SPACE}`);
}

/**
 * Escapes prose for Markdown, at the start of a paragraph or of a list's item and in table cells too. A dollar stands in
 * an element of its own, which GitHub's documentation tells to keep it from beginning a formula.
 */
export function escapeMarkdown(text: string): string {
  const unlinked = breakLinks(visibleText(text))
    .replace(/GH(?=-\d)|:(?=[\w+-]+:)/gi, `$&${ZERO_WIDTH_SPACE}`)
    .replace(COMMIT, (commit) => commit.replace(/.{6}(?=.)/g, `$&${ZERO_WIDTH_SPACE}`));
  return escapeEntities(unlinked)
    .replace(BLOCK_MARKER, (_, before, mark) => `${before}${entityOf(mark)}`)
    .replaceAll(entityOf("$"), `<span>${entityOf("$")}</span>`);
}

/**
 * Escapes text for Markdown and shows it as code: a `code` element with entities, as a span of backticks can hold no
 * backtick and, in a table, no bar.
 */
export function markdownCode(text: string): string {
  return `<code>${escapeHtml(text)}</code>`;
}

/** Escapes text inside an HTML element or between the double quotes of an attribute, in Markdown. */
export function escapeHtml(text: string, longest = LONGEST): string {
  return escapeEntities(breakLinks(visibleText(text, longest)));
}

/**
 * Escapes what a program printed, or what is to be copied, inside a `pre` element, with its lines and its columns. GitHub
 * links nothing there, so nothing is added to it.
 */
export function escapeHtmlLines(text: string): string {
  return escapePreformatted(text).split("\n").map(escapeEntities).join("\n");
}

/**
 * Gives an address that can stand in a link of Markdown or of a terminal; null if it isn't one of http, https or file,
 * or if a browser would take segments such as `..` out of it: it would then lead elsewhere. Whatever could end the link
 * is percent-encoded.
 */
export function safeUrl(url: string): string | null {
  if (!/^(?:https?|file):\/\//.test(url)) return null;
  const encoded = url
    .replace(/\p{Cs}/gu, "")
    .replace(/[^\w\-.~:/?#@!&+,;=%]/gu, (character) => percentEncode(character));
  return /\/(?:\.|%2e){1,2}(?:[/?#]|$)/i.test(encoded) ? null : encoded;
}

function breakCommands(line: string): string {
  return breakCommand(line.replaceAll("##[", `##${ZERO_WIDTH_SPACE}[`));
}

/** Markdown links addresses in code too, if it is an element of HTML. */
function breakLinks(visible: string): string {
  return visible.replace(/:(?=\/\/)|www(?=\.)|@|#(?=\d)/gi, `$&${ZERO_WIDTH_SPACE}`);
}

function escapeEntities(visible: string): string {
  return breakCommand(visible).replace(MARKDOWN_SPECIAL, entityOf);
}

function entityOf(character: string): string {
  return ENTITIES[character] ?? `&#${character.codePointAt(0)};`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** encodeURIComponent leaves `'`, `(`, `)` and `*` as they are. */
function percentEncode(character: string): string {
  const encoded = encodeURIComponent(character);
  return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encoded;
}

function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const half = (longest - 1) >> 1;
  return `${text.slice(0, half)}…${text.slice(-half)}`;
}
