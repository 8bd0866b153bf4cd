import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from '@playwright/test';
import type {Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {buildDir, origin} from '@site/src/commands/site/address.ts';
import {builtPages} from '@site/src/commands/site/built-pages.ts';
import {parseLesson} from '@site/src/plugins/data/mdx/parse.ts';
import {tagsNamed} from '@site/src/plugins/data/mdx/tag.ts';

const built = (file: string): string => readFileSync(path.join(buildDir, file), 'utf8');
/** Each page's Markdown, read again by a reader of Markdown that knows no tags. */
const reader = unified().use(remarkParse).use(remarkGfm).use(remarkMath);
const trees = () => new Map(builtPages().map((page) => [page, reader.parse(built(`${page}index.md`))]));
const words = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

const sources = readdirSync('docs', {recursive: true, encoding: 'utf8'}).filter((name) =>
  name.endsWith('.mdx'),
);
const questions = sources.filter((name) => /questions\/_[^/]+\.mdx$/.test(name));
const pages = sources.filter((name) => !path.basename(name).startsWith('_'));
const written = (name: string): Root => parseLesson(readFileSync(path.join('docs', name), 'utf8'));

/** What a question says only to those who have answered, or asked for help. */
const secretsOf = (name: string): string[] =>
  ['Why', 'Outcome', 'Hint']
    .flatMap((tag) => tagsNamed(written(name), tag))
    .map((tag) => words(toString(tag)));

test('no explanation, outcome or hint of any question stands in the Markdown of any page', () => {
  // Fewer words than these can stand anywhere by chance, and what the text itself teaches is no secret.
  const taught = pages.map((name) => words(toString(written(name)))).join(' | ');
  const telling = questions
    .flatMap(secretsOf)
    .filter((secret) => secret.split(' ').length >= 5 && !taught.includes(secret));
  expect(telling.length).toBeGreaterThan(questions.length * 3);
  const said = [...trees().values()].map((tree) => words(toString(tree))).join(' | ');
  expect(telling.filter((secret) => said.includes(secret))).toEqual([]);
});

test('every formula of a lesson is in its Markdown, as the TeX that was written', () => {
  let count = 0;
  for (const name of pages.filter((each) => each.startsWith('bootcamp/'))) {
    const place = name.replace(/\/\d+-/, '/').replace(/index\.mdx$/, '');
    const kept = formulasOf(reader.parse(built(`${place}index.md`)));
    const own = formulasOf(written(name));
    count += own.length;
    expect(
      own.filter((formula) => !kept.includes(formula)),
      name,
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

test('nothing is left of what only a browser understands, and no mark in the HTML that only the reading needs', () => {
  for (const [page, tree] of trees()) {
    const left: string[] = [];
    visit(tree, ['html', 'text'], (node) => {
      if (!('value' in node)) return;
      if (node.type === 'html' || /^import |\[object Object\]|\bundefined\b|\bNaN\b/.test(node.value))
        left.push(node.value);
    });
    expect(left, page).toEqual([]);
    expect(built(`${page}index.html`)).not.toContain('data-told');
  }
});

test('each block and tag that a lesson may use has its form in Markdown', () => {
  // The page shows all of them once; what they say is for the lessons' writers to change, here and there.
  const text = built('contributing/blocks/index.md').replace(/^A page of.*$/m, '');
  expect(text.replaceAll(origin, 'https://example.org')).toBe(
    readFileSync('tests/fixtures/blocks-as-markdown.txt', 'utf8'),
  );
});
