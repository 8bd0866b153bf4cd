import type {FlpProtocol, FlpStep} from '../exploring/flp-model.ts';
import type {Bit} from '../exploring/valence.ts';
import {valueIn} from './message-value.ts';

/** A stubborn process answers another value with its own; a yielding one gives way. */
type Mood = 'stubborn' | 'yielding';

export interface MoodyState {
  readonly value: Bit;
  readonly started: boolean;
  readonly mood: Mood;
  readonly decision: Bit | null;
}

const other = (process: number): number => 1 - process;

/**
 * Ping-pong, with moods: process 0 opens with its value ("try 0"). Who is tried with its own value,
 * or is yielding, takes the value, decides it and says so; who is stubborn tries the other with its own. A null
 * receipt flips the mood.
 */
export const pingPong: FlpProtocol<MoodyState> = {
  processes: 2,
  signed: false,
  initial: (_, input) => ({value: input, started: false, mood: 'stubborn', decision: null}),
  started: (state) => state.started,
  start: (process, state) => ({
    state: {...state, started: true},
    sends: process === 0 ? [{to: other(process), from: process, body: `try ${state.value}`}] : [],
  }),
  onNull: (_, state) => {
    if (state.decision !== null) return null;
    return {state: {...state, mood: state.mood === 'stubborn' ? 'yielding' : 'stubborn'}, sends: []};
  },
  onMessage(process, state, {body}): FlpStep<MoodyState> {
    if (state.decision !== null) return {state, sends: []};
    const value = valueIn(body);
    const decided = {...state, value, decision: value};
    const reply = (text: string) => [{to: other(process), from: process, body: text}];
    if (body.startsWith('decided')) return {state: decided, sends: []};
    if (value === state.value || state.mood === 'yielding') {
      return {state: decided, sends: reply(`decided ${value}`)};
    }
    return {state, sends: reply(`try ${state.value}`)};
  },
  decision: (state) => state.decision,
  describe: (_, state) => `${state.mood}, holds ${state.value}`,
  mood: ({mood}) => mood,
};
