/** One thing that the judge must get right, measured. */
export interface Line {
  readonly group: string;
  readonly subject: string;
  readonly wanted: string;
  readonly measured: string;
  readonly isHeld: boolean;
  /** What to look at when it is not held. */
  readonly remarks: readonly string[];
}
