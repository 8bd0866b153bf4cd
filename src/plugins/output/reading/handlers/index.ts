import type {Handle} from 'hast-util-to-mdast';
import {details, div, dl, fieldset, listItem, section} from './blocks.ts';
import {figure, svg} from './pictures.ts';
import {form} from './question.ts';
import {link, math, span} from './words.ts';

/** A field for typing or choosing says nothing until somebody acts. */
const nothing: Handle = () => undefined;

/** How the elements of a page are written in Markdown, where it is not as any page's would be. */
export const handlers: Readonly<Record<string, Handle>> = {
  a: link,
  details,
  div,
  dl,
  fieldset,
  figure,
  form,
  input: nothing,
  li: listItem,
  math,
  section,
  select: nothing,
  span,
  svg,
};
