/** The probe in projects with settings of their own: it gets in, and what they set is neither lost nor in its way. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { heapgate } from "../support/heapgate-cli.ts";
import { bareEnvironment } from "../support/probe-toys.ts";
import { readMeasured } from "../support/read-check.ts";
import {
  type FileTable,
  holder,
  holdingProgram,
  makeToy,
  manifest,
  type ToyProject,
} from "../support/toy-project.ts";

const PROBE_LOCK = join(import.meta.dirname, "../../probe/Cargo.lock");

function ask(program: string, ...args: readonly string[]): string {
  return execFileSync(program, args, { encoding: "utf8", env: bareEnvironment() });
}

const HOST = /^host: (.+)$/m.exec(ask("rustc", "-vV"))?.[1] ?? "";

/** The call site of `hold`, which a measurement must find with its exact size and its line. */
async function measureHold(
  { folder }: ToyProject,
  options: { readonly env?: NodeJS.ProcessEnv; readonly symbol?: string } = {},
) {
  const { env = {}, symbol = "toy::hold" } = options;
  const { stdout, stderr } = await heapgate(["measure", "--format", "json"], { cwd: folder, env });
  if (stdout === "") throw new Error(stderr);
  const site = readMeasured(stdout).sites.find((one) => one.symbol === symbol);
  return { live: site?.metrics["live-bytes"]?.value, file: site?.file, line: site?.line };
}

const HELD = { live: 1_000, file: "src/main.rs", line: 6 };

interface Case {
  readonly name: string;
  readonly files?: FileTable;
  readonly env?: NodeJS.ProcessEnv;
}

const CASES: readonly Case[] = [
  {
    name: "`build.target` in its cargo configuration",
    files: { ".cargo/config.toml": `[build]\ntarget = "${HOST}"\n` },
  },
  { name: "CARGO_BUILD_TARGET", env: { CARGO_BUILD_TARGET: HOST } },
  {
    name: "strip, panic = abort and fat LTO",
    files: {
      "Cargo.toml": manifest(
        "toy",
        '[profile.release]\nstrip = true\npanic = "abort"\nlto = "fat"\ncodegen-units = 1',
      ),
    },
  },
  {
    name: "debug information switched off for itself",
    files: { "Cargo.toml": manifest("toy", "[profile.release.package.toy]\ndebug = 0") },
  },
  { name: "edition 2015", files: { "Cargo.toml": manifest("toy").replace("2021", "2015") } },
  {
    name: "lints that forbid everything",
    files: {
      "Cargo.toml": manifest("toy", '[lints.rust]\nunused_crate_dependencies = "deny"'),
      // On one line, so that `hold` stays where it is.
      "src/main.rs": `#![forbid(unsafe_code)] #![deny(warnings, unused_extern_crates, rust_2018_idioms)] ${holdingProgram(1_000)}`,
    },
  },
  {
    name: "profile settings in the environment",
    env: { CARGO_PROFILE_RELEASE_PANIC: "abort", CARGO_PROFILE_RELEASE_STRIP: "true" },
  },
  { name: "rustc flags in the environment", env: { RUSTFLAGS: "-C target-cpu=native" } },
  {
    name: "rustc flags in its cargo configuration",
    files: { ".cargo/config.toml": '[build]\nrustflags = ["-C", "target-cpu=native"]\n' },
  },
];

test.each(CASES)("a project with $name", async ({ files = {}, env = {} }) => {
  const toy = makeToy({
    "Cargo.toml": manifest("toy"),
    "src/main.rs": holdingProgram(1_000),
    ...files,
  });
  expect(await measureHold(toy, { env })).toEqual(HELD);
});

test.each(["util", "*"])(
  "a dependency without debug information, by `package.%s`",
  async (name) => {
    const toy = makeToy({
      "Cargo.toml": manifest(
        "toy",
        `[dependencies]\nutil = { path = "util" }\n[workspace]\n[profile.release.package."${name}"]\ndebug = 0`,
      ),
      "src/main.rs": "fn main() {\n    util::hold();\n    std::process::exit(0);\n}\n",
      "util/Cargo.toml": manifest("util"),
      "util/src/lib.rs": holder("hold", 1_000),
    });
    const held = await measureHold(toy, { symbol: "util::hold" });
    expect(held).toEqual({ live: 1_000, file: "util/src/lib.rs", line: 3 });
  },
);

/** Notes its arguments and goes on. */
const NOTING =
  '#!/bin/sh\nprintf "%s\\n" "$*" >> "$(dirname "$0")/$(basename "$0").log"\nexec "$@"\n';

