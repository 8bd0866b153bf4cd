import type {FlpProtocol} from '../exploring/flp-model.ts';
import {processName} from '../exploring/process-name.ts';
import type {Bit} from '../exploring/valence.ts';
import {valueIn} from './message-value.ts';

/** What the processes of A and C remember: who has said what, themselves included. */
export interface VoterState {
  readonly input: Bit;
  readonly started: boolean;
  readonly known: readonly (Bit | null)[];
  readonly decision: Bit | null;
}

const PROCESSES = 3;

/** The part that 'wait for all' and 'eager two of three' share: tell everybody your input, once. */
export const tellAll: Pick<
  FlpProtocol<VoterState>,
  'initial' | 'started' | 'start' | 'onNull' | 'decision' | 'describe'
> = {
  initial: (_, input) => ({input, started: false, known: [null, null, null], decision: null}),
  started: (state) => state.started,
  start: (process, state) => ({
    state: {...state, started: true, known: learn(state.known, process, state.input)},
    sends: [0, 1, 2]
      .filter((to) => to !== process)
      .map((to) => ({to, from: process, body: `vote ${state.input}`})),
  }),
  onNull: () => null,
  decision: (state) => state.decision,
  describe: (_, state) => `knows ${knownVotes(state)}`,
};

/** The votes known, with one more. */
export function learn(known: VoterState['known'], from: number, value: Bit): VoterState['known'] {
  return known.map((old, process) => (process === from ? value : old));
}

function knownVotes({known}: VoterState): string {
  return known.flatMap((value, from) => (value === null ? [] : [`${processName(from)}=${value}`])).join(', ');
}

/** Wait for all: decide the majority once all three inputs are known. */
export const waitAll: FlpProtocol<VoterState> = {
  processes: PROCESSES,
  signed: true,
  ...tellAll,
  onMessage(_, state, {from, body}) {
    const known = learn(state.known, from, valueIn(body));
    const complete = known.every((value) => value !== null);
    const ones = known.filter((value) => value === 1).length;
    const decision = state.decision ?? (complete ? (ones >= 2 ? 1 : 0) : null);
    return {state: {...state, known, decision}, sends: []};
  },
};
