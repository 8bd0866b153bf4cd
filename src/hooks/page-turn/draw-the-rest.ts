import {whenQuiet} from '../whenQuiet.ts';

/** How many blocks of text are laid out at a time; a task that a slow phone does between two frames. */
const AT_ONCE = 8;

/** What shows that the page is being read, and not only looked at. */
const signs = ['scroll', 'wheel', 'touchstart', 'pointerdown'];

/** Where notes stand in a margin (src/css/side-notes.css), and a processor is at hand that does not feel the rest. */
const wide = '(width >= 78rem)';

let callOff = (): void => undefined;

function left(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.markdown > :not([data-drawn])')];
}

function draw(blocks: readonly HTMLElement[]): void {
  for (const block of blocks) block.dataset.drawn = '';
}

/** Lays out all of it now, for whom lengths must be true at once. */
export function drawAll(): void {
  callOff();
  draw(left());
}

/**
 * Lays out what src/css/drawing.css has left for later, from the top of the page on and in small pieces: at once for who
 * has a wide window or came to a place in the page, for others from their first move on.
 */
export function drawWhenRead(isAtPlace: boolean): void {
  callOff();
  const end = new AbortController();
  let callOffNext = (): void => undefined;
  callOff = () => {
    callOffNext();
    end.abort();
  };

  const drawSome = (): void => {
    const blocks = left();
    draw(blocks.slice(0, AT_ONCE));
    if (blocks.length > AT_ONCE) callOffNext = whenQuiet(drawSome);
    else end.abort();
  };
  const begin = (): void => {
    callOffNext();
    callOffNext = whenQuiet(drawSome);
  };

  // A key may take the focus far down the page, to where lengths must be true at once.
  addEventListener('keydown', drawAll, {signal: end.signal, capture: true});
  if (isAtPlace || matchMedia(wide).matches) begin();
  else
    for (const sign of signs)
      addEventListener(sign, begin, {signal: end.signal, capture: true, passive: true, once: true});
}
