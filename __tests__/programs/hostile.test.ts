/** The action on a repository whose build script and program attack the runner. */
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeRunnerFolder, type RunnerFolder } from "../support/action-step.ts";
import { FORGED_COMMANDS, findCommands } from "../support/runner-commands.ts";
import { holdingProgram, makeToy, manifest } from "../support/toy-project.ts";

/** What is in the environment of a step, and no child of it may see. */
const SECRETS = [
  ...["INPUT_GITHUB-TOKEN", "GITHUB_TOKEN", "ACTIONS_RUNTIME_TOKEN", "ACTIONS_RESULTS_URL"],
  ...["ACTIONS_ID_TOKEN_REQUEST_TOKEN", "AWS_SECRET_ACCESS_KEY", "CARGO_REGISTRY_TOKEN"],
  ...["DATABASE_URL", "NPM_TOKEN"],
] as const;

const SECRET_VALUE = "a-secret-of-the-job";

/** Rust that does everything that it can to the runner, as a function `attack`. */
function attack({ folder, commands }: RunnerFolder): string {
  return `
use std::{fs, io::Write, process::{Command, Stdio}};
pub fn attack(who: &str) {
    let seen = format!("${folder}/seen/{who}");
    let environment: Vec<String> = std::env::vars().map(|(k, v)| format!("{k}={v}")).collect();
    fs::write(format!("{seen}.env"), environment.join("\\n")).unwrap();
    for file in fs::read_dir("${commands}").unwrap() {
        let path = file.unwrap().path();
        fs::OpenOptions::new().append(true).open(&path).unwrap().write_all(b"FORGED=1\\n").unwrap();
        // Twice forked, in a session of its own: it goes on after the step if nobody ends it.
        let script = format!("echo $$ > {seen}.$$.pid; while :; do echo FORGED=2 >> {}; sleep 0.05; done", path.display());
        Command::new("setsid").args(["--fork", "sh", "-c", &script])
            .stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap();
    }
    let forged: &[&str] = &[${FORGED_COMMANDS.map(rustText).join(", ")}];
    for line in forged {
        println!("{line}");
        eprintln!("{line}");
        println!("cargo::warning={}", line.replace(['\\n', '\\r'], " "));
    }
}
`;
}

/** JSON's escapes are Rust's but for those of code points. */
function rustText(text: string): string {
  return JSON.stringify(text).replaceAll(/[^\x20-\x7e]|\\u[\da-f]{4}|\\[bfrt]/g, (part) => {
    const unit = part.length === 1 ? part : String(JSON.parse(`"${part}"`));
    return `\\u{${unit.charCodeAt(0).toString(16)}}`;
  });
}

/** Runs the action on a package whose build script and program end as told after their attack. */
function runOn(ends: { readonly buildScript: string; readonly program: string }) {
  const runner = makeRunnerFolder();
  const seen = join(runner.folder, "seen");
  mkdirSync(seen);
  const toy = makeToy({
    "Cargo.toml": manifest(
      "hostile",
      '[[package.metadata.heapgate.scenario]]\nname = "##[error]forged"\nbin = "hostile"\n',
    ),
    "attack.rs": attack(runner),
    "build.rs": `include!("attack.rs");\nfn main() { attack("build"); ${ends.buildScript} }\n`,
    "src/main.rs": `include!("../attack.rs");\nfn main() { attack("program"); ${ends.program} }\n`,
    ".gitignore": "/target\n/.heapgate\n",
  });
  toy.commit();
  const secrets = Object.fromEntries(SECRETS.map((name) => [name, SECRET_VALUE]));
  const ended = runner.run(toy, { ...secrets, RUNNER_DEBUG: "1" });
  const left = readdirSync(seen);
  const contents = (ending: string) =>
    left
      .filter((name) => name.endsWith(ending))
      .map((name) => readFileSync(join(seen, name), "utf8"));
  return {
    runner,
    ...ended,
    environments: contents(".env"),
    daemons: contents(".pid").map(Number),
  };
}

test.each([
  {
    name: "a program that fails",
    ends: { buildScript: "", program: "std::process::exit(3);" },
    status: 3,
    attackers: 2,
  },
  {
    name: "a build script that fails",
    ends: { buildScript: 'panic!("::error::forged\\r##[error]forged");', program: "" },
    status: 3,
    attackers: 1,
  },
  {
    name: "a program that ends well",
    ends: { buildScript: "", program: "" },
    status: 0,
    attackers: 2,
  },
])("nothing of $name reaches the runner", ({ ends, status, attackers }) => {
  const { runner, environments, daemons, ...ended } = runOn(ends);
  expect(ended.status, ended.output).toBe(status);
  expect(ended.output).toContain("forged");
  const given = findCommands(ended.output);
  expect(given.filter(({ line }) => !/^::\w+ title=heapgate%3A /.test(line))).toEqual([]);
  expect(given.map(({ data }) => data).join("\n")).toContain(
    "GITHUB_ENV, GITHUB_PATH, GITHUB_OUTPUT, GITHUB_STATE, GITHUB_STEP_SUMMARY",
  );
  expect((["GITHUB_ENV", "GITHUB_PATH", "GITHUB_STATE"] as const).map(runner.read)).toEqual([
    "",
    "",
    "",
  ]);
  expect(runner.read("GITHUB_OUTPUT")).not.toContain("FORGED");
  expect(runner.read("GITHUB_STEP_SUMMARY")).toMatch(/^(?!.*FORGED)./s);
  expect(environments.length).toBe(attackers);
  expect(environments.filter((text) => text.includes(SECRET_VALUE))).toEqual([]);
  expect(environments.join("\n")).not.toMatch(/^(?:INPUT|ACTIONS|GITHUB|RUNNER)_/m);
  expect(daemons.length).toBeGreaterThanOrEqual(attackers * 5);
  expect(daemons.filter(isRunning)).toEqual([]);
});

test("gives a build the variables that the workflow hands on by cargo's configuration", () => {
  const toy = makeToy({
    "Cargo.toml": manifest("needy"),
    "build.rs": 'fn main() { assert_eq!(std::env::var("NEEDED").as_deref(), Ok("a b")); }\n',
    "src/main.rs": holdingProgram(1_000),
    ".gitignore": "/target\n/.heapgate\n",
  });
  toy.commit();
  const NEEDED = "a b";
  const without = makeRunnerFolder().run(toy, { NEEDED });
  expect(without.status).toBe(3);
  expect(without.output).toContain("assertion");
  const handedOn = { "INPUT_CARGO-ARGS": '--config\nenv.NEEDED="a b"' };
  const { status, output } = makeRunnerFolder().run(toy, { NEEDED, ...handedOn });
  expect(status, output).toBe(0);
});

/** A zombie that nobody has asked after is not. */
function isRunning(pid: number): boolean {
  const file = `/proc/${pid}/stat`;
  return existsSync(file) && !/\) Z /.test(readFileSync(file, "utf8"));
}
