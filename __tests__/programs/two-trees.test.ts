/** Two source trees in one target directory: each side is measured with its own program, whatever was built before. */
import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { heapgate } from "../support/heapgate-cli.ts";
import { bareEnvironment } from "../support/probe-toys.ts";
import { readCheck, readMeasured } from "../support/read-check.ts";
import {
  type FileTable,
  holder,
  holdingProgram,
  makeToy,
  manifest,
  type ToyProject,
} from "../support/toy-project.ts";

interface Checked {
  readonly base: number | undefined;
  readonly head: number | undefined;
  /** Crates that cargo compiled for both sides. */
  readonly compiled: number;
  readonly text: string;
}

/** Checks a project and gives what one of its functions holds on both sides. */
async function check(
  toy: ToyProject,
  flags: readonly string[] = [],
  symbol = "toy::hold",
  env: NodeJS.ProcessEnv = {},
): Promise<Checked> {
  const { stdout, stderr } = await heapgate(["check", "--verbose", "--format", "json", ...flags], {
    cwd: toy.folder,
    env,
  });
  if (stdout === "") throw new Error(stderr);
  const site = readCheck(stdout).sites.find((one) => one.symbol === symbol);
  const counts = stderr.matchAll(/^(?:base|head): (\d+) of \d+ crates compiled$/gm);
  return {
    base: site?.metrics["live-bytes"]?.base,
    head: site?.metrics["live-bytes"]?.head,
    compiled: Array.from(counts, ([, count]) => Number(count)).reduce((sum, n) => sum + n, 0),
    text: stdout + stderr,
  };
}

test("base and head are two programs, in whichever order they were built, and are built once", async () => {
  const toy = makeToy({ "Cargo.toml": manifest("toy"), "src/main.rs": holdingProgram(1_000) });
  const first = toy.commit();
  const second = toy.commit({ "src/main.rs": holdingProgram(3_000) });
  expect(await check(toy, ["--base", first])).toMatchObject({
    base: 1_000,
    head: 3_000,
    compiled: 2,
  });
  expect(await check(toy, ["--base", first])).toMatchObject({
    base: 1_000,
    head: 3_000,
    compiled: 0,
  });
  // The base's program is now the one built last.
  toy.commit({ "src/main.rs": holdingProgram(5_000) });
  expect(await check(toy, ["--base", first])).toMatchObject({
    base: 1_000,
    head: 5_000,
    compiled: 1,
  });
  expect(await check(toy, ["--base", second])).toMatchObject({
    base: 3_000,
    head: 5_000,
    compiled: 1,
  });
  expect(await check(toy, ["--base", first])).toMatchObject({
    base: 1_000,
    head: 5_000,
    compiled: 0,
  });
});

test("a path package that is no member is each tree's own, in both orders", async () => {
  const util = (bytes: number) => ({ "util/src/lib.rs": holder("hold", bytes) });
  const toy = makeToy({
    "Cargo.toml": manifest(
      "toy",
      '[dependencies]\nutil = { path = "util" }\n[workspace]\nexclude = ["util"]',
    ),
    // What follows the call keeps main's frame in the stack.
    "src/main.rs": "fn main() {\n    util::hold();\n    std::process::exit(0);\n}\n",
    "util/Cargo.toml": manifest("util"),
    ...util(1_000),
  });
  const base = toy.commit();
  toy.commit(util(3_000));
  expect(await check(toy, ["--base", base], "toy::main")).toMatchObject({
    base: 1_000,
    head: 3_000,
  });
  expect(await check(toy, ["--base", base], "toy::main")).toMatchObject({
    base: 1_000,
    head: 3_000,
  });
  toy.commit(util(5_000));
  expect(await check(toy, ["--base", base], "toy::main")).toMatchObject({
    base: 1_000,
    head: 5_000,
  });
});

