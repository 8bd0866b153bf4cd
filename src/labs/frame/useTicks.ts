import {useRef} from 'react';
import {usePlayback} from './usePlayback.ts';

interface Ticks {
  readonly on: boolean;
  /** How long a step stays in sight, in milliseconds. */
  readonly everyMs: number;
  /** Names the last thing that must not be missed: when it changes, time stands a little longer. */
  readonly mark: string;
  readonly next: () => void;
}

/** One step after another, where steps take no time of their own. */
export function useTicks({on, everyMs, mark, next}: Ticks): void {
  const passed = useRef(0);
  usePlayback({
    on,
    mark,
    onTime: (milliseconds) => {
      passed.current += milliseconds;
      if (passed.current < everyMs) return;
      passed.current = 0;
      next();
    },
    onStep: next,
  });
}
