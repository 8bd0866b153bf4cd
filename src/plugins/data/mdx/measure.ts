import type {Heading, Nodes, Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {SKIP, visit} from 'unist-util-visit';
import {countWords, type LessonSize} from '../../../core/learning/reading-time.ts';
import {tagsNamed, textOf} from './tag.ts';

/**
 * What a lesson's text holds, before it is drawn: a sitting's minutes stand in the page itself (tests/reading-time.spec.ts
 * compares them with the finished one). Its questions stand in files of their own and are counted by the caller.
 */
export function measureLesson(tree: Root): Omit<LessonSize, 'questions'> {
  const figures = tagsNamed(tree, 'Figure');
  const steps = tagsNamed(tree, 'Step');
  const attributes = [
    ...figures.map((figure) => textOf(figure, 'caption') ?? ''),
    ...steps.map((step) => textOf(step, 'claim') ?? ''),
  ];
  return {
    words: wordsOf(tree) + countWords(attributes.join(' ')),
    figures: figures.length,
    samples: count(tree, 'code'),
    formulas: count(tree, 'math'),
    proofSteps: steps.length,
  };
}

/** Headings that skip a level on the way down ("### …" right under "# …"), or a second level 1. */
export function misplacedHeadings(tree: Root): string[] {
  const misplaced: string[] = [];
  // The page's title is its level 1.
  let level = 1;
  visit(tree, 'heading', (heading: Heading) => {
    if (heading.depth === 1 || heading.depth > level + 1) misplaced.push(toString(heading));
    level = heading.depth;
  });
  return misplaced;
}

function count(tree: Root, type: 'code' | 'math'): number {
  let found = 0;
  visit(tree, type, () => {
    found += 1;
  });
  return found;
}

function wordsOf(tree: Root): number {
  let words = 0;
  visit(tree, (node: Nodes) => {
    if (node.type === 'code' || node.type === 'math' || node.type === 'yaml') return SKIP;
    if (node.type === 'text' || node.type === 'inlineCode') words += countWords(node.value);
    return undefined;
  });
  return words;
}
