import {register} from '../../core/checking/specs/register.ts';
import {check} from '../../core/checking/linearizability.ts';
import type {Operation} from '../../core/checking/history.ts';
import type {Verdict} from '../../core/checking/verdict.ts';
import {operations} from '../../core/simulation/history.ts';
import {presetOf, type PresetName} from './scenarios/index.ts';
import {playOut, shown, start, type Moment, type Session} from './session.ts';
import {INITIAL, setupOf} from './setup.ts';
import {takeStep} from './story.ts';

/** A preset as it goes when the reader follows its guide to the end and changes nothing. */
export function fullRun(name: PresetName): Session {
  return presetOf(name).guide.reduce(
    (session, step) => {
      const taken = takeStep(session, step);
      return taken.playing === 'no' ? taken : playOut(taken);
    },
    start(setupOf(name)),
  );
}

export function historyOf(session: Moment): readonly Operation[] {
  return operations(shown(session));
}

/** What the checker says of a history of this register. */
export function judge(history: readonly Operation[]): Verdict {
  return check(register(INITIAL), history);
}
