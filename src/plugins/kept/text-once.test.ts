import path from 'node:path';
import {compile} from '@mdx-js/mdx';
import {VFile} from 'vfile';
import {expect, test} from 'vitest';
import textOnce from './text-once.ts';
import withText from './with-text.ts';

const siteFolder = path.resolve(import.meta.dirname, '../../..');

/** The compiled page, with `<Kept>` written as the bundler gets it. */
async function compiled(text: string): Promise<string> {
  const file = new VFile({value: text, path: path.join(siteFolder, 'docs/lesson/index.mdx')});
  const code = await compile(file, {rehypePlugins: [[textOnce, {siteFolder}]], recmaPlugins: [withText]});
  return String(code);
}

/** How many elements each run of kept text has, in the order of the page. */
const runs = (code: string) => [...code.matchAll(/count: "(\d+)"/g)].map(([, count]) => Number(count));

test('neighbours in which nothing acts are one run, and what acts stands between runs', async () => {
  const code = await compiled('# One\n\nTwo\n\n<Objectives />\n\nThree, with a <Term>term</Term>.\n');
  expect(runs(code)).toEqual([2, 1]);
});

test('a paragraph with something live in it stays whole, and so does what holds a picture of the folder', async () => {
  expect(runs(await compiled('One\n\nTwo <Tick id="a" /> three\n\nFour\n'))).toEqual([1, 1]);
  expect(runs(await compiled('One\n\n<img src={require("./a.png").default} />\n'))).toEqual([1]);
});

test('a picture in which one can choose keeps its figure alive, a still one does not', async () => {
  const figure = (view: string) => `<Figure id="a" caption="b" alt="c">${view}</Figure>\n`;
  expect(runs(await compiled(figure('<Curve />')))).toEqual([1]);
  expect(runs(await compiled(figure('<Timeline />')))).toEqual([]);
});

test('imported components count by what their files say, and imported Markdown as live', async () => {
  const page = (source: string) => `import Part from '${source}';\n\n<Part />\n`;
  expect(runs(await compiled(page('@site/src/components/EntryCount/index.tsx')))).toEqual([1]);
  expect(runs(await compiled(page('@site/src/components/Library/index.tsx')))).toEqual([]);
  expect(runs(await compiled(page('./questions/_one.mdx')))).toEqual([]);
});

test('a question stays alive, and the text of its parts is kept', async () => {
  const question =
    '<Question><Prompt>Is it *so*?</Prompt><Choice><Label>Yes</Label><Why>Because.</Why></Choice></Question>';
  const code = await compiled(question);
  expect(runs(code)).toEqual([1, 1, 1]);
  expect(code.match(/_components\.span/g)).toHaveLength(3);
  expect(runs(await compiled('<Outcome>\n\nOne\n\nTwo\n\n</Outcome>'))).toEqual([2]);
  expect(runs(await compiled('<Outcome>\n\n<Timeline />\n\n</Outcome>'))).toEqual([]);
});

test('a run has a name that no other page gives, and its inside depends on the build', async () => {
  const code = await compiled('One\n\n<Objectives />\n\nTwo\n');
  const names = [...code.matchAll(/id: "([^"]+)"/g)].map(([, name]) => name);
  expect(new Set(names).size).toBe(2);
  expect(code.match(/children: __WITH_TEXT__ &&/g)).toHaveLength(2);
});
