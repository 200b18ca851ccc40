import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { guardCommandFiles } from "../../src/io/command-files.ts";
import { makeScratch } from "../support/scratch.ts";

const CONTENTS = {
  GITHUB_ENV: "BEFORE=1\n",
  GITHUB_PATH: "",
  GITHUB_OUTPUT: "é\u0000\n",
  GITHUB_STATE: "",
  GITHUB_STEP_SUMMARY: "# Before\n",
} as const;

type Name = keyof typeof CONTENTS;

/** A step's command files, as the runner makes them, under the guard. */
function guard() {
  const scratch = makeScratch();
  const folder = join(scratch, "_runner_file_commands");
  mkdirSync(folder);
  const paths = Object.fromEntries(
    Object.keys(CONTENTS).map((name) => [name, join(folder, `${name.toLowerCase()}_0b1c`)]),
  );
  const pathOf = (name: Name) => paths[name] ?? "";
  for (const [name, text] of Object.entries(CONTENTS)) writeFileSync(paths[name] ?? "", text);
  return { scratch, folder, paths, pathOf, restore: guardCommandFiles(paths) };
}

function readAll(paths: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(paths).map(([name, path]) => {
      expect(lstatSync(path)).toMatchObject({ nlink: 1 });
      expect(lstatSync(path).isFile()).toBe(true);
      return [name, readFileSync(path, "utf8")];
    }),
  );
}

test("names nothing where nothing was written", () => {
  const { paths, restore } = guard();
  expect(restore()).toEqual([]);
  expect(readAll(paths)).toEqual(CONTENTS);
});

test.each([
  { name: "appended to", change: (path: string) => appendFileSync(path, "LD_PRELOAD=/x\n") },
  { name: "emptied", change: (path: string) => truncateSync(path) },
  { name: "changed at equal length", change: (path: string) => writeFileSync(path, "BEFORE=2\n") },
  { name: "deleted", change: (path: string) => rmSync(path) },
  { name: "made unreadable", change: (path: string) => chmodSync(path, 0) },
  {
    name: "replaced by a folder with files in it",
    change: (path: string) => {
      rmSync(path);
      mkdirSync(join(path, "sub"), { recursive: true });
      writeFileSync(join(path, "sub/file"), "");
      chmodSync(path, 0o500);
    },
  },
  {
    name: "replaced by a link to a file with the same bytes",
    change: (path: string) => {
      renameSync(path, `${path}.real`);
      symlinkSync(`${path}.real`, path);
    },
  },
  {
    name: "replaced by a link to nothing",
    change: (path: string) => {
      rmSync(path);
      symlinkSync("/no/such/file", path);
    },
  },
  { name: "given a second name", change: (path: string) => linkSync(path, `${path}.other`) },
])("puts a file back that was $name", ({ change }) => {
  const { paths, pathOf, restore } = guard();
  change(pathOf("GITHUB_ENV"));
  expect(restore()).toEqual(["GITHUB_ENV"]);
  expect(readAll(paths)).toEqual(CONTENTS);
  expect(lstatSync(pathOf("GITHUB_ENV")).mode & 0o777).toBe(
    lstatSync(pathOf("GITHUB_PATH")).mode & 0o777,
  );
});

test("does not write through a link that was put in a file's place", () => {
  const { scratch, pathOf, restore } = guard();
  const target = join(scratch, "target");
  writeFileSync(target, "the user's");
  rmSync(pathOf("GITHUB_OUTPUT"));
  symlinkSync(target, pathOf("GITHUB_OUTPUT"));
  restore();
  appendFileSync(pathOf("GITHUB_OUTPUT"), "verdict=pass\n");
  expect(readFileSync(target, "utf8")).toBe("the user's");
});

test.each([
  {
    name: "was taken away",
    change: (folder: string) => rmSync(folder, { recursive: true }),
  },
  {
    name: "became a file",
    change: (folder: string) => {
      rmSync(folder, { recursive: true });
      writeFileSync(folder, "");
    },
  },
  {
    name: "became a link to another folder",
    change: (folder: string) => {
      renameSync(folder, `${folder}.moved`);
      symlinkSync(`${folder}.moved`, folder);
      appendFileSync(join(folder, "github_env_0b1c"), "A=1\n");
    },
  },
])("puts all files back whose folder $name", ({ change }) => {
  const { folder, paths, restore } = guard();
  change(folder);
  expect(restore().length).toBeGreaterThan(0);
  expect(lstatSync(folder).isDirectory()).toBe(true);
  expect(readAll(paths)).toEqual(CONTENTS);
});

test("puts all files back in a folder that can't be written to any more", () => {
  const { folder, paths, restore } = guard();
  for (const path of Object.values(paths)) appendFileSync(path, "x");
  chmodSync(folder, 0o500);
  expect(restore()).toEqual(Object.keys(CONTENTS));
  expect(readAll(paths)).toEqual(CONTENTS);
});

test("takes a file away that was not there before", () => {
  const folder = makeScratch();
  const path = join(folder, "summary");
  const restore = guardCommandFiles({ GITHUB_STEP_SUMMARY: path });
  writeFileSync(path, "forged");
  expect(restore()).toEqual(["GITHUB_STEP_SUMMARY"]);
  expect(existsSync(path)).toBe(false);
});

test("leaves alone what the runner did not name, and what is no plain file", () => {
  const restore = guardCommandFiles({ GITHUB_ENV: "", GITHUB_OUTPUT: "/dev/null" });
  writeFileSync("/dev/null", "x");
  expect(restore()).toEqual([]);
});

test.each([
  ["by a bug", "setTimeout(() => { throw new Error('a bug'); });"],
  ["at once", "process.exit(3);"],
])("puts the files back when the process ends %s before anybody asked for it", (_, end) => {
  const { paths, pathOf, restore } = guard();
  const source = join(import.meta.dirname, "../../src/io/command-files.ts");
  const script = `import { guardCommandFiles } from ${JSON.stringify(source)};
    import { writeFileSync } from "node:fs";
    guardCommandFiles(${JSON.stringify(paths)});
    writeFileSync(${JSON.stringify(pathOf("GITHUB_ENV"))}, "LD_PRELOAD=/evil.so");
    ${end}`;
  expect(() =>
    execFileSync(process.execPath, ["--input-type=module", "-e", script], { stdio: "pipe" }),
  ).toThrow();
  expect(readAll(paths)).toEqual(CONTENTS);
  restore();
});
