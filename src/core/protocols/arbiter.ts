import type {BufferedMessage, FlpProtocol} from '../exploring/flp-model.ts';
import type {Bit} from '../exploring/valence.ts';
import {valueIn} from './message-value.ts';

interface ArbiterState {
  readonly input: Bit;
  readonly started: boolean;
  readonly decision: Bit | null;
}

const ARBITER = 2;

/**
 * The arbiter: the two others propose their inputs to process 2, which decides the first proposal it
 * gets, ignores its own input and later proposals, and tells both.
 */
export const arbiter: FlpProtocol<ArbiterState> = {
  processes: 3,
  signed: false,
  initial: (_, input) => ({input, started: false, decision: null}),
  started: (state) => state.started,
  start: (process, state) => ({
    state: {...state, started: true},
    sends: process === ARBITER ? [] : [{to: ARBITER, from: process, body: `proposal ${state.input}`}],
  }),
  onNull: () => null,
  onMessage(process, state, {body}) {
    if (state.decision !== null) return {state, sends: []};
    const decision = valueIn(body);
    return {state: {...state, decision}, sends: process === ARBITER ? verdicts(decision) : []};
  },
  decision: (state) => state.decision,
  describe: (process) => (process === ARBITER ? 'waits for a proposal' : 'waits for the arbiter'),
};

function verdicts(decision: Bit): BufferedMessage[] {
  return [0, 1].map((to) => ({to, from: ARBITER, body: `decision ${decision}`}));
}
