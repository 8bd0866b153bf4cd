import {useEffect, useEffectEvent, useRef, useSyncExternalStore} from 'react';

const query = '(prefers-reduced-motion: reduce)';

/** How long a step stays in sight where nothing may move, in milliseconds. */
const STILL_MS = 900;
/** For how long time stands where something happens that one must not miss. */
const HOLD_MS = 500;

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
  /**
   * Names the last thing that must not be missed (a message that dies at a cut, a verdict that turns): whenever another
   * comes while it plays, time stands for half a second.
   */
  readonly mark?: string;
}

/** Lets a scenario play: as smooth time or, under reduced motion, step by step. Nothing moves while `on` is false. */
export function usePlayback({on, onTime, onStep, mark = ''}: Playback): void {
  const still = useSyncExternalStore(
    watch,
    () => window.matchMedia(query).matches,
    () => true,
  );
  const seen = useRef(mark);
  const goOn = useEffectEvent(onTime);
  const takeStep = useEffectEvent(onStep);
  const isNew = useEffectEvent(() => {
    const isOther = seen.current !== mark;
    seen.current = mark;
    return isOther;
  });
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
    let holdUntil = 0;
    // What had happened before it played holds nothing up.
    isNew();
    const frame = (now: number) => {
      if (isNew()) holdUntil = now + HOLD_MS;
      if (before !== null && now >= holdUntil) goOn(Math.min(now - before, 100));
      before = now;
      request = requestAnimationFrame(frame);
    };
    let request = requestAnimationFrame(frame);
    return () => {
      cancelAnimationFrame(request);
    };
  }, [on, still]);
}
