import {useEffect, type RefObject} from 'react';

/** What each key does: `' '`, `'ArrowRight'`, `'Shift+ArrowRight'`, `'Escape'` … */
export type Keys = Readonly<Record<string, () => void>>;

/** Elements that use these keys themselves. */
const ownsArrows = 'input, select, textarea, [role="listbox"], [role="slider"], [data-roving]';
const ownsSpace = 'button, [role="button"], summary, a[href], input:not([type="range"]), select, textarea';

/**
 * Listens for keys inside `frame`. A key belongs to the control that has the focus first: a slider keeps its arrows
 * and a button its space bar.
 */
export function useKeys(frame: RefObject<HTMLElement | null>, keys: Keys): void {
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      const action = keys[(event.shiftKey ? 'Shift+' : '') + event.key];
      const target = event.target;
      if (!action || !(target instanceof Element)) return;
      const owns = event.key === ' ' ? ownsSpace : ownsArrows;
      if (event.key !== 'Escape' && target.closest(owns)) return;
      event.preventDefault();
      action();
    };
    element.addEventListener('keydown', onKey);
    return () => {
      element.removeEventListener('keydown', onKey);
    };
  }, [frame, keys]);
}
