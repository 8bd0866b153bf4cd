import {placeNote} from './place.ts';
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
  placeBeside(term, element);
  return {term, element};
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
  return first?.dataset['definition'] ?? '';
}

function placeBeside(term: HTMLElement, note: HTMLElement): void {
  // The first line's box, where the term is broken over two.
  const box = term.querySelector('a')?.getClientRects()[0];
  if (!box) return;
  const {offsetWidth: width, offsetHeight: height} = note;
  const {clientWidth, clientHeight} = document.documentElement;
  const {left, top} = placeNote(box, {width, height}, {width: clientWidth, height: clientHeight});
  note.style.left = `${left}px`;
  note.style.top = `${top}px`;
}
