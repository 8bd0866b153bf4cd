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
 * Notes as a text that Anki imports, with the headers that its manual defines (https://docs.ankiweb.net/importing/text-files.html,
 * "File Headers", since Anki 2.1.54). The deck stands in a column, since a deck that is only named in the head is taken
 * where it exists, and one in a column is made. The type of the notes is offered where the collection has one of that name;
 * one that was begun in another language has another, and its reader chooses.
 */
export function ankiText(notes: readonly Note[]): string {
  const head = [
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    '#columns:ID\tDeck\tFront\tBack\tTags',
    '#guid column:1',
    '#deck column:2',
    '#tags column:5',
  ];
  const rows = notes.map(({id, front, back, lesson}) =>
    [`distributed-systems-bootcamp/${id}`, DECK, front, back, `bootcamp::${lesson}`].map(field).join('\t'),
  );
  return `${[...head, ...rows].join('\n')}\n`;
}

/** In quotes, since a field may hold a quote; two stand for one. A line end would be kept, so there is none. */
const field = (text: string): string => `"${text.replaceAll(/\s+/g, ' ').replaceAll('"', '""')}"`;

/** Text as HTML. */
export const html = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
