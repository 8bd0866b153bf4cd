import type {Form} from '../form.ts';
import {heading, link, numbered, paragraph} from '../nodes.ts';

/** The head of the Start page: its title is the page's. */
export const startHead: Form = (tag, {value, inside}) => [
  heading(1, String(value(tag, 'title'))),
  ...inside(tag),
];

/** The steps of the path, each with its length and the reason for its place. */
export const path: Form = (_tag, {site: {steps, addresses}}) => [
  numbered(
    steps.map(({title, permalink, description, why, minutes}) => [
      paragraph(
        link(addresses.markdown(permalink), title),
        ` (about ${minutes} minutes). ${description} Why here: ${why}`,
      ),
    ]),
  ),
];
