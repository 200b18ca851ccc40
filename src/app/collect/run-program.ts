/** One run of a measured program, and the profile that it left. */
import { basename, join, resolve } from "node:path";
import { measureError, type Said } from "../../core/errors.ts";
import type { Scenario } from "../../core/plan/scenario.ts";
import { formatBytes } from "../../core/units.ts";
import type { Environment, Ports, ProgramExit } from "../../ports.ts";
import type { BuiltProgram } from "./build.ts";
import { withUndo } from "./journal.ts";
import { lastLines } from "./last-lines.ts";
import type { SideName, Store } from "./tree.ts";

export interface RunContext {
  readonly program: BuiltProgram;
  readonly scenario: Scenario;
  readonly instrument: "feature" | "probe";
  readonly side: SideName;
  readonly store: Store;
  /** Absolute; the same for both sides. */
  readonly cwd: string;
  /** Absolute. */
  readonly stdin: string | null;
  /** Where the profile is kept. */
  readonly keepAs: string;
}

/**
 * Runs the program once and keeps its profile at `keepAs`; gives how it ended.
 * @throws a measure error when it failed, ran too long, or left no profile that is its own.
 */
export async function runProgram(ports: Ports, context: RunContext): Promise<ProgramExit> {
  return context.instrument === "probe"
    ? runWithProbe(ports, context)
    : runWithOwnDhat(ports, context);
}

async function runWithProbe(ports: Ports, context: RunContext): Promise<ProgramExit> {
  const { files } = ports;
  const folder = join(context.store.runs, context.side);
  const prefix = join(folder, "out");
  const written = () => files.list(folder).filter((name) => /^out\.\d+\.json$/.test(name));
  const clear = () => {
    for (const name of written()) files.remove(join(folder, name));
  };
  clear();
  const exit = await start(ports, context, {
    HEAPGATE_OUT: padPath(prefix),
    ...(context.scenario.depth === null ? {} : { HEAPGATE_DEPTH: String(context.scenario.depth) }),
  });
  checkExit(context, exit);
  const profile = `${prefix}.${exit.pid}.json`;
  if (!files.isPlainFile(profile)) throw noProfile(context, exit, { causes: PROBE_CAUSES });
  keep(ports, context, profile);
  clear();
  return exit;
}

/**
 * dhat's own file lies in the working directory. One that is there already is the user's: it is set aside and put back,
 * and what the program leaves goes, both also by the next run if this one is killed. A file of another name is known
 * only once the program has named it: see {@link takeNamed}.
 */
async function runWithOwnDhat(ports: Ports, context: RunContext): Promise<ProgramExit> {
  const { files } = ports;
  const { cwd, store } = context;
  const usual = join(cwd, "dhat-heap.json");
  const aside = join(store.runs, "set-aside-dhat-heap.json");
  const left = join(store.runs, "left-dhat-heap.json");
  const started = join(store.runs, "started");
  const run = async () => {
    files.remove(left);
    files.remove(started);
    files.write(started, "");
    const exit = await start(ports, context, {});
    const named = savedTo(exit.stderr).map((path) => resolve(cwd, path));
    // Before anything can fail: what the program has made must not stay behind.
    takeNamed(files, { named, left, started, pid: exit.pid });
    if (!files.exists(left) && files.exists(usual)) files.move(usual, left);
    checkExit(context, exit);
    if (!files.isPlainFile(left)) throw noProfile(context, exit, { causes: FEATURE_CAUSES, named });
    keep(ports, context, left);
    return exit;
  };
  return withUndo(
    { files, store, step: { from: aside, to: usual } },
    () => {
      if (files.exists(usual)) files.move(usual, aside);
    },
    () => withUndo({ files, store, step: { from: usual, to: left } }, () => undefined, run),
  );
}

/** dhat says where its file went: `dhat: The data has been saved to PATH, and is viewable with …`. */
function savedTo(stderr: string): readonly string[] {
  const lines = stderr.matchAll(/^dhat: The data has been saved to (.+), and is viewable with /gm);
  return Array.from(lines, ([, path = ""]) => path);
}

/**
 * Takes the profile that the program has said it wrote. Anybody can print that line, so the file must be a profile of
 * the program's own process. It is moved if this run has made it; one that was there before, and was written over, stays
 * for the user, as after a run without heapgate.
 */
function takeNamed(
  files: Ports["files"],
  request: {
    readonly named: readonly string[];
    readonly left: string;
    /** A file that was made just before the program was started. */
    readonly started: string;
    readonly pid: number;
  },
): void {
  const { named, left, started, pid } = request;
  const profile = named.find((path) => isProfileOf(files, path, pid));
  if (profile === undefined) return;
  const madeAt = files.madeAt(profile);
  if (madeAt > 0 && madeAt >= files.madeAt(started)) files.move(profile, left);
  else files.copy(profile, left);
}

/** dhat-rs 0.3.3 writes a key a line, `"pid": 15463,`; JSON without blanks is as good. */
function isProfileOf(files: Ports["files"], path: string, pid: number): boolean {
  return (
    files.isPlainFile(path) &&
    files.holds(path, '"dhatFileVersion":') &&
    (files.holds(path, `"pid": ${pid},`) || files.holds(path, `"pid":${pid},`))
  );
}

