import admonitions from '@docusaurus/mdx-loader/lib/remark/admonitions';
import {compile} from '@mdx-js/mdx';
import rehypeKatex from 'rehype-katex';
import {VFile} from 'vfile';
import {ownKinds} from '../blocks/kinds.ts';
import formulas from '../formulas/index.ts';
import {lessonSteps} from '../tags/index.ts';
import {frontMatterOf, syntax} from './parse.ts';

/** Runs everything that the build does to a lesson's text; throws what the build would complain of. */
export async function compileWhole(text: string, path: string): Promise<void> {
  await compile(new VFile({value: text, path, data: {frontMatter: frontMatterOf(text)}}), {
    remarkPlugins: [...syntax, [admonitions, {keywords: ownKinds}], ...lessonSteps],
    rehypePlugins: [[rehypeKatex, {strict: 'error', output: 'mathml'}], formulas],
  });
}