test("a member that is a dynamic library as well is each tree's own", async () => {
  const toy = makeToy({
    "Cargo.toml": manifest("dynamic", '[lib]\ncrate-type = ["cdylib", "rlib"]'),
    "src/main.rs": "fn main() {\n    dynamic::hold();\n}\n",
    "src/lib.rs": holder("hold", 1_000),
  });
  const first = toy.commit();
  toy.write({ "src/lib.rs": holder("hold", 3_000) });
  const again = () => check(toy, ["--base", first], "dynamic::hold");
  expect(await again()).toMatchObject({ base: 1_000, head: 3_000 });
  expect(await again()).toMatchObject({ base: 1_000, head: 3_000 });
});

test("without --base: HEAD for a tree with changes, its parent on main, the merge base on a branch", async () => {
  const toy = makeToy({ "Cargo.toml": manifest("toy"), "src/main.rs": holdingProgram(1_000) });
  toy.commit();
  toy.commit({ "src/main.rs": holdingProgram(2_000) });
  expect(await check(toy)).toMatchObject({ base: 1_000, head: 2_000 });
  toy.write({ "src/main.rs": holdingProgram(3_000) });
  expect(await check(toy)).toMatchObject({ base: 2_000, head: 3_000 });
  toy.git("checkout", "--quiet", "-b", "topic");
  toy.commit();
  toy.commit({ "src/main.rs": holdingProgram(4_000) });
  const onBranch = await check(toy);
  expect(onBranch, "two commits after main").toMatchObject({ base: 2_000, head: 4_000 });
  toy.write({ "src/main.rs": holdingProgram(5_000) });
  expect(await check(toy)).toMatchObject({ base: 2_000, head: 5_000 });
});

test("the first commit has no base, and says so", async () => {
  const toy = makeToy({ "Cargo.toml": manifest("toy"), "src/main.rs": holdingProgram(1_000) });
  toy.commit();
  const { status, stdout } = await heapgate(["check", "--format", "json"], { cwd: toy.folder });
  expect(status).toBe(0);
  expect(readCheck(stdout)).toMatchObject({ verdict: "not-comparable", reason: "missing" });
});

const STANDALONE = manifest("toy");
const WORKSPACE = manifest("toy", '[workspace]\nmembers = ["extra"]');
const EXTRA = { "extra/Cargo.toml": manifest("extra"), "extra/src/lib.rs": "" };

test("a package that stood alone is the base of one in a workspace", async () => {
  const toy = makeToy({ "Cargo.toml": STANDALONE, "src/main.rs": holdingProgram(1_000) });
  const base = toy.commit();
  toy.commit({ "Cargo.toml": WORKSPACE, ...EXTRA, "src/main.rs": holdingProgram(3_000) });
  expect(await check(toy, ["--base", base])).toMatchObject({ base: 1_000, head: 3_000 });
  expect(await check(toy, ["--base", base])).toMatchObject({
    base: 1_000,
    head: 3_000,
    compiled: 0,
  });
});

test("a package in a workspace is the base of one that stands alone", async () => {
  const toy = makeToy({ "Cargo.toml": WORKSPACE, ...EXTRA, "src/main.rs": holdingProgram(1_000) });
  const base = toy.commit();
  toy.commit({ "Cargo.toml": STANDALONE, "src/main.rs": holdingProgram(3_000) });
  expect(await check(toy, ["--base", base])).toMatchObject({ base: 1_000, head: 3_000 });
});

test("a package that moved into a workspace's folder is found by its name", async () => {
  const toy = makeToy({ "Cargo.toml": STANDALONE, "src/main.rs": holdingProgram(1_000) });
  const base = toy.commit();
  toy.commit({
    "Cargo.toml": '[workspace]\nresolver = "2"\nmembers = ["crates/*"]\n',
    "src/main.rs": null,
    "crates/toy/Cargo.toml": STANDALONE,
    "crates/toy/src/main.rs": holdingProgram(3_000),
  });
  expect(await check(toy, ["--base", base])).toMatchObject({ base: 1_000, head: 3_000 });
});

