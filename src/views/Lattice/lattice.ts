export interface LatticeNode {
  readonly name: string;
  /** Place in columns and rows, counted from 0; a column may be a fraction. Arrows lead to greater rows. */
  readonly column: number;
  readonly row: number;
}

/** Rows that belong together, with the words over them. */
export interface LatticeBand {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** A partial order from its top down. An arrow leads from the stronger to the weaker. */
export interface LatticeDiagram {
  readonly nodes: readonly LatticeNode[];
  readonly bands: readonly LatticeBand[];
  readonly arrows: readonly (readonly [stronger: string, weaker: string])[];
}
