/** A pull request's comments, as who reads and writes there sees them. */
import { OWNER, REPOSITORY } from "./emulator.ts";
import type { GitHub } from "./github.ts";
import { asObject, type Json } from "./openapi.ts";

export interface CommentsOf {
  /** All of them, the oldest first. */
  read(): Promise<readonly Comment[]>;
  write(body: string, token: string): Promise<void>;
  remove(comment: Comment): Promise<void>;
}

export interface Comment {
  readonly id: number;
  readonly author: string;
  readonly body: string;
}

const API = `/repos/${OWNER}/${REPOSITORY}/issues`;
const PAGE_SIZE = 100;

/** Gives the comments of a pull request. */
export function commentsOn(github: GitHub, number: number): CommentsOf {
  const path = `${API}/${number}/comments`;
  return {
    read: async () => {
      const comments: Comment[] = [];
      for (let page = 1; ; page += 1) {
        const query = `per_page=${PAGE_SIZE}&page=${page}`;
        const { body } = await github.call("GET", `${path}?${query}`);
        const found = Array.isArray(body) ? body.map(toComment) : [];
        comments.push(...found);
        if (found.length < PAGE_SIZE) return comments;
      }
    },
    write: async (body, token) => {
      await github.call("POST", path, { token, body: { body } });
    },
    remove: async ({ id }) => {
      await github.call("DELETE", `${API}/comments/${id}`);
    },
  };
}

function toComment(part: Json): Comment {
  const { id = null, user = null, body = null } = asObject(part);
  return { id: Number(id), author: String(asObject(user)["login"]), body: String(body) };
}
