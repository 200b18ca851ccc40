/** The report's own files, in a folder that the user names: `report.md`, `report.json`, and the raw profiles beside them. */
import { join, relative, sep } from "node:path";
import { usageError } from "../../core/errors.ts";
import type { CheckReport, SourceLink } from "../../core/report/check-report.ts";
import { checkJson } from "../../core/report/json.ts";
import { renderMarkdown } from "../../core/report/markdown.ts";
import type { Files } from "../../ports.ts";

/** Where the report's files were written, absolute. */
export interface ReportFiles {
  readonly markdown: string;
  readonly json: string;
}

/** Writes a check's whole report, nothing of it left out. What else lies in the folder stays. */
export function writeReportFiles(
  files: Files,
  request: {
    readonly report: CheckReport;
    /** Absolute. */
    readonly folder: string;
    readonly link: SourceLink;
  },
): ReportFiles {
  const { report, folder, link } = request;
  const paths = reportFilesIn(folder);
  files.write(paths.markdown, renderMarkdown(report, { link }));
  files.write(paths.json, checkJson(report));
  return paths;
}

/**
 * Makes a folder ready for a report: takes away the files that an earlier run wrote there, which would be taken for this
 * run's if it fails. Everything else in the folder stays.
 * @throws a usage error for a file, and for a folder that holds the workspace: its `report.json` may be the user's.
 */
export function prepareReportFolder(
  files: Files,
  { folder, workspace }: { readonly folder: string; readonly workspace: string },
): void {
  const isFile = files.exists(folder) && !files.isFolder(folder);
  if (isFile || isInside(files.realPath(workspace), files.realPath(folder))) {
    throw usageError({
      what: isFile ? "report-dir is a file." : "report-dir holds the whole workspace.",
      where: folder,
      remedy: "Name a folder for the report alone:\n\n  report-dir: target/heapgate-report",
    });
  }
  const { markdown, json } = reportFilesIn(folder);
  for (const path of [markdown, json]) files.remove(path);
}

function reportFilesIn(folder: string): ReportFiles {
  return { markdown: join(folder, "report.md"), json: join(folder, "report.json") };
}

/** Whether a path is a folder or lies somewhere below it. */
function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`);
}
