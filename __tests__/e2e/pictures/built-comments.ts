/** Comments on reports that were made by hand, of what no example can show. */

import { measureError } from "../../../src/core/errors.ts";
import { renderFailure } from "../../../src/core/report/failure.ts";
import { renderMarkdown } from "../../../src/core/report/markdown.ts";
import { linkToCommit } from "../../support/link-to-commit.ts";
import { makeMeasurement, makeSite } from "../../support/make-measurement.ts";
import { makeReport, makeScenario } from "../../support/make-report.ts";
import { HOSTILE, REPORTS } from "../../support/report-cases.ts";

/** Comments by the name of their picture. */
export const BUILT_COMMENTS = {
  "hostile-names": renderMarkdown(REPORTS.hostile, { link: linkToCommit }),
  "long-names": renderMarkdown(REPORTS.longSymbols, { link: linkToCommit }),
  "noisy-peak": renderMarkdown(REPORTS.noisy, { link: linkToCommit }),
  shortened: renderMarkdown(REPORTS.ten, { link: linkToCommit, maxBytes: 5000 }),
} as const;

/** Names as wide as they are ever shown, and the widest amounts. */
const widest = makeReport([
  makeScenario({
    base: holding(1_023 * 1024),
    head: holding(2 * 1024 * 1024),
  }),
]);

function holding(amount: number) {
  const site = makeSite({
    symbol: `app::${"x".repeat(59)}`,
    through: `dep::${"y".repeat(59)}`,
    file: `crates/${"z".repeat(90)}/src/lib.rs`,
    values: { "peak-bytes": amount, "live-bytes": amount },
  });
  return makeMeasurement({ sites: [site], runs: 2 });
}

/** All kinds of reports there are, whole and folded, and a failure in hostile words. */
export const ALL_COMMENTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries({ ...REPORTS, widest }).flatMap(([name, report]) =>
      [false, true].map((folded) => [
        folded ? `${name}, folded` : name,
        renderMarkdown(report, { link: linkToCommit, folded }),
      ]),
    ),
  ),
  shortened: BUILT_COMMENTS.shortened,
  failure: renderFailure(
    measureError({ what: HOSTILE, where: HOSTILE, remedy: `${HOSTILE}\n\n  ${HOSTILE}` }),
    {
      commit: null,
      logAddress: "https://github.com/o/r/actions/runs/1",
      version: "0.1.0",
      quotes: false,
    },
  ),
};
