/**
 * What is said of a comment that GitHub did not let heapgate write. The check itself is not touched by it, so this is an
 * annotation that nobody has to act on, never an error.
 */
import type { ApiError } from "../errors.ts";
import type { PullRequestEvent } from "../plan/event.ts";
import type { Annotation } from "./annotations.ts";
import { escapeTerminal } from "./escape.ts";

/** GitHub's own messages are short; a proxy's may be a whole page. */
const LONGEST_QUOTE = 200;

/** Explains why there is no comment, or an old one: a notice where the token may not write, else a warning. */
export function annotateUnwritten(error: ApiError, event: PullRequestEvent): Annotation {
  const { level, why, remedy } = explain(error, event);
  return {
    level,
    title: "heapgate: the comment was not written",
    message: `${why}${quote(error)}\nThe report is in the summary of this run. ${remedy}`,
    place: null,
  };
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
  if (isRateLimit(error)) return explainRateLimit(error);
  if (status === 401) return BAD_TOKEN;
  // "Unable to create comment because issue is locked.", and "update" in its place.
  if (status === 403 && /\bis locked\b/.test(error.message)) return LOCKED;
  // GitHub says 404 of what a token may not even read.
  if (status === 403 || status === 404) return explainForbidden(event);
  if (status === 422 && /too long/i.test(error.message)) return TOO_LONG;
  if (status !== null && status < 500) {
    return { level: "warning", why: "GitHub refused the comment.", remedy: NEXT_RUN };
  }
  const why = status === null ? "GitHub could not be reached." : "GitHub failed.";
  return { level: "warning", why, remedy: NEXT_RUN };
}

const BAD_TOKEN: Explanation = {
  level: "warning",
  why: "GitHub does not accept the token.",
  remedy: `Leave the input github-token out, or give a valid one:

  github-token: \${{ github.token }}`,
};

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

function explainForbidden({ isFork, isDependabot }: PullRequestEvent): Explanation {
  if (isFork || isDependabot) {
    const opener = isFork ? "from a fork" : "of Dependabot's";
    return {
      level: "notice",
      why: `GitHub gives the workflow of a pull request ${opener} a token that may only read.`,
      remedy: "Nothing needs to be done.",
    };
  }
  return {
    level: "notice",
    why: "The token may not write comments.",
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