test("the user's own compiler wrappers are called through", async () => {
  const toy = makeToy({
    "Cargo.toml": manifest("toy"),
    "src/main.rs": holdingProgram(1_000),
    "tools/every": NOTING,
    "tools/workspace": NOTING,
  });
  const tool = (name: string) => join(toy.folder, "tools", name);
  const env = { RUSTC_WRAPPER: tool("every"), RUSTC_WORKSPACE_WRAPPER: tool("workspace") };
  expect(await measureHold(toy, { env })).toEqual(HELD);
  for (const name of ["every", "workspace"]) {
    expect(readFileSync(`${tool(name)}.log`, "utf8"), name).toContain("--crate-name toy");
  }
});

/** As sccache is, that asks what it is given whether it is rustc, and takes all else for a C compiler. */
const CHOOSY = `#!/bin/sh
case $1 in */rustc) exec "$@" ;; esac
echo "Compiler not supported: $1" >&2
exit 2
`;

test.each(["RUSTC_WRAPPER", "the cargo configuration"])(
  "a compiler wrapper that takes nothing but rustc, from %s",
  async (where) => {
    const toy = makeToy({
      "Cargo.toml": manifest("toy"),
      "src/main.rs": holdingProgram(1_000),
      "tools/choosy": CHOOSY,
    });
    const fromEnvironment = where === "RUSTC_WRAPPER";
    if (!fromEnvironment) {
      toy.write({ ".cargo/config.toml": '[build]\nrustc-wrapper = "tools/choosy"\n' });
    }
    const env = fromEnvironment ? { RUSTC_WRAPPER: join(toy.folder, "tools/choosy") } : {};
    expect(await measureHold(toy, { env })).toEqual(HELD);
  },
);

test("a workspace wrapper of the cargo configuration is called through", async () => {
  const toy = makeToy({
    "Cargo.toml": manifest("toy"),
    "src/main.rs": holdingProgram(1_000),
    ".cargo/config.toml": '[build]\nrustc-workspace-wrapper = "tools/workspace"\n',
    "tools/workspace": NOTING,
  });
  expect(await measureHold(toy)).toEqual(HELD);
  const log = readFileSync(join(toy.folder, "tools/workspace.log"), "utf8");
  expect(log).toContain("--crate-name toy");
});

/** A toolchain that is not the one in use, where there is one: nightly on the machines that test this. */
function nameToolchain(): string {
  const listed = ask("rustup", "toolchain", "list").split("\n");
  const [other] = listed.filter((line) => line !== "" && !/\((?:active|default)/.test(line));
  return other === undefined
    ? `path = ${JSON.stringify(ask("rustc", "--print", "sysroot").trim())}`
    : `channel = ${JSON.stringify(other.split(" ")[0])}`;
}

test("a project that names a toolchain of its own", async () => {
  const toy = makeToy({
    "Cargo.toml": manifest("toy"),
    "src/main.rs": holdingProgram(1_000),
    "rust-toolchain.toml": `[toolchain]\n${nameToolchain()}\n`,
  });
  expect(await measureHold(toy)).toEqual(HELD);
});

/**
 * The probe is compiled anew here, in a target directory of the project's own: only then can the project's sources of
 * crates, its target, its flags and its folder's name be in its way.
 */
test("a vendored project whose settings would all spoil the probe's own build", async () => {
  const toy = makeToy(
    {
      "Cargo.toml": manifest("toy", '[dependencies]\nitoa = "1"'),
      // With the probe's itoa, which is on this machine.
      "Cargo.lock": readFileSync(PROBE_LOCK, "utf8"),
      "src/main.rs": `fn main() {
    hold();
}
${holder("hold", "itoa::Buffer::new().format(1_000).parse::<usize>().unwrap()")}`,
    },
    "a project's folder",
  );
  const options = { cwd: toy.folder, env: bareEnvironment() };
  const sources = execFileSync("cargo", ["vendor", "--quiet"], { ...options, encoding: "utf8" });
  toy.write({
    ".cargo/config.toml": `${sources}
[build]
target = "${HOST}"
rustflags = ["-C", "target-cpu=native"]
`,
  });
  const env = {
    CARGO_TARGET_DIR: undefined,
    CARGO_PROFILE_RELEASE_PANIC: "abort",
    CARGO_ENCODED_RUSTFLAGS: "-Ctarget-cpu=native",
    // Calls what it is given.
    RUSTC_WRAPPER: "/usr/bin/env",
  };
  expect(await measureHold(toy, { env })).toEqual(HELD);
});
