interface Box {
  left: number;
  top: number;
  bottom: number;
}

interface Size {
  width: number;
  height: number;
}

const edge = 8;

/**
 * Where a note goes, in pixels of the window: under its term, or above where there is no room under it, and always
 * inside the window from side to side.
 */
export function placeIn(term: Box, note: Size, window: Size): {left: number; top: number} {
  const fitsBelow = term.bottom + note.height + edge <= window.height;
  const fitsAbove = term.top - note.height >= edge;
  return {
    left: Math.max(edge, Math.min(term.left, window.width - note.width - edge)),
    top: fitsBelow || !fitsAbove ? term.bottom : term.top - note.height,
  };
}
