import {closeNote, openNote, placeNote, type Note} from './note.ts';

/** Long enough that a pointer passing over a line of text opens nothing. */
const showAfterMs = 180;
/** Long enough to move the pointer from the term onto its note. */
const hideAfterMs = 140;

/** The term that an event happened in, its note included. */
function termOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-term]') : null;
}

/**
 * Shows the note of a term while it is pointed at or focused, or at a first tap; the second tap follows the link.
 * Escape closes it, and so do scrolling the page away from a term that has no focus and touching anything but its term. One set of listeners serves every
 * term of every page.
 */
export function showNotes(signal: AbortSignal): void {
  let note: Note | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** A finger that touches a term also focuses it; then the tap alone decides. */
  let touched: HTMLElement | null = null;

  const hide = () => {
    clearTimeout(timer);
    if (note) closeNote(note);
    note = undefined;
  };
  const show = (term: HTMLElement) => {
    clearTimeout(timer);
    if (note?.term === term) return;
    hide();
    note = openNote(term);
  };
  const listen = <Kind extends keyof DocumentEventMap>(
    kind: Kind,
    act: (event: DocumentEventMap[Kind]) => void,
  ) => document.addEventListener(kind, act, {signal, capture: true});

  listen('pointerover', ({target, relatedTarget, pointerType}) => {
    const term = termOf(target);
    if (!term || pointerType !== 'mouse' || term === termOf(relatedTarget)) return;
    clearTimeout(timer);
    timer = setTimeout(() => show(term), showAfterMs);
  });
  listen('pointerout', ({target, relatedTarget}) => {
    const term = termOf(target);
    if (!term || term === termOf(relatedTarget)) return;
    clearTimeout(timer);
    timer = setTimeout(hide, hideAfterMs);
  });
  listen('pointerdown', ({target, pointerType}) => {
    const term = termOf(target);
    touched = pointerType === 'touch' ? term : null;
    const onNote = target instanceof Element && target.closest('[role="tooltip"]') !== null;
    if (onNote || note?.term !== term) hide();
  });
  listen('click', (event) => {
    const term = termOf(event.target);
    if (!term || term !== touched || note?.term === term) return;
    // Before anything that follows links hears of it.
    event.preventDefault();
    show(term);
  });
  listen('focusin', ({target}) => {
    const term = termOf(target);
    if (term && term !== touched) show(term);
  });
  listen('focusout', ({target}) => {
    if (termOf(target)) hide();
  });
  listen('keydown', ({key}) => {
    if (key === 'Escape') hide();
  });
  const follow = () => {
    if (!note) return;
    // The browser scrolls to a term that the keyboard reaches; that must not take its note away.
    const isFocused = note.term !== touched && note.term.contains(document.activeElement);
    if (isFocused) placeNote(note);
    else hide();
  };
  document.addEventListener('scroll', follow, {signal, passive: true});
}
