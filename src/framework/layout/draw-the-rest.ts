import {whenIdle} from '../hydration/when-idle.ts';

/** How many blocks of text are laid out at a time; a task that a slow phone does between two frames. */
const AT_ONCE = 8;

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
 * Lays out what ./drawing.css has left for later, from the top of the page on and in small pieces, as soon as the page
 * stands and the browser is idle. Until then the accessibility tree lacks it, so it waits for no move of the reader: a
 * screen reader's lists of headings and of controls must be whole.
 */
export function drawTheRest(): void {
  callOff();
  const end = new AbortController();
  let callOffNext = (): void => undefined;
  callOff = () => {
    callOffNext();
    end.abort();
  };
  let isPressed = false;
  let isPutOff = false;
  const drawSome = (): void => {
    isPutOff = isPressed;
    if (isPutOff) return;
    const blocks = left();
    draw(blocks.slice(0, AT_ONCE));
    if (blocks.length > AT_ONCE) callOffNext = whenIdle(drawSome);
    else end.abort();
  };
  // Text that moves between a press and its release makes a click on a button a click on nothing.
  const press = (): void => void (isPressed = true);
  const release = (): void => {
    isPressed = false;
    if (isPutOff) callOffNext = whenIdle(drawSome);
    isPutOff = false;
  };
  addEventListener('pointerdown', press, {signal: end.signal, capture: true});
  for (const over of ['pointerup', 'pointercancel'])
    addEventListener(over, release, {signal: end.signal, capture: true});
  // A key may take the focus far down the page, to where lengths must be true at once.
  addEventListener('keydown', drawAll, {signal: end.signal, capture: true});
  callOffNext = whenIdle(drawSome);
}
