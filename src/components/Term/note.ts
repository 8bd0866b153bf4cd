import {placeIn} from './place.ts';
import styles from './styles.module.css';

const noteId = 'term-note';

/** A definition or a source, laid over the page beside the term or the citation that it belongs to. */
export interface Note {
  /** Takes it away. */
  readonly close: () => void;
  /** Puts it beside its term, wherever that stands in the window now. */
  readonly place: () => void;
}

/** A term's link stands in it; a citation is its link. */
const linkOf = (term: HTMLElement): HTMLElement => term.querySelector('a') ?? term;

/** Shows the definition that a term carries, or the source that a citation names. */
export function openNote(term: HTMLElement): Note {
  const element = document.createElement('span');
  element.id = noteId;
  element.role = 'tooltip';
  element.popover = 'manual';
  element.className = styles.note ?? '';
  element.append(card(term));
  term.append(element);
  linkOf(term).setAttribute('aria-describedby', noteId);
  // Over everything, out of any frame that scrolls; older browsers lay it over the page alone.
  if ('showPopover' in element) element.showPopover();
  const place = () => {
    placeNote(linkOf(term), element);
  };
  place();
  return {place, close: () => closeNote(linkOf(term), element)};
}

function closeNote(link: HTMLElement, element: HTMLElement): void {
  element.remove();
  link.removeAttribute('aria-describedby');
}

function card(carrier: HTMLElement): HTMLElement {
  const again = document.createElement('span');
  again.className = styles.again ?? '';
  const whole = document.createElement('span');
  whole.className = styles.card ?? '';
  const term = carrier.dataset['term'];
  if (term === undefined) {
    again.textContent = ' Tap again for its place among the sources.';
    whole.append(sourceOf(carrier), again);
    return whole;
  }
  const name = document.createElement('strong');
  name.textContent = term;
  again.textContent = ' Tap the term again for its place in the glossary.';
  whole.append(name, `: ${definitionOf(term)}`, again);
  return whole;
}

/** The source as it stands at the page's foot, without its ways back. */
function sourceOf(citation: HTMLElement): string {
  const entry = document.getElementById(citation.getAttribute('href')?.slice(1) ?? '')?.cloneNode(true);
  if (!(entry instanceof Element)) return '';
  for (const back of entry.querySelectorAll('[role="doc-backlink"]')) back.remove();
  return entry.textContent.trim();
}

/** The first place of a term on the page carries its definition for all. */
function definitionOf(term: string): string {
  const first = document.querySelector<HTMLElement>(`[data-term="${CSS.escape(term)}"][data-definition]`);
  const {definition = '', more = ''} = first?.dataset ?? {};
  return `${definition} ${more}`.trimEnd();
}

function placeNote(link: HTMLElement, element: HTMLElement): void {
  // The first line's box, where the term is broken over two.
  const box = link.getClientRects()[0];
  if (!box) return;
  const {offsetWidth: width, offsetHeight: height} = element;
  const {clientWidth, clientHeight} = document.documentElement;
  const {left, top} = placeIn(box, {width, height}, {width: clientWidth, height: clientHeight});
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
}
