import { expect, test } from "vitest";
import { buildProgram } from "../../../src/app/collect/build.ts";
import { readBuilds, writeBuilds } from "../../../src/app/collect/builds.ts";
import { lastLines } from "../../../src/app/collect/last-lines.ts";
import type { Tree } from "../../../src/app/collect/tree.ts";
import type { Cargo, Ports, ToolCall, ToolOutcome } from "../../../src/ports.ts";
import { caughtLater } from "../../support/caught.ts";
import { makeBuildContext } from "../../support/make-build.ts";
import { makeWorld } from "../../support/memory-ports.ts";

const TARGET = "/work/app/target";
const BUILT = "/work/app/target/heapgate/app";

const BASE: Tree = { side: "base", top: "/base", directory: "/base", commit: "c1", dirty: false };

/** A line of cargo's standard output. */
function artifact(id: string, name: string, executable: string | null): string {
  const target = { name, kind: [executable === null ? "lib" : "bin"] };
  return JSON.stringify({
    reason: "compiler-artifact",
    package_id: id,
    target,
    executable,
    fresh: false,
  });
}

/** Ports over a cargo that says and does as told. */
function withCargo(
  outcome: Partial<ToolOutcome>,
  lines: readonly string[] = [],
): { readonly ports: Ports; readonly calls: ToolCall[]; readonly files: Map<string, string> } {
  const calls: ToolCall[] = [];
  const cargo: Cargo["cargo"] = async (call) => {
    calls.push(call);
    return { status: 0, stdout: lines.join("\n"), stderr: "", ...outcome };
  };
  const { ports, files } = makeWorld();
  return { ports: { ...ports, cargo: { ...ports.cargo, cargo } }, calls, files };
}

test("sets the executable aside before the other tree's build can take its place", async () => {
  const { ports, files } = withCargo({}, [artifact("app-id", "app", BUILT)]);
  files.set(BUILT, "heapgate_probe");
  const program = await buildProgram(ports, makeBuildContext());
  expect(program.executable).toBe("/work/app/.heapgate/run/head/app");
  expect(files.get(program.executable)).toBe("heapgate_probe");
});

test("does not take a program that the probe is not in", async () => {
  const { ports, files } = withCargo({}, [artifact("app-id", "app", BUILT)]);
  files.set(BUILT, "a program");
  const error = await caughtLater(() => buildProgram(ports, makeBuildContext()));
  expect(error.message).toBe("app was built, but the probe is not in it.");
  expect(error.remedy).toContain("in a workflow with debug logging");
});

test("does not look for the probe in a program with a dhat of its own", async () => {
  const { ports, files, calls } = withCargo({}, [artifact("app-id", "app", BUILT)]);
  files.set(BUILT, "a program");
  await buildProgram(ports, makeBuildContext({ instrument: { kind: "feature", feature: "heap" } }));
  expect(calls[0]?.env).not.toHaveProperty("HEAPGATE_PROBE_RLIB");
  expect(calls[0]?.args.join(" ")).toContain("--features heap");
});

test("passes the user's own wrappers on, and stands before them", async () => {
  const { ports, files, calls } = withCargo({}, [artifact("app-id", "app", BUILT)]);
  files.set(BUILT, "heapgate_probe");
  await buildProgram(
    ports,
    makeBuildContext({ userWrappers: { every: "/usr/bin/sccache", members: "clippy-driver" } }),
  );
  expect(calls[0]?.env).toMatchObject({
    RUSTC_WORKSPACE_WRAPPER: "/work/app/.heapgate/wrapper/head/rustc-wrapper.sh",
    HEAPGATE_NEXT_WRAPPER: "clippy-driver",
    RUSTC_WRAPPER: "/work/app/.heapgate/wrapper/head/rustc-wrapper.sh",
    HEAPGATE_RUSTC_WRAPPER: "/usr/bin/sccache",
    HEAPGATE_PROBE_RLIB: "/probe/libheapgate_probe.rlib",
  });
});

