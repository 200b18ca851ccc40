import { expect, test } from "vitest";
import {
  findManifest,
  ownCodeOf,
  readWorkspace,
  strippedPackages,
} from "../../../src/app/collect/workspace.ts";
import { caughtLater } from "../../support/caught.ts";
import { makeMetadata } from "../../support/make-metadata.ts";
import { makeMemoryFiles } from "../../support/memory-files.ts";
import { makeWorld } from "../../support/memory-ports.ts";

const files = makeMemoryFiles(
  new Map([
    ["/work/Cargo.toml", ""],
    ["/work/base/a/b/x", ""],
    ["/work/base/a/Cargo.toml", ""],
  ]),
);

test.each([
  { directory: "/work/base/a", within: "/work/base", expected: "/work/base/a/Cargo.toml" },
  { directory: "/work/base/a/b", within: "/work/base", expected: "/work/base/a/Cargo.toml" },
  { directory: "/work/base", within: "/work/base", expected: null },
  { directory: "/work/base", within: "/", expected: "/work/Cargo.toml" },
  { directory: "/elsewhere", within: "/", expected: null },
])("looks for the manifest of $directory up to $within", ({ directory, within, expected }) => {
  expect(findManifest(files, directory, within)).toBe(expected);
});

test("lets cargo say why it can't read a workspace", async () => {
  const { ports } = makeWorld();
  const refusing = {
    ...ports,
    cargo: {
      ...ports.cargo,
      cargo: async () => ({ status: 101, stdout: "", stderr: "error: bad key\n" }),
    },
  };
  const request = { manifest: "/work/app/Cargo.toml", cwd: "/work/app", toolchain: null };
  const error = await caughtLater(() => readWorkspace(refusing, request));
  expect([error.kind, error.said]).toEqual(["measure", { by: "cargo", text: "error: bad key" }]);
});

test("asks cargo with the toolchain that was named", async () => {
  const { ports } = makeWorld();
  const seen: unknown[] = [];
  const cargo: typeof ports.cargo.cargo = (call) => {
    seen.push(call.env);
    return ports.cargo.cargo(call);
  };
  const watched = { ...ports, cargo: { ...ports.cargo, cargo } };
  await readWorkspace(watched, {
    manifest: "/work/app/Cargo.toml",
    cwd: "/work/app",
    toolchain: "nightly",
  });
  expect(seen).toEqual([{ RUSTUP_TOOLCHAIN: "nightly" }]);
});

test("takes the members' crates for own code, and those that are named, however they are spelt", () => {
  const metadata = makeMetadata({ packages: [{ name: "my-app", hasLibrary: true }] });
  const sources = makeMemoryFiles(
    new Map([
      ["/work/app/src/main.rs", ""],
      ["/work/app/target/x.rs", ""],
    ]),
  );
  const own = ownCodeOf(sources, {
    metadata,
    top: "/work/app",
    artifacts: [],
    memberIds: [],
    extraCrates: ["my-lib"],
  });
  expect(Object.fromEntries(own.crates)).toEqual({
    my_app: ["/work/app/src/main.rs"],
    my_lib: [],
  });
});

test.each<{ name: string; manifest: string; expected: string[] }>([
  { name: "none without profiles", manifest: "[package]\n", expected: [] },
  {
    name: "those that set debug info apart, once each",
    manifest:
      '[profile.release.package.a]\ndebug = 0\n[profile.dev.package.a]\ndebug = 1\n[profile.dist.package."*"]\ndebug = false\n',
    expected: ["a", "*"],
  },
  {
    name: "none that set something else",
    manifest: "[profile.release.package.a]\nopt-level = 3\n",
    expected: [],
  },
  { name: "none in a text that is no TOML to us", manifest: "[profile", expected: [] },
])("names packages whose profile takes names away: $name", ({ manifest, expected }) => {
  const at = makeMemoryFiles(new Map([["/work/app/Cargo.toml", manifest]]));
  expect(strippedPackages(at, makeMetadata())).toEqual(expected);
});
