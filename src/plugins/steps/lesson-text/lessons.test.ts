/// <reference types="vite/client" />
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {compileWhole} from './compile.trial.ts';
import {misplacedHeadings} from '../../data/mdx/measure.ts';
import {parseLesson} from '../../data/mdx/parse.ts';

// Imported, not read, so that a change of a lesson counts as a change of this test.
const texts = import.meta.glob<string>('/docs/**/*.mdx', {query: '?raw', import: 'default', eager: true});
const files = Object.entries(texts).map(([file, text]) => ({file: file.slice(1), text}));
const lessons = files.filter(({file}) => /^docs\/bootcamp\/[^/]+\/index\.mdx$/.test(file));
const pages = files.filter(({file}) => !path.basename(file).startsWith('_'));
const questionsOf = (lesson: string) =>
  files.filter(({file}) => path.dirname(file) === path.join(path.dirname(lesson), 'questions'));

describe.each(files)('$file', ({file, text}) => {
  it('passes all the steps of the build: sources, terms, samples, figures, questions, formulas', async () => {
    await compileWhole(text, path.resolve(file));
  });
});

describe.each(files)('$file', ({file, text}) => {
  it('writes the apostrophe after a formula or a tag as ’, since quotation marks are set by the words before them', () => {
    const lines = text
      .split('\n')
      .flatMap((line, index) => (/(\$|\/>)'/.test(line) ? [`${file}:${index + 1}`] : []));
    expect(lines).toEqual([]);
  });
});

describe.each(pages)('$file', ({text}) => {
  it('has its headings in order', () => {
    expect(misplacedHeadings(parseLesson(text))).toEqual([]);
  });
});

describe.each(lessons)('$file', ({file, text}) => {
  it('shows each of its questions', () => {
    const unused = questionsOf(file).filter(
      ({file: question}) => !text.includes(`./questions/${path.basename(question)}`),
    );
    expect(unused.map(({file: question}) => question)).toEqual([]);
  });
});
