/** A message on its way. `body` is JSON text. */
export interface Mail {
  readonly from: string;
  readonly to: string;
  readonly body: string;
}

/** What a node is after a step, as JSON text, and what it sends. */
export interface Reply {
  readonly state: string;
  readonly sends: readonly Mail[];
}

/** Something that a node may do by itself. */
export interface OwnStep extends Reply {
  /** To follow the node's name: "prepares". */
  readonly does: string;
}

/**
 * What the nodes do, as pure functions of their states. States and bodies are JSON texts in which equal values are equal texts, so
 * that they can be compared, and remembered, as they are.
 */
export interface Rules {
  readonly nodes: readonly string[];
  readonly start: (node: string) => string;
  readonly steps: (node: string, state: string) => readonly OwnStep[];
  readonly receive: (state: string, mail: Mail) => Reply;
  /** What must not be and is, in a sentence; `null`: nothing. `states` in the order of `nodes`. */
  readonly broken: (states: readonly string[]) => string | null;
}

/** What the network does with a message: hands it over once, at any time; or any number of times, also never. */
export type Network = 'once' | 'again';
