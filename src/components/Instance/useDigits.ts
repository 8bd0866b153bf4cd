import {useEffect, useRef, type RefObject} from 'react';

/** Fields in which digits are typed or choose something. */
const ownsDigits = 'input:not([type="radio"], [type="checkbox"]), select, textarea';

/**
 * Calls `act` with each digit from 1 to 9 that is pressed while the focus is inside the element; it says whether it has
 * used the digit, which otherwise is for whoever stands further out.
 */
export function useDigits<Frame extends HTMLElement>(
  act: (digit: number, frame: Frame) => boolean,
): RefObject<Frame | null> {
  const frame = useRef<Frame>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const onKey = (event: KeyboardEvent) => {
      const {key, target, altKey, ctrlKey, metaKey} = event;
      if (!/^[1-9]$/.test(key) || altKey || ctrlKey || metaKey || event.defaultPrevented) return;
      if (!(target instanceof Element) || target.closest(ownsDigits)) return;
      if (act(Number(key), element)) event.preventDefault();
    };
    element.addEventListener('keydown', onKey);
    return () => element.removeEventListener('keydown', onKey);
  }, [act]);
  return frame;
}
