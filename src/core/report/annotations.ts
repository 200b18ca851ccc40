/** Annotations: the short messages that GitHub shows above a run and beside the lines of a pull request. */

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
  /** A line of a file of the repository; null for a message about the whole run. */
  readonly place: { readonly file: string; readonly line: number } | null;
}
