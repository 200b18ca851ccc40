import { expect, test } from "vitest";
import { COMMAND_LINE, readScenarioSettings } from "../../../src/core/inputs/read-settings.ts";
import type { CheckSettings } from "../../../src/core/inputs/settings.ts";
import { type Plan, planScenarios } from "../../../src/core/plan/scenarios.ts";
import { caught } from "../../support/caught.ts";
import { makeMetadata, type WorkspaceOverrides } from "../../support/make-metadata.ts";

interface Asked {
  readonly check?: CheckSettings;
  /** As a command line gives them. */
  readonly flags?: object;
}

function plan(workspace: WorkspaceOverrides, { check = {}, flags = {} }: Asked = {}): Plan {
  const metadata = makeMetadata(workspace);
  const directory = metadata.workspace_root;
  return planScenarios({
    metadata,
    directory,
    check,
    flags: readScenarioSettings(flags, COMMAND_LINE),
  });
}

test("plans the only program under the defaults where nothing is said", () => {
  const { scenarios } = plan({});
  expect(scenarios).toHaveLength(1);
  const [{ failOn, warnOn, ...scenario } = {}] = scenarios as readonly Partial<
    Plan["scenarios"][0]
  >[];
  expect(scenario).toEqual({
    name: "app",
    target: { package: "app", kind: "bin", name: "app" },
    build: {
      features: [],
      allFeatures: false,
      noDefaultFeatures: false,
      profile: "release",
      target: null,
      toolchain: null,
      cargoArgs: [],
    },
    args: [],
    stdin: null,
    env: {},
    workingDirectory: null,
    instrument: "auto",
    dhatFeature: null,
    depth: null,
    runs: "auto",
    timeoutMs: 600_000,
    allowFailure: false,
    maxProfileSize: 2 ** 31,
  });
  expect(failOn?.map(({ text }) => text)).toEqual([
    "peak-bytes: +5% & +256KiB",
    "live-bytes: +5% & +64KiB",
  ]);
  expect(warnOn?.map(({ text }) => text)).toEqual([
    "peak-bytes: +1% & +16KiB",
    "live-bytes: +1% & +16KiB",
    "total-blocks: +10% & +1000",
  ]);
});

const DESCRIBED: WorkspaceOverrides = {
  packages: [
    {
      bins: ["app", "tool"],
      heapgate: {
        profile: "dist",
        scenario: [
          { name: "parse", bin: "app", args: ["parse"], env: { RAYON_NUM_THREADS: "1" } },
          { name: "tool run", bin: "tool", profile: "release" },
        ],
      },
    },
  ],
};

test("plans the scenarios of the package's manifest", () => {
  const { scenarios } = plan(DESCRIBED);
  expect(
    scenarios.map(({ name, target, args, build }) => [name, target.name, args, build.profile]),
  ).toEqual([
    ["parse", "app", ["parse"], "dist"],
    ["tool run", "tool", [], "release"],
  ]);
  expect(scenarios[0]?.env).toEqual({ RAYON_NUM_THREADS: "1" });
});

test("plans the named scenarios in the order in which they are named", () => {
  const { scenarios } = plan(DESCRIBED, { check: { scenario: ["tool run", "parse"] } });
  expect(scenarios.map(({ name }) => name)).toEqual(["tool run", "parse"]);
});

test.each([{ bin: "app" }, { args: ["x"], bin: "app" }])(
  "plans what flags describe (%j) in place of the manifest's scenarios",
  (flags) => {
    const { scenarios } = plan(DESCRIBED, { flags });
    expect(scenarios.map(({ name, build }) => [name, build.profile])).toEqual([["app", "dist"]]);
  },
);

test("changes a named scenario by flags", () => {
  const { scenarios } = plan(DESCRIBED, {
    check: { scenario: ["parse"] },
    flags: { args: ["other"] },
  });
  expect(scenarios.map(({ name, args }) => [name, args])).toEqual([["parse", ["other"]]]);
});

test("keeps the manifest's scenarios under flags that only say how to measure", () => {
  const { scenarios } = plan(DESCRIBED, { flags: { runs: "3" } });
  expect(scenarios.map(({ name, runs }) => [name, runs])).toEqual([
    ["parse", 3],
    ["tool run", 3],
  ]);
});

test.each([
  {
    name: "flag",
    flags: { profile: "flag" },
    scenario: { profile: "scenario" },
    package: { profile: "package" },
    workspace: { profile: "workspace" },
  },
  {
    name: "scenario",
    flags: {},
    scenario: { profile: "scenario" },
    package: { profile: "package" },
    workspace: { profile: "workspace" },
  },
  {
    name: "package",
    flags: {},
    scenario: {},
    package: { profile: "package" },
    workspace: { profile: "workspace" },
  },
  { name: "workspace", flags: {}, scenario: {}, package: {}, workspace: { profile: "workspace" } },
  { name: "release", flags: {}, scenario: {}, package: {}, workspace: {} },
])("takes a setting from the $name where that is the first to give it", (row) => {
  const { scenarios } = plan(
    {
      heapgate: row.workspace,
      packages: [{ heapgate: { ...row.package, scenario: [{ name: "s", ...row.scenario }] } }],
    },
    { flags: row.flags },
  );
  expect(scenarios[0]?.build.profile).toBe(row.name);
});

