import { expect, test } from "vitest";
import type { TargetChoice } from "../../../src/core/plan/scenario.ts";
import { chooseTarget, packagesInReach } from "../../../src/core/plan/targets.ts";
import { caught } from "../../support/caught.ts";
import { makeMetadata, makePackage, type PackageOverrides } from "../../support/make-metadata.ts";

const NONE = { bin: null, example: null };

test.each<{ name: string; packages: PackageOverrides[]; expected: Partial<TargetChoice> }>([
  { name: "the only bin", packages: [{}], expected: { kind: "bin", name: "app" } },
  {
    name: "the only bin before examples",
    packages: [{ examples: ["a", "b"] }],
    expected: { kind: "bin", name: "app" },
  },
  {
    name: "the only example of a library",
    packages: [{ bins: [], hasLibrary: true, examples: ["heap"] }],
    expected: { kind: "example", name: "heap" },
  },
  {
    name: "default-run among several bins",
    packages: [{ bins: ["a", "b"], defaultRun: "b" }],
    expected: { kind: "bin", name: "b" },
  },
  {
    name: "the only bin of several packages",
    packages: [{}, { name: "lib", bins: [], hasLibrary: true }],
    expected: { package: "app", name: "app" },
  },
])("chooses $name", ({ packages, expected }) => {
  expect(chooseTarget(packages.map(makePackage), NONE)).toMatchObject(expected);
});

test.each<{ name: string; wish: object; expected: TargetChoice }>([
  { name: "bin", wish: { bin: "b" }, expected: { package: "app", kind: "bin", name: "b" } },
  {
    name: "example",
    wish: { example: "b" },
    expected: { package: "app", kind: "example", name: "b" },
  },
])("takes the $name that is named, whatever else has that name", ({ wish, expected }) => {
  const cargoPackage = makePackage({ bins: ["a", "b"], examples: ["b"] });
  expect(chooseTarget([cargoPackage], { ...NONE, ...wish })).toEqual(expected);
});

test("lists all that can run when there are several, with lines to paste", () => {
  const error = caught(() =>
    chooseTarget([makePackage({ bins: ["a", "b"], examples: ["e"] })], NONE),
  );
  expect(error.kind).toBe("usage");
  expect(error.where).toBe("/work/app/Cargo.toml");
  expect(error.remedy).toBe(
    `Name one of these:
  --bin a
  --bin b
  --example e
or describe it in that package's Cargo.toml:
  [[package.metadata.heapgate.scenario]]
  name = "default"
  bin = "a"
  args = []`,
  );
});

test("says the packages of programs in a workspace of several", () => {
  const packages = [
    makePackage({ name: "one", folder: "one" }),
    makePackage({ name: "two", folder: "two" }),
  ];
  expect(caught(() => chooseTarget(packages, NONE)).remedy).toContain(
    "  --bin two --package two\n",
  );
});

test.each<{ name: string; described: PackageOverrides; wish: object; what: string }>([
  {
    name: "nothing to run",
    described: { bins: [], hasLibrary: true },
    wish: {},
    what: "There is nothing to run here: no bin and no example.",
  },
  { name: "no such bin", described: {}, wish: { bin: "x" }, what: 'No bin is named "x".' },
  {
    name: "no such example",
    described: {},
    wish: { example: "app" },
    what: 'No example is named "app".',
  },
  {
    name: "a bin and an example",
    described: {},
    wish: { bin: "a", example: "b" },
    what: 'Both a bin ("a") and an example ("b") are named.',
  },
])("refuses $name", ({ described, wish, what }) => {
  const error = caught(() => chooseTarget([makePackage(described)], { ...NONE, ...wish }));
  expect(error.message).toBe(what);
});

test("refuses a bin that two packages have", () => {
  const packages = [
    makePackage({ name: "one", bins: ["x"] }),
    makePackage({ name: "two", bins: ["x"] }),
  ];
  expect(caught(() => chooseTarget(packages, { ...NONE, bin: "x" })).message).toBe(
    'More than one bin is named "x".',
  );
});

const MEMBERS: PackageOverrides[] = [
  { name: "cli", folder: "crates/cli" },
  { name: "core", folder: "crates/core" },
];

test.each<{
  name: string;
  packages: PackageOverrides[];
  defaults?: string[];
  directory: string;
  expected: string[];
}>([
  {
    name: "all members in a virtual workspace's root",
    packages: MEMBERS,
    directory: "/work/app",
    expected: ["cli", "core"],
  },
  {
    name: "the default members there",
    packages: MEMBERS,
    defaults: ["cli"],
    directory: "/work/app",
    expected: ["cli"],
  },
  {
    name: "the default members beside a root package",
    packages: [{}, ...MEMBERS],
    defaults: ["cli"],
    directory: "/work/app",
    expected: ["cli"],
  },
  {
    name: "the member whose folder it is",
    packages: MEMBERS,
    directory: "/work/app/crates/core",
    expected: ["core"],
  },
  {
    name: "the member that a folder lies in",
    packages: [{}, ...MEMBERS],
    directory: "/work/app/crates/core/src/deep",
    expected: ["core"],
  },
  {
    name: "the root package for a folder between",
    packages: [{}, ...MEMBERS],
    directory: "/work/app/crates",
    expected: ["app"],
  },
  {
    name: "all members for a folder between, in a virtual workspace",
    packages: MEMBERS,
    directory: "/work/app/crates",
    expected: ["cli", "core"],
  },
  {
    name: "no member for a folder whose name only starts as its does",
    packages: MEMBERS,
    directory: "/work/app/crates/core-extra",
    expected: ["cli", "core"],
  },
])("means $name", ({ packages, defaults, directory, expected }) => {
  const metadata = makeMetadata({
    packages,
    ...(defaults === undefined ? {} : { defaultMembers: defaults }),
  });
  expect(packagesInReach(metadata, directory, null).map(({ name }) => name)).toEqual(expected);
});

test("means the named package wherever it is started", () => {
  const metadata = makeMetadata({ packages: MEMBERS });
  const [named, ...others] = packagesInReach(metadata, "/work/app/crates/core", "cli");
  expect([named?.name, others]).toEqual(["cli", []]);
});

test("lists the packages when there is none of that name", () => {
  const error = caught(() =>
    packagesInReach(makeMetadata({ packages: MEMBERS }), "/work/app", "x"),
  );
  expect(error.remedy).toBe("Packages are: cli, core.");
});
