/** The comments of one pull request, which others write to as well, and an API that fails when it is told to. */
import { ApiError } from "../../src/core/errors.ts";
import type { Author, Comment, Comments } from "../../src/ports.ts";

/** Whose comments heapgate's are, unless a test says otherwise. */
export const BOT: Author = { id: 41898282, login: "github-actions[bot]", isBot: true };

/** How a call fails. */
interface Fault {
  /** null: there is no answer. */
  readonly status: number | null;
  readonly message?: string;
  readonly retryAfter?: number;
  /** The call was carried out all the same. */
  readonly isCarriedOut?: boolean;
}

export interface MemoryComments extends Comments {
  /** What is there now, oldest first. */
  shown(): readonly Comment[];
  /** Adds a comment of anybody's. */
  add(comment: Partial<Comment>): Comment;
  /** Deletes one, as a person may. */
  drop(id: number): void;
  /** The calls so far, in their order; `list` stands for each page. */
  readonly calls: readonly string[];
}

export interface CommentsSetup {
  readonly viewer?: Author;
  readonly headCommit?: string;
  /** How many comments a page holds. */
  readonly pageSize?: number;
  /** By call, with how often it was made: "create 1". */
  readonly faults?: Readonly<Record<string, Fault>>;
  /** What others do before a call is answered, by the same names. */
  readonly meanwhile?: Readonly<Record<string, (comments: MemoryComments) => void>>;
}

/** Makes the port. Ids count up from 1. */
export function makeMemoryComments(setup: CommentsSetup = {}): MemoryComments {
  const { viewer = BOT, headCommit = "h".repeat(40), pageSize = 100 } = setup;
  const kept = new Map<number, Comment>();
  const calls: string[] = [];
  let lastId = 0;

  const answer = <T>(call: string, act: () => T): T => {
    calls.push(call);
    const name = `${call} ${calls.filter((made) => made === call).length}`;
    setup.meanwhile?.[name]?.(port);
    const fault = setup.faults?.[name];
    if (fault === undefined) return act();
    if (fault.isCarriedOut === true) act();
    throw new ApiError(fault.message ?? "", fault);
  };
  const find = (id: number): Comment => {
    const comment = kept.get(id);
    if (comment === undefined) throw new ApiError("Not Found", { status: 404 });
    return comment;
  };

  const port: MemoryComments = {
    calls,
    shown: () => [...kept.values()],
    add: (comment) => {
      lastId += 1;
      const url = `https://github.com/octo/app/pull/7#issuecomment-${lastId}`;
      const added: Comment = { id: lastId, author: BOT, body: "", url, ...comment };
      kept.set(added.id, added);
      return added;
    },
    drop: (id) => void kept.delete(id),
    viewer: async () => answer("viewer", () => viewer),
    headCommit: async () => answer("headCommit", () => headCommit),
    list: async function* () {
      for (let start = 0; ; start += pageSize) {
        const page = answer("list", () => [...kept.values()].slice(start, start + pageSize));
        yield* page;
        if (start + pageSize >= kept.size) return;
      }
    },
    create: async (_, body) => answer("create", () => port.add({ author: viewer, body })),
    update: async (id, body) =>
      answer("update", () => {
        const updated = { ...find(id), body };
        kept.set(id, updated);
        return updated;
      }),
    remove: async (id) => answer("remove", () => void kept.delete(find(id).id)),
  };
  return port;
}
