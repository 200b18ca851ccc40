/** Crates with a dhat of their own, in the ways that people write it. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { heapgate, startHeapgate, waitFor } from "../support/heapgate-cli.ts";
import { bareEnvironment } from "../support/probe-toys.ts";
import { readCheck, readMeasured } from "../support/read-check.ts";
import { holder, makeToy, manifest, type ToyProject, toyIn } from "../support/toy-project.ts";

const PROBE_LOCK = join(import.meta.dirname, "../../probe/Cargo.lock");

/** Of all toys here: whether dhat is optional or renamed makes no difference to it. */
let lock: string;

beforeAll(() => {
  const scratch = mkdtempSync(join(tmpdir(), "heapgate-lock-"));
  const { folder } = toyIn(scratch, {
    "Cargo.toml": manifest("toy", '[dependencies]\ndhat = "0.3"'),
    "src/main.rs": "fn main() {}\n",
    // With the probe's versions, so that the shared target directory has one dhat.
    "Cargo.lock": readFileSync(PROBE_LOCK, "utf8"),
  });
  execFileSync("cargo", ["metadata", "--format-version", "1"], {
    cwd: folder,
    env: bareEnvironment(),
    stdio: "ignore",
  });
  lock = readFileSync(join(folder, "Cargo.lock"), "utf8");
  rmSync(scratch, { recursive: true });
});

interface Dhat {
  readonly feature: string;
  /** The name that the crate calls dhat by. */
  readonly crate?: string;
  /** What main begins with. */
  readonly profiler?: string;
  /** What main ends with. */
  readonly last?: string;
  readonly bytes?: number;
}

function program({ feature, crate = "dhat", bytes = 1_000, last = "", ...own }: Dhat): string {
  const profiler = own.profiler ?? `let _profiler = ${crate}::Profiler::new_heap();`;
  return `#[cfg(feature = "${feature}")]
#[global_allocator]
static ALLOC: ${crate}::Alloc = ${crate}::Alloc;

fn main() {
    #[cfg(feature = "${feature}")]
    ${profiler}
    hold();
    ${last}
}
${holder("hold", bytes)}`;
}

const OPTIONAL = `[dependencies]
dhat = { version = "0.3", optional = true }
[features]
heap-profile = ["dep:dhat"]`;

function makeDhatToy(dependencies: string, dhat: Dhat): ToyProject {
  return makeToy({
    "Cargo.toml": manifest("toy", dependencies),
    "Cargo.lock": lock,
    "src/main.rs": program(dhat),
  });
}

/** What `hold` holds, by `measure`, and how the program was measured, by `--dry-run`. */
async function measure({ folder }: ToyProject) {
  const plan = await heapgate(["measure", "--dry-run"], { cwd: folder });
  const { stdout, stderr } = await heapgate(["measure", "--format", "json"], { cwd: folder });
  if (stdout === "") throw new Error(stderr);
  const held = readMeasured(stdout).sites.find(({ symbol }) => symbol === "toy::hold");
  return {
    instrument: /dhat by +(.+)/.exec(plan.stdout)?.[1],
    live: held?.metrics["live-bytes"]?.value,
  };
}

test.each([
  {
    name: "a feature with `dep:dhat`",
    dependencies: OPTIONAL,
    dhat: { feature: "heap-profile" },
  },
  {
    name: "the feature that an optional dependency is by itself",
    dependencies: '[dependencies]\ndhat = { version = "0.3", optional = true }',
    dhat: { feature: "dhat" },
  },
  {
    name: "a dependency that is always there, with features as dhat's documentation has them",
    dependencies: '[dependencies]\ndhat = "0.3"\n[features]\ndhat-heap = []\ndhat-ad-hoc = []',
    dhat: { feature: "dhat-heap" },
  },
  {
    name: "a renamed dependency",
    dependencies:
      '[dependencies]\nheap = { package = "dhat", version = "0.3", optional = true }\n[features]\nprofiling = ["dep:heap"]',
    dhat: { feature: "profiling", crate: "heap" },
  },
])("finds $name and measures with it", async ({ dependencies, dhat }) => {
  const toy = makeDhatToy(dependencies, dhat);
  expect(await measure(toy)).toEqual({ instrument: `the feature ${dhat.feature}`, live: 1_000 });
  expect(existsSync(join(toy.folder, "dhat-heap.json"))).toBe(false);
});

test("a profile under a name of the program's own is found and taken", async () => {
  const toy = makeDhatToy(OPTIONAL, {
    feature: "heap-profile",
    profiler: 'let _profiler = dhat::Profiler::builder().file_name("reports/heap.json").build();',
  });
  toy.write({ "reports/README": "heap profiles\n" });
  expect(await measure(toy)).toMatchObject({ live: 1_000 });
  expect(existsSync(join(toy.folder, "reports/heap.json"))).toBe(false);
});

