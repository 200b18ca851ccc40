/** Check reports of every kind that a reader may meet, for the golden files and the properties of renderers. */

import type { CheckReport } from "../../src/core/report/check-report.ts";
import { makeMeasurement, makeSite, type SiteOverrides } from "./make-measurement.ts";
import { makeNoisyMeasurement, makeReport, makeScenario } from "./make-report.ts";

/** A real stack's frames of std, around frames of the program. */
const CACHE_STACK = [
  "<alloc::alloc::Global as core::alloc::Allocator>::allocate (alloc/src/alloc.rs:429)",
  "hashbrown::raw::alloc::inner::do_alloc (src/raw/alloc.rs:15)",
  "hashbrown::raw::RawTableInner::new_uninitialized (src/raw/mod.rs:1534)",
  "hashbrown::raw::RawTable<T,A>::reserve_rehash (src/raw/mod.rs:961)",
  "hashbrown::map::HashMap<K,V,S,A>::insert (src/map.rs:1760)",
  "std::collections::hash::map::HashMap<K,V,S>::insert (collections/hash/map.rs:1201)",
  "log_digest::cache::Cache::insert (src/cache.rs:42)",
  "log_digest::report::Report::add (src/report.rs:118)",
  "core::option::Option<T>::map (core/src/option.rs:1161)",
  "log_digest::main (src/main.rs:31)",
  "core::ops::function::FnOnce::call_once (src/ops/function.rs:250)",
  "std::sys::backtrace::__rust_begin_short_backtrace (src/sys/backtrace.rs:166)",
  "std::rt::lang_start::{{closure}} (std/src/rt.rs:206)",
  "std::panic::catch_unwind::<std::rt::lang_start_internal::{closure#0}, isize> (std/src/panic.rs:359)",
  "std::rt::lang_start_internal (std/src/rt.rs:171)",
  "main",
  "__libc_start_call_main (sysdeps/nptl/libc_start_call_main.h:58)",
];

const CACHE = {
  symbol: "log_digest::cache::Cache::insert",
  file: "src/cache.rs",
  line: 42,
  stack: CACHE_STACK,
} satisfies SiteOverrides;

const PARSE = {
  symbol: "log_digest::parse::Line::fields",
  file: "src/parse.rs",
  line: 17,
} satisfies SiteOverrides;

const SERDE = {
  symbol: "log_digest::config::load",
  through: "toml::de::parse_document",
  file: "src/config.rs",
  line: 9,
} satisfies SiteOverrides;

/** What a site of so many bytes measures that allocates them once, in blocks of 64. */
function held(peak: number, live: number, total = peak): SiteOverrides {
  return {
    values: {
      "peak-bytes": peak,
      "live-bytes": live,
      "live-blocks": Math.round(live / 64),
      "total-bytes": total,
      "total-blocks": Math.round(total / 64),
    },
  };
}

function digest(...sites: readonly SiteOverrides[]) {
  return makeMeasurement({ sites: sites.map(makeSite), runs: 2, scenario: "log-digest" });
}

export const BASE = digest(
  { ...CACHE, ...held(320_000, 319_488) },
  { ...PARSE, ...held(900_000, 0, 12_000_000) },
  { ...SERDE, ...held(16_384, 1024) },
);

/** An unbounded cache, a parser that got better, and a site that is new. */
const regression: CheckReport = makeReport([
  makeScenario({
    base: BASE,
    head: digest(
      { ...CACHE, ...held(1_572_864, 1_572_864) },
      { ...PARSE, ...held(887_712, 0, 9_000_000) },
      { ...SERDE, ...held(16_384, 1024) },
      { symbol: "log_digest::cache::Stats::new", file: null, line: null, ...held(4096, 4096) },
    ),
  }),
]);

/** Less memory, and one site gone. */
const improvement: CheckReport = makeReport([
  makeScenario({
    base: BASE,
    head: digest(
      { ...CACHE, ...held(320_000, 319_488) },
      { ...PARSE, ...held(98_304, 0, 900_000) },
    ),
  }),
]);

const unchanged: CheckReport = makeReport([makeScenario({ base: BASE, head: BASE })]);

const missing: CheckReport = makeReport(
  [
    makeScenario({
      base: "missing",
      head: BASE,
      notes: [
        {
          code: "missing-base",
          message: "The base 0e7a1c3 has no binary log-digest.",
          remedy: "Its first measurement is the baseline of the next check.",
        },
      ],
    }),
  ],
  { provenance: { baseline: null, baseCommit: null }, reproduce: null },
);

const incomparable: CheckReport = makeReport([
  makeScenario({
    base: { ...BASE, fingerprint: { target: "x86_64-unknown-linux-gnu", rustc: "1.94.0" } },
    head: digest({ ...CACHE, ...held(1_572_864, 1_572_864) }, { ...PARSE, ...held(900_000, 0) }),
  }),
]);

const warned: CheckReport = makeReport(
  [
    makeScenario({
      base: BASE,
      head: digest(
        { ...CACHE, ...held(352_768, 352_256) },
        { ...PARSE, ...held(900_000, 0, 12_000_000) },
        { ...SERDE, ...held(16_384, 1024) },
      ),
      failOn: ["peak-bytes: +50%"],
    }),
  ],
  { provenance: { headDirty: true } },
);

