/** Something a reader of a report must know beside the numbers. */
export interface Note {
  /** Stable, kebab-case, for machines. */
  readonly code: string;
  /** One sentence. */
  readonly message: string;
  /** What to do about it; null where nothing need be done. */
  readonly remedy: string | null;
}
