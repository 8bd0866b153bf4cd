/** A table of words, for whoever shows it: a page, or a text. The first cell of a row names the row. */
export interface TextTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
