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
          exclude: [...PROGRAMS, "__tests__/crates/**"],
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
