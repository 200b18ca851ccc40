/**
 * Well-known crates that nobody prepared, as crates.io has them: `npm run crates`. Each is measured twice as its
 * maintainer would, and its folder must be as it was.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { METRICS } from "../../src/core/metrics.ts";
import { heapgate } from "../support/heapgate-cli.ts";
import { gitWith } from "../support/lay-out-example.ts";
import { fetchCrates, listTree } from "../support/published-crate.ts";
import { readCheck, readMeasured } from "../support/read-check.ts";

const scratch = mkdtempSync(join(tmpdir(), "heapgate-crates-"));

afterAll(() => rmSync(scratch, { recursive: true }));

interface Crate {
  readonly name: string;
  readonly packages: readonly string[];
  /** The folder of the package that is measured, below the crate's own. */
  readonly path: string;
  /** Lays a root manifest beside the packages that only lists them. */
  readonly isWorkspace: boolean;
  readonly flags: readonly string[];
  readonly args: readonly string[];
  /** Crates whose functions are own code. */
  readonly own: readonly string[];
  /** Metrics that differ between equal runs, and why; empty: two runs are identical. */
  readonly differing: readonly string[];
}

const CRATES: readonly Crate[] = [
  {
    name: "ripgrep",
    packages: ["ripgrep@14.1.1"],
    path: "ripgrep",
    isWorkspace: false,
    flags: [],
    args: ["-j1", "--no-config", "fn", "ripgrep/crates"],
    own: ["rg"],
    differing: [],
  },
  {
    name: "hexyl",
    packages: ["hexyl@0.16.0"],
    path: "hexyl",
    isWorkspace: false,
    flags: [],
    args: ["ripgrep/FAQ.md"],
    own: ["hexyl"],
    differing: [],
  },
  {
    // No Cargo.lock, edition 2015.
    name: "xsv",
    packages: ["xsv@0.13.0"],
    path: "xsv",
    isWorkspace: false,
    flags: [],
    args: ["frequency", "table.csv"],
    own: ["xsv"],
    // Its hash tables have random seeds, and the order of their entries decides how a vector grows.
    differing: ["peak-bytes", "total-bytes", "total-blocks"],
  },
  {
    name: "jaq",
    packages: ["jaq@2.3.0", "jaq-core@2.2.1", "jaq-json@1.1.3", "jaq-std@2.1.2"],
    path: "jaq",
    isWorkspace: true,
    flags: ["--no-default-features"],
    args: ["map(.a) | add", "table.json"],
    // As published, the members depend on each other by version: cargo compiles crates.io's, not the ones beside them.
    own: ["jaq"],
    differing: [],
  },
];

beforeAll(() => {
  for (const { name, packages, isWorkspace } of CRATES) {
    fetchCrates(isWorkspace ? join(scratch, name) : scratch, ...packages);
    if (!isWorkspace) continue;
    const members = packages.map((spec) => JSON.stringify(spec.split("@")[0]));
    writeFileSync(
      join(scratch, name, "Cargo.toml"),
      `[workspace]\nresolver = "2"\nmembers = [${members.join(", ")}]\n`,
    );
  }
  const rows = Array.from({ length: 2_000 }, (_, i) => ({ a: i, b: `value ${(i * 7_919) % 997}` }));
  writeFileSync(join(scratch, "table.json"), JSON.stringify(rows));
  writeFileSync(
    join(scratch, "table.csv"),
    ["a,b", ...rows.map(({ a, b }) => `${a},${b}`), ""].join("\n"),
  );
});

function measure(crate: Crate, format: "text" | "json") {
  const root = crate.isWorkspace ? join(crate.name, crate.path) : crate.path;
  return heapgate(
    ["measure", "--path", root, "--format", format, ...crate.flags, "--", ...crate.args],
    { cwd: scratch },
  );
}

describe.each(CRATES)("$name", (crate) => {
  const folder = join(scratch, crate.name);

  test("is measured, with its own functions first, and stays as it was", async () => {
    const before = listTree(folder);
    const { status, stdout, stderr } = await measure(crate, "json");
    expect(status, stderr).toBe(0);
    const { metrics, sites } = readMeasured(stdout);
    for (const metric of ["peak-bytes", "total-bytes", "total-blocks"] as const) {
      expect(metrics[metric]?.value, metric).toBeGreaterThan(0);
    }
    for (const site of sites.slice(0, 3)) {
      expect(crate.own, site.id).toContain(site.crate);
      expect(site).toMatchObject({ own: true, line: expect.any(Number) });
      expect(existsSync(join(folder, site.file ?? "no file")), site.id).toBe(true);
    }
    expect(listTree(folder)).toEqual(before);
  });

  test("two runs are identical, or differ where that is explained", async () => {
    const { stdout } = await measure(crate, "json");
    const { metrics } = readMeasured(stdout);
    const differing = METRICS.filter((metric) => (metrics[metric]?.spread ?? 0) > 0);
    for (const metric of differing) expect(crate.differing).toContain(metric);
  });

  test("prints peak, live and total", async () => {
    const { stdout } = await measure(crate, "text");
    for (const word of ["peak", "live", "total"]) {
      expect(stdout).toMatch(new RegExp(`^ +${word} +[\\d.,]+ (?:B|KiB|MiB)`, "m"));
    }
  });
});

test("ripgrep with all its threads, checked against itself five times, never fails", async () => {
  const top = join(scratch, "ripgrep");
  await gitWith().commitAll({ top, message: "As published", date: "2026-01-01T00:00:00Z" });
  for (let round = 0; round < 5; round++) {
    const { status, stdout, stderr } = await heapgate(
      ["check", "--base", "HEAD", "--format", "json", "--", "--no-config", "fn", "."],
      { cwd: top },
    );
    expect(status, stdout + stderr).toBe(0);
    // Compared, and not merely found to be incomparable.
    expect(["pass", "warn"]).toContain(readCheck(stdout).verdict);
  }
});