test("writes a wrapper only when it differs, since cargo looks at its time", async () => {
  const { ports, files } = withCargo({}, [artifact("app-id", "app", BUILT)]);
  files.set(BUILT, "heapgate_probe");
  await buildProgram(ports, makeBuildContext());
  const written: string[] = [];
  const watched = { ...ports.files, write: (path: string) => written.push(path) };
  await buildProgram({ ...ports, files: watched }, makeBuildContext());
  expect(written.filter((path) => path.includes("wrapper"))).toEqual([]);
});

test("remembers path packages that are no members, by name", async () => {
  const lines = [
    artifact("path+file:///work/lib-x#0.2.0", "lib_x", null),
    artifact("registry+https://example.org/index#itoa@1.0.0", "itoa", null),
    artifact("path+file:///work/app#app@0.1.0", "app", BUILT),
  ];
  const { ports, files } = withCargo({}, lines);
  files.set(BUILT, "heapgate_probe");
  await buildProgram(ports, makeBuildContext());
  expect(readBuilds(ports.files, TARGET)).toEqual({ tree: "/work/app", pathPackages: ["lib-x"] });
});

test("cleans the other tree's path packages before this tree is built, and not its own", async () => {
  const { ports, files, calls } = withCargo({}, [artifact("app-id", "app", BUILT)]);
  files.set(BUILT, "heapgate_probe");
  writeBuilds(ports.files, TARGET, { tree: "/work/app", pathPackages: ["lib-x", "lib-y"] });
  await buildProgram(ports, makeBuildContext());
  expect(calls.map(({ args }) => args[0])).toEqual(["rustc"]);
  await buildProgram(ports, makeBuildContext({ tree: BASE }));
  expect(calls.slice(1).map(({ args }) => [args[0], args[4]])).toEqual([
    ["clean", "lib-x"],
    ["clean", "lib-y"],
    ["rustc", "path+file:///work/app#app@0.1.0"],
  ]);
  expect(readBuilds(ports.files, TARGET)).toEqual({
    tree: "/base",
    pathPackages: ["lib-x", "lib-y"],
  });
});

test("knows which tree's packages lie there after a build that was killed", async () => {
  const { ports } = withCargo({});
  writeBuilds(ports.files, TARGET, { tree: "/work/app", pathPackages: ["lib-x"] });
  const killed: Ports = {
    ...ports,
    cargo: {
      ...ports.cargo,
      cargo: async ({ args }) => {
        if (args[0] === "rustc") throw new Error("killed");
        return { status: 0, stdout: "", stderr: "" };
      },
    },
  };
  await expect(buildProgram(killed, makeBuildContext({ tree: BASE }))).rejects.toThrow("killed");
  expect(readBuilds(ports.files, TARGET)).toEqual({ tree: "/base", pathPackages: ["lib-x"] });
});

test.each([
  "error: the lock file /work/app/Cargo.lock needs to be updated but --locked was passed to prevent this",
  "error: cannot update the lock file /work/app/Cargo.lock because --locked was passed to prevent this",
])("says how to mend a lock file that is out of date (%s)", async (stderr) => {
  const { ports } = withCargo({ status: 101, stderr });
  const error = await caughtLater(() => buildProgram(ports, makeBuildContext()));
  expect(error.message).toBe("Cargo.lock is out of date (head).");
  expect(error.where).toBe("/work/app/Cargo.lock");
});

test("ends a build that failed with cargo's own words", async () => {
  const { ports } = withCargo({
    status: 101,
    stderr: "   Compiling app\nerror[E0425]: cannot find `x`\n",
  });
  const error = await caughtLater(() => buildProgram(ports, makeBuildContext({ tree: BASE })));
  expect(error.message).toBe("app could not be built (base).");
  expect(error.said).toEqual({ by: "cargo", text: "Compiling app\nerror[E0425]: cannot find `x`" });
});

test("ends a build that gave no program", async () => {
  const { ports } = withCargo({}, [artifact("app-id", "app", null)]);
  const error = await caughtLater(() => buildProgram(ports, makeBuildContext()));
  expect(error.message).toBe("cargo built app and named no executable.");
});

test("keeps the end of a long text", () => {
  expect(lastLines("a\nb\nc", 2)).toBe("…\nb\nc");
  expect(lastLines("a\nb", 2)).toBe("a\nb");
});
