import { METRICS } from "../metrics.ts";
import type { Profile } from "../profile/profile.ts";

const FEWEST = 2;
const MOST = 7;

/**
 * Says whether another round of runs is wanted, from the runs of each side so far. With `auto`: two a side, and if
 * they were equal in every metric the program is deterministic; else up to seven.
 */
export function wantsAnotherRound(
  sides: readonly (readonly Profile[])[],
  runs: number | "auto",
): boolean {
  const done = Math.min(...sides.map((profiles) => profiles.length));
  if (runs !== "auto") return done < runs;
  if (done < FEWEST) return true;
  return done < MOST && !sides.every(areEqual);
}

function areEqual(profiles: readonly Profile[]): boolean {
  const [first, ...others] = profiles;
  return others.every((profile) =>
    METRICS.every((metric) => profile.totals[metric] === first?.totals[metric]),
  );
}
