export interface DependencyNode {
  readonly id: string;
  /** Over the lines: `T1, process a`. */
  readonly head: string;
  /** What it did, step by step. */
  readonly lines: readonly string[];
  /** `aborted` and `open` (nobody knows how it ended) are drawn dashed; the head says which. */
  readonly mark: 'aborted' | 'open' | null;
  /** All of that in words, as its name. */
  readonly says: string;
}

export interface DependencyEdge {
  readonly from: string;
  readonly to: string;
  /** How the one comes before the other: `rw x`. */
  readonly label: string;
  /** Whether it is part of the cycle that is shown. */
  readonly isMarked: boolean;
}

/** What comes before what among transactions. */
export interface Dependencies {
  readonly nodes: readonly DependencyNode[];
  readonly edges: readonly DependencyEdge[];
}
