import type {PresetName} from './scenarios.ts';
import {reduce} from './actions.ts';
import {start, type Session} from './session.ts';
import {setupOf} from './setup.ts';
import {nextStep} from './telling.ts';

/** Simulated time of one tick; a story of this many of them is over. */
const TICK = 20_000;
const MOST_TICKS = 500;

/** A preset as it goes when the reader takes the steps of its story and changes nothing. */
export function fullRun(name: PresetName): Session {
  let session = start(setupOf(name));
  while (nextStep(session) !== null) {
    session = reduce(session, {type: 'story'});
    for (let tick = 0; tick < MOST_TICKS && session.playing !== 'no'; tick++) {
      session = reduce(session, {type: 'time', passed: TICK});
    }
  }
  return session;
}
