import { expect, test } from "vitest";
import { keepNewest } from "../../../src/app/collect/keep-newest.ts";
import { type FileMap, makeMemoryFiles } from "../../support/memory-files.ts";

test("keeps the folders of the commits that were used last, and what is no commit's", () => {
  const map: FileMap = new Map([["/kept/notes/mine.txt", ""]]);
  const files = makeMemoryFiles(map);
  const [a, b, c] = ["a", "b", "c"].map((digit) => digit.repeat(40)) as [string, string, string];
  const use = (commit: string) => {
    map.set(`/kept/${commit}/app.json`, "");
    return keepNewest(files, "/kept", { used: commit, count: 2 });
  };
  expect([a, b, a, a].map(use)).toEqual([[], [], [], []]);
  expect(use(c)).toEqual([b]);
  expect(files.list("/kept")).toEqual([a, c, "notes", "order.txt"]);
});
