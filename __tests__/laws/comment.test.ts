import fc from "fast-check";
import { expect, test } from "vitest";
import { publishComment } from "../../src/app/publish/comment.ts";
import { parseMarker } from "../../src/core/report/comment-marker.ts";
import type { Comments } from "../../src/ports.ts";
import { makePullRequestEvent } from "../support/make-pull-request-event.ts";
import { makeMemoryComments } from "../support/memory-comments.ts";

const HEAD = "a".repeat(40);

/** The port for one of several runs: the scheduler decides whose call is answered next. */
function takeTurns(comments: Comments, turns: fc.Scheduler): Comments {
  const turn = () => turns.schedule(Promise.resolve());
  return {
    viewer: () => turn().then(() => comments.viewer()),
    headCommit: (number) => turn().then(() => comments.headCommit(number)),
    list: async function* (number) {
      await turn();
      yield* comments.list(number);
    },
    create: (number, body) => turn().then(() => comments.create(number, body)),
    update: (id, body) => turn().then(() => comments.update(id, body)),
    remove: (id) => turn().then(() => comments.remove(id)),
  };
}

function publishRun(comments: Comments, runId: number): Promise<unknown> {
  return publishComment(comments, {
    event: makePullRequestEvent({ headCommit: HEAD }),
    mode: "auto",
    marker: {
      key: "1".repeat(16),
      runId,
      attempt: 1,
      headCommit: HEAD,
      content: String(runId).padStart(16, "0"),
    },
    text: `The report of run ${runId}`,
    isNews: true,
  });
}

test("runs at the same time leave one comment; of two runs, the later one's report", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 3 }),
      async (turns, runs) => {
        const comments = makeMemoryComments({ headCommit: HEAD });
        const all = Promise.all(runs.map((run) => publishRun(takeTurns(comments, turns), run)));
        await turns.waitFor(all);
        const markers = comments.shown().map(({ body }) => parseMarker(body));
        expect(markers).toHaveLength(1);
        if (runs.length === 2) expect(markers[0]?.runId).toBe(Math.max(...runs));
      },
    ),
  );
});
