import {PARTS, PRESSED, TOUCHED} from '@site/src/labs/early-marks.ts';

/** Marks the last button that was pressed, and each field that was changed by hand (not by the browser's own memory). */
export function mark(box: Element, {type, target}: Event): void {
  if (!(target instanceof Element)) return;
  if (type === 'input') target.setAttribute(TOUCHED, '');
  const button = type === 'click' ? target.closest(PARTS) : null;
  if (!button) return;
  box.querySelector(`[${PRESSED}]`)?.removeAttribute(PRESSED);
  button.setAttribute(PRESSED, '');
}
