import { expect, test } from "vitest";
import { findChangedLines } from "../../../src/app/publish/changed-lines.ts";
import { measureError } from "../../../src/core/errors.ts";
import type { WorkflowEvent } from "../../../src/core/plan/event.ts";
import { annotateCheck } from "../../../src/core/report/annotate-check.ts";
import type { Provenance } from "../../../src/core/report/check-report.ts";
import type { Git } from "../../../src/ports.ts";
import { makeMeasurement, makeSite } from "../../support/make-measurement.ts";
import { makePullRequestEvent } from "../../support/make-pull-request-event.ts";
import { makeReport, makeScenario } from "../../support/make-report.ts";
import type { FileMap } from "../../support/memory-files.ts";
import { makeMemoryGit, makeRepository } from "../../support/memory-git.ts";
import { makeWorld } from "../../support/memory-ports.ts";

const TOP = "/work/app";

const PUSH: WorkflowEvent = { kind: "push", before: null };

test("annotates the lines of the change beside the headline", async () => {
  const { base, head, annotate } = makeHistory();
  expect(await annotate({ baseCommit: base, headCommit: head }, PUSH)).toEqual([
    "the run",
    "src/lib.rs:2",
  ]);
});

test("on a pull request's merge leaves out a file that both branches changed", async () => {
  const { base, head, map, repository, annotate } = makeHistory();
  map.set(`${TOP}/src/lib.rs`, "one\nfrom main\nthree\n");
  const merge = repository.commit();
  const built = { baseCommit: base, headCommit: merge };
  expect(await annotate(built, pullRequest(head))).toEqual(["the run"]);
});

test("on a pull request's merge keeps a file that only the pull request changed", async () => {
  const { base, head, map, repository, annotate } = makeHistory();
  map.set(`${TOP}/README.md`, "from main");
  const merge = repository.commit();
  const built = { baseCommit: base, headCommit: merge };
  expect(await annotate(built, pullRequest(head))).toEqual(["the run", "src/lib.rs:2"]);
});

test("leaves out all lines where the pull request's own commit is not there", async () => {
  const { base, head, annotate } = makeHistory();
  const built = { baseCommit: base, headCommit: head };
  expect(await annotate(built, pullRequest("f".repeat(40)))).toEqual(["the run"]);
});

test.each([
  ["without a base commit", { baseCommit: null }],
  ["outside git", { headCommit: null }],
])("annotates no lines %s", async (_, provenance) => {
  const { base, head, annotate } = makeHistory();
  const built = { baseCommit: base, headCommit: head, ...provenance };
  expect(await annotate(built, PUSH)).toEqual(["the run"]);
});

test("annotates the run alone where git fails, and says so to the curious", async () => {
  const { base, head, annotate, said } = makeHistory({
    changedLines: async () => {
      throw measureError({
        what: "git diff-tree failed.",
        remedy: "",
        said: { by: "git", text: "no" },
      });
    },
  });
  expect(await annotate({ baseCommit: base, headCommit: head }, PUSH)).toEqual(["the run"]);
  expect(said).toEqual(["no annotations beside lines: git diff-tree failed."]);
});

test("hides no bug", async () => {
  const { base, head, annotate } = makeHistory({
    changedLines: async () => {
      throw new TypeError("a bug");
    },
  });
  await expect(annotate({ baseCommit: base, headCommit: head }, PUSH)).rejects.toThrow(TypeError);
});

/** A base, and a head that changed line 2 of src/lib.rs, where the report's call site grew. */
function makeHistory(git: Partial<Git> = {}) {
  const map: FileMap = new Map([[`${TOP}/src/lib.rs`, "one\ntwo\nthree\n"]]);
  const repository = makeRepository(map, TOP);
  const base = repository.commit();
  map.set(`${TOP}/src/lib.rs`, "one\n2\nthree\n");
  const head = repository.commit();
  const world = makeWorld();
  const ports = {
    git: { ...makeMemoryGit(map, repository), ...git },
    progress: world.ports.progress,
  };
  const annotate = async (provenance: Partial<Provenance>, event: WorkflowEvent) => {
    const report = makeReport([makeGrownScenario()], { provenance });
    const changedLines = await findChangedLines(ports, { report, top: TOP, event });
    return annotateCheck(report, { changedLines }).map(({ place }) =>
      place === null ? "the run" : `${place.file}:${place.line}`,
    );
  };
  return { base, head, map, repository, annotate, said: world.said };
}

function makeGrownScenario() {
  const site = makeSite({ file: "src/lib.rs", line: 2, values: { "peak-bytes": 2 ** 20 } });
  return makeScenario({ base: makeMeasurement(), head: makeMeasurement({ sites: [site] }) });
}

function pullRequest(headCommit: string): WorkflowEvent {
  return makePullRequestEvent({ headCommit });
}
