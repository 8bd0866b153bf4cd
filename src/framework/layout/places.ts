/** A place on a page: a block of its text, counted from the first, and how far above the window's top that begins. */
interface Place {
  readonly block: number;
  readonly above: number;
}

/** Where the reader was at each entry of the browser's history, in this tab and for as long as it lives. */
const places = new Map<string, Place>();

/** The entry whose page stands. Between a click and its page, the address is of the next one already. */
let here = '';

/** The entry that the address is of; a key is given by the router, and the browser's own jumps have none. */
function entry(): string {
  const {key} = (history.state ?? {}) as {key?: string};
  return `${key ?? ''} ${location.href}`;
}

const blocks = (): Element[] => [...document.querySelectorAll('.markdown > *')];

/** Where a block begins, from the window's top; nowhere for one that draws nothing, as <noscript> does. */
function topOf(block: Element): number {
  return block.getClientRects().length > 0 ? block.getBoundingClientRect().top : Infinity;
}

/** Says that the page of the address stands; gives back whether the reader has been at this entry before. */
export function arrive(): boolean {
  here = entry();
  return places.has(here);
}

/** By a block and not by a length: what stands above may have another one when the reader is back. */
export function rememberPlace(): void {
  if (here !== entry()) return;
  const tops = blocks().map(topOf);
  const block = tops.findLastIndex((top) => top <= 0);
  places.set(here, {block, above: -(tops[block] ?? 0)});
}

/** How far down the page the reader was, in pixels; 0 where they have not been. */
export function placeToReturnTo(): number {
  const place = places.get(here);
  if (!place) return 0;
  const top = blocks()[place.block]?.getBoundingClientRect().top;
  return top === undefined ? 0 : top + scrollY + place.above;
}
