import { expect, test } from "vitest";
import { requireProbeTarget, requireUnix } from "../../../src/app/collect/supported.ts";
import { caught } from "../../support/caught.ts";

test("refuses Windows, with the line for a workflow", () => {
  const machine = { platform: "win32", architecture: "x64", processors: 2 };
  const error = caught(() => requireUnix(machine));
  expect([error.kind, error.message]).toEqual(["measure", "heapgate does not work on Windows."]);
  expect(error.remedy).toContain("\n  runs-on: ubuntu-latest");
});

test.each(["linux", "darwin"])("takes %s", (platform) => {
  requireUnix({ platform, architecture: "arm64", processors: 2 });
});

test.each([
  "aarch64-unknown-linux-gnu",
  "aarch64-apple-darwin",
  "x86_64-apple-darwin",
  "i686-unknown-linux-gnu",
])("refuses the probe for %s, with the other way to a profile", (target) => {
  const error = caught(() => requireProbeTarget(target));
  expect(error.message).toBe(
    `The probe works on Linux on x86-64 with glibc only; this build is for ${target}.`,
  );
  expect(error.remedy).toContain("runs-on: ubuntu-latest");
  expect(error.remedy).toContain('dhat-heap = ["dep:dhat"]');
});

test("refuses the probe for musl, with the target to build for", () => {
  const error = caught(() => requireProbeTarget("x86_64-unknown-linux-musl"));
  expect([error.kind, error.message]).toEqual([
    "measure",
    "The probe works on Linux on x86-64 with glibc only; this build is for x86_64-unknown-linux-musl.",
  ]);
  expect(error.remedy).toContain("--target x86_64-unknown-linux-gnu. ");
  expect(error.remedy).not.toContain("runs-on");
});

test("takes Linux on x86-64 with glibc", () => {
  requireProbeTarget("x86_64-unknown-linux-gnu");
});
