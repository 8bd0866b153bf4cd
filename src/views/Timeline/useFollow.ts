import {useLayoutEffect, useRef, type RefObject} from 'react';
import type {ClashLink} from './clash-links.ts';
import type {Layout} from './layout.ts';

/** What stays free at the side of a clash that is brought into sight, in pixels. */
const EDGE = 24;

/** Keeps what has just happened in sight, or the operations that clash, wherever they are. */
export function useFollow(
  isLive: boolean,
  {width, bars}: Layout,
  link: ClashLink | null,
): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null);
  const from = link === null ? null : (bars[link.from]?.left ?? null);
  const to = link === null ? null : (bars[link.to]?.right ?? null);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!isLive || !element) return;
    const {clientWidth, scrollWidth} = element;
    if (scrollWidth <= clientWidth) return;
    const scale = scrollWidth / width;
    if (from === null || to === null) {
      element.scrollLeft = scrollWidth;
    } else {
      // Both ends, if they fit; else the later one, at which the line ends.
      element.scrollLeft = Math.max(from * scale - EDGE, to * scale + EDGE - clientWidth);
    }
  }, [isLive, width, from, to]);
  return frame;
}
