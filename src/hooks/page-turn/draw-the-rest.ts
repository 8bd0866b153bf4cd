import {whenQuiet} from '../whenQuiet.ts';

/** How many blocks of text are laid out at a time; a task that a slow phone does between two frames. */
const AT_ONCE = 8;

/** What shows that the page is being read, and not only looked at. */
const signs = ['scroll', 'wheel', 'touchstart', 'pointerdown'];

let callOff = (): void => undefined;

function left(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.markdown > :not([data-drawn])')];
}

function draw(blocks: readonly HTMLElement[]): void {
  for (const block of blocks) block.dataset.drawn = '';
}

/** Lays out what src/css/drawing.css has left for later, from the top of the page on. */
function drawSome(): void {
  const blocks = left();
  draw(blocks.slice(0, AT_ONCE));
  if (blocks.length > AT_ONCE) callOff = whenQuiet(drawSome);
}

/** Lays out all of it now, for whom lengths must be true at once. */
export function drawAll(): void {
  callOff();
  draw(left());
}

/** Lays out the rest of a page that now stands, in small pieces, from the reader's first move on. */
export function drawWhenRead(): void {
  callOff();
  const begun = new AbortController();
  const begin = (): void => {
    begun.abort();
    callOff = whenQuiet(drawSome);
  };
  callOff = () => begun.abort();
  // A key may take the focus far down the page, to where lengths must be true at once.
  addEventListener('keydown', drawAll, {signal: begun.signal, capture: true});
  // Who comes to a place in the page has moved already.
  if (location.hash !== '' || scrollY > 0) begin();
  else
    for (const sign of signs)
      addEventListener(sign, begin, {signal: begun.signal, capture: true, passive: true});
}
