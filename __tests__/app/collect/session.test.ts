import { expect, test } from "vitest";
import { fileNameFor } from "../../../src/app/collect/session.ts";

test.each([
  { name: "tool-run_2.x", expected: "tool-run_2.x" },
  { name: "a b", expected: "a%0020b" },
  { name: "..", expected: "%002e." },
  { name: "解析", expected: "%89e3%6790" },
])("names a file for $name", ({ name, expected }) => {
  expect(fileNameFor(name)).toBe(expected);
});

test("gives each scenario a file of its own", () => {
  const names = ["解析", "排序", "a/b", "a b", "a_b", "a%0020b", ".a", "_a"];
  expect(new Set(names.map(fileNameFor)).size).toBe(names.length);
});
