/** What is built and run, and how: targets, features, cargo's options, the program's conditions, and its end. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { heapgate } from "../support/heapgate-cli.ts";
import { bareEnvironment } from "../support/probe-toys.ts";
import { readMeasured, readScenarios } from "../support/read-check.ts";
import {
  holder,
  holdingProgram,
  makeToy,
  manifest,
  type ToyProject,
} from "../support/toy-project.ts";

/** What functions called `hold` hold at the end, all together. */
async function measureHeld(
  { folder }: ToyProject,
  flags: readonly string[] = [],
  options: { readonly cwd?: string } = {},
): Promise<number> {
  const words = ["measure", "--format", "json", ...flags];
  const { stdout, stderr } = await heapgate(words, { cwd: options.cwd ?? folder });
  if (stdout === "") throw new Error(stderr);
  return readMeasured(stdout)
    .sites.filter(({ symbol }) => symbol.endsWith("::hold"))
    .reduce((sum, { metrics }) => sum + (metrics["live-bytes"]?.value ?? 0), 0);
}

/** A run that must fail: its status and what it said. */
async function fail({ folder }: ToyProject, flags: readonly string[] = []) {
  const { status, stdout, stderr } = await heapgate(["measure", ...flags], { cwd: folder });
  expect(stdout).toBe("");
  return { status, stderr };
}

test("a bin alone is measured before an example; each is by its name", async () => {
  const toy = makeToy({
    "Cargo.toml": manifest("toy"),
    "src/main.rs": holdingProgram(1_000),
    "examples/tour.rs": holdingProgram(2_000),
  });
  expect(await measureHeld(toy)).toBe(1_000);
  expect(await measureHeld(toy, ["--example", "tour"])).toBe(2_000);
  expect(await measureHeld(toy, ["--bin", "toy"])).toBe(1_000);
});

test("several programs are an error with the lines to paste, and each of them works", async () => {
  const toy = makeToy({
    "Cargo.toml": '[workspace]\nresolver = "2"\nmembers = ["one", "two"]\n',
    "one/Cargo.toml": manifest("one"),
    "one/src/main.rs": holdingProgram(1_000),
    "one/src/bin/other.rs": holdingProgram(2_000),
    "two/Cargo.toml": manifest("two"),
    "two/src/lib.rs": "",
    "two/examples/tour.rs": holdingProgram(4_000),
  });
  const { status, stderr } = await fail(toy);
  expect(status).toBe(2);
  const lines = Array.from(
    stderr.matchAll(/^ +(--(?:bin|example) .+)$/gm),
    ([, line = ""]) => line,
  );
  expect(lines).toEqual([
    "--bin one --package one",
    "--bin other --package one",
    "--example tour --package two",
  ]);
  const held = [];
  for (const line of lines) held.push(await measureHeld(toy, line.split(" ")));
  expect(held).toEqual([1_000, 2_000, 4_000]);
  expect(await measureHeld(toy, ["--path", "two"]), "from its folder").toBe(4_000);
});

const FEATURES = `fn main() {
    let parts = [cfg!(feature = "a"), cfg!(feature = "b"), cfg!(feature = "c")];
    hold(1_000 + parts.iter().enumerate().map(|(i, on)| usize::from(*on) << i).sum::<usize>());
}
#[inline(never)]
fn hold(bytes: usize) {
    std::mem::forget(std::hint::black_box(vec![7u8; bytes]));
}
`;

test.each([
  { flags: [], bytes: 1_001 },
  { flags: ["--features", "b"], bytes: 1_003 },
  { flags: ["--features", "b,c"], bytes: 1_007 },
  { flags: ["--features", "b", "--features", "c"], bytes: 1_007 },
  { flags: ["--no-default-features"], bytes: 1_000 },
  { flags: ["--no-default-features", "--features", "c"], bytes: 1_004 },
  { flags: ["--all-features"], bytes: 1_007 },
])("features are cargo's: $flags", async ({ flags, bytes }) => {
  const toy = makeToy({
    "Cargo.toml": manifest("toy", '[features]\ndefault = ["a"]\na = []\nb = []\nc = []'),
    "src/main.rs": FEATURES,
  });
  expect(await measureHeld(toy, flags)).toBe(bytes);
});

