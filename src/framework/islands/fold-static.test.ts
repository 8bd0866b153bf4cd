import path from 'node:path';
import {compile} from '@mdx-js/mdx';
import {VFile} from 'vfile';
import {expect, test} from 'vitest';
import foldStatic from './fold-static.ts';
import guardStatic from './guard-static.ts';

const siteFolder = path.resolve(import.meta.dirname, 'fixtures');
const homes: Record<string, string> = {
  Drawing: 'src/Drawing.tsx',
  Acting: 'src/Acting.tsx',
  Frame: 'src/Drawing.tsx',
};
const options = {siteFolder, homeOf: (name: string) => homes[name], slots: ['Label']};

/** The compiled page, with `<Static>` written as the bundler gets it. */
async function compiled(text: string): Promise<string> {
  const file = new VFile({value: text, path: path.join(siteFolder, 'docs/lesson/index.mdx')});
  return String(await compile(file, {rehypePlugins: [[foldStatic, options]], recmaPlugins: [guardStatic]}));
}

/** How many elements each static run of a page has, in the order of the page. */
const runs = async (text: string) =>
  [...(await compiled(text)).matchAll(/count: "(\d+)"/g)].map(([, count]) => Number(count));

test('neighbours that are static are one run, and an island stands between runs', async () => {
  expect(await runs('# One\n\nTwo\n\n<Acting />\n\nThree, with a <Drawing>term</Drawing>.\n')).toEqual([
    2, 1,
  ]);
});

test('a component is an island unless its file says that it is static', async () => {
  expect(await runs('<Drawing />\n')).toEqual([1]);
  expect(await runs('<Acting />\n')).toEqual([]);
  expect(await runs('<Unknown />\n')).toEqual([]);
});

test('a paragraph with an island in it stays whole, and so does what holds a picture of the folder', async () => {
  expect(await runs('One\n\nTwo <Acting id="a" /> three\n\nFour\n')).toEqual([1, 1]);
  expect(await runs('One\n\n<img src={require("./a.png").default} />\n')).toEqual([1]);
});

test('a frame round an island is an island, one round a drawing is not', async () => {
  expect(await runs('<Frame><Drawing /></Frame>\n')).toEqual([1]);
  expect(await runs('<Frame><Acting /></Frame>\n')).toEqual([]);
});

test('a handler, and a tag in a value, make an island of what is static else', async () => {
  expect(await runs('<Drawing points={[1, 2].map((at) => ({at}))} />\n')).toEqual([1]);
  expect(await runs('<Drawing title={<Drawing />} />\n')).toEqual([1]);
  expect(await runs('<Drawing title={<Acting />} />\n')).toEqual([]);
  expect(await runs('<Drawing {...{title: <Acting />}} />\n')).toEqual([]);
  expect(await runs('<Drawing onClick={() => alert(1)} />\n')).toEqual([]);
});

test('an expression may draw anything, and a comment nothing', async () => {
  expect(await runs('{[<Acting key="a" />]}\n')).toEqual([]);
  expect(await runs('One {props.two}\n\nThree\n')).toEqual([1]);
  expect(await runs('One {/* not told */}\n\n{/* nor this */}\n\nTwo\n')).toEqual([1, 1]);
});

test('a value of a file of data is words, and so static; what a component or a call makes of it is not', async () => {
  const page = (text: string, source = './figures/numbers.ts') =>
    `import {ten, sum} from '${source}';\n\n${text}\n\n<Acting />\n`;
  expect(await runs(page('One in {ten} of {sum.all.things}.'))).toEqual([1]);
  expect(await runs(page('{ten}'))).toEqual([]);
  expect(await runs(page('One in {ten()}.'))).toEqual([]);
  expect(await runs(page('One in {sum[0]}.'))).toEqual([]);
  expect(await runs(page('One in {other}.'))).toEqual([]);
  expect(await runs(page('One in {ten}.', './Part.tsx'))).toEqual([]);
});

test('imported components count by what their files say, and imported Markdown is an island', async () => {
  const page = (source: string) => `import Part from '${source}';\n\n<Part />\n`;
  expect(await runs(page('@site/src/Drawing.tsx'))).toEqual([1]);
  expect(await runs(page('../../src/Drawing.tsx'))).toEqual([1]);
  expect(await runs(page('@site/src/Acting.tsx'))).toEqual([]);
  expect(await runs(page('./_one.mdx'))).toEqual([]);
  expect(await runs(page('some-package'))).toEqual([]);
});

test('the text of a slot in an island is static, in an element of its own where it is bare words', async () => {
  const choice = '<Acting><Label>Is it *so*?</Label></Acting>';
  expect(await runs(choice)).toEqual([1]);
  expect((await compiled(choice)).match(/_components\.span/g)).toHaveLength(1);
  expect(await runs('<Acting><Label>\n\nOne\n\nTwo\n\n</Label></Acting>')).toEqual([2]);
  expect(await runs('<Acting><Label>\n\n<Acting />\n\n</Label></Acting>')).toEqual([]);
});

test('a run has a name that no other page gives, and its inside depends on the build', async () => {
  const code = await compiled('One\n\n<Acting />\n\nTwo\n');
  const names = [...code.matchAll(/id: "([^"]+)"/g)].map(([, name]) => name);
  expect(new Set(names).size).toBe(2);
  expect(code.match(/children: __WITH_STATIC__ &&/g)).toHaveLength(2);
});

test('a compiled form in which the runs are not found again stops the build, with the name of the hook', async () => {
  const file = new VFile({value: 'One\n', path: path.join(siteFolder, 'docs/lesson/index.mdx')});
  const renamed = () => (program: {body: unknown[]}) => {
    program.body = [];
  };
  await expect(
    compile(file, {rehypePlugins: [[foldStatic, options]], recmaPlugins: [renamed, guardStatic]}),
  ).rejects.toThrow(/hook islands .* folded 1 static runs .* found 0/);
});
