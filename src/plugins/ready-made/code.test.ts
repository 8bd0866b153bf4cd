import type {Root} from 'hast';
import {expect, test} from 'vitest';
import readyMadeCode, {highlight} from './code.ts';

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
