/**
 * Real profiles with what their profiler printed of them on standard error ("Total: 4,836 bytes in 71 blocks", "At t-gmax: …",
 * "At t-end: …"), copied by hand. null where only the file was kept.
 */
export interface CorpusFile {
  readonly name: string;
  readonly own: string;
  readonly total: readonly [bytes: number, blocks: number] | null;
  readonly peak: number | null;
  readonly live: readonly [bytes: number, blocks: number] | null;
}

/** Each heap profile of the fixtures that is neither damaged nor past 2^53. */
export const CORPUS: readonly CorpusFile[] = [
  file("serde-json.rs.json.gz", "d_serde_json", [4467346, 29999], 3876594, [1024, 1]),
  file("serde-json.vg.json.gz", "d_serde_json", [4469966, 30008], 3877142, [544, 1]),
  file("rayon.rs.json.gz", "d_rayon", [34754836, 37730], 17309064, [20104, 28]),
  file("rayon.vg.json.gz", "d_rayon", [34735504, 36888], 17287228, [20424, 36]),
  file("tokio.rs.json.gz", "d_tokio", [2114150, 3285], 1449673, [1064, 2]),
  file("tokio.vg.json.gz", "d_tokio", [2118714, 3318], 1452285, [544, 1]),
  file("petgraph.rs.json.gz", "d_petgraph", [2398044, 12138], 1365472, [1024, 1]),
  file("petgraph.vg.json.gz", "d_petgraph", [2400664, 12147], 1366020, [544, 1]),
  file("names.rs.json.gz", "k_names", [4836, 71], 2587, [1085, 2]),
  file("names.vg.json.gz", "k_names", [8072, 87], 3455, [605, 2]),
  file("names-v0.rs.json.gz", "k_names", [4836, 71], 2587, [1085, 2]),
  file("stripped.rs.json", "k_names", [4836, 71], 2587, [1085, 2]),
  file("no-debug-info.rs.json", "k_names", [4836, 71], 2587, [1085, 2]),
  file("line-tables.rs.json.gz", "k_names", [4836, 71], 2587, [1085, 2]),
  file("rc-leak.rs.json", "r_rcleak", [2524275, 250], 74275, [24275, 200]),
  file("rc-leak.vg.json.gz", "r_rcleak", [2526895, 259], 74823, [24819, 201]),
  file("panic.rs.json.gz", "d_panic", [65362442, 111928], 37532409, [36101363, 50702]),
  file("children.rs.json", "p_children", [5415, 118], 4424, [1024, 1]),
  file("recursion.rs.json", "g_builder", [1488, 6], 1488, [1024, 1]),
  file("quoted-argument.rs.json", "r_rcleak", [2524275, 250], 74275, [24275, 200]),
  file("no-allocator.rs.json", "a_noalloc", [0, 0], 0, [0, 0]),
  file("bad-utf8.vg.json", "s_zero", [2620, 9], 1736, [544, 1]),
  file("c-malloc.vg.json", "q_mmap", [6295100, 12], 6293028, [5243424, 2]),
  file("jemalloc.vg.json", "n_alloc", [2072, 7], 1736, [0, 0]),
  file(
    "dhat-under-valgrind.vg.json.gz",
    "k_names",
    [65422157, 116990],
    38075527,
    [36647538, 52027],
  ),
  file("stripped.vg.json", "k_names", null, null, null),
  file("names-relative-paths.vg.json.gz", "k_names", null, null, null),
  file("serde-json-full-paths.vg.json.gz", "d_serde_json", null, null, null),
  file("dirs-here.rs.json.gz", "k_names", null, null, null),
  file("dirs-here-run2.rs.json.gz", "k_names", null, null, null),
  file("dirs-elsewhere.rs.json.gz", "k_names", null, null, null),
  file("dirs-shift3lines.rs.json.gz", "k_names", null, null, null),
  file("dirs-root-proj-a.rs.json", "r_rcleak", null, null, null),
  file("dirs-root-base-worktree.rs.json", "r_rcleak", null, null, null),
  file("dirs-root-remap.rs.json", "r_rcleak", null, null, null),
];

function file(
  ...[name, own, total, peak, live]: [
    CorpusFile["name"],
    CorpusFile["own"],
    CorpusFile["total"],
    CorpusFile["peak"],
    CorpusFile["live"],
  ]
): CorpusFile {
  return { name, own, total, peak, live };
}
