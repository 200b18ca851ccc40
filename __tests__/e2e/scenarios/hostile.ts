/** A pull request whose author means ill: names, output and command files. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { holder, manifest } from "../../support/toy-project.ts";
import { storehouse } from "../harness/projects.ts";
import { onlyOne } from "../harness/read-comment.ts";
import { annotationsOf } from "../harness/run-result.ts";
import { setScene } from "../harness/scene.ts";
import { changeWorkflow, output } from "../harness/workflow.ts";
import { readMarkup } from "../markup/github-markup.ts";
import type { Play } from "./play.ts";

/** Markup, a mention, a reference, a table's border, and commands of the runner's. */
const NAME =
  "evil::<img src=x>|`@octocat` #1 </details> ::error::named ##[error]named <!-- heapgate:v1 -->";

/** A function whose symbol, file and scenario have the name. */
const NAMED = {
  "Cargo.toml": `${manifest("storehouse")}
[[package.metadata.heapgate.scenario]]
name = '${NAME.replaceAll("'", "")}'
`,
  "src/main.rs": `#[path = "<img src=x>|\`@octocat\` #1.rs"]\nmod shelf;\n\nfn main() {\n    shelf::fill();\n}\n`,
  "src/<img src=x>|`@octocat` #1.rs": `use std::hint::black_box;

pub fn fill() {
    named();
}

#[export_name = "${NAME}"]
#[inline(never)]
fn named() {
    std::mem::forget(black_box(vec![7u8; 4_000_000]));
}
`,
};

/** Names from the program reach comment, summary and log as text. */
export const escapesNames: Play = async (context, action) => {
  const { project, ...scene } = await setScene(context, { files: storehouse(), action });
  const { comments, ...pullRequest } = await scene.openPullRequest();
  project.commit({ ...NAMED, "src/shelf.rs": null, "src/cellar.rs": null });
  const run = await pullRequest.run();
  expect(run).toMatchObject({ isGreen: false, exit: 1 });
  const { body } = onlyOne(await comments.read());
  // GitHub links the commits that a report names.
  const commits = project.git("log", "--all", "--format=%H").split("\n");
  const isCommit = (text: string) => commits.some((commit) => commit.startsWith(text));
  for (const markdown of [body, run.summary]) {
    expect(markdown).toContain("octocat");
    const { outline, links, references } = readMarkup(markdown);
    expect(outline.filter((element) => /^\s*img src/.test(element))).toEqual([]);
    expect(outline.filter((element) => /^\s*comment/.test(element))).toHaveLength(
      markdown === body ? 1 : 0,
    );
    expect(links.filter((link) => !link.startsWith("https://github.com/octo/demo/"))).toEqual([]);
    expect(references.filter((text) => !isCommit(text))).toEqual([]);
  }
  expect(run.annotations.filter(({ message }) => message.startsWith("named"))).toEqual([]);
};

/** What a runner takes for a command, in both streams. */
const COMMANDS = [
  "::error::printed",
  "::warning file=src/main.rs,line=1::printed",
  "before ##[error]printed",
  "::add-mask::storehouse",
  "::set-output name=verdict::pass",
  "\\r::notice::printed",
];

const PRINTS = COMMANDS.map((line) => `    println!("${line}");\n    eprintln!("${line}");\n`).join(
  "",
);

/** A program, and a build script, that print commands and fail. */
export const printsNoCommands: Play = async (context, action) => {
  const { project, ...scene } = await setScene(context, { files: storehouse(), action });
  const pullRequest = await scene.openPullRequest();
  project.commit({ "src/main.rs": `fn main() {\n${PRINTS}    std::process::exit(9);\n}\n` });
  const ran = await pullRequest.run();
  project.commit({ "build.rs": `fn main() {\n${PRINTS}    std::process::exit(9);\n}\n` });
  const built = await pullRequest.run();
  for (const run of [ran, built]) {
    expect(run).toMatchObject({ isGreen: false, exit: 3 });
    expect(run.annotations).toMatchObject([{ level: "error", title: "heapgate: not measured" }]);
    expect(run.annotations[0]?.message).not.toBe("printed");
    expect(run.log).toContain("storehouse");
    expect(run.log).toContain("printed");
  }
};

/**
 * Writes to the files by which a step gives the runner commands. It finds them in the environments of the processes that
 * it descends from.
 */
