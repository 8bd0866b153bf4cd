import {millis} from '../../core/simulation/time.ts';
import {aims} from './aims.ts';
import {isDareMet, SILENCE, type WorkedName} from './dares.ts';
import {cutOff, healAll, leaderIn, serverIds, type Fault} from './faults.ts';
import {historyOf, judge, judgeHistory} from './judgement.ts';
import {act} from './acting.ts';
import {advance, start, worldOf, type Session} from './session.ts';
import {setupOf} from './setup.ts';

/** A run that meets a preset's dare, found by search. @throws where none is found: a test holds that one is */
export function workedRun(name: WorkedName): Session {
  for (const session of tries[name]()) if (isDareMet(session, judge(session))) return session;
  throw new Error(`No run that was tried meets the dare of ${name}.`);
}

const tries: Readonly<Record<WorkedName, () => Generator<Session>>> = {
  *isolate() {
    for (let lasts = SILENCE / 2; lasts <= 2 * SILENCE; lasts += SILENCE / 8) yield silenced(lasts);
  },
  *lease() {
    for (let seed = 1; seed <= 40; seed++) yield misled(seed);
  },
};

/** Every link is cut for so long, and then healed. */
function silenced(lasts: number): Session {
  const begun = start(setupOf('isolate'));
  const world = worldOf(begun);
  const all = serverIds(world).flatMap((node) => cutOff(world, [node]));
  const cut = act(begun, all, 'on', null);
  const waited = advance(cut, cut.at + lasts, () => false);
  const healed = act(waited, healAll(worldOf(waited)), 'on', null);
  return {...advance(healed, healed.at + SILENCE, () => false), playing: 'no'};
}

/** Wrong clocks, and then a leader cut off, until it has misled somebody or a second has passed. */
function misled(seed: number): Session {
  const begun = start(setupOf('lease', seed));
  const slow = strike(begun, aims.find(({name}) => name === 'clocks')?.strike(worldOf(begun)) ?? []);
  const later = advance(slow, slow.at + millis(100), () => false);
  const cut = strike(later, cutOff(worldOf(later), [leaderIn(worldOf(later))?.node]));
  const isOld = (each: Session) => judgeHistory(historyOf(each)).kind === 'illegal';
  return {...advance(cut, cut.at + millis(1500), isOld), playing: 'no'};
}

const strike = (session: Session, faults: readonly Fault[]): Session => act(session, faults, 'on', null);
