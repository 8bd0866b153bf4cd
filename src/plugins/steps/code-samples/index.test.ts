import path from 'node:path';
import type {Code, Root} from 'mdast';
import {VFile} from 'vfile';
import {describe, expect, it} from 'vitest';
import codeSamples from './index.ts';

const siteFolder = path.resolve(import.meta.dirname, '../../../..');
const lesson = path.join(import.meta.dirname, 'fixtures/index.mdx');

function fenceAfter(meta: string, value = '', file = lesson): Code {
  const fence: Code = {
    type: 'code',
    lang: 'ts',
    meta,
    value,
    position: {start: {line: 7, column: 1}, end: {line: 8, column: 4}},
  };
  const tree: Root = {type: 'root', children: [fence]};
  codeSamples({siteFolder})(tree, new VFile({path: file}));
  return fence;
}

describe('a fence that names a file', () => {
  it('is filled with the region', () => {
    expect(fenceAfter('file=samples/quorum.ts#majority title="A majority"')).toMatchObject({
      value: 'export const majority = (nodes: number) => Math.floor(nodes / 2) + 1;',
      meta: 'title="A majority"',
    });
  });

  it('is titled with the file where the lesson gives no title', () => {
    expect(fenceAfter('file=samples/quorum.ts#majority').meta).toBe('title="samples/quorum.ts"');
  });

  it('looks beside the lesson when it stands in a question', () => {
    const question = path.join(import.meta.dirname, 'fixtures/questions/_one.mdx');
    expect(fenceAfter('file=samples/quorum.ts#majority', '', question).value).toContain('majority');
  });

  it('can show the code of the site itself', () => {
    const shown = fenceAfter('file=@site/src/plugins/steps/code-samples/fixtures/samples/quorum.ts#majority');
    expect(shown.value).toContain('majority');
  });

  it('leaves any other fence alone', () => {
    expect(fenceAfter('title="profile=1"', 'const x = 1;')).toMatchObject({value: 'const x = 1;'});
  });
});

describe('the build stops, naming place and fix, when', () => {
  it.each([
    [
      'the file is missing',
      'file=samples/absent.ts#a',
      '',
      /index\.mdx:7:1\s+There is no file samples\/absent\.ts/,
    ],
    ['the region is missing', 'file=samples/quorum.ts#minority', '', /Regions there: majority, sum/],
    ['the fence has text of its own', 'file=samples/quorum.ts#majority', 'x', /leave the fence empty/],
    ['the file lies outside the repository', 'file=../../../../../../etc/passwd', '', /There is no file/],
  ])('%s', (_, meta, value, message) => {
    expect(() => fenceAfter(meta, value)).toThrow(message);
  });
});
