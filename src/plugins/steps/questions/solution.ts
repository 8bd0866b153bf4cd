import type {Solution} from '../../../core/learning/question.ts';
import {beforeOf} from './order.ts';
import {hasAttribute, tagsNamed, textOf, type Tag} from '../../data/mdx/tag.ts';

/** What answers a question that has been checked. */
export function solutionOf(question: Tag): Solution {
  const kind = textOf(question, 'kind') as Solution['kind'];
  const [answer] = tagsNamed(question, 'Answer');
  if (kind === 'number' && answer) {
    return {
      kind,
      value: Number(textOf(answer, 'value')),
      tolerance: Number(textOf(answer, 'tolerance') ?? 0),
      unit: textOf(answer, 'unit') ?? '',
    };
  }
  const choices = tagsNamed(question, 'Choice');
  if (kind === 'order' || kind === 'number') {
    return {kind: 'order', count: choices.length, before: beforeOf(question)};
  }
  const right = choices.flatMap((choice, index) => (hasAttribute(choice, 'right') ? [index] : []));
  return {kind, right, count: choices.length};
}
