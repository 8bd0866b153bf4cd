import {retext} from 'retext';
import smartypants, {type Options} from 'retext-smartypants';

/** Quotation marks and apostrophes only: the lessons write dashes and dots as they mean them. */
export const marks: Options = {quotes: true, dashes: false, ellipses: false, backticks: false};

const typesetter = retext().use(smartypants, marks);

/**
 * A text of the data files (catalog, glossary, front matter, captions) with the quotation marks of print. What stands in
 * the flow of a page gets them from remark-smartypants.
 */
export function typographic(text: string): string {
  return /['"]/.test(text) ? typesetter.processSync(text).toString() : text;
}
