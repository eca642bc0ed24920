/** A deliberate bug, and a test file that should notice it. */
export interface ListedMutant {
  /** What a user would suffer. */
  readonly harm: string;
  readonly file: string;
  /** A text that is in the file once. */
  readonly replace: string;
  readonly by: string;
  readonly test: string;
  /** Why no test can notice it, if none does. */
  readonly survives?: string;
}
