import { expect, test } from "vitest";
import { findToolchain } from "../../../src/app/collect/toolchain.ts";
import type { ToolCall } from "../../../src/ports.ts";
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
  const { ports } = makeWorld();
  const calls: ToolCall[] = [];
  const rustc = async (call: ToolCall) => {
    calls.push(call);
    return { status: 1, stdout: "", stderr: "error: toolchain 'x' is not installed\n" };
  };
  const broken = { ...ports, cargo: { ...ports.cargo, rustc } };
  const error = await caughtLater(() => findToolchain(broken, "/work/app", "x"));
  expect(error.kind).toBe("measure");
  expect(error.remedy).toContain("toolchain 'x' is not installed");
  expect(calls.map(({ env, cwd }) => [env, cwd])).toEqual([
    [{ RUSTUP_TOOLCHAIN: "x" }, "/work/app"],
    [{ RUSTUP_TOOLCHAIN: "x" }, "/work/app"],
  ]);
});
