/** What a comment of heapgate's says, part by part. */
import { expect } from "vitest";
import type { Comment } from "./comments.ts";
import type { GitHub } from "./github.ts";

export interface CommentParts {
  /** The commit that its marker names. */
  readonly head: string;
  /** Its first line below the marker. */
  readonly headline: string;
  readonly rest: string;
  /** Rows of the table of call sites, in its order. */
  readonly callSites: readonly string[];
}

/** The marker's line, which GitHub does not show; the headline; all else. */
const COMMENT =
  /^<!-- heapgate:v1 key=[\da-f]{16} run=\d+\.1 head=([\da-f]{40}) content=[\da-f]{16} -->\n([^\n]+)\n\n([\s\S]+)$/;

/** Takes a comment apart; the test fails where it hasn't the form of heapgate's. */
export function readComment({ body }: Comment): CommentParts {
  expect(body).toMatch(COMMENT);
  const [, head = "", headline = "", rest = ""] = COMMENT.exec(body) ?? [];
  return { head, headline, rest, callSites: readCallSites(rest) };
}

/** Rows of the table of call sites in Markdown of heapgate's. */
function readCallSites(markdown: string): readonly string[] {
  const table = /^\| call site .*\n\|.*\n((?:\|.*\n)+)/m.exec(markdown)?.[1] ?? "";
  return table.trimEnd().split("\n");
}

/** Gives the only comment that there is. */
export function onlyOne(comments: readonly Comment[]): Comment {
  const [only] = comments;
  expect(comments).toHaveLength(1);
  if (only === undefined) throw new Error("no comment");
  return only;
}

/** What was written to GitHub by comments' calls, in their order: "create", "update", "delete". */
export function writesTo({ exchanges }: GitHub): readonly string[] {
  return exchanges.flatMap(
    ({ operation }) => /^issues\/(create|update|delete)-comment$/.exec(operation)?.[1] ?? [],
  );
}
