/**
 * Who tests the tests: the bundle is broken in one place, and the scenario that guards this place must fail, for the
 * reason that it is there for. docs/testing.md has the table.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { layOutAction, REPOSITORY_ROOT } from "./harness/action-folder.ts";
import { PLAYS_ALL } from "./harness/plays-all.ts";
import { makeFolder } from "./harness/scratch-folder.ts";
import * as comment from "./scenarios/comment.ts";
import { doesNotCountMainsOwn, refusesPullRequestTarget } from "./scenarios/events.ts";
import { noticesWhatWasWritten } from "./scenarios/faults.ts";
import {
  endsStrays,
  escapesNames,
  keepsTheTokenToItself,
  printsNoCommands,
  restoresCommandFiles,
} from "./scenarios/hostile.ts";
import { asksForThePermission } from "./scenarios/permissions.ts";
import type { Play } from "./scenarios/play.ts";

interface Breakage {
  readonly name: string;
  /** A text that the bundle has once. */
  readonly find: string;
  readonly replace: string;
  readonly caughtBy: Play;
  /** What the scenario says then. */
  readonly reason: RegExp;
}

const BREAKAGES: readonly Breakage[] = [
  {
    name: "its comment is never found again",
    find: "if (marker?.key === request.marker.key && isSameAuthor(comment.author, self)) {",
    replace: "if (false) {",
    caughtBy: comment.updatesItsComment,
    reason: /length of 1 but got 2/,
  },
  {
    name: "whoever wrote a marker counts as heapgate",
    find: "if (marker?.key === request.marker.key && isSameAuthor(comment.author, self)) {",
    replace: "if (marker?.key === request.marker.key) {",
    caughtBy: comment.leavesForeignCommentsAlone,
    reason: /to deeply equal/,
  },
  {
    name: "only the first page of comments is read",
    find: `if (!link.includes('rel="next"'))`,
    replace: "if (true)",
    caughtBy: comment.leavesForeignCommentsAlone,
    reason: /to deeply equal/,
  },
  {
    name: "a comment is written again that says the same",
    find: "const isCurrent = oldest.marker.content === request.marker.content;",
    replace: "const isCurrent = false;",
    caughtBy: comment.leavesWhatSaysTheSame,
    reason: /'create', 'update'/,
  },
  {
    name: "a create that failed is repeated blindly",
    find: "const [written] = await findOwn(job);",
    replace: "const [written] = [];",
    caughtBy: noticesWhatWasWritten,
    reason: /length of 1 but got 2/,
  },
  {
    name: "limits are ignored",
    find: "const passed = findings.flatMap((finding) => finding.passed);",
    replace: "const passed = [];",
    caughtBy: comment.failsTheCheck,
    reason: /isGreen: true/,
  },
  {
    name: "a comment that was refused fails the check",
    find: 'return { kind: "not-written", annotation: annotateUnwritten(error, request.event) };',
    replace: "throw error;",
    caughtBy: asksForThePermission,
    reason: /exit: 70/,
  },
  {
    name: "Markdown is not escaped",
    find: "return breakCommand(visible).replace(MARKDOWN_SPECIAL, entityOf);",
    replace: "return visible;",
    caughtBy: escapesNames,
    reason: /img src/,
  },
  {
    name: "the log is not escaped",
    find: "return line.replace(/^[",
    replace: "return line; line.replace(/^[",
    caughtBy: printsNoCommands,
    reason: /message: 'printed'/,
  },
  {
    name: "the runner's files are left as they are",
    find: "const changed = restore();",
    replace: "const changed = [];",
    caughtBy: restoresCommandFiles,
    reason: /TAMPERED=yes/,
  },
  {
    name: "what programs leave behind runs on",
    find: "(hasMark(pid, mark) || ",
    replace: "(",
    caughtBy: endsStrays,
    reason: /'\d+'/,
  },
  {
    name: "children get the job's whole environment",
    find: ".filter(([name]) => isPassedOn(name))",
    replace: "",
    caughtBy: keepsTheTokenToItself,
    reason: /is here/,
  },
  {
    name: "the base is the tip of the base branch",
    find: "const find = () => git.mergeBase(top, commit, tip);",
    replace: "const find = () => git.commit(top, tip);",
    caughtBy: doesNotCountMainsOwn({ checkout: "head", depth: 1 }),
    reason: /'live-bytes-delta': '-1500000'/,
  },
  {
    name: "pull_request_target is taken for pull_request",
    find: 'case "pull_request":\n            return readPullRequest(',
    replace:
      'case "pull_request_target":\n        case "pull_request":\n            return readPullRequest(',
    caughtBy: refusesPullRequestTarget,
    reason: /exit: 0/,
  },
];

/** Of the comment, the verdict, what is shown, what children see, and the base. */
const QUICK: readonly string[] = [
  "its comment is never found again",
  "limits are ignored",
  "Markdown is not escaped",
  "children get the job's whole environment",
  "the base is the tip of the base branch",
];

const played = BREAKAGES.filter(({ name }) => PLAYS_ALL || QUICK.includes(name));

describe.concurrent("a bundle is caught in which", () => {
  for (const { name, find, replace, caughtBy, reason } of played) {
    test(name, async (context) => {
      const folder = makeFolder(context);
      layOutAction(folder);
      replaceOnce(join(folder, "dist"), find, replace);
      expect(await failureOf(caughtBy(context, folder))).toMatch(reason);
    });
  }
});

test.each(BREAKAGES)("there is one place to break so that $name", ({ find, replace }) => {
  const folder = mkdtempSync(join(tmpdir(), "heapgate-broken-"));
  cpSync(join(REPOSITORY_ROOT, "dist"), folder, { recursive: true });
  replaceOnce(folder, find, replace);
  rmSync(folder, { recursive: true });
});

test("docs/testing.md tells of all of them, and of tests that there are", () => {
  const text = readFileSync(join(REPOSITORY_ROOT, "docs/testing.md"), "utf8");
  const [, table = ""] = text.split("\n| what is broken | caught by |\n");
  const rows = [...table.matchAll(/^\| ([^-|][^|]*) \| ([^|]+) \|$/gm)];
  expect(rows.map(([, name]) => name)).toEqual(BREAKAGES.map(({ name }) => name));
  const folders = [".", "scenarios"].map((folder) => join(import.meta.dirname, folder));
  const sources = folders
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  for (const [, , title] of rows) expect(sources).toContain(`"${title}"`);
});

/** What an expectation of a scenario said, with what it was given; a scenario that went well says nothing. */
async function failureOf(played: Promise<void>): Promise<string> {
  try {
    await played;
    return "";
  } catch (error) {
    if (!(error instanceof Error && "actual" in error)) throw error;
    return `${error.message}\n${inspect(error.actual, { maxStringLength: null })}`;
  }
}

/** Changes the one place that has a text; none, or several, would break something else than is meant. */
function replaceOnce(bundle: string, find: string, replace: string): void {
  const files = readdirSync(bundle)
    .filter((name) => name.endsWith(".js"))
    .map((name) => join(bundle, name));
  const found = files.flatMap((file) => {
    const parts = readFileSync(file, "utf8").split(find);
    return parts.length === 1 ? [] : [{ file, parts }];
  });
  const [place] = found;
  expect(found.flatMap(({ parts }) => parts.slice(1))).toHaveLength(1);
  if (place !== undefined) writeFileSync(place.file, place.parts.join(replace));
}
