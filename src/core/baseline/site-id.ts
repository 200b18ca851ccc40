import type { CallSite } from "../profile/profile.ts";

/**
 * Names a call site across builds: "app::load", or "app::load via toml::de::parse_document" where it allocates through
 * a dependency. Made of normal forms only, so lines, generic arguments and hashes do not move it.
 */
export function siteId(site: Pick<CallSite, "function" | "through">): string {
  const { function: own, through } = site;
  return through === null ? own.key : `${own.key} via ${through.key}`;
}
