import { expect, test } from "vitest";
import {
  cargoVariables,
  readCargoConfig,
  vendoredIn,
} from "../../../src/app/collect/cargo-config.ts";
import type { Environment } from "../../../src/ports.ts";
import { makeMemoryFiles } from "../../support/memory-files.ts";

const TARGET = '[build]\ntarget = "near"\n';
const FARTHER = '[build]\ntarget = "far"\nrustc-workspace-wrapper = "wrap"\n';

function read(given: Record<string, string>, environment: Environment = { HOME: "/home/me" }) {
  return readCargoConfig(
    makeMemoryFiles(new Map(Object.entries(given))),
    "/work/app/crate",
    environment,
  );
}

test.each<{
  name: string;
  given: Record<string, string>;
  environment?: Environment;
  expected: string | null;
}>([
  { name: "nothing is configured", given: {}, expected: null },
  {
    name: "the folder's own file says",
    given: { "/work/app/crate/.cargo/config.toml": TARGET },
    expected: "near",
  },
  { name: "a file above says", given: { "/work/.cargo/config.toml": TARGET }, expected: "near" },
  {
    name: "two say, of which the nearer",
    given: { "/work/.cargo/config.toml": FARTHER, "/work/app/.cargo/config.toml": TARGET },
    expected: "near",
  },
  {
    name: "only the file in HOME says",
    given: { "/home/me/.cargo/config.toml": TARGET },
    expected: "near",
  },
  {
    name: "the file in CARGO_HOME says",
    given: { "/cargo/config.toml": TARGET, "/home/me/.cargo/config.toml": FARTHER },
    environment: { HOME: "/home/me", CARGO_HOME: "/cargo" },
    expected: "near",
  },
  {
    name: "both names are there, of which the old",
    given: { "/work/.cargo/config": TARGET, "/work/.cargo/config.toml": FARTHER },
    expected: "near",
  },
  {
    name: "the environment says",
    given: { "/work/.cargo/config.toml": FARTHER },
    environment: { CARGO_BUILD_TARGET: "near" },
    expected: "near",
  },
  {
    name: "a list says, of which the first",
    given: { "/work/.cargo/config.toml": '[build]\ntarget = ["near", "far"]\n' },
    expected: "near",
  },
  {
    name: "a file is broken, which cargo will tell",
    given: { "/work/.cargo/config.toml": "[build" },
    expected: null,
  },
  {
    name: "a file has other things",
    given: { "/work/.cargo/config.toml": "[net]\noffline = true\n" },
    expected: null,
  },
])("builds for what it should where $name", ({ given, environment, expected }) => {
  expect(read(given, environment).target).toBe(expected);
});

test.each<{ name: string; written: string; expected: string }>([
  { name: "a name on the PATH", written: "sccache", expected: "sccache" },
  { name: "a path beside .cargo", written: "tools/wrap", expected: "/work/tools/wrap" },
  { name: "an absolute path", written: "/usr/bin/wrap", expected: "/usr/bin/wrap" },
])("finds the user's workspace wrapper by $name", ({ written, expected }) => {
  const config = `[build]\nrustc-workspace-wrapper = "${written}"\n`;
  expect(read({ "/work/.cargo/config.toml": config }).wrappers.members).toBe(expected);
});

test("finds the wrapper for every crate, and takes the environment's first", () => {
  const given = { "/work/.cargo/config.toml": '[build]\nrustc-wrapper = "tools/wrap"\n' };
  expect(read(given, {}).wrappers).toEqual({ every: "/work/tools/wrap", members: null });
  expect(read(given, { CARGO_BUILD_RUSTC_WRAPPER: "b" }).wrappers.every).toBe("b");
  expect(read(given, { RUSTC_WRAPPER: "", CARGO_BUILD_RUSTC_WRAPPER: "b" }).wrappers.every).toBe(
    "",
  );
});

test("takes the workspace wrapper of the environment first", () => {
  const given = { "/work/.cargo/config.toml": FARTHER };
  expect(
    read(given, { RUSTC_WORKSPACE_WRAPPER: "a", CARGO_BUILD_RUSTC_WORKSPACE_WRAPPER: "b" }).wrappers
      .members,
  ).toBe("a");
  expect(read(given, { CARGO_BUILD_RUSTC_WORKSPACE_WRAPPER: "b" }).wrappers.members).toBe("b");
  expect(read(given, {}).wrappers.members).toBe("wrap");
});

test("folders of vendored crates are those of another tree, where that has them", () => {
  const files = makeMemoryFiles(
    new Map([
      [
        "/work/app/.cargo/config.toml",
        '[source.vendored]\ndirectory = "vendor"\n[source.only-here]\ndirectory = "more"\n[source.outside]\ndirectory = "/crates"\n',
      ],
      ["/work/app/.base/vendor/leaf/Cargo.toml", ""],
    ]),
  );
  const { vendored } = readCargoConfig(files, "/work/app/crate", { HOME: "/home/me" });
  expect(vendoredIn(files, vendored, { from: "/work/app", to: "/work/app/.base" })).toEqual(
    new Map([["vendored", "/work/app/.base/vendor"]]),
  );
});

test.each<{
  name: string;
  given?: Record<string, string>;
  environment?: Environment;
  expected: string;
}>([
  { name: "none", expected: "" },
  {
    name: "all tables of all files, the nearest first",
    given: {
      "/work/.cargo/config.toml": '[build]\nrustflags = "-C a"\n',
      "/work/app/.cargo/config.toml": `[build]
rustflags = ["-C", "b"]
[target.x86_64-unknown-linux-gnu]
linker = "lld"
rustflags = ["-C", "c"]
[target.'cfg(unix)']
rustflags = "-C d"
`,
    },
    expected: "-C b; x86_64-unknown-linux-gnu: -C c; cfg(unix): -C d; -C a",
  },
  {
    name: "the environment's instead of them",
    given: { "/work/.cargo/config.toml": '[build]\nrustflags = "-C a"\n' },
    environment: { RUSTFLAGS: "-C e" },
    expected: "-C e",
  },
  {
    name: "the encoded ones first",
    environment: { RUSTFLAGS: "-C e", CARGO_ENCODED_RUSTFLAGS: "-C\u001ff" },
    expected: "-C f",
  },
])("tells the flags for rustc: $name", ({ given = {}, environment, expected }) => {
  expect(read(given, environment).rustflags).toBe(expected);
});

test("picks the variables that change what cargo builds", () => {
  const picked = {
    CARGO_PROFILE_RELEASE_LTO: "fat",
    CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUSTFLAGS: "-C a",
    CARGO_BUILD_RUSTFLAGS: "-C b",
  };
  const others = { CARGO_HOME: "/cargo", CARGO_TARGET_DIR: "/target", RUSTFLAGS: "-C c" };
  expect(cargoVariables({ ...picked, ...others })).toEqual(picked);
});
