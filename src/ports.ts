/**
 * The interfaces of the edges. io/ implements each over one outside thing; tests replace each with a working
 * in-memory one. Every port that waits throws `Interrupted` once the run was interrupted, after it has ended what it
 * started.
 */
import type { ByteSource } from "./core/profile/profile.ts";
import type { Annotation, LineRange } from "./core/report/annotations.ts";

export type Environment = Readonly<Record<string, string>>;

/** A file opened for reading in place. */
export interface OpenFile extends ByteSource {
  close(): void;
}

/** The file system. Paths are absolute. */
export interface Files {
  exists(path: string): boolean;
  isFolder(path: string): boolean;
  /** Whether a path is a file itself: no link, pipe or device, whose opening may wait for ever. */
  isPlainFile(path: string): boolean;
  /** The file's text; null if there is no such file. Throws a measure error for one that no string can hold, 512 MiB. */
  readText(path: string): string | null;
  /** Writes a file of heapgate's own, whole or not at all, with its folders. */
  write(path: string, text: string, options?: { readonly executable: boolean }): void;
  /** As `write`, to a path that the user named: a device or a pipe is written to. */
  writeOut(path: string, text: string): void;
  copy(from: string, to: string): void;
  /** Whether files can be made in a folder that is there. */
  isWritable(folder: string): boolean;
  /** Makes a link to a folder, with the folders above; false where the file system has none. */
  link(target: string, path: string): boolean;
  /** Moves a file, with the folders of its new place. */
  move(from: string, to: string): void;
  /** Removes a file or a folder with all in it; nothing if there is none. */
  remove(path: string): void;
  /** Names in a folder, sorted; empty if there is no such folder. */
  list(folder: string): readonly string[];
  /** Absolute paths of all files below a folder, sorted; empty if there is no such folder. */
  walk(folder: string): readonly string[];
  /** Absolute paths of the Rust source files below a folder, sorted; `target`, `node_modules`, dot folders, nested packages and folders that can't be read left out. */
  rustSources(folder: string): readonly string[];
  /** Opens a profile for reading; gzip is unpacked on the way, and a pipe is read to its end. */
  open(path: string): OpenFile;
  /** Says whether a file holds these ASCII bytes. */
  holds(path: string, text: string): boolean;
  /** SHA-256 of the file's bytes, in hex. */
  digest(path: string): string;
  /** SHA-256 of a text, in hex. */
  digestText(text: string): string;
  /** When a file was made, in milliseconds since 1970, however often it was written since; 0 where the file system does not say. */
  madeAt(path: string): number;
  /** The path with symbolic links resolved. */
  realPath(path: string): string;
}

