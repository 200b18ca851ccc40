import { defineConfig } from "vitest/config";

/** Tests that build and run real programs take minutes, and share the processors with what they start. */
const PROGRAMS = ["__tests__/{programs,probe,examples,dist}/**/*.test.ts"];

export default defineConfig({
  test: {
    coverage: { provider: "v8", include: ["src/**/*.ts"] },
    projects: [
      {
        test: {
          name: "unit",
          include: ["__tests__/**/*.test.ts"],
          // Some use real git, and a busy machine takes its time.
          testTimeout: 30_000,
          exclude: [
            ...PROGRAMS,
            ...["crates", "e2e", "workflows"].map((name) => `__tests__/${name}/**`),
          ],
        },
      },
      {
        test: {
          name: "programs",
          include: PROGRAMS,
          testTimeout: 600_000,
          hookTimeout: 600_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: "e2e",
          include: ["__tests__/e2e/**/*.test.ts"],
          globalSetup: "__tests__/e2e/harness/fresh-target.ts",
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: "workflows",
          include: ["__tests__/workflows/**/*.test.ts"],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "crates",
          include: ["__tests__/crates/**/*.test.ts"],
          testTimeout: 1_800_000,
          hookTimeout: 1_800_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
