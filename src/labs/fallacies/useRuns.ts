import {useDeferredValue, useMemo} from 'react';
import type {Outcome} from '../../core/calls/measures.ts';
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
  const isCompared = now !== before;
  return {
    now: useMemo(() => runHere(now, seed), [now, seed]),
    before: useMemo(() => (isCompared ? runHere(before, seed) : null), [isCompared, before, seed]),
  };
}
