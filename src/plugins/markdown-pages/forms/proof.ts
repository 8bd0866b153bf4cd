import type {BlockContent} from 'mdast';
import {isTag} from '../../tags/tag.ts';
import type {Form} from '../form.ts';
import {asBlocks, asWords, numbered, paragraph, strong} from '../nodes.ts';

/** A proof in full: each step is a number, its claim, and below it why it holds. */
export const proof: Form = (tag, {value, inside}) => {
  const steps = tag.children.filter(isTag).map((step) => inside(step) as BlockContent[]);
  return [paragraph(strong(`Proof of ${String(value(tag, 'of'))}.`)), numbered(steps), paragraph('∎')];
};

/** What a step shows. */
export const claim: Form = (tag, {inside}) => [
  {type: 'paragraph', children: [strong(...asWords(inside(tag)))]},
];

/** Why it holds. */
export const because: Form = (tag, {inside}) => asBlocks(inside(tag));
