import type {FlpProtocol} from '../exploring/flp-model.ts';
import {valueIn} from './message-value.ts';
import type {VoterState} from './wait-all.ts';
import {learn, tellAll} from './wait-all.ts';

/** Two of three: decide the least of the first two inputs known, one's own included. */
export const twoOfThree: FlpProtocol<VoterState> = {
  processes: 3,
  signed: true,
  ...tellAll,
  onMessage(_, state, {from, body}) {
    if (state.decision !== null) return {state, sends: []};
    const known = learn(state.known, from, valueIn(body));
    const votes = known.filter((value) => value !== null);
    const decision = votes.length < 2 ? null : votes.includes(0) ? 0 : 1;
    return {state: {...state, known, decision}, sends: []};
  },
};
