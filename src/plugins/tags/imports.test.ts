import path from 'node:path';
import type {Root, RootContent} from 'mdast';
import {VFile} from 'vfile';
import {expect, test} from 'vitest';
import tagImports from './imports.ts';

const siteFolder = path.resolve(import.meta.dirname, '../../..');

function importsOf(...children: RootContent[]): string[] {
  const tree: Root = {type: 'root', children};
  tagImports({siteFolder})(tree, new VFile({path: 'docs/lesson.mdx'}));
  return tree.children.flatMap((node) =>
    node.type === 'mdxjsEsm'
      ? (node.data?.estree?.body ?? []).flatMap((each) =>
          each.type === 'ImportDeclaration' ? [String(each.source.value)] : [],
        )
      : [],
  );
}

const tag = (name: string): RootContent => ({type: 'mdxJsxFlowElement', name, attributes: [], children: []});

test('a page imports each tag that it uses, once, from the room where it lives', () => {
  expect(importsOf(tag('Figure'), tag('Timeline'), tag('Figure'), tag('details'))).toEqual([
    '@site/src/components/Figure/index.tsx',
    '@site/src/views/Timeline/index.tsx',
  ]);
});

test('a tag that nobody has made stops the build, with its name', () => {
  expect(() => importsOf(tag('Figgure'))).toThrow(/no tag <Figgure>/);
});
