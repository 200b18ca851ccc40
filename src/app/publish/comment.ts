/**
 * The pull request's comment: one for each report, written by the first run that has news and brought up to date by the
 * later ones. Runs of one pull request overlap, and calls fail after they were carried out; in the end there is one
 * comment, and it holds the newest report.
 */
import { ApiError } from "../../core/errors.ts";
import type { PullRequestEvent } from "../../core/plan/event.ts";
import type { Annotation } from "../../core/report/annotations.ts";
import { annotateUnwritten } from "../../core/report/comment-failure.ts";
import {
  type CommentMarker,
  isLater,
  makeMarker,
  parseMarker,
} from "../../core/report/comment-marker.ts";
import { err, ok, type Result } from "../../core/result.ts";
import type { Author, Comment, Comments } from "../../ports.ts";

export interface CommentRequest {
  readonly event: PullRequestEvent;
  readonly mode: "auto" | "always" | "never";
  readonly marker: CommentMarker;
  /** Markdown, without the marker. */
  readonly text: string;
  /** Worth a comment where there is none: `auto` creates one for news only. */
  readonly isNews: boolean;
}

/** What became of the comment. */
export type CommentOutcome =
  | { readonly kind: "created" | "updated" | "unchanged"; readonly url: string }
  | {
      readonly kind: "none";
      /** Why nothing was written, for the log. */
      readonly why: string;
      /** The address of the comment that is there. */
      readonly url: string | null;
    }
  | { readonly kind: "not-written"; readonly annotation: Annotation };

/**
 * Writes the report into the pull request's comment. Nothing is written over the report of a later run or on a newer
 * commit, and a comment that says the same already is left as it is. What GitHub refuses is an outcome, not an error.
 */
export async function publishComment(
  comments: Comments,
  request: CommentRequest,
): Promise<CommentOutcome> {
  if (request.mode === "never") return nothingWritten("comments are switched off", null);
  try {
    return await bringUpToDate({ comments, request, self: await findSelf(comments) });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { kind: "not-written", annotation: annotateUnwritten(error, request.event) };
  }
}

interface Job {
  readonly comments: Comments;
  readonly request: CommentRequest;
  readonly self: Author;
}

/** A comment that heapgate wrote for the same report. */
interface OwnComment extends Comment {
  readonly marker: CommentMarker;
}

interface OwnComments {
  readonly oldest: OwnComment;
  readonly others: readonly OwnComment[];
}

/** Whose the workflow's own token is; the id is the one that GitHub's API gives for this account. */
const GITHUB_ACTIONS: Author = { id: 41898282, login: "github-actions[bot]" };

async function findSelf(comments: Comments): Promise<Author> {
  try {
    return await comments.viewer();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return GITHUB_ACTIONS;
  }
}

async function bringUpToDate(job: Job): Promise<CommentOutcome> {
  const { comments, request } = job;
  const { event, marker, mode, isNews } = request;
  const own = await findOwn(job);
  const [oldest, ...others] = own;
  const url = oldest?.url ?? null;
  if (oldest === undefined && mode === "auto" && !isNews) {
    return nothingWritten("there is no news", url);
  }
  if (own.some((comment) => isLater(comment.marker, marker))) {
    return nothingWritten("a later run has written it", url);
  }
  if ((await comments.headCommit(event.number)) !== event.headCommit) {
    return nothingWritten("a newer commit was pushed", url);
  }
  return oldest === undefined ? create(job) : update(job, { oldest, others });
}

/**
 * How many comments are looked through behind our first one. Others of ours were made by runs at the same time, so they
 * lie close to it; a long conversation need not be read to its end.
 */
const LOOK_FURTHER = 100;

/** Finds our comments, oldest first: their first line has the report's key, and the author is who the token writes as. */
async function findOwn({ comments, request, self }: Job): Promise<readonly OwnComment[]> {
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
  return nameOf(author) === nameOf(self);
}

/** The two APIs of GitHub name an app's account differently. */
function nameOf({ login }: Author): string {
  return login.replace(/\[bot\]$/, "");
}

async function update(job: Job, own: OwnComments): Promise<CommentOutcome> {
  try {
    return await keepOldest(job, own);
  } catch (error) {
    // Somebody has deleted it meanwhile.
    if (error instanceof ApiError && (error.status === 404 || error.status === 410)) {
      return create(job);
    }
    throw error;
  }
}

async function create(job: Job): Promise<CommentOutcome> {
  const first = await tryCreate(job);
  const last = first.ok ? first : await tryCreate(job);
  if (!last.ok) throw last.error;
  try {
    return await settle(job, last.value);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    // It is written; if there is another one, the next run finds both.
    return { kind: "created", url: last.value.url };
  }
}

/** A create that failed without a refusal may have been carried out, so what is there decides. */
async function tryCreate(job: Job): Promise<Result<Comment, ApiError>> {
  const { comments, request } = job;
  try {
    return ok(await comments.create(request.event.number, bodyOf(request)));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const isRefused = error.status !== null && error.status < 500;
    if (isRefused) throw error;
    const [written] = await findOwn(job);
    return written === undefined ? err(error) : ok(written);
  }
}

/** Looks whether another run has created a comment at the same time, and makes one of the two. */
async function settle(job: Job, created: Comment): Promise<CommentOutcome> {
  const own = await findOwn(job);
  const [oldest, ...others] = own;
  if (oldest === undefined) return { kind: "created", url: created.url };
  if (own.some(({ marker }) => isLater(marker, job.request.marker))) {
    // That run keeps the oldest, which may be this one.
    if (oldest.id !== created.id) await removeIfPossible(job.comments, created.id);
    return nothingWritten("a later run has written it", oldest.url);
  }
  const kept = await keepOldest(job, { oldest, others });
  return oldest.id === created.id ? { kind: "created", url: oldest.url } : kept;
}

/** Makes the oldest of our comments say what is to be said, and deletes the others. */
async function keepOldest(
  { comments, request }: Job,
  { oldest, others }: OwnComments,
): Promise<CommentOutcome> {
  const isCurrent = oldest.marker.content === request.marker.content;
  const kept = isCurrent ? oldest : await comments.update(oldest.id, bodyOf(request));
  for (const { id } of others) await removeIfPossible(comments, id);
  return { kind: isCurrent ? "unchanged" : "updated", url: kept.url };
}

/** The report is there: a duplicate that stays is left to the next run. */
async function removeIfPossible(comments: Comments, id: number): Promise<void> {
  try {
    await comments.remove(id);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
  }
}

function bodyOf({ marker, text }: CommentRequest): string {
  return `${makeMarker(marker)}\n${text}`;
}

function nothingWritten(why: string, url: string | null): CommentOutcome {
  return { kind: "none", why, url };
}
