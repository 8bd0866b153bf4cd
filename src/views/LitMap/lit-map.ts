/** What is known of a node: in the set or not, not defined there, given up, or not judged yet. */
export type Light = 'allowed' | 'forbidden' | 'undefined' | 'unknown' | 'dark';

export interface LitNode {
  readonly name: string;
  /** Place in columns, counted from 0, and rows; of one that is as wide as the picture only the row counts. */
  readonly column: number;
  readonly row: number;
  readonly isWide?: boolean;
  readonly light: Light;
  /** The light in a word or two, as in "not ruled out". */
  readonly says: string;
}

/** Rows that belong together, with the words over them. */
export interface LitBand {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** A partial order whose nodes are lit by a judgement. An arrow leads to a greater row, or within its row. */
export interface LitDiagram {
  readonly columns: number;
  readonly nodes: readonly LitNode[];
  readonly bands: readonly LitBand[];
  readonly arrows: readonly (readonly [stronger: string, weaker: string])[];
}
