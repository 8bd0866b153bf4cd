import {useEffect, useRef, useState} from 'react';
import type {Settings} from '../../core/calls/settings.ts';
import {Finale, type Round, type Standing} from './finale.ts';
import {inSlices} from '../frame/in-slices.ts';

interface Trial {
  readonly policy: Settings;
  readonly standing: Standing;
}

interface Tried {
  /** The policy that was tried last, and how far its trial is; null before the first. */
  readonly trial: Trial | null;
  /** Tries a policy in all worlds; `onDone` hears what it came to. */
  readonly tryIn: (policy: Settings, seed: number, onDone: (rounds: readonly Round[]) => void) => void;
}

/** The finale as it is being made: a trial that is begun anew, or left, is given up. */
export function useFinale(): Tried {
  const [trial, setTrial] = useState<Trial | null>(null);
  const cancel = useRef((): void => undefined);
  useEffect(
    () => () => {
      cancel.current();
    },
    [],
  );
  return {
    trial,
    tryIn: (policy, seed, onDone) => {
      cancel.current();
      cancel.current = inSlices(new Finale(policy, seed), (standing) => {
        setTrial({policy, standing});
        if (standing.kind === 'done') onDone(standing.rounds);
      });
    },
  };
}
