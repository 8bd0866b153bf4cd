/// <reference types="vite/client" />
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {readingMinutes} from '../../core/learning/reading-time.ts';
import {compileWhole} from './compile.ts';
import {measureLesson, misplacedHeadings} from './measure.ts';
import {frontMatterOf, parseLesson} from './parse.ts';

// Imported, not read, so that a change of a lesson counts as a change of this test.
const texts = import.meta.glob<string>('/docs/**/*.mdx', {query: '?raw', import: 'default', eager: true});
const files = Object.entries(texts).map(([file, text]) => ({file: file.slice(1), text}));
const lessons = files.filter(({file}) => /^docs\/bootcamp\/[^/]+\/index\.mdx$/.test(file));
const pages = files.filter(({file}) => !path.basename(file).startsWith('_'));
const questionsOf = (lesson: string) =>
  files.filter(({file}) => path.dirname(file) === path.join(path.dirname(lesson), 'questions'));

/** How far the front matter may be from the computed time: a tenth of it, and two minutes for a short lesson. */
const leewayMinutes = (computed: number): number => Math.max(2, computed / 10);

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
  it('has the length of a lesson: 3,000 to 5,000 words', () => {
    const {words} = measureLesson(parseLesson(text));
    expect(words).toBeGreaterThanOrEqual(3_000);
    expect(words).toBeLessThanOrEqual(5_000);
  });

  it('says how long it takes', () => {
    const {minutes} = frontMatterOf(text);
    const computed = readingMinutes({
      ...measureLesson(parseLesson(text)),
      questions: questionsOf(file).length,
    });
    const off = Math.abs(Number(minutes) - computed);
    expect(
      off,
      `${file}: the front matter says minutes: ${String(minutes)}. Write minutes: ${computed}`,
    ).toBeLessThanOrEqual(leewayMinutes(computed));
  });

  it('shows each of its questions', () => {
    const unused = questionsOf(file).filter(
      ({file: question}) => !text.includes(`./questions/${path.basename(question)}`),
    );
    expect(unused.map(({file: question}) => question)).toEqual([]);
  });
});
