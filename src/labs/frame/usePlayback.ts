import {useEffect, useEffectEvent, useSyncExternalStore} from 'react';

const query = '(prefers-reduced-motion: reduce)';

/** How long a step stays in sight where nothing may move, in milliseconds. */
const STILL_MS = 900;

function watch(onChange: () => void): () => void {
  const list = window.matchMedia(query);
  list.addEventListener('change', onChange);
  return () => {
    list.removeEventListener('change', onChange);
  };
}

interface Playback {
  readonly on: boolean;
  /** Time has gone on by so many milliseconds of the reader's time, at most a tenth of a second at once. */
  readonly onTime: (milliseconds: number) => void;
  /** Instead of that, for those who want no motion: one step. */
  readonly onStep: () => void;
}

/** Lets a scenario play: as smooth time or, under reduced motion, step by step. Nothing moves while `on` is false. */
export function usePlayback({on, onTime, onStep}: Playback): void {
  const still = useSyncExternalStore(
    watch,
    () => window.matchMedia(query).matches,
    () => true,
  );
  const goOn = useEffectEvent(onTime);
  const takeStep = useEffectEvent(onStep);
  useEffect(() => {
    if (!on) return;
    if (still) {
      const timer = setInterval(() => {
        takeStep();
      }, STILL_MS);
      return () => {
        clearInterval(timer);
      };
    }
    let before: number | null = null;
    const frame = (now: number) => {
      if (before !== null) goOn(Math.min(now - before, 100));
      before = now;
      request = requestAnimationFrame(frame);
    };
    let request = requestAnimationFrame(frame);
    return () => {
      cancelAnimationFrame(request);
    };
  }, [on, still]);
}
