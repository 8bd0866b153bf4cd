export interface DigraphNode {
  readonly id: string;
  /** The name drawn in the node: a letter or two. */
  readonly name: string;
  /** `core` is drawn twice round, `gone` dashed. */
  readonly mark?: 'core' | 'gone';
  /** A word or two beside the node, which say what its mark means. */
  readonly note?: string;
}

export interface DigraphEdge {
  readonly from: string;
  readonly to: string;
}

/** Who is joined to whom, and in which direction. */
export interface Digraph {
  readonly nodes: readonly DigraphNode[];
  readonly edges: readonly DigraphEdge[];
}
