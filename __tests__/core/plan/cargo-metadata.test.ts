import { expect, test } from "vitest";
import {
  cratesOf,
  packageRoot,
  parseCargoMetadata,
} from "../../../src/core/plan/cargo-metadata.ts";
import { caught } from "../../support/caught.ts";
import { describeWorkspace, makePackage } from "../../support/make-metadata.ts";

test("names a package's own crates as symbols spell them, once each", () => {
  const cargoPackage = makePackage({
    name: "my-app",
    bins: ["my-app", "my-tool"],
    examples: ["an-example"],
    hasLibrary: true,
  });
  expect(cratesOf(cargoPackage)).toEqual(["my_app", "my_tool", "an_example"]);
});

test("gives the folder of a package", () => {
  expect(packageRoot(makePackage({ folder: "crates/app" }))).toBe("/work/app/crates/app");
});

test("reads what an old cargo leaves out", () => {
  const { workspace_default_members: _, metadata: __, ...old } = describeWorkspace();
  expect(parseCargoMetadata(JSON.stringify(old)).packages).toHaveLength(1);
});

test.each(["", "{}", '{"packages":1}'])("refuses %j with the remedy", (text) => {
  const error = caught(() => parseCargoMetadata(text));
  expect(error.kind).toBe("measure");
  expect(error.remedy).toContain("cargo metadata --no-deps");
});