test("a profile of the project's own is built like, and --cargo-args reach cargo", async () => {
  const toy = makeToy({
    "Cargo.toml": manifest(
      "toy",
      '[features]\nb = []\n[profile.checked]\ninherits = "release"\ndebug-assertions = true\nstrip = true',
    ),
    "src/main.rs": `fn main() { hold() }\n${holder("hold", 'if cfg!(debug_assertions) { 2_000 } else { 1_000 } + usize::from(cfg!(feature = "b"))')}`,
  });
  expect(await measureHeld(toy)).toBe(1_000);
  expect(await measureHeld(toy, ["--profile", "checked"])).toBe(2_000);
  expect(await measureHeld(toy, ["--cargo-args=--features=b"])).toBe(1_001);
});

test("a target triple is built for", async () => {
  const rustc = execFileSync("rustc", ["-vV"], { encoding: "utf8", env: bareEnvironment() });
  const host = /^host: (.+)$/m.exec(rustc)?.[1] ?? "";
  const toy = makeToy({ "Cargo.toml": manifest("toy"), "src/main.rs": holdingProgram(1_000) });
  expect(await measureHeld(toy, ["--target", host])).toBe(1_000);
});

test("arguments, environment, input and directory are exactly the given ones", async () => {
  const toy = makeToy({
    "Cargo.toml": manifest("toy"),
    "src/main.rs": `use std::io::Read;

fn main() {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    assert_eq!(arguments, ["two words", "it's \\"quoted\\"", "$HOME", "", "--top", "--"]);
    assert_eq!(std::env::var("TOY_TEXT").unwrap(), "a=b c");
    assert_eq!(std::env::var("RUST_BACKTRACE").unwrap(), "0");
    assert!(std::env::var("TOY_SECRET").is_err(), "what heapgate was given is not passed on");
    assert!(std::env::current_dir().unwrap().ends_with("data"));
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).unwrap();
    assert_eq!(text, "line one\\nline two\\n");
    hold();
}
${holder("hold", 1_000)}`,
    "data/input.txt": "line one\nline two\n",
  });
  const { status, stderr } = await heapgate(
    [
      ...["measure", "--env", "TOY_TEXT=a=b c", "--stdin", "data/input.txt"],
      ...["--working-directory", "data"],
      ...["--", "two words", 'it\'s "quoted"', "$HOME", "", "--top", "--"],
    ],
    { cwd: toy.folder, env: { TOY_SECRET: "secret" } },
  );
  expect(status, stderr).toBe(0);
});

test("without --stdin the input is empty, and the directory is the one heapgate was started in", async () => {
  const toy = makeToy({
    "Cargo.toml": manifest("toy"),
    "src/main.rs": `fn main() {
    assert_eq!(std::io::read_to_string(std::io::stdin()).unwrap(), "");
    assert!(std::env::current_dir().unwrap().ends_with("data"));
    hold();
}
${holder("hold", 1_000)}`,
    "data/input.txt": "",
  });
  const cwd = join(toy.folder, "data");
  expect(await measureHeld(toy, [], { cwd })).toBe(1_000);
});

