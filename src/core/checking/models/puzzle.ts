/** What is to be put in an order. A mark does nothing: it only stands between what comes before and after it. */
export interface Item {
  readonly kind: 'write' | 'read' | 'mark';
  readonly key: number;
  /** What is written or was read. */
  readonly content: number;
  /** A read that the unwritten register explains too. */
  readonly atFirst: boolean;
}

/** A partial order over items, and what the keys hold at first. */
export interface Puzzle {
  readonly items: readonly Item[];
  /** For each item, the places of some that come before it. */
  readonly before: readonly (readonly number[])[];
  /** By key. */
  readonly unwritten: readonly number[];
}
