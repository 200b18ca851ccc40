import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  type Artifact,
  crateVersions,
  isPathPackage,
  packageOfId,
  parseArtifact,
} from "../../../src/core/plan/build-messages.ts";

const MESSAGES = readFileSync(
  join(import.meta.dirname, "../../fixtures/cargo/build-messages.jsonl"),
  "utf8",
).split("\n");

const artifacts = MESSAGES.flatMap((line) => parseArtifact(line) ?? []);

test("reads the artifacts of a real build, and passes its other messages over", () => {
  expect(
    artifacts.map(({ target, executable, fresh }) => [target.name, executable, fresh]),
  ).toEqual([
    ["lib_x", null, false],
    ["build-script-build", null, false],
    ["itoa", null, false],
    ["my-app", "/home/runner/work/app/target/debug/my-app", false],
  ]);
});

test.each([
  "",
  "   Compiling app v0.1.0",
  '{"reason":"compiler-artifact"',
  '{"reason":"compiler-artifact","package_id":1}',
])("passes %j over", (line) => {
  expect(parseArtifact(line)).toBeNull();
});

test("gives the crates' versions by the names that symbols have, without build scripts", () => {
  expect(Object.fromEntries(crateVersions(artifacts))).toEqual({
    lib_x: "0.2.0",
    itoa: "1.0.19",
    my_app: "0.3.1",
  });
});

test("leaves out a crate that is there in two versions", () => {
  const versions = crateVersions([
    makeArtifact("syn", "1.0.0"),
    makeArtifact("syn", "2.0.0"),
    makeArtifact("syn", "1.0.0"),
    makeArtifact("quote", "1.0.0"),
    makeArtifact("quote", "1.0.0"),
  ]);
  expect(Object.fromEntries(versions)).toEqual({ quote: "1.0.0" });
});

test.each([
  ["registry+https://github.com/rust-lang/crates.io-index#itoa@1.0.19", "itoa", "1.0.19"],
  ["path+file:///work/app#0.3.1", "app", "0.3.1"],
  ["path+file:///work/app#my-app@0.3.1", "my-app", "0.3.1"],
  ["path+file:///work/with%23hash#0.3.1", "with%23hash", "0.3.1"],
  ["git+https://example.org/owner/tool?rev=abc#0.4.0-rc.1+b", "tool", "0.4.0-rc.1+b"],
  ["git+https://example.org/owner/repo?branch=x@y#tool@0.4.0", "tool", "0.4.0"],
  ["itoa 1.0.19 (registry+https://github.com/rust-lang/crates.io-index)", "itoa", "1.0.19"],
  ["lib-x 0.2.0 (path+file:///work/lib x)", "lib-x", "0.2.0"],
])("reads %s", (id, name, version) => {
  expect(packageOfId(id)).toEqual({ name, version });
});

test("gives null for an id that it doesn't know", () => {
  expect(packageOfId("itoa")).toBeNull();
});

test.each([
  ["path+file:///work/app#0.3.1", true],
  ["app 0.3.1 (path+file:///work/app)", true],
  ["registry+https://example.org/path+file#x@1.0.0", false],
  ["git+https://example.org/owner/tool#0.4.0", false],
])("tells whether %s is a folder's", (id, expected) => {
  expect(isPathPackage(id)).toBe(expected);
});

function makeArtifact(name: string, version: string): Artifact {
  return {
    reason: "compiler-artifact",
    package_id: `registry+https://example.org/index#${name}@${version}`,
    target: { name, kind: ["lib"] },
    executable: null,
    fresh: true,
  };
}
