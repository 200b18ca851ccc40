/**
 * Annotations: the short messages that GitHub shows above a run and beside the lines of a pull request. They are plain
 * text, and stand in the job log too.
 */

/** Lines from `first` to `last`, both counted from 1 and both in it. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** A message, with the place it is about where there is one. Its texts are escaped already. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  /** null for a message about the whole run. */
  readonly place: Place | null;
}

/** A line of a file of the repository. */
export interface Place {
  /** Below the repository's top, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** What a change touched: lines of head's files, by repository path. */
export type ChangedLines = ReadonlyMap<string, readonly LineRange[]>;
