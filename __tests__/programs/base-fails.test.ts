/** A base that cargo can't build, in front of a head that mends it: real builds, on the command line. */
import { expect, test } from "vitest";
import { heapgate } from "../support/heapgate-cli.ts";
import { readCheck } from "../support/read-check.ts";
import { holdingProgram, makeToy, manifest } from "../support/toy-project.ts";

const OWN_ALLOCATOR = `
struct Own;
unsafe impl std::alloc::GlobalAlloc for Own {
    unsafe fn alloc(&self, layout: std::alloc::Layout) -> *mut u8 {
        unsafe { std::alloc::System.alloc(layout) }
    }
    unsafe fn dealloc(&self, block: *mut u8, layout: std::alloc::Layout) {
        unsafe { std::alloc::System.dealloc(block, layout) }
    }
}

#[global_allocator]
static OWN: Own = Own;
`;

test.each([
  {
    name: "does not compile",
    base: 'fn main() {\n    let x: u32 = "a";\n}\n',
    said: /^The base [\da-f]{7} could not be measured: toy could not be built \(base\)\. \(Cargo\.toml\) cargo said: error\[E0308\]: mismatched types --> src\/main\.rs:2:18$/,
  },
  {
    name: "has a global allocator of its own",
    base: holdingProgram(1_000) + OWN_ALLOCATOR,
    said: /^The base [\da-f]{7} could not be measured: toy has a global allocator of its own, .* \(src\/main\.rs:\d+\)$/,
  },
])("a base that $name is told of in a note, and head is measured", async ({ base, said }) => {
  const toy = makeToy({ "Cargo.toml": manifest("toy"), "src/main.rs": base });
  toy.commit();
  toy.commit({ "src/main.rs": holdingProgram(3_000) });
  const args = ["check", "--base", "HEAD~", "--format", "json"];
  const { status, stdout, stderr } = await heapgate(args, { cwd: toy.folder });
  expect(status, stderr).toBe(0);
  const { verdict, reason, metrics, notes } = readCheck(stdout);
  expect([verdict, reason]).toEqual(["not-comparable", "missing"]);
  expect(metrics["peak-bytes"]?.base).toBeNull();
  expect(metrics["peak-bytes"]?.head).toBeGreaterThanOrEqual(3_000);
  const note = notes.find(({ code }) => code === "base-not-measured");
  expect(note?.message).toMatch(said);
});
