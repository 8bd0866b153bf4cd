import {compile} from '@mdx-js/mdx';
import rehypeKatex from 'rehype-katex';
import formulas from '../formulas/index.ts';
import {fileOf, syntaxAndSteps} from './steps.trial.ts';

/** Runs everything that the build does to a lesson's text; throws what the build would complain of. */
export async function compileWhole(text: string, path: string): Promise<void> {
  await compile(fileOf(text, path), {
    remarkPlugins: syntaxAndSteps,
    rehypePlugins: [[rehypeKatex, {strict: 'error', output: 'mathml'}], formulas],
  });
}
