import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {readQuestions} from './questions.ts';

const lessons = readQuestions(path.resolve('docs/bootcamp'));

it('each lesson’s questions are there once, in the order of its text, with what they ask', () => {
  expect(lessons.map(({lesson}) => lesson)).toEqual(['cap', 'fallacies', 'theory', 'flp', 'intro-course']);
  const [cap] = lessons;
  const text = readFileSync('docs/bootcamp/1-cap-theorem/index.mdx', 'utf8');
  const tags = [...text.matchAll(/^<([A-Z]\w+) \/>$/gm)].map(([, name = '']) => name);
  const files = tags.flatMap(
    (tag) => new RegExp(`import ${tag} from './questions/_(.*)\\.mdx'`).exec(text)?.[1] ?? [],
  );
  expect(cap?.questions.map(({id}) => id)).toEqual(files.map((file) => `cap/${file}`));
});

it('no prompt is empty, or holds what only TeX reads', () => {
  const prompts = lessons.flatMap(({questions}) => questions.map(({prompt}) => prompt));
  expect(prompts.length).toBeGreaterThanOrEqual(50);
  expect(prompts.filter((prompt) => prompt.length < 10 || /[\\{}]/.test(prompt))).toEqual([]);
});
