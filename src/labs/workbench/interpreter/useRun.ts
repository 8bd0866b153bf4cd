import {useEffect, useRef} from 'react';

/**
 * While `isRunning`, what `start` has begun goes on; it is stopped when that is over, or the page is left.
 * @param start begins it, as things are then, and gives back how to stop it
 */
export function useRun(isRunning: boolean, start: () => () => void): void {
  const latest = useRef(start);
  useEffect(() => {
    latest.current = start;
  });
  useEffect(() => (isRunning ? latest.current() : undefined), [isRunning]);
}