test("a file that the program only says is its profile stays, as does one that it wrote over", async () => {
  const toy = makeDhatToy(OPTIONAL, {
    feature: "heap-profile",
    profiler:
      'let _profiler = dhat::Profiler::builder().file_name("reports/heap.json").build();\n    eprintln!("dhat: The data has been saved to notes/mine.txt, and is viewable with x");',
  });
  toy.write({ "notes/mine.txt": "precious\n", "reports/heap.json": "of an earlier run\n" });
  expect(await measure(toy)).toMatchObject({ live: 1_000 });
  expect(readFileSync(join(toy.folder, "notes/mine.txt"), "utf8")).toBe("precious\n");
  expect(existsSync(join(toy.folder, "reports/heap.json"))).toBe(true);
});

test("what a program that failed has written is taken away as well", async () => {
  const toy = makeDhatToy(OPTIONAL, {
    feature: "heap-profile",
    profiler: 'let profiler = dhat::Profiler::builder().file_name("heap.json").build();',
    last: '#[cfg(feature = "heap-profile")]\n    drop(profiler);\n    std::process::exit(7);',
  });
  expect(await heapgate(["measure"], { cwd: toy.folder })).toMatchObject({ status: 3 });
  expect(existsSync(join(toy.folder, "heap.json"))).toBe(false);
});

test("a dhat-heap.json that was there is put back, also by the next run after a kill", async () => {
  const toy = makeDhatToy(OPTIONAL, {
    feature: "heap-profile",
    last: 'if std::env::args().count() > 1 { std::fs::write("started", "").unwrap(); std::thread::sleep(std::time::Duration::from_secs(20)); }',
  });
  const mine = join(toy.folder, "dhat-heap.json");
  toy.write({ "dhat-heap.json": "a profile of mine\n" });
  expect(await measure(toy)).toMatchObject({ live: 1_000 });
  expect(readFileSync(mine, "utf8")).toBe("a profile of mine\n");

  const run = startHeapgate(["measure", "--", "wait"], { cwd: toy.folder });
  await waitFor(run, () => existsSync(join(toy.folder, "started")));
  expect(existsSync(mine)).toBe(false);
  run.kill("SIGKILL");
  await run.outcome;
  expect(await heapgate(["measure"], { cwd: toy.folder })).toMatchObject({ status: 0 });
  expect(readFileSync(mine, "utf8")).toBe("a profile of mine\n");
});

test("with a base that lacks the feature both sides are measured with the probe", async () => {
  const toy = makeToy({
    "Cargo.toml": manifest("toy"),
    "src/main.rs": program({ feature: "heap-profile" }),
  });
  const base = toy.commit();
  toy.commit({
    "Cargo.toml": manifest("toy", OPTIONAL),
    "Cargo.lock": lock,
    "src/main.rs": program({ feature: "heap-profile", bytes: 3_000 }),
  });
  const args = ["check", "--base", base];
  const { stdout, stderr } = await heapgate([...args, "--format", "json"], { cwd: toy.folder });
  expect(stdout, stderr).not.toBe("");
  const [site] = readCheck(stdout).sites;
  expect(site).toMatchObject({
    symbol: "toy::hold",
    metrics: { "live-bytes": { base: 1_000, head: 3_000 } },
  });
  expect((await heapgate(args, { cwd: toy.folder })).stdout).toContain("dhat (probe)");
  const asked = await heapgate([...args, "--instrument", "feature"], { cwd: toy.folder });
  expect(asked.status, asked.stderr).toBe(0);
  expect(asked.stdout.replaceAll(/\s+/g, " ")).toContain("could not be measured: toy");
});

test.each([
  {
    name: "a Profiler that is dropped at once",
    dhat: { profiler: "let _ = dhat::Profiler::new_heap();" },
    says: "`let _profiler`, not `let _`",
  },
  {
    name: "process::exit",
    dhat: { last: "std::process::exit(0);" },
    says: "not after process::exit",
  },
])("$name is explained, not reported as zero", async ({ dhat, says }) => {
  const toy = makeDhatToy(OPTIONAL, { feature: "heap-profile", ...dhat });
  const { status, stdout, stderr } = await heapgate(["measure"], { cwd: toy.folder });
  expect({ status, stdout }).toEqual({ status: 3, stdout: "" });
  expect(stderr).toContain(says);
});

test("a depth is refused where the program decides it", async () => {
  const toy = makeDhatToy(OPTIONAL, { feature: "heap-profile" });
  const { status, stderr } = await heapgate(["measure", "--depth", "50"], { cwd: toy.folder });
  expect(status).toBe(2);
  expect(stderr).toContain("trim_backtraces(Some(50))");
});
