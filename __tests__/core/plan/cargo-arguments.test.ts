import { expect, test } from "vitest";
import {
  type BuildRequest,
  buildArguments,
  cleanArguments,
} from "../../../src/core/plan/cargo-arguments.ts";
import type { BuildOptions } from "../../../src/core/plan/scenario.ts";

test("builds one target under a profile of its own that keeps names, lines and inlining", () => {
  expect(buildArguments(makeRequest({})).join(" ")).toBe(
    [
      "rustc --manifest-path /work/app/Cargo.toml --package app-id --bin app --target-dir /work/app/target",
      "--message-format json-render-diagnostics --profile heapgate",
      '--config profile.heapgate.inherits="release" --config profile.heapgate.debug=1',
      '--config profile.heapgate.strip="none" --config profile.heapgate.split-debuginfo="off"',
    ].join(" "),
  );
});

test.each<{
  name: string;
  request: Partial<BuildRequest>;
  build?: Partial<BuildOptions>;
  expected: string;
}>([
  {
    name: "an example",
    request: { target: { package: "app", kind: "example", name: "e" } },
    expected: "--example e",
  },
  { name: "a lock file that must not change", request: { locked: true }, expected: "--locked" },
  {
    name: "the probe's mark, last",
    request: { probeHash: "abc" },
    expected: '-- --cfg heapgate_probe="abc"',
  },
  {
    name: "a package that sets its own debug info",
    request: { strippedPackages: ["x"] },
    expected: '--config profile.heapgate.package."x".debug=1',
  },
  {
    name: "the crate's own dhat beside its other features",
    request: { dhatFeature: "dhat-heap" },
    build: { features: ["a", "b"] },
    expected: "--features a,b,dhat-heap",
  },
  { name: "all features", request: {}, build: { allFeatures: true }, expected: "--all-features" },
  {
    name: "no default features",
    request: {},
    build: { noDefaultFeatures: true },
    expected: "--no-default-features",
  },
  {
    name: "a target triple",
    request: {},
    build: { target: "x86_64-unknown-linux-musl" },
    expected: "--target x86_64-unknown-linux-musl",
  },
  {
    name: "a named profile",
    request: {},
    build: { profile: "dist" },
    expected: '--config profile.heapgate.inherits="dist"',
  },
  {
    name: "more arguments for cargo",
    request: {},
    build: { cargoArgs: ["-Z", "x"] },
    expected: "-Z x",
  },
])("says $name", ({ request, build, expected }) => {
  const { build: defaults } = makeRequest({});
  const words = buildArguments(makeRequest({ ...request, build: { ...defaults, ...build } }));
  expect(` ${words.join(" ")} `).toContain(` ${expected} `);
});

test("keeps cargo's own words before the mark", () => {
  const { build } = makeRequest({});
  const words = buildArguments(
    makeRequest({ probeHash: "abc", build: { ...build, cargoArgs: ["-v"] } }),
  );
  expect(words.slice(-4)).toEqual(["-v", "--", "--cfg", 'heapgate_probe="abc"']);
});

test("cleans a package by name, under the same profile and for the same target, with the lock file as it is", () => {
  const words = cleanArguments({
    manifestPath: "/work/app/Cargo.toml",
    packageName: "lib-x",
    targetDirectory: "/work/app/target",
    inherits: "release",
    target: "x86_64-unknown-linux-gnu",
    locked: true,
    vendored: new Map(),
  });
  expect(words.join(" ")).toContain(
    'clean --manifest-path /work/app/Cargo.toml --package lib-x --target-dir /work/app/target --target x86_64-unknown-linux-gnu --locked --profile heapgate --config profile.heapgate.inherits="release"',
  );
});

function makeRequest(overrides: Partial<BuildRequest>): BuildRequest {
  return {
    manifestPath: "/work/app/Cargo.toml",
    packageId: "app-id",
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
    targetDirectory: "/work/app/target",
    locked: false,
    dhatFeature: null,
    probeHash: null,
    strippedPackages: [],
    vendored: new Map(),
    ...overrides,
  };
}