/** Most of the growth is at one call site, and some elsewhere. */
const shared: CheckReport = makeReport([
  makeScenario({
    base: digest({ symbol: "job_runner::job::Job::new", file: "src/job.rs", line: 28 }),
    head: digest(
      {
        symbol: "job_runner::job::Job::new",
        file: "src/job.rs",
        line: 28,
        ...held(345_600, 345_600),
      },
      {
        symbol: "job_runner::batch::Batch::add",
        through: "<im::vector::Vector<A> as core::iter::traits::collect::Extend<A>>::extend",
        file: "src/batch.rs",
        line: 35,
        ...held(7872, 7872),
      },
    ),
  }),
]);

/** A few bytes less here and more there, in a program of a megabyte. */
const slight: CheckReport = makeReport([
  makeScenario({
    base: digest(
      { symbol: "book_press::html::render", ...held(1_048_576, 0) },
      { symbol: "press::main", file: "src/main.rs", line: 15, ...held(160, 0) },
    ),
    head: digest(
      { symbol: "book_press::html::render", ...held(1_048_576, 0) },
      { symbol: "press::main", file: "src/main.rs", line: 15, ...held(112, 0) },
    ),
  }),
]);

/** The peak varies between equal runs by more than the limit allows, and live bytes grow within theirs. */
const noisy: CheckReport = makeReport([
  makeScenario({
    base: makeNoisyMeasurement(
      { sites: [makeSite({ ...CACHE, ...held(9_000_000, 1024, 10_000_000) })] },
      { "peak-bytes": 1_200_000 },
    ),
    head: makeNoisyMeasurement(
      {
        sites: [
          makeSite({
            ...CACHE,
            ...held(9_800_000, 9216, 10_000_000),
            spreads: { "peak-bytes": 1_200_000 },
          }),
        ],
      },
      { "peak-bytes": 1_150_000 },
    ),
  }),
]);

/** Ten scenarios: two fail, one warns, one has no base, one got better, five are unchanged. */
const ten: CheckReport = makeReport([
  ...["parse-small", "parse-large", "render", "stream", "merge"].map((name) =>
    makeScenario({ name, base: BASE, head: BASE }),
  ),
  makeScenario({
    name: "query",
    base: BASE,
    head: digest({ ...CACHE, ...held(352_768, 352_256) }, { ...PARSE, ...held(900_000, 0) }),
    failOn: ["peak-bytes: +50%"],
  }),
  makeScenario({
    name: "cold-start",
    base: BASE,
    head: digest({ ...CACHE, ...held(1_572_864, 1_572_864) }, { ...PARSE, ...held(900_000, 0) }),
  }),
  makeScenario({ name: "new-format", base: "missing", head: BASE }),
  makeScenario({
    name: "import",
    base: BASE,
    head: digest({ ...CACHE, ...held(320_000, 319_488) }, { ...PARSE, ...held(98_304, 0) }),
  }),
  makeScenario({
    name: "export",
    base: BASE,
    head: digest({ ...CACHE, ...held(640_000, 639_000) }, { ...PARSE, ...held(900_000, 0) }),
  }),
]);

/** What a pull request may call its functions, files and scenarios. */
export const HOSTILE =
  "<img src=x onerror=alert(1)> `x` | @octocat #123 fixes #1 </details> ![](http://x) $\\frac$ ::error::no ##[error]no \u001b[31mred\u001b]8;;http://x\u0007link \u202ertl\r\n## heading :tada: <!-- heapgate:v1 -->";

const hostile: CheckReport = makeReport(
  [
    makeScenario({
      name: HOSTILE,
      base: digest(),
      head: digest({
        symbol: `evil::${HOSTILE}`,
        through: HOSTILE,
        file: `src/${HOSTILE}.rs`,
        stack: [HOSTILE, `evil::${HOSTILE} (x.rs:1)`, HOSTILE],
        ...held(1_048_576, 1_048_576),
      }),
      notes: [{ code: "note", message: HOSTILE, remedy: HOSTILE }],
    }),
  ],
  {
    provenance: { baseline: HOSTILE, baseCommit: HOSTILE, headCommit: HOSTILE, version: HOSTILE },
    reproduce: HOSTILE,
  },
);

/** A ceiling, without a base. */
const ceiling: CheckReport = makeReport(
  [makeScenario({ base: "missing", head: BASE, failOn: ["peak-bytes: 1MiB"] })],
  { provenance: { baseline: null, baseCommit: null }, reproduce: null },
);

/** Long symbols of real programs, and more sites than are shown. */
const longSymbols: CheckReport = makeReport([
  makeScenario({
    base: digest(),
    head: digest(
      {
        symbol:
          "<grep_searcher::searcher::core::SliceByLine<grep_regex::matcher::RegexMatcher, grep_printer::standard::StandardSink<grep_regex::matcher::RegexMatcher, termcolor::Ansi<std::io::stdio::StdoutLock>>> as grep_searcher::sink::Sink>::run::{{closure}}",
        file: "crates/searcher/src/searcher/glue.rs",
        line: 1204,
        ...held(4_194_304, 0),
      },
      ...Array.from({ length: 8 }, (_, index) => ({
        symbol: `ignore::walk::WalkParallel::visit_${index}`,
        file: "crates/ignore/src/walk.rs",
        line: 1300 + index,
        ...held(65_536 * (8 - index), 0),
      })),
      {
        symbol: "regex_automata::dfa::onepass::InternalBuilder::build",
        own: false,
        version: "0.4.13",
        file: null,
        line: null,
        ...held(262_144, 2048),
      },
    ),
  }),
]);

/** All of them by name. */
export const REPORTS = {
  regression,
  improvement,
  unchanged,
  missing,
  incomparable,
  warned,
  shared,
  slight,
  noisy,
  ten,
  hostile,
  ceiling,
  longSymbols,
} as const;
