import type {Bit, Protocol} from './protocol.ts';

/** A proposal to the arbiter (P), or the arbiter's decision (D). */
export interface Body {
  kind: 'P' | 'D';
  value: Bit;
}

export interface State {
  input: Bit;
  started: boolean;
  decided: Bit | null;
}

const ARBITER = 2;

// #region step
/** Processes 0 and 1 propose; process 2 takes the first proposal that reaches it and tells both. */
export const arbiter: Protocol<State, Body> = {
  processes: 3,
  initial: (_process, input) => ({input, started: false, decided: null}),
  decision: (state) => state.decided,

  step(process, state, received) {
    const now: State = {...state, started: true};
    if (process !== ARBITER) {
      const proposal: Body = {kind: 'P', value: state.input};
      const sends = state.started ? [] : [{to: ARBITER, body: proposal}];
      return [received ? {...now, decided: received.value} : now, sends];
    }
    if (received === null || state.decided !== null) return [now, []];
    const verdict: Body = {kind: 'D', value: received.value};
    const sends = [0, 1].map((to) => ({to, body: verdict}));
    return [{...now, decided: received.value}, sends];
  },
};
// #endregion
