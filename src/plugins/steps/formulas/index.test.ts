import {compile} from '@mdx-js/mdx';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import {describe, expect, it} from 'vitest';
import formulas from './index.ts';

async function compiled(text: string): Promise<string> {
  return String(
    await compile(
      {value: text, path: 'lesson.mdx'},
      {
        remarkPlugins: [remarkMath],
        rehypePlugins: [[rehypeKatex, {strict: 'error', output: 'mathml'}], formulas],
      },
    ),
  );
}

describe('formulas', () => {
  it('have a frame to scroll in when displayed, and none in a line', async () => {
    expect(await compiled('$$\na + b > n\n$$')).toMatch(/_jsx\(ScrollFrame, \{\s+label: "Formula"/);
    expect(await compiled('So $a + b > n$.')).not.toContain('ScrollFrame');
  });

  it('carry their TeX and no element that no browser draws', async () => {
    const code = await compiled('So $a + b > n$.');
    expect(code).toContain('alttext: "a + b > n"');
    expect(code).not.toMatch(/semantics|annotation|"katex"/);
  });

  it.each(['$\\undefined{x}$', '$$\n\\frac{1\n$$', '$é$'])(
    'stop the build when they cannot be set: %s',
    async (text) => {
      await expect(compiled(`\n\n${text}`)).rejects.toThrow(/lesson\.mdx:3:1\s+A formula cannot be set/);
    },
  );
});
