/** A press that has ended without a click by then makes none: it was a drag, or went up elsewhere. */
const CLICK_WITHIN_MS = 300;

/**
 * Watches presses on an element. What is exchanged between a press and its release takes no click: the two would be on
 * different elements, and the reader's press would be lost.
 * @returns a function whose promise resolves at once, or when the press that is under way is over and its click was heard
 */
export function watchPress(element: Element, signal: AbortSignal): () => Promise<void> {
  let press = Promise.resolve();
  let end = (): void => undefined;
  element.addEventListener(
    'pointerdown',
    () => {
      press = new Promise((resolve) => (end = resolve));
    },
    {signal},
  );
  for (const over of ['click', 'pointercancel']) document.addEventListener(over, () => end(), {signal});
  document.addEventListener('pointerup', () => setTimeout(end, CLICK_WITHIN_MS), {signal});
  return () => press;
}
