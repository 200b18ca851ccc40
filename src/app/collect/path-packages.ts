/** Packages of the trees that cargo can't tell apart. */
import { type Artifact, isPathPackage, packageOfId } from "../../core/plan/build-messages.ts";
import { cleanArguments } from "../../core/plan/cargo-arguments.ts";
import type { Ports } from "../../ports.ts";
import type { BuildContext } from "./build-context.ts";
import { readBuilds, writeBuilds } from "./builds.ts";
import { toolchainEnvironment } from "./toolchain.ts";

/**
 * Path packages that are no members carry no mark of their tree: cargo would hand out what the other tree's build left
 * (seen). So they are cleaned when the other tree was the last one built here. By name: their ids are the other tree's,
 * and cargo cleans nothing by an id that it does not know (seen).
 */
export async function forgetOtherTree(
  { cargo, files }: Ports,
  context: BuildContext,
): Promise<void> {
  const { scenario, tree } = context;
  const last = readBuilds(files, context.targetDirectory);
  if (last === null) return;
  if (last.tree !== tree.top) {
    for (const packageName of last.pathPackages) {
      // It fails where this tree has no such package, and then there is nothing to clean; or as the build will.
      await cargo.cargo({
        args: cleanArguments({
          manifestPath: context.package.manifest_path,
          packageName,
          targetDirectory: context.targetDirectory,
          inherits: scenario.build.profile,
          target: scenario.build.target,
          locked: context.locked,
          vendored: context.vendored,
        }),
        cwd: context.cwd,
        env: toolchainEnvironment(scenario.build.toolchain),
      });
    }
  }
  // Before the build, which may be killed and leave some of them.
  writeBuilds(files, context.targetDirectory, { ...last, tree: tree.top });
}

/** Remembers which tree was built last, and all path packages that builds here have had. */
export function rememberTree(
  { files }: Ports,
  { metadata, targetDirectory, tree }: BuildContext,
  artifacts: readonly Artifact[],
): void {
  const known = readBuilds(files, targetDirectory)?.pathPackages ?? [];
  const members = new Set(metadata.packages.map(({ id }) => id));
  const foreign = artifacts
    .filter(({ package_id }) => isPathPackage(package_id) && !members.has(package_id))
    .flatMap(({ package_id }) => packageOfId(package_id)?.name ?? []);
  writeBuilds(files, targetDirectory, {
    tree: tree.top,
    pathPackages: [...new Set([...known, ...foreign])],
  });
}
