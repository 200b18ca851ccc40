/** What one build is given. */
import type { CargoMetadata, CargoPackage } from "../../core/plan/cargo-metadata.ts";
import type { Scenario } from "../../core/plan/scenario.ts";
import type { RustcWrappers, VendoredFolders } from "./cargo-config.ts";
import type { ProbeLibrary } from "./probe-library.ts";
import type { Toolchain } from "./toolchain.ts";
import type { Store, Tree } from "./tree.ts";

/** How a program comes to a dhat profile. */
export type Instrument =
  | { readonly kind: "feature"; readonly feature: string }
  | { readonly kind: "probe"; readonly library: ProbeLibrary };

export interface BuildContext {
  /** As cargo is told of it: head's top is a link, where that can be. */
  readonly tree: Tree;
  readonly metadata: CargoMetadata;
  readonly package: CargoPackage;
  readonly scenario: Scenario;
  readonly instrument: Instrument;
  readonly store: Store;
  readonly toolchain: Toolchain;
  /** The target directory that both trees share: head's. */
  readonly targetDirectory: string;
  /** Where cargo is started, for both trees: head's folder, so that configuration and toolchain are head's. */
  readonly cwd: string;
  readonly locked: boolean;
  /** Called whenever cargo has said something. */
  readonly onCargoLine: () => void;
  /** The rustc wrapper to copy for this tree. */
  readonly wrapperSource: string;
  /** Called through. */
  readonly userWrappers: RustcWrappers;
  /** Folders of vendored crates that replace those of head's configuration. */
  readonly vendored: VendoredFolders;
}
