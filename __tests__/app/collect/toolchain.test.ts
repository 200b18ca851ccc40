import { expect, test } from "vitest";
import { findToolchain } from "../../../src/app/collect/toolchain.ts";
import type { Ports, ToolCall, ToolOutcome } from "../../../src/ports.ts";
import { caughtLater } from "../../support/caught.ts";
import { makeWorld } from "../../support/memory-ports.ts";

test("takes the programs of the toolchain that the project's folder selects", async () => {
  const { ports, files } = makeWorld();
  files.set("/toolchain/bin/rustc", "");
  files.set("/toolchain/bin/cargo", "");
  expect(await findToolchain(ports, "/work/app", null)).toMatchObject({
    rustc: "/toolchain/bin/rustc",
    cargo: "/toolchain/bin/cargo",
    release: "rustc 1.95.0 (59807616e 2026-04-14)",
    host: "x86_64-unknown-linux-gnu",
  });
});

test("takes the programs on the PATH where the toolchain has none of its own", async () => {
  const { ports } = makeWorld();
  expect(await findToolchain(ports, "/work/app", null)).toMatchObject({
    rustc: "rustc",
    cargo: "cargo",
  });
});

test("says what rustc said where there is none that works", async () => {
  const { error, calls } = await failing({ status: 1, stderr: "error: no such file\n" });
  expect(error.kind).toBe("measure");
  expect(error.message).toBe("There is no usable rustc here.");
  expect(error.said).toMatchObject({
    by: "rustc",
    text: expect.stringContaining("error: no such file"),
  });
  expect(calls.map(({ env, cwd }) => [env, cwd])).toEqual([
    [{ RUSTUP_TOOLCHAIN: "x" }, "/work/app"],
    [{ RUSTUP_TOOLCHAIN: "x" }, "/work/app"],
  ]);
});

test.each([
  {
    name: "a toolchain that the project's file asks for",
    said: "error: toolchain '1.69.0-x86_64-unknown-linux-gnu' is not installed\nhelp: run `rustup toolchain install` to install it",
    what: "The toolchain 1.69.0-x86_64-unknown-linux-gnu is not installed.",
    line: "- run: rustup toolchain install 1.69.0-x86_64-unknown-linux-gnu --profile minimal",
  },
  {
    name: "a default",
    said: "error: rustup could not choose a version of rustc to run, because one wasn't specified explicitly, and no default is configured.",
    what: "rustup has no toolchain to take: the project names none, and there is no default.",
    line: "- run: rustup toolchain install stable --profile minimal",
  },
])("gives the step that installs $name", async ({ said, what, line }) => {
  const { error } = await failing({ status: 1, stderr: said });
  expect([error.kind, error.message, error.where]).toEqual(["measure", what, "/work/app"]);
  expect(error.remedy).toContain(line);
});

test.each(["ours", "x; rm -r ~"])("tells nobody to install a toolchain called %s", async (name) => {
  const said = `error: custom toolchain '${name}' specified in override file 'f' is not installed`;
  const { error } = await failing({ status: 1, stderr: said });
  expect(error.remedy).not.toContain("rustup toolchain install");
  expect(error.said?.text).toContain(said);
});

test.each([
  { release: "1.76.0", isTooOld: true },
  { release: "1.63.0", isTooOld: true },
  { release: "1.77.0", isTooOld: false },
  { release: "1.78.0-nightly", isTooOld: false },
  { release: "1.100.0", isTooOld: false },
])("takes Rust $release: too old is $isTooOld", async ({ release, isTooOld }) => {
  const stdout = `rustc ${release}\nhost: x86_64-unknown-linux-gnu\nrelease: ${release}\n`;
  const found = () => findToolchain(withRustc({ status: 0, stdout, stderr: "" }), "/app", null);
  if (!isTooOld) {
    expect(await found()).toMatchObject({ release: `rustc ${release}` });
    return;
  }
  const error = await caughtLater(found);
  expect(error.message).toBe(`Rust ${release} is too old to measure with: it takes 1.77 or newer.`);
  expect(error.remedy).toContain("- run: rustup toolchain install stable --profile minimal");
  expect(error.remedy).toContain(": --toolchain stable.");
});

function withRustc(outcome: ToolOutcome, calls: ToolCall[] = []): Ports {
  const { ports } = makeWorld();
  const rustc = async (call: ToolCall) => {
    calls.push(call);
    return outcome;
  };
  return { ...ports, cargo: { ...ports.cargo, rustc } };
}

async function failing(outcome: Omit<ToolOutcome, "stdout">) {
  const calls: ToolCall[] = [];
  const ports = withRustc({ stdout: "", ...outcome }, calls);
  return { error: await caughtLater(() => findToolchain(ports, "/work/app", "x")), calls };
}
