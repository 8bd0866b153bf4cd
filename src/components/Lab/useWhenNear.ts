import {useEffect, type RefObject} from 'react';

/** Calls `act` once, when the reader comes near the element, focuses something in it, or presses on it. */
export function useWhenNear(element: RefObject<HTMLElement | null>, act: () => void): void {
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
    observer.observe(target);
    for (const kind of ['focusin', 'pointerdown']) {
      target.addEventListener(kind, once, {signal: controller.signal});
    }
    return () => {
      observer.disconnect();
      controller.abort();
    };
  }, [element, act]);
}
