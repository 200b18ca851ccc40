/**
 * Markdown as GitHub renders it in a comment: its extensions, raw HTML parsed, everything that its sanitiser does not
 * know taken out, and then links for mentions, issues and commits, and emoji.
 */
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkGemoji from "remark-gemoji";
import remarkGithub from "remark-github";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { parseMarkdown } from "../markup/parse-markdown.ts";

export interface RenderedMarkdown {
  readonly html: string;
  /** What the sanitiser took out, each once: `script`, `span[onclick]`. */
  readonly dropped: readonly string[];
  /** The addresses that are linked. */
  readonly links: readonly string[];
}

/** Renders Markdown; the repository is one that nobody has. */
export function renderLikeGitHub(markdown: string): RenderedMarkdown {
  const raw = parseMarkdown(markdown);
  const clean = unified().use(rehypeSanitize).runSync(raw);
  const linked = unified().use(linkWords).runSync(clean);
  const kept = count(clean);
  return {
    html: unified().use(rehypeStringify).stringify(linked),
    dropped: [...count(raw)].flatMap(([part, times]) =>
      times === (kept.get(part) ?? 0) ? [] : [part],
    ),
    links: partsOf(linked).flatMap(({ address }) => (address === null ? [] : [address])),
  };
}

type Root = ReturnType<ReturnType<typeof rehypeSanitize>>;
type Content = Extract<Root["children"][number], { readonly type: "element" }>["children"][number];

/** GitHub makes no links and no emoji of what stands in these. */
const VERBATIM = ["a", "code", "pre", "tt"];

/** A plugin that makes links and emoji of the words of HTML. */
function linkWords() {
  return (tree: Root): Root => ({
    ...tree,
    children: tree.children.flatMap((node) => (node.type === "doctype" ? [] : linkIn(node))),
  });
}

function linkIn(node: Content): readonly Content[] {
  if (node.type === "text") return linkText(node.value);
  if (node.type !== "element" || VERBATIM.includes(node.tagName)) return [node];
  return [{ ...node, children: node.children.flatMap(linkIn) }];
}

function linkText(value: string): readonly Content[] {
  const tree = unified()
    .use(remarkGithub, { repository: "octo/app" })
    .use(remarkGemoji)
    .use(remarkRehype)
    .runSync({
      type: "root",
      children: [{ type: "paragraph", children: [{ type: "text", value }] }],
    });
  return tree.children.flatMap((node) => (node.type === "element" ? node.children : []));
}

/** What a tree of HTML is read as here. */
interface HtmlNode {
  readonly type: string;
  readonly tagName?: string;
  readonly properties?: object;
  readonly children?: readonly HtmlNode[];
}

interface Part {
  readonly name: string;
  readonly address: string | null;
}

/** How often each tag, attribute and kind of node is there. */
function count(tree: HtmlNode): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of partsOf(tree)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function partsOf({ type, tagName, properties = {}, children = [] }: HtmlNode): readonly Part[] {
  const tag = tagName ?? type;
  return [
    { name: tag, address: null },
    ...Object.entries(properties).map(([name, value]) => ({
      name: `${tag}[${name}]`,
      address: name === "href" ? String(value) : null,
    })),
    ...children.flatMap(partsOf),
  ];
}
