/** Checks that could not be made. */
import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { stock, storehouse } from "../harness/projects.ts";
import { onlyOne, readComment } from "../harness/read-comment.ts";
import { setScene } from "../harness/scene.ts";
import type { Play } from "./play.ts";

/** What a job's own steps need. */
const TOOLS = ["bash", "sh", "git"] as const;

/** A runner without Rust. */
export const saysThatCargoIsMissing: Play = async (context, action) => {
  const scene = await setScene(context, { files: storehouse(), action });
  const { comments, ...pullRequest } = await scene.openPullRequest();
  scene.project.commit(stock({ shelf: 2_000_000 }));
  const run = await pullRequest.run({ path: folderOfTools(scene.scratch) });
  expect(run).toMatchObject({ isGreen: false, exit: 3 });
  expect(run.annotations).toMatchObject([
    { level: "error", title: "heapgate: not measured", message: expect.stringContaining("cargo") },
  ]);
  expect(run.annotations[0]?.message).toContain("rustup");
  expect(run.summary).toContain("cargo");
  expect(await comments.read()).toEqual([]);
};

/** A program that fails: the reason is told, and the comment no longer shows an older commit's numbers. */
export const saysThatTheProgramFailed: Play = async (context, action) => {
  const { project, ...scene } = await setScene(context, { files: storehouse(), action });
  const { comments, ...pullRequest } = await scene.openPullRequest();
  project.commit(stock({ shelf: 2_000_000 }));
  await pullRequest.run();
  const before = onlyOne(await comments.read());
  project.commit({ "src/main.rs": 'fn main() {\n    panic!("no shelf left");\n}\n' });
  const run = await pullRequest.run();
  expect(run).toMatchObject({ isGreen: false, exit: 3 });
  expect(run.annotations).toMatchObject([{ level: "error", title: "heapgate: not measured" }]);
  expect(run.log).toContain("no shelf left");
  expect(run.summary).toContain("no shelf left");
  const after = onlyOne(await comments.read());
  expect(after.id).toBe(before.id);
  expect(readComment(after).head).toBe(project.git("rev-parse", "feature"));
  expect(readComment(after).headline).toContain("could not be measured");
  expect(readComment(after).headline).toContain("exit status 101");
  expect(readComment(after).rest).toContain("is in the log");
};

/** A folder with those tools alone: where cargo is, there are others. */
function folderOfTools(scratch: string): string {
  const folder = join(scratch, "tools");
  mkdirSync(folder);
  for (const tool of TOOLS) {
    const path = execFileSync("sh", ["-c", `command -v ${tool}`], { encoding: "utf8" });
    symlinkSync(path.trim(), join(folder, tool));
  }
  return folder;
}
