import { expect, test } from "vitest";
import { layOutBase, readBaseWorkspace } from "../../../src/app/collect/base-tree.ts";
import { storeIn, type Tree } from "../../../src/app/collect/tree.ts";
import type { Ports } from "../../../src/ports.ts";
import { caughtLater } from "../../support/caught.ts";
import { APP, makeWorld, type World } from "../../support/memory-ports.ts";

const store = storeIn("/work/app");

function headOf({ repository }: World): Tree {
  const commit = repository.refs.get("HEAD") ?? null;
  return {
    side: "head",
    top: "/work/app",
    directory: "/work/app/crates/app",
    commit,
    dirty: false,
  };
}

function layOut(world: World, commit: string) {
  return layOutBase(world.ports, { head: headOf(world), store, commit });
}

function kept({ ports }: World): readonly string[] {
  return ports.files.list(store.baseTrees).filter((name) => name !== "order.txt");
}

test("lays a commit out, and means the same folder in it", async () => {
  const world = makeWorld();
  const commit = world.repository.commit();
  const { tree } = await layOut(world, commit);
  const top = `/work/app/.heapgate/base/${commit}/app`;
  expect(tree).toEqual({ side: "base", top, directory: `${top}/crates/app`, commit, dirty: false });
  expect(world.files.get(`${top}/src/main.rs`)).toBe("keep app::load 1024 x 4\n");
});

test("takes a tree that is laid out, and lays one out anew that was not finished", async () => {
  const world = makeWorld();
  const commit = world.repository.commit();
  const { tree } = await layOut(world, commit);
  world.files.set(`${tree.top}/mark`, "");
  await layOut(world, commit);
  expect(world.files.has(`${tree.top}/mark`)).toBe(true);
  world.files.delete(`${tree.top}/.git/heapgate-complete`);
  await layOut(world, commit);
  expect(world.files.has(`${tree.top}/mark`)).toBe(false);
});

test("keeps the three that were used last, and their wrappers", async () => {
  const world = makeWorld();
  const [a, b, c, d] = Array.from({ length: 4 }, () => world.repository.commit()) as [
    string,
    string,
    string,
    string,
  ];
  for (const commit of [a, b, c, a]) {
    await layOut(world, commit);
    world.files.set(`${store.wrappers}/${commit}/rustc-wrapper.sh`, "");
  }
  await layOut(world, d);
  expect(kept(world)).toEqual([a, c, d].sort());
  expect(world.ports.files.list(store.wrappers)).toEqual([a, c].sort());
});

test("drops trees that it knows nothing of, and nothing else", async () => {
  const world = makeWorld();
  const commit = world.repository.commit();
  const unknown = "0123456789abcdef0123456789abcdef01234567";
  world.files.set(`${store.baseTrees}/${unknown}/Cargo.toml`, "");
  world.files.set(`${store.baseTrees}/notes/mine.txt`, "");
  await layOut(world, commit);
  expect(kept(world)).toEqual([commit, "notes"].sort());
});

test("lays a commit out anew while a submodule is missing from it", async () => {
  const world = makeWorld();
  const commit = world.repository.commit();
  world.repository.missingSubmodules.push("lib");
  expect((await layOut(world, commit)).missingSubmodules).toEqual(["lib"]);
  world.repository.missingSubmodules.pop();
  const { tree, missingSubmodules } = await layOut(world, commit);
  expect(missingSubmodules).toEqual([]);
  world.files.set(`${tree.top}/mark`, "");
  await layOut(world, commit);
  expect(world.files.has(`${tree.top}/mark`)).toBe(true);
});

test("reads the base with the toolchain that was named", async () => {
  const world = makeWorld();
  const commit = world.repository.commit();
  const { tree } = await layOut(world, commit);
  const seen: unknown[] = [];
  const cargo: Ports["cargo"]["cargo"] = (call) => {
    seen.push(call.env);
    return world.ports.cargo.cargo(call);
  };
  const ports = { ...world.ports, cargo: { ...world.ports.cargo, cargo } };
  const base = { ...tree, directory: tree.top };
  await readBaseWorkspace(ports, { head: headOf(world), base, toolchain: "nightly" });
  expect(seen).toEqual([{ RUSTUP_TOOLCHAIN: "nightly" }]);
});

test("lets cargo say why it can't read the base, and leaves the manifest alone", async () => {
  const world = makeWorld();
  const commit = world.repository.commit();
  const { tree } = await layOut(world, commit);
  const cargo = async () => ({ status: 101, stdout: "", stderr: "error: bad key\n" });
  const ports = { ...world.ports, cargo: { ...world.ports.cargo, cargo } };
  const base = { ...tree, directory: tree.top };
  const error = await caughtLater(() =>
    readBaseWorkspace(ports, { head: headOf(world), base, toolchain: null }),
  );
  expect([error.kind, error.said]).toEqual(["measure", { by: "cargo", text: "error: bad key" }]);
  expect(world.files.get(`${tree.top}/Cargo.toml`)).toBe(APP["Cargo.toml"]);
});
