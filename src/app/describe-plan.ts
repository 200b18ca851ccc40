/** `--dry-run`: what would be measured. */
import type { Limit } from "../core/inputs/limit.ts";
import { escapePreformatted } from "../core/report/escape.ts";
import type { Ports } from "../ports.ts";
import { chooseInstrument } from "./collect/instrument.ts";
import { planSession, type SessionRequest } from "./collect/session.ts";
import { packageNamed } from "./collect/workspace.ts";

/** Lists the scenarios with what they run and how they are measured, a block of lines each, escaped. */
export async function describePlan(ports: Ports, request: SessionRequest): Promise<string> {
  const { plan, metadata } = await planSession(ports, request);
  ports.progress.end();
  const described = plan.scenarios
    .map((scenario) => {
      const cargoPackage = packageNamed(metadata, scenario.target.package);
      const choice = chooseInstrument(scenario, cargoPackage === null ? [] : [cargoPackage]);
      const rows = [
        [
          "program",
          `${scenario.target.kind} ${scenario.target.name} of ${scenario.target.package}`,
        ],
        ["arguments", JSON.stringify(scenario.args)],
        ["dhat by", choice.kind === "feature" ? `the feature ${choice.feature}` : "the probe"],
        ["runs", String(scenario.runs)],
        ["fails on", listLimits(scenario.failOn)],
        ["warns on", listLimits(scenario.warnOn)],
      ];
      return [
        scenario.name,
        ...rows.map(([name = "", value]) => `  ${name.padEnd(10)} ${value}`),
      ].join("\n");
    })
    .join("\n\n");
  return escapePreformatted(described);
}

function listLimits(limits: readonly Limit[]): string {
  return limits.length === 0 ? "nothing" : limits.map(({ text }) => text).join("; ");
}
