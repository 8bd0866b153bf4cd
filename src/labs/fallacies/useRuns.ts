import {useDeferredValue, useState} from 'react';
import type {Outcome} from '../../core/calls/measures.ts';
import type {Settings} from '../../core/calls/settings.ts';
import {runHere} from './running.ts';
import type {Session} from './session.ts';

export interface Runs {
  /** Null where it has too many events for the page; the long run still makes it. */
  readonly now: Outcome | null;
  /** Null also where nothing has been changed yet. */
  readonly before: Outcome | null;
}

/** Both runs of a session. A slider that moves does not wait for them. */
export function useRuns(session: Session): Runs {
  const {now, before, seed} = useDeferredValue(session);
  const [run] = useState(remembering);
  return {now: run(now, seed), before: now === before ? null : run(before, seed)};
}

/** Makes each run once: what is seen now is mostly what the next change is compared with. */
function remembering(): typeof runHere {
  const made = new WeakMap<Settings, {readonly seed: number; readonly outcome: Outcome | null}>();
  return (settings, seed) => {
    const known = made.get(settings);
    if (known?.seed === seed) return known.outcome;
    const outcome = runHere(settings, seed);
    made.set(settings, {seed, outcome});
    return outcome;
  };
}
