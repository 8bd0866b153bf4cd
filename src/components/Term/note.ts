import {placeIn} from './place.ts';
import styles from './styles.module.css';

const noteId = 'term-note';

/** The definition, laid over the page beside its term. */
export interface Note {
  readonly term: HTMLElement;
  readonly element: HTMLElement;
}

/** Shows the definition that a term carries. */
export function openNote(term: HTMLElement): Note {
  const element = document.createElement('span');
  element.id = noteId;
  element.role = 'tooltip';
  element.popover = 'manual';
  element.className = styles.note ?? '';
  element.append(card(term));
  term.append(element);
  term.querySelector('a')?.setAttribute('aria-describedby', noteId);
  // Over everything, out of any frame that scrolls; older browsers lay it over the page alone.
  if ('showPopover' in element) element.showPopover();
  const note = {term, element};
  placeNote(note);
  return note;
}

export function closeNote({term, element}: Note): void {
  element.remove();
  term.querySelector('a')?.removeAttribute('aria-describedby');
}

function card({dataset}: HTMLElement): HTMLElement {
  const name = document.createElement('strong');
  const term = dataset['term'] ?? '';
  name.textContent = term;
  const again = document.createElement('span');
  again.className = styles.again ?? '';
  again.textContent = ' Tap the term again for its place in the glossary.';
  const whole = document.createElement('span');
  whole.className = styles.card ?? '';
  whole.append(name, `: ${definitionOf(term)}`, again);
  return whole;
}

/** The first place of a term on the page carries its definition for all. */
function definitionOf(term: string): string {
  const first = document.querySelector<HTMLElement>(`[data-term="${CSS.escape(term)}"][data-definition]`);
  const {definition = '', more = ''} = first?.dataset ?? {};
  return `${definition} ${more}`.trimEnd();
}

/** Puts the note beside its term, wherever that stands in the window now. */
export function placeNote({term, element}: Note): void {
  // The first line's box, where the term is broken over two.
  const box = term.querySelector('a')?.getClientRects()[0];
  if (!box) return;
  const {offsetWidth: width, offsetHeight: height} = element;
  const {clientWidth, clientHeight} = document.documentElement;
  const {left, top} = placeIn(box, {width, height}, {width: clientWidth, height: clientHeight});
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
}
