import type {Element} from 'hast';
import type {Handle} from 'hast-util-to-mdast';
import type {BlockContent} from 'mdast';
import {bullets, link, paragraph, strong} from '../../markdown/nodes.ts';
import {markOf} from '../marks.ts';
import {elementsIn, find, textOf, wordsIn} from './words.ts';

/** How each kind of question is answered. */
const asked: Readonly<Record<string, string>> = {
  one: 'One of these is right:',
  several: 'Any number of these may be right:',
  order: 'Put these in order:',
  predict: 'One of these happens:',
};

/**
 * What is asked and what there is to choose, and nothing that tells the answer: hints, explanations and outcomes are
 * either not in the page or folded away in it, and what folds is left out here.
 */
export const form: Handle = (state, node: Element) => {
  const kind = markOf(node, 'dataQuestion');
  const fieldset = find(node, 'fieldset');
  if (kind === undefined || !fieldset) return state.all(node);
  const parts = elementsIn(fieldset).filter(({tagName}) => tagName !== 'details');
  const prompt = parts.find(({tagName}) => tagName === 'legend');
  const number = parts.find(({tagName}) => tagName === 'label');
  const choices = parts.filter(({tagName}) => tagName !== 'label').flatMap(labelsIn);
  const settings = parts.filter(
    (part) => part.tagName === 'div' && !find(part, 'label') && textOf(part).trim() !== '',
  );
  const unit = number && textOf(elementsIn(number).at(-1) ?? number).trim();
  return {
    type: 'blockquote',
    children: [
      paragraph(strong('Question.'), ' ', ...(prompt ? wordsIn(state, prompt) : [])),
      ...settings.flatMap((setting) => state.toFlow(state.all(setting)) as BlockContent[]),
      paragraph(
        unit === undefined
          ? (asked[kind] ?? '')
          : unit === ''
            ? 'The answer is a number.'
            : `The answer is a number, in ${unit}.`,
      ),
      ...(choices.length > 0
        ? [bullets(choices.map((choice) => [paragraph(...wordsIn(state, choice))]))]
        : []),
      paragraph(link(`#${String(node.properties['id'])}`, 'Answer it on the page')),
    ],
  };
};

/** What can be chosen or put in order, however it is laid out; what folds tells answers. */
function labelsIn(node: Element): Element[] {
  return elementsIn(node).flatMap((child) => {
    if (child.tagName === 'label') return [child];
    return child.tagName === 'details' ? [] : labelsIn(child);
  });
}
