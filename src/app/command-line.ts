/** The command line as data: what commander reads, checked by the settings' own schema. */
import { Command, CommanderError, Option } from "commander";
import { usageError } from "../core/errors.ts";
import { SETTINGS, type SettingEntry, type SettingName } from "../core/inputs/catalog.ts";
import {
  COMMAND_LINE,
  readCheckSettings,
  readScenarioSettings,
} from "../core/inputs/read-settings.ts";
import { CheckSettings, ScenarioSettings } from "../core/inputs/settings.ts";

const FORMATS = ["text", "markdown", "json"] as const;

export type Format = (typeof FORMATS)[number];

interface Common {
  readonly check: CheckSettings;
  readonly flags: ScenarioSettings;
  readonly format: Format;
  readonly verbose: boolean;
}

/** One command with everything it was given. */
export type ParsedCommand =
  | (Common & { readonly kind: "check"; readonly dryRun: boolean })
  | (Common & { readonly kind: "measure"; readonly dryRun: boolean; readonly save: string | null })
  | (Common & {
      readonly kind: "diff";
      readonly base: readonly string[];
      readonly head: readonly string[];
    })
  | (Common & { readonly kind: "view"; readonly files: readonly string[] })
  | (Common & { readonly kind: "demo"; readonly example: string | null })
  /** Help or the version was asked for. */
  | { readonly kind: "text"; readonly text: string };

const FILE_SETTINGS: readonly SettingName[] = ["path", "own-crate", "top", "sort"];

/** Settings that only a comparison has. */
const COMPARING: readonly SettingName[] = [
  "base",
  "baseline",
  "on-missing-baseline",
  "fail-on",
  "warn-on",
  "sort",
];

/** The same on every terminal, so that help can be looked at in a test. */
const HELP_WIDTH = 80;

/** Commands that run a program: what stands after `--` are its arguments. Elsewhere `--` only ends the options. */
const RUNNING: readonly string[] = ["check", "measure"];

/**
 * Reads a command line without the program's name.
 * @throws a usage error.
 */
export function parseCommandLine(argv: readonly string[], version: string): ParsedCommand {
  const [name = ""] = argv;
  const dashes = RUNNING.includes(name) ? argv.indexOf("--") : -1;
  const own = dashes === -1 ? argv : argv.slice(0, dashes);
  const programArgs = dashes === -1 ? null : argv.slice(dashes + 1);
  const printed: string[] = [];
  const parsed: ParsedCommand[] = [];
  const program = describeProgram(version, {
    programArgs,
    take: (command) => parsed.push(command),
  });
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => printed.push(text),
      writeErr: () => undefined,
      outputError: () => undefined,
      getOutHelpWidth: () => HELP_WIDTH,
    });
  }
  try {
    program.parse(own, { from: "user" });
  } catch (cause) {
    if (!(cause instanceof CommanderError)) throw cause;
    if (cause.exitCode === 0) return { kind: "text", text: printed.join("") };
    if (argv.length === 0) return { kind: "text", text: program.helpInformation() };
    throw commandError(cause, name);
  }
  const [command] = parsed;
  return command ?? { kind: "text", text: program.helpInformation() };
}

interface Reading {
  readonly programArgs: readonly string[] | null;
  readonly take: (command: ParsedCommand) => void;
}

