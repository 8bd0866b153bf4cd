import {compile} from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import {expect, test} from 'vitest';
import accessibleTables from './table.ts';

async function compiled(markdown: string): Promise<string> {
  const options = {jsx: true, remarkPlugins: [remarkGfm], rehypePlugins: [accessibleTables]};
  return String(await compile(markdown, options));
}

const sentence = 'A sentence that is long enough to fill more than a line of a phone, and then some.';

test('heads head their columns, and an empty corner is a plain cell', async () => {
  const table = await compiled('|   | Belief |\n| - | --- |\n| 1 | Latency is zero |\n');
  expect(table).toContain('<_components.th scope="col">{"Belief"}');
  expect(table).toContain('<_components.td />');
  expect(table).not.toContain('stacks');
});

test('a table of sentences can be stacked: its cells know their columns, and the first names the row', async () => {
  const table = await compiled(
    `| Kind | For | Ask |\n| --- | --- | --- |\n| a heap | ${sentence} | ${sentence} |\n| 2 | | |\n`,
  );
  expect(table).toContain('className="stacks"');
  expect(table).toContain('<_components.th scope="row">{"a heap"}');
  expect(table).toContain('<_components.td data-column="For">');
  // A number alone does not name a row.
  expect(table).toContain('<_components.th scope="row" data-column="Kind">{"2"}');
});

test('a table of two columns, or of short cells, stays a table', async () => {
  expect(await compiled(`| a | b |\n| - | - |\n| ${sentence} | ${sentence} |\n`)).not.toContain('stacks');
  expect(await compiled('| a | b | c |\n| - | - | - |\n| 1 | 2 | 3 |\n')).not.toContain('stacks');
});
