/** Where nektos/act is on this machine. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Gives act's path: `ACT_BIN`, else on the path, else where `go install` puts programs. */
export function findAct(): string {
  const { ACT_BIN, PATH = "" } = process.env;
  const gopath = spawnSync("go", ["env", "GOPATH"], { encoding: "utf8" }).stdout;
  const places = [
    ...(ACT_BIN === undefined ? [] : [ACT_BIN]),
    ...PATH.split(delimiter).map((folder) => join(folder, "act")),
    ...(gopath ? [join(gopath.trim(), "bin/act")] : []),
  ];
  const found = places.find((place) => existsSync(place));
  if (found !== undefined) return found;
  throw new Error("act is missing. Install it: go install github.com/nektos/act@v0.2.89");
}