test("scenarios of the package's metadata run each, with the workspace's settings below them", async () => {
  const toy = makeToy({
    "Cargo.toml": manifest(
      "toy",
      `[[package.metadata.heapgate.scenario]]
name = "small"
args = ["1000"]
[[package.metadata.heapgate.scenario]]
name = "large one"
bin = "toy"
args = ["2000"]
env = { TOY_EXTRA = "5" }
[workspace]
[workspace.metadata.heapgate]
env = { TOY_EXTRA = "7" }
fail-on = ["live-bytes: +0"]`,
    ),
    "src/main.rs": `fn main() {
    let number = |text: Option<String>| text.unwrap().parse::<usize>().unwrap();
    hold(number(std::env::args().nth(1)) + number(std::env::var("TOY_EXTRA").ok()));
}
#[inline(never)]
fn hold(bytes: usize) {
    std::mem::forget(std::hint::black_box(vec![7u8; bytes]));
}
`,
  });
  toy.commit();
  const { status, stdout, stderr } = await heapgate(
    ["check", "--base", "HEAD", "--format", "json"],
    { cwd: toy.folder },
  );
  expect(status, stderr).toBe(0);
  const held = readScenarios(stdout).map(({ name, comparison }) => [
    name,
    comparison.sites.find(({ symbol }) => symbol === "toy::hold")?.metrics["live-bytes"]?.head,
  ]);
  expect(held).toEqual([
    ["small", 1_007],
    ["large one", 2_005],
  ]);
  expect(await measureHeld(toy, ["--scenario", "large one", "--env", "TOY_EXTRA=9"])).toBe(2_009);
  expect(await measureHeld(toy, ["--env", "TOY_EXTRA=1", "--", "3000"]), "flags alone").toBe(3_001);
});

/** An allocator of the program's own, that is the system's under another name. */
const OWN_ALLOCATOR = `pub struct Own;
unsafe impl std::alloc::GlobalAlloc for Own {
    unsafe fn alloc(&self, layout: std::alloc::Layout) -> *mut u8 {
        unsafe { std::alloc::System.alloc(layout) }
    }
    unsafe fn dealloc(&self, pointer: *mut u8, layout: std::alloc::Layout) {
        unsafe { std::alloc::System.dealloc(pointer, layout) }
    }
}
`;
const STATIC = "#[global_allocator]\nstatic ALLOC: Own = Own;\n";

describe("a global allocator of the program's own is an error that says where it is", () => {
  test("in the root file", async () => {
    const toy = makeToy({
      "Cargo.toml": manifest("toy"),
      "src/main.rs": `${STATIC}${holdingProgram(1_000)}${OWN_ALLOCATOR}`,
    });
    const { status, stderr } = await fail(toy);
    expect(status).toBe(3);
    expect(stderr).toContain("  at src/main.rs:1\n");
    expect(stderr).toContain("Put it behind a feature");
  });

  test("in a module", async () => {
    const toy = makeToy({
      "Cargo.toml": manifest("toy"),
      "src/main.rs": `mod memory;\n${holdingProgram(1_000)}`,
      "src/memory.rs": `${OWN_ALLOCATOR}${STATIC}`,
    });
    const { status, stderr } = await fail(toy);
    expect(status).toBe(3);
    expect(stderr).toContain("  at src/memory.rs:10\n");
  });

  test("in the package's library", async () => {
    const toy = makeToy({
      "Cargo.toml": manifest("toy"),
      "src/main.rs": `use toy as _;\n${holdingProgram(1_000)}`,
      "src/lib.rs": `${OWN_ALLOCATOR}${STATIC}`,
    });
    const { status, stderr } = await fail(toy);
    expect(status).toBe(3);
    expect(stderr).toContain("  at src/lib.rs:10\n");
  });

  test("behind a default feature, with the flags that leave it out", async () => {
    const toy = makeToy({
      "Cargo.toml": manifest(
        "toy",
        '[features]\ndefault = ["fast", "own-memory"]\nfast = []\nown-memory = []',
      ),
      "src/main.rs": `#[cfg(feature = "own-memory")]\n${STATIC}${holdingProgram(1_000)}${OWN_ALLOCATOR}`,
    });
    const { status, stderr } = await fail(toy);
    expect(status).toBe(3);
    expect(stderr).toContain("  at src/main.rs:2\n");
    expect(await measureHeld(toy, pastedFlags(stderr))).toBe(1_000);
    expect((await fail(toy, ["--all-features"])).stderr).toContain("don't give --all-features");
  });

  test("switched off by a feature, with the flag for it", async () => {
    const toy = makeToy({
      "Cargo.toml": manifest("toy", "[features]\nsystem-memory = []"),
      "src/main.rs": `#[cfg(not(feature = "system-memory"))]\n${STATIC}${holdingProgram(1_000)}${OWN_ALLOCATOR}`,
    });
    const { status, stderr } = await fail(toy);
    expect(status).toBe(3);
    expect(await measureHeld(toy, pastedFlags(stderr))).toBe(1_000);
  });

  test("in a dependency that a default feature turns on, with the flags that leave it out", async () => {
    const toy = makeToy({
      "Cargo.toml": manifest(
        "toy",
        '[dependencies]\nown-memory = { path = "own-memory", optional = true }\n[features]\ndefault = ["quick"]\nquick = ["dep:own-memory"]\n[workspace]\nexclude = ["own-memory"]',
      ),
      "src/main.rs": `#[cfg(feature = "quick")]\nuse own_memory as _;\n${holdingProgram(1_000)}`,
      "own-memory/Cargo.toml": manifest("own-memory"),
      "own-memory/src/lib.rs": `${OWN_ALLOCATOR}${STATIC}`,
    });
    const { status, stderr } = await fail(toy);
    expect(status).toBe(3);
    expect(stderr).toContain("  at the dependency own_memory\n");
    expect(await measureHeld(toy, pastedFlags(stderr))).toBe(1_000);
  });
});

