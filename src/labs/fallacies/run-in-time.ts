import {callsInTime} from '../../core/calls/calls-in-time.ts';
import type {Outcome} from '../../core/calls/measures.ts';
import type {Settings} from '../../core/calls/settings.ts';
import type {Run} from '../space-time/run.ts';
import {happeningInWords} from './happening-words.ts';
import {MOST_EVENTS} from './running.ts';

/** Events of a few calls that are written down; layers that all retry make more of a single call than anybody would look at. */
const MOST_WRITTEN = 1000;

/** These calls of a run, by their numbers from 0, in space and time: the run is made once more, and what happens to them written down. */
export function runOf({settings, seed}: Pick<Outcome, 'settings' | 'seed'>, calls: readonly number[]): Run {
  const inTime = callsInTime(settings, seed, new Set(calls), {events: MOST_EVENTS, written: MOST_WRITTEN});
  const {diagram, whole, happenings, messages, walls, isWhole} = inTime;
  return {
    diagram: whole,
    walls,
    tell: (event) => {
      const happening = happenings.get(event);
      if (!happening) return {when: '', what: ''};
      return {
        when: `${happening.at / 1000} ms`,
        what: happeningInWords(happening, messages, settings),
      };
    },
    part: {
      name: namedCalls(calls),
      drawn: diagram,
      about: `${isWhole ? '' : `What came after their first ${MOST_WRITTEN} events is left out. `}${naming(calls)}${places(settings)}${counting(settings)}`,
    },
  };
}

/** `call 18`, or `calls 16 to 21`. */
export function namedCalls(calls: readonly number[]): string {
  const [first = 0] = calls;
  return calls.length === 1 ? `call ${first + 1}` : `calls ${first + 1} to ${first + calls.length}`;
}

const naming = ([first = 0]: readonly number[]): string =>
  `An arrow is an attempt or its answer: ${first + 1}.2 is the second attempt of call ${first + 1}.`;

const places = ({layers, servers}: Settings): string =>
  [
    layers > 1 ? ' L2 is the second layer of callers.' : '',
    servers > 1 ? ' S2 is the second server.' : '',
  ].join('');

const counting = ({keys}: Settings): string =>
  ' The clocks count these events alone. An event’s past goes over other calls as well, whose messages pass the same callers and servers and are not drawn' +
  (keys === 'yes' ? ', and over the table of keys' : '') +
  '. Nobody has a wrong clock in this bench: wall clocks show the time since the run began.';
