import type {Element} from 'hast';

/*
 * What a finished page says to its one reading (./article.ts) and to nobody else, as attributes:
 * data-unread   text that is about a control, or about this reader's own browser
 * data-told     what a picture shows, as lines or as a table (src/views/told.ts)
 * data-block    the kind of a block: theorem, note …
 * data-question the kind of a question
 * data-derived  text that is made of other pages and files: it is found there, and no part of the reading time
 * data-entry    an entry of the library
 * data-lab, data-preset   a lab, which tells what it shows (./labs.ts)
 * data-proof, data-term, data-language   serve the page as well
 */

/** The value of a mark; undefined where the element has none. */
export function markOf({properties}: Element, mark: Mark): string | undefined {
  const value = properties[mark];
  if (value === undefined || value === null || value === false) return undefined;
  return value === true ? '' : String(value);
}

export type Mark =
  | 'dataUnread'
  | 'dataTold'
  | 'dataBlock'
  | 'dataQuestion'
  | 'dataDerived'
  | 'dataEntry'
  | 'dataLab'
  | 'dataPreset'
  | 'dataProof'
  | 'dataTerm'
  | 'dataLanguage';

/** Large marks are of no use after the reading; they leave the page's HTML. */
const large = / data-told=(?:"[^"]*"|'[^']*')/g;

/**
 * A page's HTML without what only the reading needs.
 * @param count how many such marks the reading has found, to be sure that they all went; what stands outside of an
 *   article (the page for a wrong address) goes too
 */
export function withoutMarks(html: string, count: number, file: string): string {
  let gone = 0;
  const text = html.replace(large, () => {
    gone += 1;
    return '';
  });
  if (gone < count)
    throw new Error(`${file}: ${count} pictures are told in marks, and ${gone} marks were taken out.`);
  return text;
}
