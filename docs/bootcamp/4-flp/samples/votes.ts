import type {Bit, Protocol} from './protocol.ts';

export interface Body {
  from: number;
  value: Bit;
}

export interface State {
  input: Bit;
  started: boolean;
  known: readonly (Bit | null)[];
  decided: Bit | null;
}

type Rule = (votes: readonly Bit[]) => Bit | null;

/** Three processes tell each other their inputs; `rule` looks at the votes known and decides, or waits. */
function voting(rule: Rule): Protocol<State, Body> {
  return {
    processes: 3,
    initial: (_process, input) => ({
      input,
      started: false,
      known: [null, null, null],
      decided: null,
    }),
    decision: (state) => state.decided,

    step(process, state, received) {
      if (state.decided !== null) return [state, []];
      const known = [...state.known];
      known[process] = state.input;
      if (received) known[received.from] = received.value;
      const votes = known.filter((vote) => vote !== null);
      const body: Body = {from: process, value: state.input};
      const others = [0, 1, 2].filter((to) => to !== process);
      const sends = state.started ? [] : others.map((to) => ({to, body}));
      return [
        {...state, started: true, known, decided: rule(votes)},
        sends,
      ];
    },
  };
}

// #region rules
/** Wait for all three votes and decide the majority. */
export const waitForAll = voting((votes) => {
  if (votes.length < 3) return null;
  return votes.filter((vote) => vote === 1).length >= 2 ? 1 : 0;
});

/** Decide as soon as two votes are known: the smaller of the two. */
export const twoOfThree = voting((votes) => {
  if (votes.length < 2) return null;
  return votes.includes(0) ? 0 : 1;
});
// #endregion