const TAMPERS = `use std::fs::{read, read_to_string, OpenOptions};
use std::io::Write;

fn main() {
    let mut pid = std::process::id().to_string();
    while pid != "0" {
        let environ = read(format!("/proc/{pid}/environ")).unwrap_or_default();
        for variable in environ.split(|byte| *byte == 0) {
            let text = String::from_utf8_lossy(variable);
            let Some((name, path)) = text.split_once('=') else { continue };
            let line = match name {
                "GITHUB_ENV" => "TAMPERED=yes\\n",
                "GITHUB_PATH" => "/tampered\\n",
                "GITHUB_OUTPUT" => "verdict=pass\\n",
                "GITHUB_STEP_SUMMARY" => "<b>tampered</b>\\n",
                _ => continue,
            };
            if let Ok(mut file) = OpenOptions::new().append(true).open(path) {
                let _ = file.write_all(line.as_bytes());
            }
        }
        let status = read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
        let parent = status.lines().find_map(|line| line.strip_prefix("PPid:"));
        pid = parent.unwrap_or("0").trim().to_string();
    }
    fill();
}

${holder("fill", 4_000_000)}`;

/** What was written to the runner's files is gone before the next step. */
export const restoresCommandFiles: Play = async (context, action) => {
  const workflow = changeWorkflow({
    after: [
      {
        if: "always()",
        run: `echo "after: $TAMPERED ${output("verdict")}"; echo "path: $PATH"`,
      },
    ],
  });
  const options = { files: storehouse(), workflow, action };
  const { project, ...scene } = await setScene(context, options);
  const pullRequest = await scene.openPullRequest();
  project.commit({ "src/main.rs": TAMPERS });
  const run = await pullRequest.run();
  expect(run).toMatchObject({ isGreen: false, exit: 1, outputs: { verdict: "fail" } });
  expect(run.settings).toBe("");
  expect(run.log).toContain("after:  fail");
  expect(run.log).toContain("path: ");
  expect(run.log).not.toContain("/tampered");
  expect(run.summary).not.toContain("tampered");
  expect(annotationsOf(run, "warning")).toMatchObject([
    { message: expect.stringContaining("GITHUB_ENV") },
  ]);
};

/** Fails where a job's own variables are in its environment. */
const LOOKS_FOR_SECRETS = `fn main() {
    let of_the_job = ["INPUT_", "GITHUB_", "ACTIONS_", "RUNNER_"];
    for (name, _) in std::env::vars() {
        assert!(!of_the_job.iter().any(|start| name.starts_with(start)), "{name} is here");
    }
}
`;

/** Build scripts and the program get none of the job's variables, and so not its token. */
export const keepsTheTokenToItself: Play = async (context, action) => {
  const { project, ...scene } = await setScene(context, { files: storehouse(), action });
  const pullRequest = await scene.openPullRequest();
  project.commit({ "build.rs": LOOKS_FOR_SECRETS, "src/main.rs": LOOKS_FOR_SECRETS });
  const run = await pullRequest.run();
  expect(run.annotations).toEqual([]);
  expect(run).toMatchObject({ isGreen: true, exit: 0 });
};

/** Nothing that a program left behind runs on. */
export const endsStrays: Play = async (context, action) => {
  const { project, scratch, ...scene } = await setScene(context, { files: storehouse(), action });
  const pullRequest = await scene.openPullRequest();
  const mark = join(scratch, "stray");
  const stray = `setsid sh -c 'echo $$ >> "${mark}"; sleep 600' >/dev/null 2>&1 &`;
  const program = `fn main() {
    let stray = ${JSON.stringify(stray)};
    std::process::Command::new("sh").args(["-c", stray]).status().unwrap();
    while !std::path::Path::new(${JSON.stringify(mark)}).exists() {}
}
`;
  project.commit({ "build.rs": program, "src/main.rs": program });
  expect(await pullRequest.run()).toMatchObject({ isGreen: true, exit: 0 });
  const started = readFileSync(mark, "utf8").trim().split("\n");
  expect(started.length).toBeGreaterThan(1);
  expect(started.filter(isRunning)).toEqual([]);
};

/** A process that has ended keeps its entry until its parent looks, but no command. */
function isRunning(pid: string): boolean {
  const file = join("/proc", pid, "cmdline");
  return existsSync(file) && readFileSync(file, "utf8") !== "";
}
