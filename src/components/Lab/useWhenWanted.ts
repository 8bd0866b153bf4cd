import {useEffect, type RefObject} from 'react';

/**
 * Calls `act` once: when the reader points at the element, focuses something in it, or presses on it, and if
 * `whenNear` says so when they come near.
 */
export function useWhenWanted(
  element: RefObject<HTMLElement | null>,
  act: () => void,
  whenNear: boolean,
): void {
  useEffect(() => {
    const target = element.current;
    if (!target) return;
    const controller = new AbortController();
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) once();
      },
      {rootMargin: '100% 0px'},
    );
    const once = () => {
      observer.disconnect();
      controller.abort();
      act();
    };
    if (whenNear) observer.observe(target);
    for (const kind of ['focusin', 'pointerdown', 'pointerenter']) {
      target.addEventListener(kind, once, {signal: controller.signal});
    }
    return () => {
      observer.disconnect();
      controller.abort();
    };
  }, [element, act, whenNear]);
}
