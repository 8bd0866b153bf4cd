import {isTag, type Tag} from '../../tags/tag.ts';
import type {Form} from '../form.ts';
import {asBlocks, asWords, bullets, link, paragraph, strong} from '../nodes.ts';

/** How each kind of question is answered. */
const asked: Readonly<Record<string, string>> = {
  one: 'One of these is right:',
  several: 'Any number of these may be right:',
  order: 'Put these in order:',
  predict: 'One of these happens:',
  number: 'The answer is a number.',
};

const parts = (tag: Tag, name: string): Tag[] =>
  (tag.children as {type: string}[]).filter(isTag).filter((child) => child.name === name);

/**
 * What is asked and what there is to choose, and nothing that tells the answer: no mark, no explanation, no outcome, no
 * hint. The choices stand in the order in which the page shows them, which is drawn from the question's id.
 */
export const question: Form = (tag, {value, inside, page, site}) => {
  const kind = String(value(tag, 'kind'));
  const anchor = String(value(tag, 'id')).replace('/', '-');
  const choices = parts(tag, 'Choice').flatMap((choice) => parts(choice, 'Label'));
  const [field] = parts(tag, 'NumberField');
  const unit = field && value(field, 'unit');
  return [
    {
      type: 'blockquote',
      children: [
        {
          type: 'paragraph',
          children: [
            strong('Question.'),
            {type: 'text', value: ' '},
            ...parts(tag, 'Prompt').flatMap((prompt) => asWords(inside(prompt))),
          ],
        },
        ...parts(tag, 'Setting').flatMap((setting) => asBlocks(inside(setting))),
        paragraph(typeof unit === 'string' ? `The answer is a number, in ${unit}.` : (asked[kind] ?? '')),
        ...(choices.length > 0 ? [bullets(choices.map((label) => asBlocks(inside(label))))] : []),
        paragraph(link(site.addresses.page(page.permalink, anchor), 'Answer it on the page')),
      ],
    },
  ];
};
