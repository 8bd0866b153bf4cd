import {readFileSync} from 'node:fs';
import type {Root} from 'hast';
import {expect, test} from 'vitest';
import readyMadeCode from './code.ts';
import {highlight, roles} from './highlight.ts';

test('a fence becomes one tag that carries its tokens as HTML, its title and its language', () => {
  const tree: Root = {
    type: 'root',
    children: [
      {
        type: 'element',
        tagName: 'pre',
        properties: {},
        children: [
          {
            type: 'element',
            tagName: 'code',
            properties: {className: ['language-ts'], metastring: 'title="A quorum"'},
            children: [{type: 'text', value: 'const n = 3;\n'}],
          },
        ],
      },
    ],
  };
  readyMadeCode()(tree);
  expect(tree.children).toMatchObject([
    {
      name: 'Code',
      attributes: [
        {name: 'html', value: expect.stringContaining('<span class="token keyword">const</span> n')},
        {name: 'title', value: 'A quorum'},
        {name: 'language', value: 'ts'},
      ],
    },
  ]);
});

test('code never becomes markup', () => {
  for (const language of ['ts', 'text', undefined]) {
    expect(highlight('a<script>&b', language)).not.toContain('<script>');
  }
});

test('only what has a colour of its own is an element', () => {
  expect(highlight('f(a, 1);', 'ts')).toBe(
    '<span class="token function">f</span>(a, <span class="token number">1</span>);',
  );
  const css = readFileSync('src/css/prose.css', 'utf8');
  const rules = [...css.matchAll(/\.token(?:(\.[\w-]+)|:is\(([^)]+)\))/g)].map(
    (rule) => rule[1] ?? rule[2] ?? '',
  );
  const coloured = rules.flatMap((rule) => rule.split(',')).map((one) => one.trim().split('.').at(-1) ?? '');
  expect(new Set(coloured)).toEqual(roles);
});
