/**
 * A space-time diagram, the picture of Lamport 1978: a line for each process, events on it, messages between
 * them. Plain data: lessons write it by hand, labs make it from a run.
 */
export interface SpaceTimeDiagram {
  readonly processes: readonly DiagramProcess[];
  readonly events: readonly DiagramEvent[];
  readonly messages: readonly DiagramMessage[];
  /** A cut: of each process the id of the last event that stands before it. */
  readonly cut?: readonly string[];
}

export interface DiagramProcess {
  readonly id: string;
  readonly label: string;
}

/** `step` is any event that is none of the others; after `crash` a process does nothing until `restart`. */
export type DiagramEventKind = 'step' | 'send' | 'receive' | 'timeout' | 'decide' | 'crash' | 'restart';

export interface DiagramEvent {
  readonly id: string;
  /** The id of its process. */
  readonly process: string;
  /** When, in any unit: only the order counts, unless the picture is asked to keep the distances. */
  readonly at: number;
  readonly label?: string;
  readonly kind: DiagramEventKind;
}

export interface DiagramMessage {
  /** The id of the event that sends it. */
  readonly from: string;
  /** The id of the event that receives it, or null: it never arrives, or has not yet. */
  readonly to: string | null;
  /** To whom it was going, where `to` is null. */
  readonly toward?: string;
  /** Where `to` is null: whether it is lost (what a diagram means that does not say) or still on its way. */
  readonly fate?: 'lost' | 'in-flight';
  readonly label?: string;
}
