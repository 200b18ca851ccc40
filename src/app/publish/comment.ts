/**
 * The pull request's comment: one for each report, written by the first run that has news and brought up to date by the
 * later ones. Runs of one pull request overlap, and calls fail after they were carried out; in the end there is one
 * comment, and it holds the newest report.
 */
import { ApiError } from "../../core/errors.ts";
import type { PullRequestEvent } from "../../core/plan/event.ts";
import type { Annotation } from "../../core/report/annotations.ts";
import {
  annotateSharedKey,
  annotateUnwritten,
  isDenied,
} from "../../core/report/comment-failure.ts";
import {
  type CommentMarker,
  isLater,
  isRival,
  makeMarker,
} from "../../core/report/comment-marker.ts";
import { err, ok, type Result } from "../../core/result.ts";
import type { Author, Comment, Comments } from "../../ports.ts";
import { findOwn, findSelf, type OwnComment } from "./own-comments.ts";

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
 * Writes the report into the pull request's comment. Nothing is written over the report of a later run, over that of
 * another check of this run, or on a newer commit, and a comment that says the same already is left as it is. What GitHub
 * refuses is an outcome, not an error.
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

interface OwnComments {
  readonly oldest: OwnComment;
  readonly others: readonly OwnComment[];
}

async function bringUpToDate(job: Job): Promise<CommentOutcome> {
  const { comments, request } = job;
  const { event, marker } = request;
  const own = mayCreate(request) ? await findOwn(job) : await findOwnIfAllowed(job);
  const [oldest, ...others] = own;
  const url = oldest?.url ?? null;
  if (oldest === undefined && !mayCreate(request)) return nothingWritten("there is no news", url);
  if (own.some((comment) => isLater(comment.marker, marker))) {
    return nothingWritten("a later run has written it", url);
  }
  if (own.some((comment) => isRival(comment.marker, marker))) return keyIsShared();
  if ((await comments.headCommit(event.number)) !== event.headCommit) {
    return nothingWritten("a newer commit was pushed", url);
  }
  return oldest === undefined ? create(job) : update(job, { oldest, others });
}

function mayCreate({ mode, isNews }: CommentRequest): boolean {
  return mode === "always" || isNews;
}

/** A token that may not read comments has not written one, so without news there is nothing to complain of. */
async function findOwnIfAllowed(job: Job): Promise<readonly OwnComment[]> {
  try {
    return await findOwn(job);
  } catch (error) {
    if (!(error instanceof ApiError && isDenied(error))) throw error;
    return [];
  }
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
  if (isRival(oldest.marker, job.request.marker)) {
    if (oldest.id !== created.id) await removeIfPossible(job.comments, created.id);
    return keyIsShared();
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

function keyIsShared(): CommentOutcome {
  return { kind: "not-written", annotation: annotateSharedKey() };
}

function nothingWritten(why: string, url: string | null): CommentOutcome {
  return { kind: "none", why, url };
}
