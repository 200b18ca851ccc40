import { expect, test } from "vitest";
import { type RenderOptions, renderDiff, renderMeasured } from "../../src/app/render-output.ts";
import { makeMeasurement, makeSite } from "../support/make-measurement.ts";
import { makeReport, makeScenario } from "../support/make-report.ts";

const JSON_OUTPUT: RenderOptions = {
  format: "json",
  screen: { width: 80, colour: false, hyperlinks: false },
  top: null,
  link: () => null,
};

test("gives several scenarios as one JSON, each with its notes", () => {
  const notes = [{ code: "nameless-frames", message: "Stripped.", remedy: null }];
  const measured = ["one", "two"].map((scenario) => ({
    measurement: makeMeasurement({ scenario }),
    notes,
  }));
  const { scenarios } = JSON.parse(renderMeasured(measured, { ...JSON_OUTPUT, sites: 5 }));
  expect(scenarios).toMatchObject([
    { name: "one", measurement: { notes } },
    { name: "two", measurement: { notes } },
  ]);
});

test.each(["text", "markdown"] as const)("names each of several scenarios as %s", (format) => {
  const measured = ["first run", "second run"].map((scenario) => ({
    measurement: makeMeasurement({ scenario }),
    notes: [],
  }));
  const text = renderMeasured(measured, { ...JSON_OUTPUT, format, sites: 5 });
  expect(text.match(/(?:first|second) run/g)).toEqual(["first run", "second run"]);
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
