import { expect, test } from "vitest";
import { parse } from "yaml";
import { writeFlagsAsInputs } from "../../../src/core/inputs/flags-as-inputs.ts";

test.each([
  [
    "Name one of them: --bin NAME or --example NAME.",
    "Name one of them: bin: NAME or example: NAME.",
  ],
  ["allow more: --timeout 30m.", "allow more: timeout: 30m."],
  ["want to measure: --allow-failure.", "want to measure: allow-failure: true."],
  ["a: --runs 3 --top 1.", "a: runs: 3, top: 1."],
  ["  --bin app --package my-app", "  bin: app\n  package: my-app"],
  [
    "Measure without it:\n\n  --no-default-features --features json\n",
    "Measure without it:\n\n  no-default-features: true\n  features: json\n",
  ],
  ["One of:\n  --bin a\n  --example b\nor", "One of:\n  bin: a\n  example: b\nor"],
  [
    "One of:\n  --bin a --package x\n  --bin b --package y\nor",
    "One of:\n  bin: a\n  package: x\n  # or\n  bin: b\n  package: y\nor",
  ],
  ["`x` --bin NAME", "`x` bin: NAME"],
  ["a\n\n  tool --path DIR", "a\n\n  tool --path DIR"],
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

test("what it writes of lines to paste is YAML, one alternative at a time", () => {
  const pasted = writeFlagsAsInputs("  --no-default-features --features json,toml --bin app");
  expect(parse(pasted)).toEqual({
    "no-default-features": true,
    features: "json,toml",
    bin: "app",
  });
});
