import {onArrival} from './arrival.ts';

/** How many frames a page may take to draw the place that its address names. */
const mostFrames = 60;
/** For how many frames afterwards Docusaurus, which resets the focus for a new page, may still take it away. */
const settlingFrames = 20;

/** Gives the focus to the heading at this address once Docusaurus has drawn its page. */
export function takeFocusAlong(address: string): void {
  let isThere = false;
  onArrival(({pathname, hash}) => {
    if (isThere || address !== pathname + hash) return;
    isThere = true;
    requestAnimationFrame(() => focusOn(decodeURIComponent(hash.slice(1)), mostFrames));
  });
}

function focusOn(id: string, frames: number): void {
  const place = id === '' ? document.querySelector('main h1') : document.getElementById(id);
  if (!place) {
    if (frames > 0) requestAnimationFrame(() => focusOn(id, frames - 1));
    return;
  }
  // A term's and a reading's anchor is on the whole entry; its name is what one has come for.
  const heading = place.matches('h1, h2, h3, h4')
    ? place
    : (place.querySelector('h2, h3, dt, legend') ?? place);
  if (!(heading instanceof HTMLElement)) return;
  heading.tabIndex = -1;
  heading.focus({preventScroll: true});
  keepFocusOn(heading, settlingFrames);
}

/** Gives it back where it has been taken outside of the page's text; inside, the reader has moved it. */
function keepFocusOn(heading: HTMLElement, frames: number): void {
  const {activeElement} = document;
  if (activeElement === null || activeElement.closest('main') === null) heading.focus({preventScroll: true});
  if (frames > 0) requestAnimationFrame(() => keepFocusOn(heading, frames - 1));
}
