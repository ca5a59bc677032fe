/** What a paste into the entry grid did; counts of cells. */
export interface PasteSummary {
  readonly written: number;
  readonly invalid: number;
  readonly skipped: number;
}

/** What a paste is about to do that the person may not expect; counts of cells. */
export interface PasteWarning {
  readonly overwritten: number;
  readonly outside: number;
  readonly readOnly: number;
}
