import {expect, test} from 'vitest';
import {dateOf} from './index.ts';
import {sourcesOf} from './sources.ts';

test.each([
  ['docs/bootcamp/4-flp/index.mdx', ['docs/bootcamp/4-flp/index.mdx', 'docs/bootcamp/4-flp']],
  ['docs/labs/flp/index.mdx', ['docs/labs/flp/index.mdx', 'docs/labs/flp', 'src/labs/flp']],
  ['docs/labs/index.mdx', ['docs/labs/index.mdx']],
  ['docs/index.mdx', ['docs/index.mdx']],
  ['docs/glossary.mdx', ['docs/glossary.mdx', 'docs/glossary.yaml']],
  [
    'docs/next-steps/books.mdx',
    ['docs/next-steps/books.mdx', 'docs/next-steps/catalog.yaml', 'docs/next-steps/topics.yaml'],
  ],
])('%s is made of its sources', (file, sources) => {
  expect(sourcesOf(file)).toEqual(sources);
});

test('a page that no commit knows has no date', async () => {
  expect(await dateOf('docs/nowhere.mdx', process.cwd())).toBeNull();
});
