/** The user's folder stays as it was, byte for byte, but for `target/` and `.heapgate/`: also after a kill and a next run. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { heapgate, startHeapgate, waitFor } from "../support/heapgate-cli.ts";
import { bareEnvironment } from "../support/probe-toys.ts";
import { listTree } from "../support/published-crate.ts";
import {
  holder,
  holdingProgram,
  makeToy,
  manifest,
  type ToyProject,
} from "../support/toy-project.ts";

/** Takes its time in its build script and in its run, and says so by a file in `target/`. */
const SLOW = {
  "Cargo.toml": manifest("toy"),
  "build.rs": `fn main() {
    println!("cargo:rerun-if-env-changed=TOY_SLOW_BUILD");
    if std::env::var_os("TOY_SLOW_BUILD").is_some() {
        std::fs::create_dir_all("target").unwrap();
        std::fs::write("target/building", "").unwrap();
        std::thread::sleep(std::time::Duration::from_secs(5));
    }
}
`,
  "src/main.rs": `fn main() {
    hold();
    if std::env::args().count() > 1 {
        std::fs::create_dir_all("target").unwrap();
        std::fs::write("target/running", "").unwrap();
        std::thread::sleep(std::time::Duration::from_secs(5));
    }
}
${holder("hold", 1_000)}`,
};

function lockUp({ folder }: ToyProject): void {
  const env = bareEnvironment();
  execFileSync("cargo", ["generate-lockfile", "--offline"], { cwd: folder, env, stdio: "ignore" });
}

test.each([
  { name: "with a Cargo.lock", locked: true },
  { name: "without a Cargo.lock", locked: false },
])("a project $name is as it was after a measurement and a check", async ({ locked }) => {
  const toy = makeToy({ "Cargo.toml": manifest("toy"), "src/main.rs": holdingProgram(1_000) });
  if (locked) lockUp(toy);
  toy.commit();
  toy.commit({ "src/main.rs": holdingProgram(2_000) });
  toy.write({ "src/main.rs": holdingProgram(3_000), "notes.txt": "not committed\n" });
  const before = listTree(toy.folder);
  const commands = [
    ["measure"],
    ["check", "--base", "HEAD~1"],
    ["check"],
    ["measure", "--dry-run"],
  ];
  for (const command of commands) {
    expect(await heapgate(command, { cwd: toy.folder })).toMatchObject({ status: 0 });
    expect(listTree(toy.folder), command.join(" ")).toEqual(before);
  }
});

test.each([
  { phase: "the build", mark: "building", args: [], env: { TOY_SLOW_BUILD: "1" } },
  { phase: "the run", mark: "running", args: ["--", "slowly"], env: {} },
])("after a kill during $phase the next run puts all back", async ({ mark, args, env }) => {
  const toy = makeToy(SLOW);
  toy.commit();
  const before = listTree(toy.folder);
  const run = startHeapgate(["measure", ...args], { cwd: toy.folder, env });
  await waitFor(run, () => existsSync(join(toy.folder, "target", mark)));
  run.killGroup("SIGKILL");
  await run.outcome;
  expect(await heapgate(["measure"], { cwd: toy.folder })).toMatchObject({ status: 0 });
  expect(listTree(toy.folder)).toEqual(before);
});

const OUT_OF_DATE = {
  "Cargo.lock": 'version = 3\n\n[[package]]\nname = "toy"\nversion = "0.0.9"\n',
};

test("a Cargo.lock that is out of date is an error with its remedy, and stays so", async () => {
  const toy = makeToy({
    "Cargo.toml": manifest("toy"),
    "src/main.rs": holdingProgram(1_000),
    ...OUT_OF_DATE,
  });
  toy.commit();
  const before = listTree(toy.folder);
  const { status, stderr } = await heapgate(["measure"], { cwd: toy.folder });
  expect(status).toBe(3);
  expect(stderr).toContain("Cargo.lock is out of date (head).");
  expect(stderr).toContain("\n  cargo update --workspace\n");
  expect(listTree(toy.folder)).toEqual(before);
});

test("nor does it change where another tree's path packages must be cleaned", async () => {
  const toy = makeToy({
    "Cargo.toml": manifest(
      "toy",
      '[dependencies]\nutil = { path = "util" }\n[workspace]\nexclude = ["util"]',
    ),
    "src/main.rs": "fn main() {\n    util::hold();\n    std::process::exit(0);\n}\n",
    "util/Cargo.toml": manifest("util"),
    "util/src/lib.rs": holder("hold", 1_000),
  });
  lockUp(toy);
  toy.commit();
  expect(await heapgate(["check", "--base", "HEAD"], { cwd: toy.folder })).toMatchObject({
    status: 0,
  });
  toy.write(OUT_OF_DATE);
  const before = listTree(toy.folder);
  const { status, stderr } = await heapgate(["check", "--base", "HEAD"], { cwd: toy.folder });
  expect(status).toBe(3);
  expect(stderr).toContain("Cargo.lock is out of date (head).");
  expect(listTree(toy.folder)).toEqual(before);
});

test("the line that mends an out-of-date Cargo.lock does so", async () => {
  const toy = makeToy({
    "Cargo.toml": manifest("toy"),
    "src/main.rs": holdingProgram(1_000),
    ...OUT_OF_DATE,
  });
  const { stderr } = await heapgate(["measure"], { cwd: toy.folder });
  const [, line = ""] = /^ {2}(cargo .+)$/m.exec(stderr) ?? [];
  const [program = "", ...args] = line.split(" ");
  execFileSync(program, args, { cwd: toy.folder, env: bareEnvironment(), stdio: "ignore" });
  expect(await heapgate(["measure"], { cwd: toy.folder })).toMatchObject({ status: 0 });
});

test("a base whose Cargo.lock is out of date is measured all the same: nobody can mend a commit", async () => {
  const toy = makeToy({
    "Cargo.toml": manifest("toy"),
    "src/main.rs": holdingProgram(1_000),
    ...OUT_OF_DATE,
  });
  const base = toy.commit();
  lockUp(toy);
  toy.commit();
  const before = listTree(toy.folder);
  const { status, stderr } = await heapgate(["check", "--base", base], { cwd: toy.folder });
  expect(status, stderr).toBe(0);
  expect(listTree(toy.folder)).toEqual(before);
});
