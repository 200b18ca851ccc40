import { expect, test } from "vitest";
import { compileProbe } from "../../../src/app/collect/probe-library.ts";
import type { Environment, ToolCall } from "../../../src/ports.ts";
import { caughtLater } from "../../support/caught.ts";
import { makeBuildContext } from "../../support/make-build.ts";
import { makeWorld } from "../../support/memory-ports.ts";

const { toolchain } = makeBuildContext();
const REQUEST = {
  source: "/heapgate/probe",
  targetDirectory: "/work/app/target",
  toolchain,
  target: "x86_64-unknown-linux-gnu",
};

/** A world whose calls of cargo are watched. */
function watch(environment: Environment = {}) {
  const { ports, files } = makeWorld();
  const calls: ToolCall[] = [];
  const cargo: typeof ports.cargo.cargo = (call) => {
    calls.push(call);
    return ports.cargo.cargo(call);
  };
  return { ports: { ...ports, environment, cargo: { ...ports.cargo, cargo } }, files, calls };
}

test("compiles the probe once, and anew when any of what it comes from differs", async () => {
  const { ports, files, calls } = watch();
  const { hash } = await compileProbe(ports, REQUEST);
  expect((await compileProbe(ports, REQUEST)).hash).toBe(hash);
  expect(calls).toHaveLength(1);
  const other = { ...toolchain, version: "rustc 1.96.0\n" };
  const hashes = [
    (await compileProbe(ports, { ...REQUEST, toolchain: other })).hash,
    (await compileProbe(ports, { ...REQUEST, target: "x86_64-unknown-linux-musl" })).hash,
  ];
  files.set("/heapgate/probe/src/lib.rs", "// another probe");
  hashes.push((await compileProbe(ports, REQUEST)).hash);
  expect(new Set([hash, ...hashes]).size).toBe(4);
  expect(calls).toHaveLength(4);
});

test("compiles it anew when the build was not finished", async () => {
  const { ports, files, calls } = watch();
  const { hash } = await compileProbe(ports, REQUEST);
  files.delete(`/work/app/target/heapgate-probe/${hash}/complete`);
  await compileProbe(ports, REQUEST);
  expect(calls).toHaveLength(2);
});

test("compiles it away from the project, without the user's wrappers, flags and profiles", async () => {
  const { ports, calls } = watch({ CARGO_PROFILE_RELEASE_PANIC: "abort", RUSTFLAGS: "-C x" });
  await compileProbe(ports, REQUEST);
  expect(calls[0]?.cwd).toBe("/heapgate/probe");
  expect(calls[0]?.env).toMatchObject({
    CARGO_PROFILE_RELEASE_PANIC: null,
    CARGO_ENCODED_RUSTFLAGS: null,
    CARGO_BUILD_TARGET: null,
    RUSTC_WRAPPER: "",
    RUSTC_WORKSPACE_WRAPPER: "",
    RUSTFLAGS: "-C embed-bitcode=yes -C metadata=heapgate_probe",
  });
});

test("says what cargo said when it can't be built, and does not take it for built", async () => {
  const { ports, files } = watch();
  const refusing = {
    ...ports,
    cargo: {
      ...ports.cargo,
      cargo: async () => ({ status: 101, stdout: "", stderr: "error: no network" }),
    },
  };
  const error = await caughtLater(() => compileProbe(refusing, REQUEST));
  expect(error.message).toBe("The probe could not be built.");
  expect(error.said).toEqual({ by: "cargo", text: "error: no network" });
  expect([...files.keys()].filter((path) => path.endsWith("/complete"))).toEqual([]);
});
