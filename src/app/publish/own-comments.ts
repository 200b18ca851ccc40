/** Which of a pull request's comments are heapgate's own: its marker is in them, and its token has written them. */
import { ApiError } from "../../core/errors.ts";
import type { PullRequestEvent } from "../../core/plan/event.ts";
import { isDenied } from "../../core/report/comment-failure.ts";
import { type CommentMarker, parseMarker } from "../../core/report/comment-marker.ts";
import type { Author, Comment, Comments } from "../../ports.ts";

/** A comment that heapgate wrote for the same report. */
export interface OwnComment extends Comment {
  readonly marker: CommentMarker;
}

interface Search {
  readonly comments: Comments;
  /** Who the token writes as. */
  readonly self: Author;
  readonly request: {
    readonly event: Pick<PullRequestEvent, "number">;
    readonly marker: Pick<CommentMarker, "key">;
  };
}

/** Whose the workflow's own token is. The account has this name on every server of GitHub's, and an id on each. */
const GITHUB_ACTIONS: Author = { id: null, login: "github-actions[bot]", isBot: true };

/**
 * Who the token writes as. It is guessed only where the token may not ask: a wrong guess makes a second comment. Throws
 * {@link ApiError} where GitHub fails.
 */
export async function findSelf(comments: Comments): Promise<Author> {
  try {
    return await comments.viewer();
  } catch (error) {
    if (!(error instanceof ApiError && isDenied(error))) throw error;
    return GITHUB_ACTIONS;
  }
}

/**
 * How many comments are looked through behind our first one. Others of ours were made by runs at the same time, so they
 * lie close to it; a long conversation need not be read to its end.
 */
const LOOK_FURTHER = 100;

/** Finds our comments, oldest first: their first line has the report's key, and the author is who the token writes as. */
export async function findOwn({ comments, request, self }: Search): Promise<readonly OwnComment[]> {
  const own: OwnComment[] = [];
  let behind = 0;
  for await (const comment of comments.list(request.event.number)) {
    const marker = parseMarker(comment.body);
    if (marker?.key === request.marker.key && isSameAuthor(comment.author, self)) {
      own.push({ ...comment, marker });
    }
    if (own.length > 0 && behind++ === LOOK_FURTHER) break;
  }
  return own;
}

function isSameAuthor(author: Author | null, self: Author): boolean {
  if (author === null) return false;
  if (author.id !== null && self.id !== null) return author.id === self.id;
  return author.isBot === self.isBot && nameOf(author) === nameOf(self);
}

/** The two APIs of GitHub name an app's account differently. */
function nameOf({ login }: Author): string {
  return login.replace(/\[bot\]$/, "");
}
