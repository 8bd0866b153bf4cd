import type {TextTable} from './TextTable/table.ts';

/** A picture in words: lines, or a table. */
export type Told = {readonly lines: readonly string[]} | {readonly table: TextTable};

/**
 * The mark by which a picture tells what it shows to those who read the page as text. It is in the HTML that the server
 * draws until the build has read it (src/plugins/output/reading); in a browser nobody would.
 */
export function told(content: () => Told): {'data-told'?: string} {
  return typeof window === 'undefined' ? {'data-told': JSON.stringify(content())} : {};
}
