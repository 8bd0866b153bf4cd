import {readFileSync} from 'node:fs';
import path from 'node:path';
import {toString} from 'mdast-util-to-string';
import {expect, it} from 'vitest';
import {wordsOf} from '../../../core/finding/words.ts';
import {parseLesson} from '../../data/mdx/parse.ts';
import {tagsNamed} from '../../data/mdx/tag.ts';
import {sectionsOf} from './sections.ts';

const read = (text: string) => sectionsOf('docs/a/index.mdx', parseLesson(text));
const textOf = async (text: string) => (await read(text)).map((section) => section.text).join('|');

it('divides a page at its headings, with their anchors and the way to them', async () => {
  const sections = await read(
    'Before.\n\n## Two *parts*\n\nOne.\n\n### Inner {/* #own */}\n\nTwo.\n\n## Last\n',
  );
  expect(sections.map(({id, headings, text}) => [id, headings.join(' › '), text])).toEqual([
    ['', '', 'Before.'],
    ['two-parts', 'Two parts', 'One.'],
    ['own', 'Two parts › Inner', 'Two.'],
    ['last', 'Last', ''],
  ]);
});

it('finds the headings of the library’s shelves', async () => {
  const sections = await read(
    '<Library>\n<Shelf id="a">\n\n## A {/* #a */}\n\nText.\n\n</Shelf>\n</Library>\n',
  );
  expect(sections.at(-1)).toMatchObject({id: 'a', text: 'Text.'});
});

it('says a formula once, and code and pictures not at all', async () => {
  expect(
    await textOf('If $R + W > N$, they meet:\n\n```ts\nconst x = 1;\n```\n\n<Curve label="unseen" />\n'),
  ).toBe('If R + W > N, they meet:');
});

it('says captions, claims and titles of blocks', async () => {
  expect(
    await textOf(
      '<Figure id="a" caption="Two sides" alt="unseen" />\n\n<Proof of="T">\n<Step claim="Take $n_1$.">Because.</Step>\n</Proof>\n\n:::theorem[Theorem 1]\n\nIt holds.\n\n:::\n',
    ),
  ).toBe('Two sides Take n₁. Because. Theorem 1. It holds.');
});

it('keeps the prime of a formula in a claim, whose other marks are those of print', async () => {
  expect(await textOf('<Proof of="T">\n<Step claim="It\'s $p\'$.">Because.</Step>\n</Proof>\n')).toBe(
    'It’s p′. Because.',
  );
});

it('leaves three dots where the page computes a number, and nothing for a comment', async () => {
  expect(await textOf('It costs {inGrid.messages} messages{/* timeless */}.')).toBe('It costs … messages.');
});

it('tells the cells of a table apart', async () => {
  expect(await textOf('| a | b |\n|---|---|\n| c | d |\n')).toBe('a · b. c · d.');
});

it('keeps a colon that is no directive', async () => {
  expect(await textOf('The tag :latest at 12:30.')).toBe('The tag :latest at 12:30.');
});

it('computes the numbers that a lesson has computed', async () => {
  const counted = '<ProtocolCount protocol="arbiter" inputs="011" of="configurations" /> in all.';
  expect(await textOf(`There are ${counted}`)).toMatch(/^There are \d+ in all\.$/);
});

it('says what a question asks, and not what answers it', async () => {
  const folder = path.resolve('docs/bootcamp/1-cap-theorem');
  const question = '_always-initial-value.mdx';
  const lesson = `import Asked from './questions/${question}';\n\n<Asked />\n`;
  const [section] = await sectionsOf(path.join(folder, 'index.mdx'), parseLesson(lesson));
  const written = parseLesson(readFileSync(path.join(folder, 'questions', question), 'utf8'));
  const [prompt] = tagsNamed(written, 'Prompt');
  if (!prompt) throw new Error('The question has no prompt.');
  expect(wordsOf(section?.text ?? '')).toEqual(wordsOf(toString(prompt)));
});
