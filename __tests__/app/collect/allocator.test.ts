import { expect, test } from "vitest";
import { explainAllocator } from "../../../src/app/collect/allocator.ts";
import type { HeapgateError } from "../../../src/core/errors.ts";
import { makeBuildContext } from "../../support/make-build.ts";
import type { PackageOverrides } from "../../support/make-metadata.ts";
import { makePlannedScenario } from "../../support/make-plan.ts";
import { makeMemoryFiles } from "../../support/memory-files.ts";

/** What rustc 1.95 says. */
const IN_THE_PROGRAM =
  "error: the `#[global_allocator]` in this crate conflicts with global allocator in: heapgate_probe";
const IN_A_DEPENDENCY =
  "error: the `#[global_allocator]` in fast_alloc conflicts with global allocator in: heapgate_probe";
const TWICE_IN_ONE_CRATE = "error: cannot define multiple global allocators";

/** fd 10.2.0, src/main.rs. */
const FD = `mod walk;

// We use jemalloc for performance reasons, see https://github.com/sharkdp/fd/pull/481
// FIXME: re-enable jemalloc on macOS, see comment in Cargo.toml file for more infos
#[cfg(all(
    not(windows),
    not(target_os = "android"),
    not(target_os = "macos"),
    not(target_os = "freebsd"),
    not(target_os = "openbsd"),
    not(all(target_env = "musl", target_pointer_width = "32")),
    not(target_arch = "riscv64"),
    feature = "use-jemalloc"
))]
#[global_allocator]
static ALLOC: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

#[cfg(feature = "completions")]
fn print_completions() {}
`;

/** jaq 2.1, jaq/src/main.rs. */
const JAQ = `use std::process::ExitCode;

#[cfg(feature = "mimalloc")]
#[global_allocator]
static GLOBAL: mimalloc::MiMalloc = mimalloc::MiMalloc;
`;

const MSVC = `#[cfg(all(not(target_env = "msvc"), not(target_env = "musl")))]
#[global_allocator]
static GLOBAL: Jemalloc = Jemalloc;
`;

const UNLESS_DHAT = `#[cfg(not(any(feature = "dhat-heap", feature = "system")))]
#[global_allocator]
static GLOBAL: Jemalloc = Jemalloc;
`;

const UNDER_CFG_ATTR = `#[cfg_attr(feature = "custom", global_allocator)]
static GLOBAL: Custom = Custom;
`;

const OTHERS_FEATURES = `#[cfg(feature = "before")]
mod before;
#[global_allocator]
static GLOBAL: Custom = Custom;
#[cfg(feature = "after")]
mod after;
`;

function explain(
  sources: Readonly<Record<string, string>>,
  {
    said = IN_THE_PROGRAM,
    features = {},
    build = {},
  }: {
    readonly said?: string;
    readonly features?: NonNullable<PackageOverrides["features"]>;
    readonly build?: Partial<ReturnType<typeof makePlannedScenario>["build"]>;
  } = {},
): HeapgateError | null {
  const tree = Object.entries(sources).map(([path, text]) => [`/work/app/${path}`, text] as const);
  const planned = makePlannedScenario();
  const context = makeBuildContext({
    described: { features },
    scenario: { ...planned, build: { ...planned.build, ...build } },
  });
  return explainAllocator(makeMemoryFiles(new Map(tree)), context, said);
}

const MAIN = "src/bin/app.rs";

