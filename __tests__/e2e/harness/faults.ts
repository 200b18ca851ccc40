/** What goes wrong with the API. */
import type { Answer } from "./openapi.ts";

/** A call that is not answered as it should be. */
export interface Fault {
  /** As GitHub's description names it; "graphql" for a query. */
  readonly operation: string;
  /** How often; every time if not given. */
  readonly times?: number;
  /** What is answered instead; "silence": nothing, until the caller gives up. */
  readonly answer: Answer | "silence";
  /** The call is carried out all the same. */
  readonly carriedOut?: boolean;
}

/** Faults that come about in their order. */
export interface Faults {
  add(fault: Fault): void;
  /** The fault that befalls this call. */
  take(operation: string): Fault | null;
}

/** Makes a list without a fault. */
export function makeFaults(): Faults {
  const pending: { readonly fault: Fault; left: number }[] = [];
  return {
    add: (fault) => {
      pending.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY });
    },
    take: (operation) => {
      const next = pending.find(({ fault, left }) => fault.operation === operation && left > 0);
      if (next === undefined) return null;
      next.left -= 1;
      return next.fault;
    },
  };
}

/** How GitHub answers a call that a token may not make. */
export const FORBIDDEN: Answer = refusal(403, "Resource not accessible by integration", {
  "x-accepted-github-permissions": "issues=write; pull_requests=write",
});

/** How its GraphQL API says the same. */
export const FORBIDDEN_QUERY: Answer = {
  status: 200,
  body: {
    data: null,
    errors: [{ type: "FORBIDDEN", message: "Resource not accessible by integration" }],
  },
};

export const NOT_FOUND: Answer = refusal(404, "Not Found");
export const BAD_CREDENTIALS: Answer = refusal(401, "Bad credentials");
export const BAD_GATEWAY: Answer = refusal(502, "Server Error");

/** How GitHub answers a comment that is longer than 65,536 characters. */
export const TOO_LONG: Answer = {
  status: 422,
  body: {
    message: "Validation Failed",
    errors: [
      {
        resource: "IssueComment",
        code: "custom",
        field: "body",
        message: "body is too long (maximum is 65536 characters)",
      },
    ],
    documentation_url: "https://docs.github.com/rest",
    status: "422",
  },
};

/** How GitHub answers who asks too often; `seconds` is how long it wants them to wait. */
export function tooManyRequests(seconds: number): Answer {
  const message = "You have exceeded a secondary rate limit. Please wait a few minutes.";
  return refusal(429, message, { "retry-after": String(seconds) });
}

/** An answer with a message, as GitHub words its refusals. */
function refusal(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const body = { message, documentation_url: "https://docs.github.com/rest", status: `${status}` };
  return { status, body, headers };
}
