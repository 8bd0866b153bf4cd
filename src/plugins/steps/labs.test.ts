// cspell:ignore partitoin
import path from 'node:path';
import {expect, test} from 'vitest';
import labs from './labs.ts';
import {compileLesson} from './tags/compile.trial.ts';

const compiled = (text: string) =>
  compileLesson({text, path: 'docs/lesson.mdx', steps: [[labs, {labsFolder: path.resolve('src/labs')}]]});

test('a lab that does not exist stops the build, with the file, the line, and the name that may be meant', async () => {
  await expect(compiled('Text.\n\n<Lab name="partitoin" />\n')).rejects.toThrow(
    /docs\/lesson\.mdx:3:1\n.*There are: .*partition.*\n.*did you mean "partition"\?/,
  );
  await expect(compiled('<Lab name="partition" />\n')).resolves.toContain('Lab');
});
