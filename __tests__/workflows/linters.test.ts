/** actionlint and zizmor have nothing to say of any workflow that the project runs or shows, nor of action.yml. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeScratch } from "../support/scratch.ts";
import { EXAMPLE, listWorkflows } from "../support/shown-workflows.ts";

const REPOSITORY = join(import.meta.dirname, "../..");
const WORKFLOW = ".github/workflows/heapgate.yml";
const PUBLISHED = /heapgate\/heapgate@v1/;

interface Said {
  readonly status: number | null;
  readonly text: string;
}

test.each(listWorkflows())("actionlint accepts $name", ({ text }) => {
  expect(actionlint(text)).toEqual({ status: 0, text: "" });
});

test.each(listWorkflows())("zizmor accepts $name", ({ text }) => {
  expect(zizmor(text)).toMatchObject({ status: 0 });
});

const MISTAKES = [
  {
    name: "an input that heapgate doesn't have",
    text: EXAMPLE.replace(PUBLISHED, "$&\n        with:\n          fial-on: x"),
    said: 'input "fial-on" is not defined',
    by: actionlint,
  },
  {
    name: "a permission that GitHub doesn't have",
    text: EXAMPLE.replace("pull-requests:", "pull-request:"),
    said: 'unknown permission scope "pull-request"',
    by: actionlint,
  },
  {
    name: "a checkout by a tag",
    text: EXAMPLE.replace(/checkout@\S+/, "checkout@v7"),
    said: "unpinned-uses",
    by: zizmor,
  },
  {
    name: "a token left in the work tree",
    text: EXAMPLE.replace(/ +persist-credentials: false\n/, ""),
    said: "artipacked",
    by: zizmor,
  },
  {
    name: "an event that gives strangers a token that may write",
    text: EXAMPLE.replace("on: pull_request", "on: pull_request_target"),
    said: "dangerous-triggers",
    by: zizmor,
  },
];

test.each(MISTAKES)("$by.name refuses $name", ({ text, said, by }) => {
  expect(text).not.toBe(EXAMPLE);
  const { status, text: complaint } = by(text);
  expect(status).not.toBe(0);
  expect(complaint).toContain(said);
});

/** actionlint knows the inputs of a local action only: the action is laid beside the workflow, which is made to use it. */
function actionlint(text: string): Said {
  const project = layOut(text.replace(PUBLISHED, "./"), { ".git/HEAD": "", "dist/index.js": "" });
  return run("actionlint", ["-no-color", join(project, WORKFLOW)]);
}

function zizmor(text: string): Said {
  const config = join(REPOSITORY, ".github/zizmor.yml");
  return run("zizmor", [
    "--offline",
    "--no-progress",
    "--strict-collection",
    "--persona=pedantic",
    `--config=${config}`,
    layOut(text, {}),
  ]);
}

function layOut(text: string, files: Readonly<Record<string, string>>): string {
  const action = readFileSync(join(REPOSITORY, "action.yml"), "utf8");
  return makeScratch({ ...files, "action.yml": action, [WORKFLOW]: text });
}

function run(command: string, args: readonly string[]): Said {
  const { status, stdout, error } = spawnSync(command, args, { encoding: "utf8" });
  if (error !== undefined) throw error;
  return { status, text: stdout };
}

test("CI installs the versions that npm test asks for", () => {
  const asked = readFileSync(join(REPOSITORY, "scripts/test.ts"), "utf8");
  const ci = readFileSync(join(REPOSITORY, ".ci/run"), "utf8");
  const wanted = [...asked.matchAll(/(?:go|pip) install (\S+?)(?:@|==)([\w.]+)/g)];
  expect(wanted).toHaveLength(3);
  for (const [, what = "", version = ""] of wanted) {
    const lines = ci.split("\n").filter((line) => line.includes(` ${version} `));
    expect(lines.join("\n")).toContain(what);
  }
});
