import type {Bit, Message, Protocol} from './protocol.ts';

/** Try this value (T), or: it is decided (D). */
export interface Body {
  kind: 'T' | 'D';
  value: Bit;
}

export interface State {
  value: Bit;
  started: boolean;
  mood: 'stubborn' | 'yielding';
  decided: Bit | null;
}

// #region step
/** Two processes pass a proposal to and fro. */
export const pingPong: Protocol<State, Body> = {
  processes: 2,
  initial: (_process, value) => ({
    value,
    started: false,
    mood: 'stubborn',
    decided: null,
  }),
  decision: (state) => state.decided,

  step(process, state, received) {
    const other = 1 - process;
    const say = (kind: 'T' | 'D', value: Bit): Message<Body> => ({
      to: other,
      body: {kind, value},
    });
    if (state.decided !== null) return [state, []];
    const opening =
      !state.started && process === 0 ? [say('T', state.value)] : [];
    const now: State = {...state, started: true};

    if (received === null) {
      if (!state.started) return [now, opening];
      return [
        {...now, mood: now.mood === 'stubborn' ? 'yielding' : 'stubborn'},
        [],
      ];
    }
    const {kind, value} = received;
    if (kind === 'D') return [{...now, value, decided: value}, opening];
    if (value === now.value || now.mood === 'yielding')
      return [
        {...now, value, decided: value},
        [...opening, say('D', value)],
      ];
    return [now, [...opening, say('T', now.value)]];
  },
};
// #endregion
