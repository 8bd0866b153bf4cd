import path from 'node:path';
import {expect, test} from 'vitest';
import {readGlossary} from '../../plugins/data/glossary/read-glossary.ts';
import {termQuestion} from './term-question.ts';

const lessons = ['cap', 'fallacies', 'theory', 'flp', 'intro-course'];
const terms = readGlossary(path.resolve('docs/glossary.yaml'), lessons);

test.each(terms.map((term) => [term.id, term] as const))('%s is asked among its neighbours', (_, term) => {
  for (let seed = 0; seed < 20; seed += 1) {
    const {ask, choices} = termQuestion(term, terms, seed);
    expect(choices.filter(({isRight}) => isRight).map(({says}) => says)).toEqual([term.term]);
    expect(choices).toHaveLength(4);
    expect(new Set(choices.map(({says}) => says)).size).toBe(4);
    // What is asked does not say it, and every answer tells what it is.
    for (const name of [term.term, ...term.aliases])
      expect(
        ask
          .toLowerCase()
          .split(/[^\p{L}\p{N}]+/u)
          .join(' '),
      ).not.toMatch(new RegExp(` ${name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `, 'u'));
    for (const {why} of choices) expect(why.length).toBeGreaterThan(20);
  }
});

test('has its right answer now here and now there, and is the same for the same seed', () => {
  const [term] = terms;
  if (!term) throw new Error('The glossary is empty.');
  const places = Array.from({length: 30}, (_, seed) =>
    termQuestion(term, terms, seed).choices.findIndex(({isRight}) => isRight),
  );
  expect(new Set(places).size).toBe(4);
  expect(termQuestion(term, terms, 3)).toEqual(termQuestion(term, terms, 3));
});