test("uses the chosen program's package table, also when several packages are in reach", () => {
  const { scenarios } = plan(
    {
      packages: [
        { name: "one", folder: "one" },
        { name: "two", folder: "two", heapgate: { profile: "dist" } },
      ],
    },
    { flags: { bin: "two" } },
  );
  expect(scenarios[0]?.build.profile).toBe("dist");
});

test("lets a flag's example take the place of a scenario's bin", () => {
  const { scenarios } = plan(
    { packages: [{ examples: ["e"], heapgate: { scenario: [{ name: "s", bin: "app" }] } }] },
    { check: { scenario: ["s"] }, flags: { example: "e" } },
  );
  expect(scenarios[0]?.target).toEqual({ package: "app", kind: "example", name: "e" });
});

test("takes the check's own settings from flags, the package, the workspace", () => {
  const { check } = plan(
    {
      heapgate: { top: 7, sort: "live-bytes", base: "develop" },
      packages: [{ heapgate: { top: 3, sort: "total-bytes", scenario: [{ name: "s" }] } }],
    },
    { check: { top: 1 } },
  );
  expect(check).toEqual({ top: 1, sort: "total-bytes", base: "develop" });
});

test.each<{
  name: string;
  workspace: WorkspaceOverrides;
  asked?: Asked;
  what: string;
  remedy?: string;
}>([
  {
    name: "a scenario that there is none of",
    workspace: DESCRIBED,
    asked: { check: { scenario: ["x"] } },
    what: 'There is no scenario "x".',
    remedy: "Scenarios are: parse, tool run.",
  },
  {
    name: "a scenario where none is described",
    workspace: {},
    asked: { check: { scenario: ["x"] } },
    what: 'There is no scenario "x".',
    remedy:
      'Describe it in Cargo.toml:\n\n  [[package.metadata.heapgate.scenario]]\n  name = "x"\n  bin = "NAME"\n  args = []',
  },
  {
    name: "two scenarios of one name",
    workspace: { packages: [{ heapgate: { scenario: [{ name: "s" }, { name: "s" }] } }] },
    what: 'Two scenarios are named "s".',
  },
  {
    name: "a scenario without a name",
    workspace: { packages: [{ heapgate: { scenario: [{ bin: "app" }] } }] },
    what: "[package.metadata.heapgate] is not as heapgate expects: every scenario is a table with a name.",
  },
  {
    name: "a table that is none",
    workspace: { packages: [{ heapgate: "yes" }] },
    what: "[package.metadata.heapgate] is not as heapgate expects: every scenario is a table with a name.",
  },
  {
    name: "a scenario of the workspace",
    workspace: { heapgate: { scenario: [{ name: "s" }] } },
    what: 'The scenario "s" is described for the workspace; a scenario belongs to a package.',
  },
  {
    name: "an unknown setting of the package",
    workspace: { packages: [{ heapgate: { path: "." } }] },
    what: "There is no setting [package.metadata.heapgate] path.",
  },
  {
    name: "an unknown setting of a scenario",
    workspace: { packages: [{ heapgate: { scenario: [{ name: "s", top: 3 }] } }] },
    what: 'There is no setting [[package.metadata.heapgate.scenario]] "s": top.',
  },
  {
    name: "a wrong value in a scenario",
    workspace: { packages: [{ heapgate: { scenario: [{ name: "s", bin: 3 }] } }] },
    what: '[[package.metadata.heapgate.scenario]] "s": bin must be text (it is 3).',
    remedy:
      "See `heapgate check --help`, or Inputs in heapgate's README, for what each setting takes.",
  },
])("refuses $name", ({ workspace, asked, what, remedy }) => {
  const error = caught(() => plan(workspace, asked));
  expect(error.kind).toBe("usage");
  expect(error.message).toBe(what);
  if (remedy !== undefined) expect(error.remedy).toBe(remedy);
});

test("takes paths in a manifest from its folder, and those of flags as they are", () => {
  const workspace: WorkspaceOverrides = {
    root: "/work",
    heapgate: { baseline: "saved" },
    packages: [
      {
        folder: "app",
        heapgate: {
          "working-directory": "data",
          scenario: [
            { name: "one", stdin: "in.txt" },
            { name: "two", stdin: "/etc/hosts" },
          ],
        },
      },
    ],
  };
  const places = ({ scenarios }: Plan) =>
    scenarios.map(({ stdin, workingDirectory }) => [stdin, workingDirectory]);
  const planned = plan(workspace);
  expect(planned.check.baseline).toBe("/work/saved");
  expect(places(planned)).toEqual([
    ["/work/app/in.txt", "/work/app/data"],
    ["/etc/hosts", "/work/app/data"],
  ]);
  const asked = plan(workspace, { check: { baseline: "x" }, flags: { stdin: "y" } });
  expect(asked.check.baseline).toBe("x");
  expect(places(asked).map(([stdin]) => stdin)).toEqual(["y", "y"]);
});

test("leaves a manifest's baseline that is a word", () => {
  expect(plan({ packages: [{ heapgate: { baseline: "none" } }] }).check.baseline).toBe("none");
});
