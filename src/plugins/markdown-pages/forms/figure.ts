import type {Form} from '../form.ts';
import {asBlocks, paragraph, strong} from '../nodes.ts';

/** A figure is told: its number and caption, what it shows, and the data that its view draws. */
export const figure: Form = (tag, {value, inside}) => [
  {
    type: 'blockquote',
    children: [
      paragraph(strong(`Figure ${String(value(tag, 'number'))}.`), ` ${String(value(tag, 'caption'))}`),
      paragraph(String(value(tag, 'alt'))),
      ...asBlocks(inside(tag)),
    ],
  },
];