/** The flags that an error gives on a line of their own. */
function pastedFlags(stderr: string): readonly string[] {
  const [, line = ""] = /^ {2}(--.+)$/m.exec(stderr) ?? [];
  return line.split(" ");
}

test("a program that fails is an error with its own words, unless failure is allowed", async () => {
  const toy = makeToy({
    "Cargo.toml": manifest("toy"),
    "src/main.rs": `fn main() {
    hold();
    println!("to standard output");
    eprintln!("no such table: users");
    std::process::exit(7);
}
${holder("hold", 1_000)}`,
  });
  const { status, stderr } = await fail(toy);
  expect(status).toBe(3);
  expect(stderr).toContain("toy failed with exit status 7.");
  expect(stderr).toContain("toy said:\nno such table: users\n");
  expect(await measureHeld(toy, ["--allow-failure"])).toBe(1_000);
});

test("a panic is an error with its message", async () => {
  const toy = makeToy({
    "Cargo.toml": manifest("toy"),
    "src/main.rs": 'fn main() {\n    panic!("no luck today");\n}\n',
  });
  const { status, stderr } = await fail(toy);
  expect(status).toBe(3);
  expect(stderr).toContain("toy failed with exit status 101.");
  expect(stderr).toContain("no luck today");
});

test("an abort leaves no profile, and that is said", async () => {
  const toy = makeToy({
    "Cargo.toml": manifest("toy"),
    "src/main.rs": "fn main() {\n    std::process::abort();\n}\n",
  });
  expect((await fail(toy)).stderr).toContain("toy failed by SIGABRT.");
  const { status, stderr } = await fail(toy, ["--allow-failure"]);
  expect(status).toBe(3);
  expect(stderr).toContain("left no heap profile");
});

test("a program that takes longer than its timeout is ended", async () => {
  const toy = makeToy({
    "Cargo.toml": manifest("toy"),
    "src/main.rs": "fn main() {\n    std::thread::sleep(std::time::Duration::from_secs(60));\n}\n",
  });
  const { status, stderr } = await fail(toy, ["--timeout", "200ms"]);
  expect(status).toBe(3);
  expect(stderr).toContain("toy ran for more than 0.2 s and was ended.");
});

test("a compiler error is shown as cargo has it", async () => {
  const toy = makeToy({
    "Cargo.toml": manifest("toy"),
    "src/main.rs": "fn main() {\n    let number: u8 = true;\n}\n",
  });
  const { status, stderr } = await fail(toy);
  expect(status).toBe(3);
  expect(stderr).toContain("toy could not be built (head).");
  expect(stderr).toContain("error[E0308]: mismatched types");
  expect(stderr).toContain("\n2 |     let number: u8 = true;\n");
});
