import { expect, test } from "vitest";
import { writeFlagsAsInputs } from "../../../src/core/inputs/flags-as-inputs.ts";

test.each([
  [
    "Name one of them: --bin NAME or --example NAME.",
    "Name one of them: bin: NAME or example: NAME.",
  ],
  ["allow more: --timeout 30m.", "allow more: timeout: 30m."],
  ["want to measure: --allow-failure.", "want to measure: allow-failure: true."],
  ["  --bin app --package my-app", "  bin: app, package: my-app"],
  ["  --no-default-features --features a,b", "  no-default-features: true, features: a,b"],
  ["`--instrument probe` needs none of it.", "`instrument: probe` needs none of it."],
  ["leave it out of --features, and more", "leave it out of features, and more"],
  ["`cargo clean --profile heapgate` removes it", "`cargo clean --profile heapgate` removes it"],
  ["made by `heapgate measure --save FILE`", "made by `heapgate measure --save FILE`"],
  ["a\n  - run: rustup x --profile y", "a\n  - run: rustup x --profile y"],
  ["git fetch --unshallow", "git fetch --unshallow"],
  ["nothing to see", "nothing to see"],
])("writes %j as %j", (text, expected) => {
  expect(writeFlagsAsInputs(text)).toBe(expected);
});