test.each<{
  name: string;
  source: string;
  features: Record<string, string[]>;
  line: number;
  remedy: string;
}>([
  {
    name: "fd: a feature of several conditions, on by default",
    source: FD,
    features: {
      default: ["use-jemalloc", "completions"],
      "use-jemalloc": ["dep:tikv-jemallocator"],
      completions: [],
    },
    line: 15,
    remedy:
      'The default feature "use-jemalloc" turns it on. Measure without it:\n\n  --no-default-features --features completions',
  },
  {
    name: "jaq: the dependency's own feature, on by default",
    source: JAQ,
    features: { default: ["mimalloc"], mimalloc: ["dep:mimalloc"] },
    line: 4,
    remedy:
      'The default feature "mimalloc" turns it on. Measure without it:\n\n  --no-default-features',
  },
  {
    name: "a feature that a default feature turns on",
    source: JAQ,
    features: { default: ["fast"], fast: ["mimalloc", "other/x"], mimalloc: [] },
    line: 4,
    remedy:
      'The default feature "fast" turns it on. Measure without it:\n\n  --no-default-features',
  },
  {
    name: "a feature that is not on by default",
    source: JAQ,
    features: { default: [], mimalloc: [] },
    line: 4,
    remedy:
      'The feature "mimalloc" turns it on. Measure without it: leave it out of --features, and don\'t give --all-features.',
  },
  {
    name: "one that a feature turns off",
    source: UNLESS_DHAT,
    features: { "dhat-heap": [], system: [] },
    line: 2,
    remedy: 'The feature "dhat-heap" turns it off. Measure with it:\n\n  --features dhat-heap',
  },
  {
    name: "one under cfg_attr",
    source: UNDER_CFG_ATTR,
    features: { default: ["custom"], custom: [] },
    line: 1,
    remedy:
      'The default feature "custom" turns it on. Measure without it:\n\n  --no-default-features',
  },
  {
    name: "one that no feature touches",
    source: MSVC,
    features: { default: ["x"], x: [] },
    line: 2,
    remedy: "Put it behind a feature",
  },
  {
    name: "one between other items' features",
    source: OTHERS_FEATURES,
    features: { default: ["before", "after"], before: [], after: [] },
    line: 3,
    remedy: "Put it behind a feature",
  },
])("explains $name", ({ source, features, line, remedy }) => {
  const error = explain({ [MAIN]: source }, { features });
  expect(error?.kind).toBe("measure");
  expect(error?.where).toBe(`${MAIN}:${line}`);
  expect(error?.remedy.startsWith(remedy)).toBe(true);
});

test("keeps the features that were asked for in the line to paste", () => {
  const features = { default: ["mimalloc"], mimalloc: [], x: [] };
  const error = explain({ [MAIN]: JAQ }, { features, build: { features: ["x"] } });
  expect(error?.remedy).toContain("  --no-default-features --features x");
});

test.each([{ allFeatures: true }, { noDefaultFeatures: true, features: ["mimalloc"] }])(
  "does not advise what was done already (%j)",
  (build) => {
    const features = { default: ["mimalloc"], mimalloc: [] };
    const error = explain({ [MAIN]: JAQ }, { features, build });
    expect(error?.remedy).toMatch(/^The feature "mimalloc" turns it on/);
  },
);

test("prefers the program's own file to others that have one", () => {
  const sources = { "benches/b.rs": MSVC, "src/a.rs": MSVC, "tests/t.rs": MSVC, [MAIN]: JAQ };
  expect(explain(sources)?.where).toBe(`${MAIN}:4`);
});

test("prefers the package's sources to its tests", () => {
  expect(explain({ "benches/b.rs": MSVC, "src/deep/a.rs": MSVC })?.where).toBe("src/deep/a.rs:2");
});

test("names a dependency that sets one, whatever else the sources hold", () => {
  const features = { default: ["speed"], speed: ["dep:fast-alloc"] };
  const error = explain({ "benches/b.rs": MSVC }, { said: IN_A_DEPENDENCY, features });
  expect(error?.where).toBe("the dependency fast_alloc");
  expect(error?.remedy).toMatch(/^The default feature "speed" turns it on/);
});

test("explains two in one crate, which is what a crate's own dhat beside another gives", () => {
  expect(explain({ [MAIN]: JAQ }, { said: TWICE_IN_ONE_CRATE })?.where).toBe(`${MAIN}:4`);
});

test("does not find what only a comment says", () => {
  const error = explain({ [MAIN]: "// #[global_allocator]\n" });
  expect(error?.where).toBeNull();
});

test("gives null for any other failure", () => {
  expect(explain({ [MAIN]: JAQ }, { said: "error: expected one of `!` or `::`" })).toBeNull();
});
