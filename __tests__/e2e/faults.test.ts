import { describe, test } from "vitest";
import { FAULTS } from "./scenarios/faults.ts";

describe.concurrent("ends with one comment or one line that says why there is none, after", () => {
  for (const [name, play] of FAULTS) test(name, play);
});
