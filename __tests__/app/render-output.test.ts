import { expect, test } from "vitest";
import { type RenderOptions, renderDiff, renderMeasurement } from "../../src/app/render-output.ts";
import { makeMeasurement, makeSite } from "../support/make-measurement.ts";
import { makeReport, makeScenario } from "../support/make-report.ts";

const JSON_OUTPUT: RenderOptions = {
  format: "json",
  screen: { width: 80, colour: false, hyperlinks: false },
  top: null,
  link: () => null,
};

test("gives a measurement's notes as JSON too", () => {
  const notes = [{ code: "nameless-frames", message: "Stripped.", remedy: null }];
  const measured = { measurement: makeMeasurement(), notes, top: 5 };
  expect(JSON.parse(renderMeasurement(measured, JSON_OUTPUT)).notes).toEqual(notes);
});

test("orders a comparison's call sites as JSON by the asked metric", () => {
  const head = makeMeasurement({
    sites: [
      makeSite({ symbol: "app::peak", values: { "peak-bytes": 2 ** 20 } }),
      makeSite({ symbol: "app::total", values: { "total-bytes": 4096 } }),
    ],
  });
  const scenarios = [makeScenario({ base: makeMeasurement(), head })];
  const first = (report: Parameters<typeof renderDiff>[0]) =>
    JSON.parse(renderDiff(report, JSON_OUTPUT)).sites[0].symbol;
  expect(first(makeReport(scenarios))).toBe("app::peak");
  expect(first(makeReport(scenarios, { sortBy: "total-bytes" }))).toBe("app::total");
});
