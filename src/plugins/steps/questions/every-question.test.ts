/// <reference types="vite/client" />
import path from 'node:path';
import type {Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {describe, expect, it} from 'vitest';
import {permutations} from '../../../core/learning/permutations.trial.ts';
import {explainsNumber} from '../../../core/learning/question-view.ts';
import {isRight, missing, type Answer, type Solution} from '../../../core/learning/question.ts';
import {parseLesson} from '../../data/mdx/parse.ts';
import {tagsNamed, textOf, type Tag} from '../../data/mdx/tag.ts';
import {solutionOf} from './solution.ts';

/*
 * What is right in each question of the site, by trying every answer that there is: each choice, each set of choices,
 * each order. The answers stand beside the questions in answers.txt, where a person can read them. After you change a
 * question, run `npx vitest run every-question --update` and read what changed there.
 */

// Imported, not read, so that a change of a question counts as a change of this test.
const texts = import.meta.glob<string>('/docs/**/questions/_*.mdx', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const files = Object.entries(texts).map(([file, text]) => ({file: file.slice(1), tree: parseLesson(text)}));
const folders = [...new Set(files.map(({file}) => path.dirname(file)))];

/** Every answer that can be judged, but for numbers, of which there is no end. */
function answersTo(solution: Exclude<Solution, {kind: 'number'}>): number[][] {
  if (solution.kind === 'order') return permutations(solution.count);
  const indices = Array.from({length: solution.count}, (_, index) => index);
  if (solution.kind !== 'several') return indices.map((index) => [index]);
  return Array.from({length: 2 ** solution.count}, (_, set) => indices.filter((index) => set & (1 << index)));
}

const judged = (solution: Solution, answer: Answer): boolean =>
  missing(solution, answer) === undefined && isRight(solution, answer);

/** How many orders keep what the file says: sets of steps that can stand first, grown step by step. Counts without isRight. */
function countOrders(question: Tag): number {
  const choices = tagsNamed(question, 'Choice');
  const ids = choices.map((choice) => textOf(choice, 'id'));
  const free = choices.some((choice) => textOf(choice, 'after') !== undefined);
  const needs = choices.map((choice, step) => {
    const after = textOf(choice, 'after')?.split(/[\s,]+/) ?? [];
    if (!free) return step === 0 ? 0 : 1 << (step - 1);
    return after.reduce((mask, id) => mask | (1 << ids.indexOf(id)), 0);
  });
  const ways = Array.from<unknown, number>({length: 2 ** choices.length}, (_, set) => (set === 0 ? 1 : 0));
  ways.forEach((count, set) => {
    needs.forEach((need, step) => {
      const next = set | (1 << step);
      if (next !== set && (need & set) === need) ways[next] = (ways[next] ?? 0) + count;
    });
  });
  return ways.at(-1) ?? 0;
}

/** A choice's first words, its explanation apart. */
function wordsOf(choice: Tag): string {
  const why = tagsNamed(choice, 'Why')
    .map((each) => toString(each))
    .join('');
  const words = toString(choice).replace(why, '').trim().replaceAll(/\s+/g, ' ');
  return words.length > 60 ? `${words.slice(0, 60).replace(/\s\S*$/, '')} …` : words;
}

/** 64 is also taken as '64 attempts', and 3.2 as '3,2'. */
const spellings = (value: number, unit: string): string[] =>
  [String(value), String(value).replace('.', ',')].flatMap((text) => [
    text,
    `${text} ${unit}`,
    `${text}${unit}`,
  ]);

function tell(tree: Root): string[] {
  const [question] = tagsNamed(tree, 'Question');
  if (!question) throw new Error('There is no <Question>.');
  const solution = solutionOf(question);
  if (solution.kind === 'number') {
    const {value, tolerance, unit} = solution;
    const about = tolerance === 0 ? '' : `, ${tolerance} more or less`;
    const wrong = tagsNamed(question, 'Wrong').map((each) => textOf(each, 'value'));
    return [`${value} ${unit}${about}`, `not ${wrong.join(', ')}`];
  }
  const choices = tagsNamed(question, 'Choice').map(wordsOf);
  const all = answersTo(solution);
  const right = all.filter((answer) => judged(solution, answer));
  if (solution.kind !== 'order')
    return choices.map((words, index) => `${right[0]?.includes(index) ? 'right' : 'wrong'}: ${words}`);
  const steps = choices.map((words, step) => `${step + 1} ${words}`);
  const orders = right.map((places) => places.map((_, place) => places.indexOf(place + 1) + 1).join(' '));
  return [`${right.length} of ${all.length} orders: ${orders.join(' · ')}`, ...steps];
}

describe.each(files)('$file', ({tree}) => {
  const [question] = tagsNamed(tree, 'Question') as [Tag];
  const solution = solutionOf(question);

  if (solution.kind === 'order') {
    it('takes each order that its steps allow, and no other', () => {
      const right = answersTo(solution).filter((answer) => judged(solution, answer));
      expect(right.length).toBe(countOrders(question));
      expect(right.length).toBeGreaterThan(0);
      expect(right).toContainEqual(Array.from({length: solution.count}, (_, step) => step + 1));
    });
  } else if (solution.kind === 'number') {
    it('takes its number however it is written, and explains each confusion alone', () => {
      const {value, tolerance, unit} = solution;
      for (const text of spellings(value, unit)) expect([text, judged(solution, text)]).toEqual([text, true]);
      const confusions = tagsNamed(question, 'Wrong').map((each) => Number(textOf(each, 'value')));
      for (const confusion of confusions) {
        for (const text of spellings(confusion, unit)) {
          expect([text, judged(solution, text)]).toEqual([text, false]);
          expect(explainsNumber('wrong', text, {value: confusion, tolerance: 0})).toBe(true);
        }
      }
      for (const far of [value + tolerance + 0.01, value - tolerance - 0.01]) {
        expect(judged(solution, far.toFixed(4))).toBe(false);
      }
    });
  } else {
    it('has one right answer', () => {
      expect(answersTo(solution).filter((answer) => judged(solution, answer))).toEqual([solution.right]);
    });
  }
});

it.each(folders)('%s/answers.txt tells what is right', async (folder) => {
  const told = files
    .filter(({file}) => path.dirname(file) === folder)
    .map(({file, tree}) =>
      [path.basename(file, '.mdx').slice(1), ...tell(tree).map((line) => `  ${line}`)].join('\n'),
    );
  await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot(path.resolve(folder, 'answers.txt'));
});