test("a member whose folder stood alone is the base of one in a workspace above it", async () => {
  const toy = makeToy({
    "tool/Cargo.toml": manifest("toy", '[dependencies]\nutil = { path = "../util" }'),
    "tool/src/main.rs": "fn main() { util::hold() }\n",
    "util/Cargo.toml": manifest("util"),
    "util/src/lib.rs": holder("hold", 1_000),
  });
  const base = toy.commit();
  toy.commit({
    "Cargo.toml": '[workspace]\nresolver = "2"\nmembers = ["tool", "util"]\n',
    "util/src/lib.rs": holder("hold", 3_000),
  });
  const checked = await check(toy, ["--base", base, "--path", "tool"], "util::hold");
  expect(checked.head, checked.text).toBe(3_000);
});

test("what a build script makes of each tree's files stays with that tree", async () => {
  const toy = makeToy({
    "Cargo.toml": manifest("toy"),
    "build.rs": `fn main() {
    println!("cargo:rerun-if-changed=bytes.txt");
    println!("cargo:rustc-env=TOY_BYTES={}", std::fs::read_to_string("bytes.txt").unwrap());
}
`,
    "src/main.rs": `fn main() {\n    hold();\n}\n${holder("hold", 'env!("TOY_BYTES").parse::<usize>().unwrap()')}`,
    "bytes.txt": "1000",
  });
  const base = toy.commit();
  toy.commit({ "bytes.txt": "3000" });
  expect(await check(toy, ["--base", base])).toMatchObject({ base: 1_000, head: 3_000 });
  toy.commit({ "bytes.txt": "5000" });
  expect(await check(toy, ["--base", base])).toMatchObject({ base: 1_000, head: 5_000 });
});

test.each(["for the host", "for a named target"])(
  "a procedural macro that is no member is each tree's own, %s",
  async (how) => {
    const rustc = execFileSync("rustc", ["-vV"], { encoding: "utf8", env: bareEnvironment() });
    const host = /^host: (.+)$/m.exec(rustc)?.[1] ?? "";
    const maker = (bytes: number) => ({
      "maker/src/lib.rs": `#[proc_macro]\npub fn bytes(_: proc_macro::TokenStream) -> proc_macro::TokenStream {\n    "${bytes}".parse().unwrap()\n}\n`,
    });
    const toy = makeToy({
      "Cargo.toml": manifest(
        "toy",
        '[dependencies]\nmaker = { path = "maker" }\n[workspace]\nexclude = ["maker"]',
      ),
      "src/main.rs": `fn main() {\n    hold();\n}\n${holder("hold", "maker::bytes!()")}`,
      "maker/Cargo.toml": manifest("maker", "[lib]\nproc-macro = true"),
      ...maker(1_000),
    });
    const base = toy.commit();
    toy.commit(maker(3_000));
    const flags = ["--base", base, ...(how === "for the host" ? [] : ["--target", host])];
    expect(await check(toy, flags)).toMatchObject({ base: 1_000, head: 3_000 });
    expect(await check(toy, flags)).toMatchObject({ base: 1_000, head: 3_000 });
  },
);

test("a package in a folder of the repository, with another beside it, is found in both trees", async () => {
  const toy = makeToy({
    "app/Cargo.toml": manifest("toy", '[dependencies]\nutil = { path = "../util" }\n[workspace]'),
    "app/src/main.rs": "fn main() {\n    util::hold();\n    std::process::exit(0);\n}\n",
    "util/Cargo.toml": manifest("util"),
    "util/src/lib.rs": holder("hold", 1_000),
  });
  const base = toy.commit();
  toy.commit({ "util/src/lib.rs": holder("hold", 3_000) });
  const flags = ["--base", base, "--path", "app"];
  expect(await check(toy, flags, "toy::main")).toMatchObject({ base: 1_000, head: 3_000 });
  expect(await check(toy, flags, "toy::main")).toMatchObject({ base: 1_000, head: 3_000 });
});

