export type Bit = 0 | 1;

// #region model
export interface Message<Body> {
  to: number;
  body: Body;
}

/** Process `process` takes a step with the message that it receives, or with none (`null`). */
export interface Event<Body> {
  process: number;
  received: Body | null;
}

/** A deterministic protocol: the state and the message received fix the new state and what is sent. */
export interface Protocol<State, Body> {
  processes: number;
  initial(process: number, input: Bit): State;
  step(
    process: number,
    state: State,
    received: Body | null,
  ): [State, Message<Body>[]];
  decision(state: State): Bit | null;
}

/** Everything there is at one moment: each process's state, and the messages under way in order of sending. */
export interface Configuration<State, Body> {
  states: readonly State[];
  buffer: readonly Message<Body>[];
}
// #endregion