function describeProgram(version: string, reading: Reading): Command {
  const program = new Command("heapgate")
    .description("Memory regression checks for Rust: names the call sites whose heap use grew.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand(false)
    .allowExcessArguments(false);
  describeCheck(program, reading);
  describeMeasure(program, reading);
  describeDiff(program, reading);
  describeView(program, reading);
  describeDemo(program, reading);
  return program;
}

function describeCheck(program: Command, reading: Reading): void {
  const command = program
    .command("check")
    .usage("[options] [-- ARGS of the measured program]")
    .description("measure the program and its base, compare, and judge");
  addSettings(command, ({ name }) => name !== "args");
  addOutput(command);
  command.option("--dry-run", "say what would be measured, and stop").action((options: Options) => {
    reading.take({
      kind: "check",
      dryRun: options["dryRun"] === true,
      ...common(options, reading),
    });
  });
}

function describeMeasure(program: Command, reading: Reading): void {
  const command = program
    .command("measure")
    .usage("[options] [-- ARGS of the measured program]")
    .description("measure the program alone, in git or outside");
  addSettings(command, ({ name }) => name !== "args" && !COMPARING.includes(name));
  addOutput(command);
  command
    .option(
      "--save <FILE>",
      "keep the measurement, for --baseline; a folder (with / at its end) for several scenarios",
    )
    .option("--dry-run", "say what would be measured, and stop")
    .action((options: Options) => {
      const save = options["save"];
      reading.take({
        kind: "measure",
        dryRun: options["dryRun"] === true,
        save: typeof save === "string" ? save : null,
        ...common(options, reading),
      });
    });
}

function describeDiff(program: Command, reading: Reading): void {
  const command = program
    .command("diff")
    .usage("[options] BASE HEAD")
    .description("compare two dhat profiles or saved measurements")
    .argument("[BASE]", "the file to compare with")
    .argument("[HEAD]", "the file that is judged")
    .option("--base <FILE>", "one run of the base (repeatable)", collect)
    .option("--head <FILE>", "one run of the head (repeatable)", collect);
  addSettings(command, ({ name }) => [...FILE_SETTINGS, "fail-on", "warn-on"].includes(name));
  addOutput(command);
  command.action((base: string | undefined, head: string | undefined, options: Options) => {
    const { base: bases, head: heads, ...rest } = options;
    const sides = { base: sideFiles(base, bases), head: sideFiles(head, heads) };
    if (sides.base.length === 0 || sides.head.length === 0) throw missingSide();
    reading.take({ kind: "diff", ...sides, ...common(rest, reading) });
  });
}

function describeView(program: Command, reading: Reading): void {
  const command = program
    .command("view")
    .usage("[options] FILE…")
    .description("show a dhat profile (or several runs' profiles), or a saved measurement")
    .argument("<FILE...>", "the file");
  addSettings(command, ({ name }) => FILE_SETTINGS.includes(name) && name !== "sort");
  addOutput(command);
  command.action((files: string[], options: Options) => {
    reading.take({ kind: "view", files, ...common(options, reading) });
  });
}

function describeDemo(program: Command, reading: Reading): void {
  const command = program
    .command("demo")
    .usage("[options] [EXAMPLE]")
    .description("build an example's base and head, and find the regression that was seeded in it")
    .argument("[EXAMPLE]", "its name");
  addOutput(command);
  command.action((example: string | undefined, options: Options) => {
    reading.take({ kind: "demo", example: example ?? null, ...common(options, reading) });
  });
}

type Options = Readonly<Record<string, unknown>>;

function addSettings(command: Command, wanted: (entry: SettingEntry) => boolean): void {
  for (const entry of SETTINGS.filter(wanted)) {
    const repeatable = entry.value?.endsWith("…") === true;
    const value = entry.value === null ? "" : ` <${entry.value.replace("…", "")}>`;
    const fallback = entry.default === null ? "" : ` (default: ${entry.default})`;
    const option = new Option(
      `--${entry.name}${value}`,
      `${entry.effect}${repeatable ? " (repeatable)" : ""}${fallback}`,
    );
    command.addOption(repeatable ? option.argParser(collect) : option);
  }
}

function addOutput(command: Command): void {
  command
    .addOption(
      new Option("--format <FORMAT>", "how to print the result (default: text)").choices(FORMATS),
    )
    .option("--verbose", "say on stderr what is called and how long it takes");
}

/** `previous` is what earlier occurrences of the same option gave. */
function collect(value: string, previous: readonly string[] | undefined): readonly string[] {
  return [...(previous ?? []), value];
}

function common(options: Options, reading: Reading): Common {
  const given = Object.fromEntries(
    SETTINGS.map(({ name }) => [name, givenValue(name, options)] as const).filter(
      ([, value]) => value !== undefined,
    ),
  );
  const pick = (names: readonly string[]) =>
    Object.fromEntries(Object.entries(given).filter(([name]) => names.includes(name)));
  const args = reading.programArgs === null ? {} : { args: [...reading.programArgs] };
  return {
    check: readCheckSettings(pick(Object.keys(CheckSettings.entries)), COMMAND_LINE),
    flags: readScenarioSettings(
      { ...pick(Object.keys(ScenarioSettings.entries)), ...args },
      COMMAND_LINE,
    ),
    format: FORMATS.find((format) => format === options["format"]) ?? "text",
    verbose: options["verbose"] === true,
  };
}

/** commander takes `--no-x` for the denial of an option `x`, which is true unless denied. */
function givenValue(name: SettingName, options: Options): unknown {
  if (!name.startsWith("no-")) return options[camelCase(name)];
  return options[camelCase(name.slice("no-".length))] === false ? true : undefined;
}

function camelCase(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function sideFiles(operand: string | undefined, option: unknown): readonly string[] {
  const listed = Array.isArray(option) ? option.map(String) : [];
  return operand === undefined ? listed : [operand, ...listed];
}

function missingSide(): Error {
  return usageError({
    what: "A comparison needs a base and a head.",
    remedy: "heapgate diff BASE HEAD, or --base FILE and --head FILE for each run.",
  });
}

function commandError(cause: CommanderError, command: string): Error {
  const [said = "", suggestion = ""] = cause.message.replace(/^error: /, "").split("\n");
  return usageError({
    what: `${said.charAt(0).toUpperCase()}${said.slice(1).replace(/\.$/, "")}.`,
    remedy: suggestion === "" ? adviceFor(cause, command) : suggestion.replace(/^\((.*)\)$/, "$1"),
    cause,
  });
}

function adviceFor({ code }: CommanderError, command: string): string {
  if (code === "commander.unknownCommand") return "See `heapgate --help`.";
  return code === "commander.excessArguments" && RUNNING.includes(command)
    ? `The measured program's arguments stand after --: heapgate ${command} -- ARGS`
    : `See \`heapgate ${command} --help\`.`;
}
