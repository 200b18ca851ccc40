/** One program against itself: nothing that heapgate decides about a run may cost a byte on one side only. */
import { cpSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { heapgate } from "../support/heapgate-cli.ts";
import { type ReadComparison, readCheck, readComparison } from "../support/read-check.ts";
import { manifest, type ToyProject, toyIn } from "../support/toy-project.ts";

/** Keeps a copy of all that a process is told, and of the paths that it can find out. */
const NOSY = `
use std::hint::black_box;
use std::mem::forget;

fn main() {
    arguments();
    environment();
    directory();
    executable();
    source_file();
    package_folder();
    member::package_folder();
}

#[inline(never)]
fn arguments() {
    forget(black_box(std::env::args_os().collect::<Vec<_>>()));
}

#[inline(never)]
fn environment() {
    for (name, value) in std::env::vars_os() {
        forget(black_box((name, value)));
    }
}

#[inline(never)]
fn directory() {
    forget(black_box(std::env::current_dir()));
}

#[inline(never)]
fn executable() {
    forget(black_box(std::env::current_exe()));
}

#[inline(never)]
fn source_file() {
    forget(black_box(file!().to_string()));
}
${keepsFolder()}`;

/** A function that keeps a copy of the path that its package was built from. */
function keepsFolder(): string {
  return `
#[inline(never)]
pub fn package_folder() {
    std::mem::forget(std::hint::black_box(env!("CARGO_MANIFEST_DIR").to_string()));
}
`;
}

const ARGS = ["--", "one", "an argument with blanks"];

let scratch: string;
let toy: ToyProject;

beforeAll(() => {
  scratch = realpathSync(mkdtempSync(join(tmpdir(), "heapgate-equal-")));
  toy = toyIn(join(scratch, "a"), {
    "Cargo.toml": manifest("nosy", '[dependencies]\nmember.path = "member"\n[workspace]'),
    "src/main.rs": NOSY,
    "member/Cargo.toml": manifest("member"),
    "member/src/lib.rs": keepsFolder(),
  });
  toy.commit();
});

afterAll(() => rmSync(scratch, { recursive: true }));

/** What differs: metrics of the whole program and of call sites. */
function differences({ metrics, sites }: ReadComparison): readonly string[] {
  const parts = [
    { id: "the program", metrics },
    ...sites.map(({ id, metrics: own }) => ({ id, metrics: own })),
  ];
  return parts.flatMap((part) =>
    Object.entries(part.metrics).flatMap(([metric, { delta }]) =>
      delta === 0 ? [] : [`${part.id} ${metric} ${delta}`],
    ),
  );
}

test("a check of a tree against its own commit finds no difference in any metric of any site", async () => {
  const { stdout, stderr } = await heapgate(
    ["check", "--base", "HEAD", "--format", "json", ...ARGS],
    { cwd: toy.folder },
  );
  expect(stdout, stderr).not.toBe("");
  const checked = readCheck(stdout);
  expect(checked.sites.map(({ symbol }) => symbol)).toEqual(
    expect.arrayContaining([
      "nosy::arguments",
      "nosy::environment",
      "nosy::directory",
      "nosy::executable",
      "nosy::source_file",
      "nosy::package_folder",
      "member::package_folder",
    ]),
  );
  expect(differences(checked)).toEqual([]);
  expect(toy.git("status", "--porcelain")).toBe("");
});

test("a second check finds head's program built, and the package where its folder was", async () => {
  const { stdout, stderr } = await heapgate(
    ["check", "--base", "HEAD", "--format", "json", "--verbose", ...ARGS],
    { cwd: toy.folder },
  );
  expect(stderr).toMatch(/^head: 0 of 2 crates compiled$/m);
  const site = readCheck(stdout).sites.find(({ symbol }) => symbol === "member::package_folder");
  expect(site).toMatchObject({ file: "member/src/lib.rs", line: 4 });
});

test("a path package that is no member of the workspace is at a path of the same length too", async () => {
  const apart = toyIn(join(scratch, "apart"), {
    "Cargo.toml": manifest("asks", '[dependencies]\nbeside.path = "beside"'),
    "src/main.rs": `fn main() {\n    beside::package_folder();\n}\n`,
    "beside/Cargo.toml": manifest("beside"),
    "beside/src/lib.rs": keepsFolder(),
  });
  apart.commit();
  const { stdout, stderr } = await heapgate(["check", "--base", "HEAD", "--format", "json"], {
    cwd: apart.folder,
  });
  expect(stdout, stderr).not.toBe("");
  expect(differences(readCheck(stdout))).toEqual([]);
});

/**
 * Where the executable and the sources lie are facts of the checkout, which a program can ask for; where it runs is not,
 * if both run in one place.
 */
test("two checkouts under paths of different length differ by these paths alone", async () => {
  const longer = join(scratch, "a-checkout-with-a-much-longer-name/and-one-more-folder");
  cpSync(toy.folder, longer, { recursive: true });
  const saved = { a: join(scratch, "a.json"), b: join(scratch, "b.json") };
  for (const [path, save] of [
    [toy.folder, saved.a],
    [longer, saved.b],
  ] as const) {
    const run = ["measure", "--path", path, "--save", save, ...ARGS];
    expect(await heapgate(run, { cwd: scratch })).toMatchObject({ status: 0 });
  }
  const { stdout } = await heapgate(["diff", saved.a, saved.b, "--format", "json"], {
    cwd: scratch,
  });
  const compared = readComparison(stdout);
  const path = longer.length - toy.folder.length;
  // The checkout's name stands in the link to it once more.
  const linked = path + basename(longer).length - basename(toy.folder).length;
  const expected = [
    ["the program", path + 2 * linked],
    ["member::package_folder", linked],
    ["nosy::package_folder", linked],
    ["nosy::executable", path],
  ].flatMap(([part, more]) => [`${part} live-bytes ${more}`, `${part} total-bytes ${more}`]);
  expect(differences(compared)).toEqual(expected);
});
