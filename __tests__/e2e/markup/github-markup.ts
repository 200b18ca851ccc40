/**
 * What GitHub makes of Markdown, as far as data could make it do something: GFM with its HTML as a tree of elements,
 * before the sanitiser, which would hide what got through; and what GitHub's own filters look for in the text of that tree.
 */
import type { Element, Nodes } from "hast";
import { parseMarkdown } from "./parse-markdown.ts";

export interface Markup {
  /** Elements and comments in their order, each with its depth: all that is structure. */
  readonly outline: readonly string[];
  readonly links: readonly string[];
  /** What GitHub's filters would make links, pictures or formulas of. */
  readonly references: readonly string[];
}

/** Reads Markdown as GitHub does. */
export function readMarkup(markdown: string): Markup {
  const tree = parseMarkdown(markdown);
  return { outline: outlineOf(tree), links: linksOf(tree), references: referencesOf(tree) };
}

/** A symbol that is shortened and a dollar stand in a `span`; a link is looked at by itself. Neither is structure. */
const NO_STRUCTURE = ["span", "a"];

function outlineOf(node: Nodes, depth = 0): readonly string[] {
  if (node.type === "text" || node.type === "doctype") return [];
  const isStructure = node.type !== "element" || !NO_STRUCTURE.includes(node.tagName);
  const own = isStructure ? [`${"  ".repeat(depth)}${describe(node)}`] : [];
  return [...own, ...childrenOf(node).flatMap((child) => outlineOf(child, depth + own.length))];
}

function describe(node: Nodes): string {
  if (node.type !== "element") return node.type;
  return [node.tagName, ...Object.keys(node.properties)].join(" ");
}

function linksOf(node: Nodes): readonly string[] {
  const own = node.type === "element" && node.tagName === "a" ? [addressOf(node)] : [];
  return [...own, ...childrenOf(node).flatMap(linksOf)];
}

/** Where a browser goes. */
function addressOf({ properties }: Element): string {
  return new URL(String(properties["href"]), "https://github.com/o/r/pull/1").href;
}

/** GitHub's filters pass over these, as its documentation says of code. */
const PASSED_OVER = ["pre", "code", "a"];

/** Formulas are looked for in a line of text that no element interrupts, as GitHub's documentation has it. */
const REFERENCE =
  /@[a-z\d]|#\d|\bGH-\d|\b[\da-f]{7,40}\b|:[\w+-]+:|\$[^$]*\$|:\/\/|\bwww\.|[^\s@]@[\w-]+\./gi;

function referencesOf(node: Nodes): readonly string[] {
  if (node.type === "text") return node.value.match(REFERENCE) ?? [];
  if (node.type === "element" && PASSED_OVER.includes(node.tagName)) return [];
  return childrenOf(node).flatMap(referencesOf);
}

function childrenOf(node: Nodes): readonly Nodes[] {
  return "children" in node ? node.children : [];
}
