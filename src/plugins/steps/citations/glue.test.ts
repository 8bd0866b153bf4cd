import {compile} from '@mdx-js/mdx';
import {expect, test} from 'vitest';
import gluedCitations from './glue.ts';

test('the space before a citation does not break, whether it is a space or the end of a line', async () => {
  const text = 'One. <Cite id="a" /> Two.\n<Cite id="b" /> (<Cite id="c" />)';
  const code = String(await compile(text, {jsx: true, rehypePlugins: [gluedCitations]}));
  expect(code).toContain('{"One.\u00a0"}<Cite id="a" />{" Two.\u00a0"}<Cite id="b" />{" ("}<Cite id="c" />');
});
