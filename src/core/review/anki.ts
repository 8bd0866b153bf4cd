/** A note for Anki: what is asked and what is answered, as HTML. */
export interface Note {
  /** For ever: by it Anki knows a note again, and brings it up to date instead of adding another. */
  readonly id: string;
  readonly front: string;
  readonly back: string;
  /** The lesson that teaches it. */
  readonly lesson: string;
}

const DECK = 'Distributed Systems Bootcamp';

/**
 * Notes as a text that Anki imports, with the headers that its manual defines ("Importing", "File headers"): notes of the
 * type Basic, which every collection has, in a deck of their own.
 */
export function ankiText(notes: readonly Note[]): string {
  const head = [
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    `#deck:${DECK}`,
    '#columns:ID\tFront\tBack\tTags',
    '#guid column:1',
    '#tags column:4',
  ];
  const rows = notes.map(({id, front, back, lesson}) =>
    [`distributed-systems-bootcamp/${id}`, front, back, `bootcamp::${lesson}`].map(field).join('\t'),
  );
  return `${[...head, ...rows].join('\n')}\n`;
}

/** In quotes, since a field may hold a quote; two stand for one. A line end would be kept, so there is none. */
const field = (text: string): string => `"${text.replaceAll(/\s+/g, ' ').replaceAll('"', '""')}"`;

/** Text as HTML. */
export const html = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
