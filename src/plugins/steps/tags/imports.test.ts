import path from 'node:path';
import type {Root, RootContent} from 'mdast';
import {VFile} from 'vfile';
import {expect, test} from 'vitest';
import tagImports from './imports.ts';

const siteFolder = path.resolve(import.meta.dirname, '../../../..');

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
  expect(() => importsOf(tag('Figgure'))).toThrow(/no tag <Figgure>.*\n.*did you mean <Figure>\?/);
});

test('a question that stands beside the page and is not imported is named with its import', () => {
  const tree: Root = {type: 'root', children: [tag('AlwaysInitialValue')]};
  const file = new VFile({path: path.join(siteFolder, 'docs/bootcamp/1-cap-theorem/index.mdx')});
  expect(() => tagImports({siteFolder})(tree, file)).toThrow(
    "import AlwaysInitialValue from './questions/_always-initial-value.mdx';",
  );
});
