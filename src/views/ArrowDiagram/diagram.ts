/** What a configuration's future holds; each kind has a shape of its own. */
export type Valence = 'bivalent' | 'zero' | 'one' | 'unknown';

export interface DiagramNode {
  readonly id: string;
  /** Place in a grid of columns and rows, counted from 0; halves are fine. */
  readonly column: number;
  readonly row: number;
  /** The name drawn in the node. */
  readonly name: string;
  readonly valence: Valence;
  /** A few words beside the node. */
  readonly note?: string;
  readonly noteSide?: 'left' | 'right' | 'below';
}

export interface DiagramArrow {
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

/** A few configurations and the schedules that lead from one to another. */
export interface Diagram {
  readonly nodes: readonly DiagramNode[];
  readonly arrows: readonly DiagramArrow[];
}
