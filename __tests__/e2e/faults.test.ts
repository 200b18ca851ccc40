import { describe, test } from "vitest";
import { PLAYS_ALL } from "./harness/plays-all.ts";
import { FAULTS, LONG_FAULTS } from "./scenarios/faults.ts";

describe.concurrent("ends with one comment or one line that says why there is none, after", () => {
  for (const [name, play] of [...FAULTS, ...(PLAYS_ALL ? LONG_FAULTS : [])]) test(name, play);
});
