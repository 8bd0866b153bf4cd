import type {Note} from './note.ts';

/** What carries a note. */
const carriers = '[data-term], [role="doc-biblioref"]';

/** Long enough that a pointer passing over a line of text opens nothing. */
const showAfterMs = 180;
/** Long enough to move the pointer from the term onto its note. */
const hideAfterMs = 140;

/** The term or the citation that an event happened in, its note included. */
function termOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(carriers) : null;
}

/** The one note that may be open, and what is about to open or close it. */
class NoteInPage {
  /** Whose note is shown, or on its way: what draws it is fetched with the first. */
  shown: HTMLElement | undefined;
  /** A finger that touches a term also focuses it; then the tap alone decides. */
  touched: HTMLElement | null = null;
  private note: Note | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  hide(): void {
    clearTimeout(this.timer);
    this.note?.close();
    this.note = undefined;
    this.shown = undefined;
  }

  show(term: HTMLElement): void {
    clearTimeout(this.timer);
    if (this.shown === term) return;
    this.hide();
    this.shown = term;
    import('./note.ts').then(
      ({openNote}) => {
        if (this.shown === term && this.note === undefined) this.note = openNote(term);
      },
      // Without a network the link itself is left, which leads to the same words.
      () => undefined,
    );
  }

  /** Unless something else is asked for before. */
  later(afterMs: number, act: () => void): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(act, afterMs);
  }

  /** The page was scrolled, perhaps by the browser to a term that the keyboard reached: that must not take its note away. */
  follow(): void {
    const {note, shown, touched} = this;
    if (!note || !shown) return;
    const isFocused = shown !== touched && shown.contains(document.activeElement);
    if (isFocused) note.place();
    else this.hide();
  }
}

type Listen = <Kind extends keyof DocumentEventMap>(
  kind: Kind,
  act: (event: DocumentEventMap[Kind]) => void,
) => void;

/**
 * Shows the note of a term or a citation while it is pointed at or focused, or at a first tap; the second tap follows the link.
 * Escape closes it, and so do scrolling the page away from a term that has no focus and touching anything but its term. One set of listeners serves every
 * term of every page.
 */
export function showNotes(signal: AbortSignal): void {
  const open = new NoteInPage();
  const listen: Listen = (kind, act) => {
    document.addEventListener(kind, act, {signal, capture: true});
  };
  listenToPointers(open, listen);
  listen('focusin', ({target}) => {
    const term = termOf(target);
    if (term && term !== open.touched) open.show(term);
  });
  listen('focusout', ({target}) => {
    if (termOf(target)) open.hide();
  });
  listen('keydown', ({key}) => {
    if (key === 'Escape') open.hide();
  });
  document.addEventListener('scroll', () => open.follow(), {signal, passive: true});
}

function listenToPointers(open: NoteInPage, listen: Listen): void {
  listen('pointerover', ({target, relatedTarget, pointerType}) => {
    const term = termOf(target);
    if (!term || pointerType !== 'mouse' || term === termOf(relatedTarget)) return;
    open.later(showAfterMs, () => open.show(term));
  });
  listen('pointerout', ({target, relatedTarget, pointerType}) => {
    const term = termOf(target);
    // A finger that is lifted leaves the term as well; the tap that it ends comes after that.
    if (!term || pointerType !== 'mouse' || term === termOf(relatedTarget)) return;
    open.later(hideAfterMs, () => open.hide());
  });
  listen('pointerdown', ({target, pointerType}) => {
    const term = termOf(target);
    open.touched = pointerType === 'touch' ? term : null;
    const onNote = target instanceof Element && target.closest('[role="tooltip"]') !== null;
    if (onNote || open.shown !== term) open.hide();
  });
  listen('click', (event) => {
    const term = termOf(event.target);
    if (!term || term !== open.touched || open.shown === term) return;
    // Before anything that follows links hears of it.
    event.preventDefault();
    open.show(term);
  });
}
