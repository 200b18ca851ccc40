import { expect, test } from "vitest";
import { prepareReportFolder, writeReportFiles } from "../../../src/app/publish/report-files.ts";
import { checkJson } from "../../../src/core/report/json.ts";
import { renderMarkdown } from "../../../src/core/report/markdown.ts";
import { caught } from "../../support/caught.ts";
import { linkToCommit } from "../../support/link-to-commit.ts";
import { type FileMap, makeMemoryFiles } from "../../support/memory-files.ts";
import { REPORTS } from "../../support/report-cases.ts";

const WORKSPACE = "/work/app";

test("writes the whole report as Markdown and as JSON, and says where", () => {
  const map: FileMap = new Map();
  const report = REPORTS.ten;
  const written = writeReportFiles(makeMemoryFiles(map), {
    report,
    folder: "/tmp/report",
    link: linkToCommit,
  });
  expect(written).toEqual({ markdown: "/tmp/report/report.md", json: "/tmp/report/report.json" });
  expect(map.get(written.markdown)).toBe(renderMarkdown(report, { link: linkToCommit }));
  expect(map.get(written.json)).toBe(checkJson(report));
});

test("takes away an earlier run's report, and nothing else", () => {
  const map: FileMap = new Map([
    ["/work/app/out/report.md", "old"],
    ["/work/app/out/report.json", "old"],
    ["/work/app/out/report.html", "the user's"],
    ["/work/app/out/profiles/default/head-1.json", "kept"],
  ]);
  prepareReportFolder(makeMemoryFiles(map), { folder: "/work/app/out", workspace: WORKSPACE });
  expect([...map.keys()]).toEqual([
    "/work/app/out/report.html",
    "/work/app/out/profiles/default/head-1.json",
  ]);
});

test.each([
  ["/work/app/out", "inside the workspace"],
  ["/work/app-report", "beside it"],
  ["/tmp/report", "elsewhere"],
  ["/work/app/..report", "with two dots in its name"],
])("takes the folder %s, %s", (folder) => {
  const files = makeMemoryFiles(new Map([["/work/app/src/main.rs", ""]]));
  expect(() => prepareReportFolder(files, { folder, workspace: WORKSPACE })).not.toThrow();
});

test.each([
  ["/work/app", "report-dir holds the whole workspace."],
  ["/work", "report-dir holds the whole workspace."],
  ["/", "report-dir holds the whole workspace."],
  ["/work/app/Cargo.toml", "report-dir is a file."],
])("refuses %s", (folder, what) => {
  const map: FileMap = new Map([
    ["/work/app/Cargo.toml", ""],
    ["/work/app/report.json", "the user's"],
  ]);
  const error = caught(() =>
    prepareReportFolder(makeMemoryFiles(map), { folder, workspace: WORKSPACE }),
  );
  expect(error).toMatchObject({ kind: "usage", message: what, where: folder });
  expect(map.size).toBe(2);
});
