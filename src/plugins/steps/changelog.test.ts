import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Root} from 'mdast';
import {toString as textOf} from 'mdast-util-to-string';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {afterAll, expect, test} from 'vitest';
import changelog from './changelog.ts';

const siteFolder = mkdtempSync(path.join(tmpdir(), 'changelog-'));
afterAll(() => rmSync(siteFolder, {recursive: true}));

function pageWith(text: string): Root {
  writeFileSync(path.join(siteFolder, 'CHANGELOG.md'), text);
  const parser = unified().use(remarkParse).use(remarkMdx);
  const tree = parser.parse('Before.\n\n{/* the text of CHANGELOG.md */}\n\nAfter.');
  changelog({siteFolder})(tree);
  return tree;
}

test('the text of the file stands where the page asks for it, without its title', () => {
  const {children} = pageWith('# What is new\n\nWords.\n\n## Unreleased\n\n- One thing.\n');
  expect(children.map(({type}) => type)).toEqual(['paragraph', 'paragraph', 'heading', 'list', 'paragraph']);
  // The page's reading leaves out what is derived (src/plugins/output/reading).
  expect(children.map((node) => ('data' in node ? node.data?.hProperties : undefined))).toEqual([
    ...[undefined, {'data-derived': ''}, {'data-derived': ''}, {'data-derived': ''}, undefined],
  ]);
  expect(children.map((node) => textOf(node))).toEqual([
    'Before.',
    'Words.',
    'Unreleased',
    'One thing.',
    'After.',
  ]);
});

test('a file without a title stops the build, with its name', () => {
  expect(() => pageWith('Words.\n')).toThrow(/CHANGELOG\.md: .*Remedy/);
});
