import {useCallback, useEffect, useRef, useState, type RefObject} from 'react';

/** Long enough that a pointer passing over a line of text opens nothing. */
const showAfterMs = 180;
/** Long enough to move the pointer from the term onto its note. */
const hideAfterMs = 140;

interface NoteState {
  open: boolean;
  show: () => void;
  hide: () => void;
  showSoon: () => void;
  hideSoon: () => void;
}

/** When a note is open. Escape closes it, and so do scrolling the page and touching anything but its term. */
export function useNote(term: RefObject<HTMLElement | null>): NoteState {
  const [open, setOpen] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const set = useCallback((next: boolean, afterMs = 0) => {
    clearTimeout(timer.current);
    if (afterMs === 0) setOpen(next);
    else timer.current = setTimeout(() => setOpen(next), afterMs);
  }, []);

  useEffect(() => () => clearTimeout(timer.current), []);

  useEffect(() => {
    if (!open) return undefined;
    const close = () => set(false);
    const onKey = ({key}: KeyboardEvent) => key === 'Escape' && close();
    const onPointer = ({target}: PointerEvent) => {
      if (!(target instanceof Node && term.current?.contains(target))) close();
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPointer);
    window.addEventListener('scroll', close, {passive: true});
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onPointer);
      window.removeEventListener('scroll', close);
    };
  }, [open, set, term]);

  return {
    open,
    show: () => set(true),
    hide: () => set(false),
    showSoon: () => set(true, showAfterMs),
    hideSoon: () => set(false, hideAfterMs),
  };
}
