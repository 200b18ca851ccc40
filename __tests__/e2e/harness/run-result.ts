/** What a run of a workflow did, from act's log and from what was kept of the action's step. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface LoggedAnnotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string | null;
  readonly file: string | null;
  readonly line: number | null;
  readonly message: string;
}

export interface RunResult {
  /** Whether the check is green. */
  readonly isGreen: boolean;
  /** Exit status of the action's process; null where it did not run. */
  readonly exit: number | null;
  /** The version of Node that ran the action. */
  readonly node: string | null;
  /** What every step printed. */
  readonly log: string;
  readonly annotations: readonly LoggedAnnotation[];
  /** Markdown that the action added to the page of the run. */
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** What the action's step set for later ones: variables and folders of the path, as the runner's files hold them. */
  readonly settings: string;
}

const LEVELS = ["error", "warning", "notice"] as const;

/** A line of act's log. */
interface LogLine {
  readonly msg?: string;
  /** The workflow command that act took the line for. */
  readonly command?: string;
}

/** A command as GitHub's runner reads it; act takes the message to begin at the last `::`, not at the first. */
const COMMAND = /::(?:error|warning|notice)(?: (.*?))?::([\s\S]*?)\n?$/;

/** Reads a run's log and what was kept in its folder. */
export function readRun(run: {
  readonly folder: string;
  readonly status: number | null;
  readonly output: string;
}): RunResult {
  const lines = run.output
    .split("\n")
    .filter((line) => line !== "")
    .map(readLine);
  const kept = (name: string) => readIfThere(join(run.folder, name));
  const [exit, node] = kept("exit").split(" ");
  return {
    isGreen: run.status === 0,
    exit: exit === undefined || exit === "" ? null : Number(exit),
    node: node ?? null,
    log: lines.map(({ msg = "" }) => msg.replace(/\n$/, "")).join("\n"),
    annotations: lines.flatMap(readAnnotation),
    summary: kept("GITHUB_STEP_SUMMARY"),
    outputs: readOutputs(kept("GITHUB_OUTPUT")),
    settings: kept("GITHUB_ENV") + kept("GITHUB_PATH"),
  };
}

/** A run's annotations of one level, in their order. */
export function annotationsOf(
  { annotations }: RunResult,
  level: LoggedAnnotation["level"],
): readonly LoggedAnnotation[] {
  return annotations.filter((one) => one.level === level);
}

function readLine(text: string): LogLine {
  return text.startsWith("{") ? JSON.parse(text) : { msg: text };
}

function readAnnotation({ command, msg = "" }: LogLine): readonly LoggedAnnotation[] {
  const level = LEVELS.find((one) => one === command);
  const [, properties = "", message = ""] = COMMAND.exec(msg) ?? [];
  if (level === undefined) return [];
  const values = new Map(
    properties.split(",").map((part) => {
      const [name = "", value = ""] = part.split("=");
      return [name, withoutEscapes(value)];
    }),
  );
  const line = values.get("line");
  return [
    {
      level,
      title: values.get("title") ?? null,
      file: values.get("file") ?? null,
      line: line === undefined ? null : Number(line),
      message: withoutEscapes(message),
    },
  ];
}

/** Undoes what the toolkit does to a command's values. */
function withoutEscapes(text: string): string {
  return text
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%25", "%");
}

/** The file has `name<<delimiter`, the value's lines, and the delimiter. */
function readOutputs(text: string): Readonly<Record<string, string>> {
  const found = text.matchAll(/^([^\n<]+)<<(\S+)\n([\s\S]*?)\n?^\2$/gm);
  return Object.fromEntries([...found].map(([, name = "", , value = ""]) => [name, value]));
}

function readIfThere(file: string): string {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}
