/**
 * What is said of a comment that GitHub did not let heapgate write. The check itself is not touched by it, so this is an
 * annotation that nobody has to act on, never an error.
 */
import { type ApiError, MissingToken } from "../errors.ts";
import type { PullRequestEvent } from "../plan/event.ts";
import type { Annotation } from "./annotations.ts";
import { escapeTerminal } from "./escape.ts";

const NOT_WRITTEN = "heapgate: the comment was not written";

/** GitHub's own messages are short; a proxy's may be a whole page. */
const LONGEST_QUOTE = 200;

/** Explains why there is no comment, or an old one: a notice where the token may not write, else a warning. */
export function annotateUnwritten(error: ApiError, event: PullRequestEvent): Annotation {
  const { level, why, remedy } = explain(error, event);
  return {
    level,
    title: NOT_WRITTEN,
    message: `${why}${error instanceof MissingToken ? "" : quote(error)}\nThe report is in the summary of this run. ${remedy}`,
    place: null,
  };
}

/** Explains that another check of this run has written the comment, and that one of the two reports is missing there. */
export function annotateSharedKey(): Annotation {
  return {
    level: "warning",
    title: NOT_WRITTEN,
    message: `Two checks of this run share a key, and the other one's report is in the comment.
The report is in the summary of this run. Give each check a key, in a matrix such as:

  key: \${{ matrix.os }}`,
    place: null,
  };
}

/** Whether GitHub refused a call because of whose it is: it does not know the token, or the token may not do this. */
export function isDenied(error: ApiError): boolean {
  // GitHub says 404 of what a token may not even read.
  return !isRateLimit(error) && [401, 403, 404].includes(error.status ?? 0);
}

interface Explanation {
  readonly level: "notice" | "warning";
  /** One sentence. */
  readonly why: string;
  readonly remedy: string;
}

const NEXT_RUN = "The next run writes the comment again.";

function explain(error: ApiError, event: PullRequestEvent): Explanation {
  const { status } = error;
  if (error instanceof MissingToken) return explainMissingToken(event);
  if (isRateLimit(error)) return explainRateLimit(error);
  if (status === 401) {
    return { level: "warning", why: "GitHub does not accept the token.", remedy: GIVE_TOKEN };
  }
  // "Unable to create comment because issue is locked.", and "update" in its place.
  if (status === 403 && /\bis locked\b/.test(error.message)) return LOCKED;
  if (isDenied(error)) return explainForbidden(event);
  if (status === 422 && /too long/i.test(error.message)) return TOO_LONG;
  if (status !== null && status < 500) {
    return { level: "warning", why: "GitHub refused the comment.", remedy: NEXT_RUN };
  }
  const why = status === null ? "GitHub could not be reached." : "GitHub failed.";
  return { level: "warning", why, remedy: NEXT_RUN };
}

const GIVE_TOKEN = `Leave the input github-token out, or give a valid one:

  github-token: \${{ github.token }}`;

/** A secret that GitHub keeps from a workflow is empty there, and so is an input that was given it. */
function explainMissingToken({ isFork, isDependabot }: PullRequestEvent): Explanation {
  if (isFork) {
    return {
      level: "notice",
      why: "The input github-token is empty: GitHub gives the workflow of a pull request from a fork no secrets.",
      remedy: "Nothing needs to be done.",
    };
  }
  if (isDependabot) {
    return {
      level: "notice",
      why: "The input github-token is empty: GitHub gives the workflow of Dependabot's pull requests no secrets but Dependabot's own.",
      remedy: "Add the secret to Dependabot's too, in the settings of the repository.",
    };
  }
  return { level: "warning", why: "The input github-token is empty.", remedy: GIVE_TOKEN };
}

const LOCKED: Explanation = {
  level: "warning",
  why: "The conversation of the pull request is locked.",
  remedy: `Unlock it, or let the step write no comments:

  comment: never`,
};

const TOO_LONG: Explanation = {
  level: "warning",
  why: "The report is longer than GitHub lets a comment be, 65,536 characters.",
  remedy: "It should have been shortened: please report this bug of heapgate's.",
};

/** GitHub answers 403 as well as 429 where a limit is reached, and then says when to come back or that it is one. */
function isRateLimit({ status, retryAfter, message }: ApiError): boolean {
  if (status === 429) return true;
  return status === 403 && (retryAfter !== null || /\brate limit\b/i.test(message));
}

function explainRateLimit({ retryAfter }: ApiError): Explanation {
  const wait = retryAfter === null ? "" : ` for another ${retryAfter} s`;
  return {
    level: "warning",
    why: `GitHub takes no more requests with this token${wait}.`,
    remedy: NEXT_RUN,
  };
}

/** What the token may do unless somebody said otherwise; the workflow can for Dependabot, say GitHub's documents of it. */
function explainForbidden({ isFork, isDependabot }: PullRequestEvent): Explanation {
  if (isFork) {
    return {
      level: "notice",
      why: "GitHub gives the workflow of a pull request from a fork a token that may only read.",
      remedy: "Nothing needs to be done.",
    };
  }
  return {
    level: "notice",
    why: isDependabot
      ? "GitHub gives the workflow of Dependabot's pull requests a token that may only read, unless the workflow asks for more."
      : "The token may not write comments.",
    remedy: `Give it that permission, in the workflow or in the job:

  permissions:
    contents: read
    pull-requests: write`,
  };
}

function quote({ status, message }: ApiError): string {
  const said = escapeTerminal(message, LONGEST_QUOTE);
  const parts = [...(status === null ? [] : [`status ${status}`]), ...(said === "" ? [] : [said])];
  return parts.length === 0 ? "" : ` (${parts.join(": ")})`;
}
