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

/** After a run of at most so many attempts the next one is made at once, so that it is seen in the frame of the slider's move. */
const ATTEMPTS_AT_ONCE = 5_000;

/** Both runs of a session. A slider that moves does not wait for long ones: they follow in a later frame. */
export function useRuns(session: Session): Runs {
  const [runs] = useState(() => new MadeRuns());
  const later = useDeferredValue(runs.areShort ? null : session);
  const {now, before, seed} = runs.areShort ? session : (later ?? session);
  return {now: runs.of(now, seed), before: now === before ? null : runs.of(before, seed)};
}

/** Makes each run once: what is seen now is mostly what the next change is compared with. */
class MadeRuns {
  readonly #made = new WeakMap<Settings, {readonly seed: number; readonly outcome: Outcome | null}>();
  /** Whether the run made last was short, as the next one, a move of a slider further, is likely to be. */
  areShort = true;

  of(settings: Settings, seed: number): Outcome | null {
    const known = this.#made.get(settings);
    if (known?.seed === seed) return known.outcome;
    const outcome = runHere(settings, seed);
    this.areShort = outcome !== null && outcome.attempts.length <= ATTEMPTS_AT_ONCE;
    this.#made.set(settings, {seed, outcome});
    return outcome;
  }
}
