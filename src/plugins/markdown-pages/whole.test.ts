import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {beforeAll, expect, test} from 'vitest';
import {parseLesson} from '../lesson-text/parse.ts';
import {tagsNamed} from '../tags/tag.ts';
import {forms} from './forms/index.ts';
import {pageMarkdown} from './page.ts';
import {allPages, siteForTest} from './site-for-test.ts';

const pages = allPages();
/** Each page's Markdown, read again by a reader of Markdown that knows no tags. */
const trees = new Map<string, Root>();

beforeAll(async () => {
  const site = siteForTest();
  const reader = unified().use(remarkParse).use(remarkGfm).use(remarkMath);
  for (const page of pages)
    trees.set(page.file, reader.parse(await pageMarkdown({page, pages, site, forms})));
}, 120_000);

const words = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** What a question says only to those who have answered, or asked for help. */
function secretsOf(file: string): string[] {
  const tree = parseLesson(readFileSync(file, 'utf8'));
  return ['Why', 'Outcome', 'Hint']
    .flatMap((name) => tagsNamed(tree, name))
    .map((tag) => words(toString(tag)));
}

test('no explanation, outcome or hint of any question stands in the Markdown of any page', () => {
  const questions = readdirSync('docs', {recursive: true, encoding: 'utf8'}).filter((name) =>
    /questions\/_[^/]+\.mdx$/.test(name),
  );
  const secrets = questions.flatMap((name) => secretsOf(path.join('docs', name)));
  // Fewer words than these can stand anywhere by chance, and what the text itself teaches is no secret.
  const taught = pages.map(({file}) => words(toString(parseLesson(readFileSync(file, 'utf8'))))).join(' | ');
  const telling = secrets.filter((secret) => secret.split(' ').length >= 5 && !taught.includes(secret));
  expect(telling.length).toBeGreaterThan(questions.length * 3);
  const said = [...trees.values()].map((tree) => words(toString(tree))).join(' | ');
  expect(telling.filter((secret) => said.includes(secret))).toEqual([]);
});

test('every formula of a page is in its Markdown, as the TeX that was written', () => {
  let count = 0;
  for (const {file} of pages) {
    const written = formulasOf(parseLesson(readFileSync(file, 'utf8')));
    const kept = formulasOf(trees.get(file) ?? parseLesson(''));
    count += written.length;
    expect(
      written.filter((formula) => !kept.includes(formula)),
      file,
    ).toEqual([]);
  }
  expect(count).toBeGreaterThan(100);
});

function formulasOf(tree: Root): string[] {
  const found: string[] = [];
  visit(tree, ['math', 'inlineMath'], (node) => {
    if ('value' in node) found.push(node.value);
  });
  return found;
}

test('nothing is left of what only a browser understands', () => {
  for (const [file, tree] of trees) {
    const left: string[] = [];
    visit(tree, ['html', 'text'], (node) => {
      if (!('value' in node)) return;
      if (node.type === 'html' || /^import |\[object Object\]|\bundefined\b|\bNaN\b/.test(node.value))
        left.push(node.value);
    });
    expect(left, file).toEqual([]);
  }
});
