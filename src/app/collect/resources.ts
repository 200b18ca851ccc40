/** heapgate's own files beside the bundle. */
import { join } from "node:path";
import { VERSION } from "../../core/version.ts";

export interface Resources {
  /** The probe's crate. */
  readonly probe: string;
  /** The rustc wrapper that links it in. */
  readonly wrapper: string;
  /** The example programs of `heapgate demo`. */
  readonly examples: string;
  readonly version: string;
}

/** Names the files as they lie below heapgate's root, where `dist` is. */
export function resourcesIn(root: string): Resources {
  return {
    probe: join(root, "probe"),
    wrapper: join(root, "probe", "rustc-wrapper.sh"),
    examples: join(root, "examples"),
    version: VERSION,
  };
}
