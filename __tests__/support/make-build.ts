import type { BuildContext } from "../../src/app/collect/build-context.ts";
import { storeIn } from "../../src/app/collect/tree.ts";
import { makeMetadata, type PackageOverrides } from "./make-metadata.ts";
import { makePlannedScenario } from "./make-plan.ts";

/** A build of the bin `app` of a package in /work/app, with the probe, unless told. */
export function makeBuildContext({
  described = {},
  ...overrides
}: Partial<BuildContext> & { readonly described?: PackageOverrides } = {}): BuildContext {
  const metadata = makeMetadata({ packages: [described] });
  const [cargoPackage] = metadata.packages;
  if (cargoPackage === undefined) throw new Error("a workspace of one package has one");
  return {
    tree: { side: "head", top: "/work/app", directory: "/work/app", commit: null, dirty: false },
    metadata,
    package: cargoPackage,
    scenario: makePlannedScenario(),
    instrument: {
      kind: "probe",
      library: {
        rlib: "/probe/libheapgate_probe.rlib",
        dependencies: "/probe/deps",
        hostDependencies: "/probe/host",
        hash: "abc",
      },
    },
    store: storeIn("/work/app"),
    toolchain: {
      rustc: "rustc",
      cargo: "cargo",
      version: "rustc 1.95.0\nhost: x86_64-unknown-linux-gnu\n",
      release: "rustc 1.95.0",
      host: "x86_64-unknown-linux-gnu",
    },
    targetDirectory: "/work/app/target",
    cwd: "/work/app",
    locked: true,
    onCargoLine: () => undefined,
    wrapperSource: "/heapgate/probe/rustc-wrapper.sh",
    userWrappers: { every: null, members: null },
    vendored: new Map(),
    ...overrides,
  };
}