/** What a tool printed, and how it ended. */
export interface ToolOutcome {
  /** Exit status; 128 when a signal ended it, which one the toolkit does not say. */
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ToolCall {
  readonly args: readonly string[];
  readonly cwd: string;
  /** Added to heapgate's own environment; null takes a variable away. */
  readonly env?: Readonly<Record<string, string | null>>;
  readonly onStdoutLine?: (line: string) => void;
  readonly onStderrLine?: (line: string) => void;
}

/** cargo and rustc, as the project's directory selects them. */
export interface Cargo {
  /** Runs cargo, or with `program` another cargo by its path. */
  cargo(call: ToolCall & { readonly program?: string }): Promise<ToolOutcome>;
  rustc(call: ToolCall): Promise<ToolOutcome>;
}

/** A repository's facts; nothing here but `fetch` writes under the user's `.git`. */
export interface Git {
  /** The top directory of the work tree that holds a directory; null outside git. */
  topLevel(directory: string): Promise<string | null>;
  /** The commit that a ref names; null if there is none. */
  commit(top: string, ref: string): Promise<string | null>;
  /** The merge base of two commits; null if they share none (or the history is shallow). */
  mergeBase(top: string, one: string, other: string): Promise<string | null>;
  /** Whether tracked files differ from HEAD, or untracked ones lie beside them; what is in cargo's `targetDirectory` is passed over. */
  isDirty(top: string, targetDirectory: string): Promise<boolean>;
  /** Whether a file is in the index of the repository that its folder is in; false outside git. */
  isTracked(path: string): Promise<boolean>;
  /** The ref of the default branch that origin had when it was cloned; null if that isn't known. */
  remoteHead(top: string): Promise<string | null>;
  /**
   * The parents that a commit names, the first one first, also those that a shallow clone lacks. Throws a measure error
   * for a commit that is not there.
   */
  parents(top: string, commit: string): Promise<readonly string[]>;
  /** Whether a commit is another one, or one of its ancestors; false where the history is too shallow to tell. */
  isAncestor(top: string, ancestor: string, descendant: string): Promise<boolean>;
  /**
   * Fetches from `origin`: refspecs or full commit ids, with so many commits of history, or all of it. Gives null, or
   * what git said when it failed. This is the one thing that writes under the user's `.git`; the command line does not
   * call it.
   */
  fetch(request: {
    readonly top: string;
    readonly refs: readonly string[];
    readonly depth: number | "all";
  }): Promise<string | null>;
  /** Lines of head's files that differ from base's, by path below the top; files that were only removed are left out. */
  changedLines(
    top: string,
    base: string,
    head: string,
  ): Promise<ReadonlyMap<string, readonly LineRange[]>>;
  /** The id of a file's contents in a commit; null if the file or the commit is not there. */
  blob(top: string, commit: string, path: string): Promise<string | null>;
  /** Whether the history was cut off (`git clone --depth`). */
  isShallow(top: string): Promise<boolean>;
  /** The URL of the remote `origin`, as it is configured; null if there is none. */
  originUrl(top: string): Promise<string | null>;
  /**
   * Lays a commit's whole tree out as a scratch clone that borrows the repository's objects, with the filters and line
   * ends that are configured for it; gives the paths of submodules that were missing. Throws a
   * measure error if a file is missing.
   */
  layOut(request: {
    readonly top: string;
    readonly commit: string;
    readonly destination: string;
  }): Promise<readonly string[]>;
  /** Makes a repository of a folder and commits all in it, with a fixed author and date; gives the commit. */
  commitAll(request: {
    readonly top: string;
    readonly message: string;
    readonly date: string;
  }): Promise<string>;
  /** Applies a patch file to the work tree. */
  apply(top: string, patch: string): Promise<void>;
}

/** One run of the program that is measured. */
export interface ProgramRun {
  readonly executable: string;
  /** What the program sees as its own name. */
  readonly name: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** The whole environment. */
  readonly env: Environment;
  /** A file for standard input; null for an empty one. */
  readonly stdin: string | null;
  readonly timeoutMs: number;
}

/** How a measured program ended, with the last of what it printed. */
export interface ProgramExit {
  readonly pid: number;
  /** null when a signal ended it. */
  readonly status: number | null;
  readonly signal: string | null;
  readonly timedOut: boolean;
  /** The last 64 KiB of each stream. */
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
}

/** Runs the measured program in a process group of its own and ends what it leaves behind. */
export interface Programs {
  run(request: ProgramRun): Promise<ProgramExit>;
}

/** Lets one heapgate at a time work in a folder. */
export interface Turns {
  /**
   * Takes the turn that a file stands for, once no other living process has it; gives the function that gives it back.
   * `waiting` is called once, with the process that has it.
   */
  take(path: string, waiting: (pid: number) => void): Promise<() => void>;
}

/** Lets work that does not wait by itself, such as the reading of a large file, be interrupted. */
export interface Interrupts {
  /** Throws `Interrupted` if the run was told to end in the meantime. */
  look(): Promise<void>;
}

/** Says on stderr what is going on. */
export interface Progress {
  /** Starts a phase, and ends the one before. */
  phase(name: string): void;
  /** What the phase is at, in a few words. */
  update(detail: string): void;
  /** Ends the last phase and clears its line. */
  end(): void;
  /** Ends the last phase and prints whole lines that everybody should see. */
  tell(text: string): void;
  /** A line for the curious, printed with --verbose only. */
  detail(line: string): void;
}

export interface Clock {
  /** Milliseconds on a clock that never goes back. */
  now(): number;
}

/** The machine's facts that a measurement depends on. */
interface Machine {
  readonly platform: string;
  readonly architecture: string;
  readonly processors: number;
}

/** Everything outside that the pipeline touches. */
export interface Ports {
  readonly files: Files;
  readonly cargo: Cargo;
  readonly git: Git;
  readonly programs: Programs;
  readonly turns: Turns;
  readonly interrupts: Interrupts;
  readonly progress: Progress;
  readonly clock: Clock;
  readonly machine: Machine;
  /** heapgate's own environment, read once. */
  readonly environment: Environment;
}

/** The step of a workflow that this run is: what it tells the runner. */
export interface Step {
  /** A message in the log, at the top of the run and, with a place, beside the line of a file. */
  annotate(annotation: Annotation): void;
  setOutput(name: string, value: string): void;
  /** Adds Markdown to the page of the run. */
  writeSummary(markdown: string): Promise<void>;
  /** Prints text to the log; nothing in it is taken for a command of the runner's. */
  print(text: string): void;
  /**
   * Remembers the files by which a step gives the runner commands, before anything of the repository runs. Gives the
   * function that puts them back as they were, and gives the names of those that had been changed.
   */
  guardCommandFiles(): () => readonly string[];
}

/** The comments of the repository's pull requests. Every call throws {@link ApiError} where GitHub refuses or fails. */
export interface Comments {
  /** Who the token writes as. */
  viewer(): Promise<Author>;
  /** The newest commit of a pull request, now. */
  headCommit(pullRequest: number): Promise<string>;
  /** Its comments, oldest first; a page is asked for when it is needed. */
  list(pullRequest: number): AsyncIterable<Comment>;
  /** Never repeated by itself: a create that failed may have been carried out. */
  create(pullRequest: number, body: string): Promise<Comment>;
  update(id: number, body: string): Promise<Comment>;
  remove(id: number): Promise<void>;
}

/** An account on GitHub. */
export interface Author {
  /** null where GitHub does not say. */
  readonly id: number | null;
  /** Of an app with `[bot]` at its end, or without. */
  readonly login: string;
  /** An app's: a person may have the same login without `[bot]`. */
  readonly isBot: boolean;
}

export interface Comment {
  readonly id: number;
  readonly author: Author | null;
  readonly body: string;
  /** Its address in a browser. */
  readonly url: string;
}

/** Everything outside that the action touches. */
export interface ActionPorts extends Ports {
  readonly step: Step;
  readonly comments: Comments;
  /** Ends all that this run has started and that is still there, also what a build or the user's own wrapper left behind. */
  endStrays(): Promise<void>;
}
