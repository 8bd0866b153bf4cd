export interface NetworkNode {
  readonly id: string;
  readonly label: string;
  readonly kind: 'server' | 'client';
  /** The server that a client stands beside. */
  readonly beside?: string;
  /** What it holds or does, one or two short lines. */
  readonly lines: readonly string[];
  readonly mode: 'up' | 'paused' | 'crashed';
  /** What the buttons over it call it, where it is neither a replica nor a client. */
  readonly called?: string;
  /** A word or two behind its label. */
  readonly note?: string;
  /** Drawn in bolder lines than the others: the leader. */
  readonly isMarked?: boolean;
}

/** One direction of a link. */
export interface NetworkLink {
  readonly src: string;
  readonly dest: string;
  readonly cut: boolean;
}

export interface NetworkMessage {
  readonly id: number;
  readonly src: string;
  readonly dest: string;
  readonly label: string;
  /** How much of its way is done, from 0 to 1. */
  readonly progress: number;
  /** It will not arrive; it is drawn where it was lost. */
  readonly lost: boolean;
}

/** Something that can be done with a node. */
export interface NodeAction {
  /** In a word or two, for the button. */
  readonly label: string;
  /** In full, for those who do not see where it stands. */
  readonly name: string;
  readonly onPress: () => void;
}

/** What the reader can do to what is drawn. */
export interface NetworkHands {
  /** Cuts, or heals, both directions between two servers; absent where links are too many to be touched. */
  readonly onToggle?: (one: string, other: string, cut: boolean) => void;
  readonly actionsOf: (id: string) => readonly NodeAction[];
}