function start(ports: Ports, context: RunContext, extra: Environment): Promise<ProgramExit> {
  const { scenario } = context;
  return ports.programs.run({
    executable: context.program.executable,
    name: basename(context.program.executable),
    args: scenario.args,
    cwd: context.cwd,
    env: { ...programEnvironment(ports.environment), ...scenario.env, ...extra },
    stdin: context.stdin,
    timeoutMs: scenario.timeoutMs,
  });
}

const PASSED_ON = /^(?:PATH|HOME|USER|LOGNAME|SHELL|LANG|LC_[A-Z]+|TZ|TMPDIR|LD_LIBRARY_PATH)$/;

/**
 * The environment of a measured program: little, so that what a shell or a runner has set costs no byte, and nothing
 * secret is passed on. A panic's backtrace would add 65 MB to a profile (measured), so there is none.
 */
function programEnvironment(environment: Environment): Environment {
  const passed = Object.entries(environment).filter(([name]) => PASSED_ON.test(name));
  return { ...Object.fromEntries(passed), RUST_BACKTRACE: "0" };
}

const PADDED_LENGTH = 512;

/**
 * The same path, written 512 characters long: programs copy their environment to the heap, and a checkout's longer path
 * must not count as growth (seen with jaq).
 */
export function padPath(path: string): string {
  const missing = PADDED_LENGTH - path.length;
  if (missing <= 0) return path;
  const slash = path.lastIndexOf("/");
  const filling = "/.".repeat(Math.floor(missing / 2)) + (missing % 2 === 1 ? "/" : "");
  return path.slice(0, slash) + filling + path.slice(slash);
}

function keep({ files }: Ports, context: RunContext, profile: string): void {
  const opened = files.open(profile);
  const { size } = opened;
  opened.close();
  if (size > context.scenario.maxProfileSize) {
    throw measureError({
      what: `The profile is ${formatBytes(size)}, more than ${formatBytes(context.scenario.maxProfileSize)}.`,
      where: `scenario ${context.scenario.name}`,
      remedy: "Measure a smaller workload, or allow it: --max-profile-size SIZE.",
    });
  }
  files.move(profile, context.keepAs);
}

function checkExit(context: RunContext, exit: ProgramExit): void {
  const name = context.scenario.target.name;
  if (exit.timedOut) {
    throw measureError({
      what: `${name} ran for more than ${context.scenario.timeoutMs / 1000} s and was ended.`,
      where: `scenario ${context.scenario.name}, ${context.side}`,
      remedy:
        "Under dhat a program runs 3 to 90 times as long. Measure a smaller workload, or allow more: --timeout 30m.",
    });
  }
  if (exit.status === 0 || context.scenario.allowFailure) return;
  const said = saidBy(context, exit);
  throw measureError({
    what: `${name} failed ${describeEnd(exit)}.`,
    where: `scenario ${context.scenario.name}, ${context.side}, in ${context.cwd}`,
    remedy: [
      ...(said === null ? ["It printed nothing."] : []),
      describeArguments(context.scenario.args),
      "If this end is what you want to measure: --allow-failure.",
    ].join(" "),
    said,
  });
}

/** Not which they were: they may hold secrets. */
function describeArguments({ length }: readonly string[]): string {
  const given =
    length === 0 ? "no arguments" : length === 1 ? "one argument" : `${length} arguments`;
  return `It was given ${given}; they stand behind \`--\` on the command line, in a workflow in the input args, one a line.`;
}

function describeEnd({ status, signal }: ProgramExit): string {
  return signal === null ? `with exit status ${status}` : `by ${signal}`;
}

function saidBy(context: RunContext, { stdout, stderr }: ProgramExit): Said | null {
  const own = stderr
    .split("\n")
    .filter((line) => !line.startsWith("dhat: "))
    .join("\n")
    .trim();
  const text = own === "" ? stdout.trim() : own;
  return text === "" ? null : { by: context.scenario.target.name, text: lastLines(text, 20) };
}

const PROBE_CAUSES =
  "The probe writes when the program returns from main or calls exit. A program that aborts, calls _exit, is ended by a signal or executes another program leaves nothing.";

const FEATURE_CAUSES =
  "dhat writes when its Profiler is dropped: not after process::exit, an abort or a signal, and not where no Profiler is built. `--instrument probe` needs none of it.";

function noProfile(
  context: RunContext,
  exit: ProgramExit,
  { causes, named = [] }: { readonly causes: string; readonly named?: readonly string[] },
): Error {
  const left =
    named.length === 0
      ? "left no heap profile"
      : `said that its heap profile is ${named.join(", ")}, but none of this run is there`;
  return measureError({
    what: `${context.scenario.target.name} ended ${describeEnd(exit)} and ${left}.`,
    where: `scenario ${context.scenario.name}, ${context.side}`,
    remedy: causes,
    said: saidBy(context, exit),
  });
}
