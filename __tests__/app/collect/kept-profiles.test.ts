import { expect, test } from "vitest";
import { removeKeptProfiles } from "../../../src/app/collect/kept-profiles.ts";
import { type FileMap, makeMemoryFiles } from "../../support/memory-files.ts";

test("removes the profiles of an earlier check, and no file of the user's", () => {
  const foreign = [
    "/report/profiles/base-1.json",
    "/report/profiles/default/base-1.json.gz",
    "/report/profiles/default/notes.json",
    "/report/profiles/default/deeper/head-1.json",
    "/report/report.json",
  ];
  const ours = ["/report/profiles/default/base-1.json", "/report/profiles/two%0020/head-12.json"];
  const map: FileMap = new Map([...foreign, ...ours].map((path) => [path, ""]));
  removeKeptProfiles(makeMemoryFiles(map), "/report/profiles");
  expect([...map.keys()]).toEqual(foreign);
});
