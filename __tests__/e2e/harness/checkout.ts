/** The branches as GitHub has them, and a checkout of them as actions/checkout makes one. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ToyProject } from "../../support/toy-project.ts";

/** What of the repository a job checks out. */
interface CheckoutRequest {
  readonly commit: string;
  /** How many commits of history; all of it if 0. */
  readonly depth: number;
  /** Nothing more can be fetched later, as without credentials. */
  readonly isCutOff: boolean;
}

export interface Origin {
  /** Puts the project's branches and pull requests on GitHub, as they are now. */
  push(): void;
  /** Makes a new folder with a commit checked out in it. */
  checkOut(request: CheckoutRequest): string;
}

/** Makes a repository that a project is pushed to. */
export function makeOrigin(project: ToyProject, scratch: string): Origin {
  const bare = join(scratch, "origin.git");
  const url = pathToFileURL(bare).href;
  mkdirSync(bare);
  runGit(bare, "init", "--quiet", "--bare");
  // As GitHub does, which gives any commit that it has.
  runGit(bare, "config", "uploadpack.allowAnySHA1InWant", "true");
  return {
    push: () => {
      const refs = ["heads", "pull"].map((kind) => `refs/${kind}/*:refs/${kind}/*`);
      project.git("push", "--quiet", "--force", url, ...refs);
    },
    checkOut: ({ commit, depth, isCutOff }) => {
      const folder = mkdtempSync(join(scratch, "checkout-"));
      const git = (...args: readonly string[]) => runGit(folder, ...args);
      git("init", "--quiet", "--initial-branch=main");
      git("remote", "add", "origin", url);
      const depths = depth === 0 ? [] : [`--depth=${depth}`];
      git("fetch", "--quiet", "--no-tags", ...depths, "origin", commit);
      git("checkout", "--quiet", "--detach", commit);
      // act copies files and no empty folders, and git wants the folder of refs.
      git("update-ref", "refs/remotes/checked-out", commit);
      if (isCutOff) git("remote", "set-url", "origin", `${url}/nothing`);
      return folder;
    },
  };
}

/** Runs git without the settings of who runs the tests. */
function runGit(folder: string, ...args: readonly string[]): void {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
  execFileSync("git", ["-C", folder, ...args], { env });
}
