import { expect, test } from "vitest";
import {
  indexSourceFiles,
  isNoFileOf,
  ownCrateOfFile,
  resolveSourceFile,
} from "../../../src/core/profile/source-files.ts";
import { makeOwnCode } from "../../support/byte-source.ts";

const FILES = [
  "/ws/proj/src/main.rs",
  "/ws/proj/src/lib.rs",
  "/ws/proj/src/bin/tool.rs",
  "/ws/proj/src/a/mod.rs",
  "/ws/proj/src/b/mod.rs",
  "/ws/proj/tests/data/src/main.rs",
];
const sources = indexSourceFiles(makeOwnCode({ crates: ["proj"], files: FILES, root: "/ws" }));

test.each([
  { path: "proj/src/main.rs", is: "proj/src/main.rs", why: "a root package's three components" },
  {
    path: "src/bin/tool.rs",
    is: "proj/src/bin/tool.rs",
    why: "three components below the package",
  },
  { path: "/ws/proj/src/lib.rs", is: "proj/src/lib.rs", why: "an absolute path" },
  { path: "./src/lib.rs", is: "proj/src/lib.rs", why: "a relative path" },
  { path: "tool.rs", is: "proj/src/bin/tool.rs", why: "the only file of that name" },
  { path: "mod.rs", is: null, why: "two files fit" },
  { path: "src/main.rs", is: null, why: "two files fit" },
  { path: "other/src/main.rs", is: null, why: "another checkout's folder" },
  { path: "/elsewhere/proj/src/lib.rs", is: null, why: "an absolute path of another tree" },
  { path: "rc/lib.rs", is: null, why: "a component is whole or not at all" },
  { path: "", is: null, why: "no path" },
])("resolves $path to $is: $why", ({ path, is }) => {
  expect(resolveSourceFile(sources, "proj", path)).toBe(is);
});

test("resolves nothing of other crates, without a root, or outside it", () => {
  expect(resolveSourceFile(sources, "serde", "proj/src/main.rs")).toBeNull();
  for (const root of [null, "/ws/other", "/ws/pro"]) {
    const own = makeOwnCode({ crates: ["proj"], files: FILES, root });
    expect(resolveSourceFile(indexSourceFiles(own), "proj", "proj/src/main.rs")).toBeNull();
  }
});

test("takes a bare name's file for own code only if its path says enough", () => {
  expect(ownCrateOfFile(sources, "src/bin/tool.rs")).toBe("proj");
  expect(ownCrateOfFile(sources, "/ws/proj/src/lib.rs")).toBe("proj");
  expect(ownCrateOfFile(sources, "src/lib.rs")).toBeNull();
  expect(ownCrateOfFile(sources, "src/vec/mod.rs")).toBeNull();
});

test("knows a path that can't be the crate's, whatever the checkout's folder is called", () => {
  expect(isNoFileOf(sources, "proj", "iter/traits/iterator.rs")).toBe(true);
  expect(isNoFileOf(sources, "proj", "other/src/main.rs")).toBe(false);
  expect(isNoFileOf(sources, "unknown", "iter/traits/iterator.rs")).toBe(false);
});
