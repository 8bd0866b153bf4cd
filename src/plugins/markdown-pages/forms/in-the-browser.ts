import type {Form} from '../form.ts';
import {link, paragraph} from '../nodes.ts';

/** What is made of the reader's own marks has no text until there is a reader: it is said, and where to see it. */
export const inTheBrowser =
  (what: string): Form =>
  (_tag, {page, site}) => [
    paragraph(
      `${what} is kept in your browser, and to be seen `,
      link(site.addresses.page(page.permalink), 'on the page'),
      '.',
    ),
  ];

/** What only a script can do is said of the page, not of its text. */
export const nothing: Form = () => [];
