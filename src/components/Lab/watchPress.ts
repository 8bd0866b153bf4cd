/** A press that has gone up without a click by then makes none: it was a drag, or ended elsewhere. */
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
  // What the browser does of itself, as opening a fold, comes after all who hear the click.
  document.addEventListener('click', () => setTimeout(end), {signal});
  document.addEventListener('pointercancel', () => end(), {signal});
  document.addEventListener('pointerup', () => setTimeout(end, CLICK_WITHIN_MS), {signal});
  return () => press;
}