test("the base is built with head's toolchain, whatever it names itself", async () => {
  const toy = makeToy({
    "Cargo.toml": manifest("toy"),
    "src/main.rs": holdingProgram(1_000),
    "rust-toolchain.toml": '[toolchain]\nchannel = "nightly-1999-12-31"\n',
  });
  const base = toy.commit();
  toy.commit({ "rust-toolchain.toml": null, "src/main.rs": holdingProgram(3_000) });
  expect(await check(toy, ["--base", base])).toMatchObject({ base: 1_000, head: 3_000 });
});

test("a folder's name may hold blanks, quotes and letters of any language", async () => {
  const toy = makeToy(
    { "Cargo.toml": manifest("toy"), "src/main.rs": holdingProgram(1_000) },
    "it's a «toy» $HOME",
  );
  const base = toy.commit();
  toy.commit({ "src/main.rs": holdingProgram(3_000) });
  expect(await check(toy, ["--base", base])).toMatchObject({ base: 1_000, head: 3_000 });
});

/** A crate as `cargo vendor` lays it out. */
function vendored(bytes: number, version: string): FileTable {
  return {
    "vendor/leaf/Cargo.toml": manifest("leaf").replace("0.1.0", version),
    "vendor/leaf/src/lib.rs": holder("hold", bytes),
    "vendor/leaf/.cargo-checksum.json": '{"files":{},"package":null}',
    // To the letter as cargo writes it.
    "Cargo.lock": `# This file is automatically @generated by Cargo.
# It is not intended for manual editing.
version = 4

[[package]]
name = "leaf"
version = "${version}"
source = "registry+https://github.com/rust-lang/crates.io-index"

[[package]]
name = "toy"
version = "0.1.0"
dependencies = [
 "leaf",
]
`,
  };
}

/** A program that calls the vendored crate. */
const WITH_LEAF: FileTable = {
  "Cargo.toml": manifest("toy", '[dependencies]\nleaf = "1"'),
  // What follows the call keeps main's frame in the stack.
  "src/main.rs": "fn main() {\n    leaf::hold();\n    std::process::exit(0);\n}\n",
  ".cargo/config.toml":
    '[source.crates-io]\nreplace-with = "vendored"\n[source.vendored]\ndirectory = "vendor"\n',
};

test("a vendored dependency that was updated is each tree's own", async () => {
  const toy = makeToy({ ...WITH_LEAF, ...vendored(1_000, "1.0.1") });
  const base = toy.commit();
  toy.commit(vendored(3_000, "1.0.2"));
  expect(await check(toy, ["--base", base], "toy::main")).toMatchObject({
    base: 1_000,
    head: 3_000,
  });
});

test.each([{ env: {} }, { env: { RUSTC_WRAPPER: "/usr/bin/env" } }])(
  "a dependency that both trees have is built once for both, with $env",
  async ({ env }) => {
    const toy = makeToy({ ...WITH_LEAF, ...vendored(1_000, "1.0.3") });
    const base = toy.commit();
    toy.commit({ README: "" });
    const first = await check(toy, ["--base", base], "toy::main", env);
    expect(first).toMatchObject({ base: 1_000, head: 1_000, compiled: 3 });
    expect(await check(toy, ["--base", base], "toy::main", env)).toMatchObject({ compiled: 0 });
  },
);

test("two heapgates that share a target directory wait for each other", async () => {
  const toys = [1_000, 2_000, 3_000].map((bytes) =>
    makeToy({ "Cargo.toml": manifest("toy"), "src/main.rs": holdingProgram(bytes) }),
  );
  const outcomes = await Promise.all(
    toys.map(({ folder }) => heapgate(["measure", "--format", "json"], { cwd: folder })),
  );
  const held = outcomes.map(({ stdout }) =>
    readMeasured(stdout).sites.find(({ symbol }) => symbol === "toy::hold"),
  );
  expect(held.map((site) => site?.metrics["live-bytes"]?.value)).toEqual([1_000, 2_000, 3_000]);
});
